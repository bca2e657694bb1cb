import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { credentialsV2, openBadges303, pinnedContexts } from './contexts.ts';
import type { JsonObject } from '../json.ts';

const shared = new URL('../../../../shared/contexts/jsonld/', import.meta.url);
const withoutShared = !existsSync(shared);
const skipped = withoutShared ? ' (skipped: ../shared/contexts is missing)' : '';

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Byte-exact whatever the package's spelling: keys keep their order, blanks go. */
function pinOf(address: string): string {
  return sha256(JSON.stringify(pinnedContexts.get(address)));
}

function sharedContext(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(name, shared), 'utf8')) as JsonObject;
}

describe('the pinned contexts', () => {
  it('are the two of the credential profile and no others', () => {
    expect([...pinnedContexts.keys()]).toEqual([credentialsV2, openBadges303]);
  });

  it('do not change with a package update unnoticed', () => {
    expect(pinOf(credentialsV2)).toBe(
      'bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050',
    );
    expect(pinOf(openBadges303)).toBe(
      'e407ae98563c7b4708be4c8198a7f254bc09c131afc68e73d5f90eb0a34c6f7f',
    );
  });

  it.skipIf(withoutShared)(
    `credentials/v2 is the file whose hash VCDM 2.0 prints${skipped}`,
    () => {
      const published = readFileSync(new URL('w3c-credentials-v2.jsonld', shared));
      expect(sha256(published)).toBe(
        '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
      );
      expect(pinnedContexts.get(credentialsV2)).toEqual(JSON.parse(published.toString('utf8')));
    },
  );

  it.skipIf(withoutShared)(`Open Badges 3.0.3 is the generation of March 2024${skipped}`, () => {
    expect(pinnedContexts.get(openBadges303)).toEqual(
      sharedContext('ob-v3p0-context-3.0.3.spec-repo-2025-04.json'),
    );
    expect(pinnedContexts.get(openBadges303)).not.toEqual(
      sharedContext('ob-v3p0-context-3.0.3.validator-2026-06.json'),
    );
  });
});
