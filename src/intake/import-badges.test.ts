import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../proof/json.ts';
import { tinyCommunity, tinyNow } from '../testing/fixtures/tiny-community.ts';
import { edSigner, keyBadge, keyDid, signAs } from '../testing/specimens/foreign.ts';
import type { Fetched } from '../verification/report/report.ts';
import { type BadgesImport, type BadgesOptions, importBadges } from './import-badges.ts';

const unreachable = async (): Promise<Extract<Fetched, { outcome: 'unreachable' }>> => ({
  outcome: 'unreachable',
  reason: 'Nobody is asked.',
});

const bytesOf = (value: JsonObject | string): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function imported(
  files: Readonly<Record<string, Uint8Array | string>>,
  options: Partial<BadgesOptions> = {},
): Promise<BadgesImport> {
  const now = new Date(tinyNow);
  return importBadges(
    Object.entries(files).map(([name, content]) => ({ name, content })),
    tinyCommunity({}),
    {
      inquiry: { now, identity: null, trusted: [], fetchJson: unreachable },
      fetchFile: unreachable,
      as: 'definitions',
      from: [],
      people: [],
      namesTell: false,
      unverified: false,
      expired: false,
      again: false,
      slug: null,
      called: null,
      badgeIs: new Map(),
      skipBad: false,
      ...options,
    },
  );
}

const signed = (changes: JsonObject = {}): Promise<JsonObject> =>
  signAs(keyBadge(changes), edSigner('eddsa-rdfc-2022'));

describe('a credential of Open Badges 3.0', () => {
  it('becomes a badge that says where it comes from', async () => {
    const { files, verdicts } = await imported(
      { 'one.json': bytesOf(await signed()) },
      { called: 'Talk at the Guild' },
    );
    expect(verdicts).toMatchObject([
      { file: 'one.json', verdict: 'created', path: 'badges/talk-at-the-guild/badge.md' },
    ]);
    expect(files.map(({ text }) => text)).toEqual([
      `---
name: Talk at the Guild
description: Gave a talk.
created: 2026-03-01
skills:
  - speaking
alignments:
  - name: Speaking
    url: https://skills.example/speaking
---

Give a talk.

This badge was first defined by A key. Its definition there: <https://club.example/badges/first-talk/v1.json>
`,
    ]);
  });

  it('asks where a badge here has its name and says something else', async () => {
    const { files, verdicts } = await imported({ 'one.json': bytesOf(await signed()) });
    expect(files).toEqual([]);
    expect(verdicts).toMatchObject([
      {
        verdict: 'question',
        reasons: [expect.stringContaining('--badge-is "First talk=first-talk"')],
      },
    ]);
  });

  it('is left out where a byte of it was changed', async () => {
    const forged = { ...(await signed()), name: 'Last talk' };
    const { files, verdicts } = await imported({ 'one.json': bytesOf(forged) });
    expect(files).toEqual([]);
    expect(verdicts).toMatchObject([
      { verdict: 'left-out', reasons: [expect.stringMatching(/./)] },
    ]);
  });
});

