import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyProof } from '../../proof/data-integrity.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import { judge } from './judge.ts';
import type { ContextGeneration, Verdict } from './judge.ts';
import { leafChanges } from './leaf-changes.ts';
import {
  sampleDidAddress,
  sampleDocument,
  sampleDocuments,
  sampleListAddress,
  sampleSeed,
  signed,
} from './sample.ts';

const schema = new URL(
  '../../../../shared/contexts/schema/ob_v3p0_achievementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);
const withoutShared = !existsSync(schema);
const skipped = withoutShared ? ' (skipped: ../shared/contexts is missing)' : '';

async function verdictsOn(
  credentials: readonly JsonObject[],
  documents: Record<string, JsonObject>,
  openBadgesContext: ContextGeneration = '2024-03',
): Promise<readonly Verdict[]> {
  return judge({
    credentials: credentials.map((credential) => ({ text: JSON.stringify(credential) })),
    documents,
    openBadgesContext,
    schemaPath: withoutShared ? null : fileURLToPath(schema),
    at: '2026-11-01T00:00:00Z',
  });
}

async function oneVerdict(
  credential: JsonObject,
  documents?: Record<string, JsonObject>,
): Promise<Verdict | undefined> {
  return (await verdictsOn([credential], documents ?? (await sampleDocuments())))[0];
}

const sound: Verdict = { verified: true, error: null, schemaErrors: [], status: false };

describe('the outside judge', () => {
  it('verifies what we sign, by the older generation of the context', async () => {
    expect(await oneVerdict(await signed(sampleDocument()))).toEqual(sound);
  });

  it.skipIf(withoutShared)(
    `verifies what we sign, by the current generation of the context${skipped}`,
    async () => {
      const verdicts = await verdictsOn(
        [await signed(sampleDocument())],
        await sampleDocuments(),
        '2026-06',
      );
      expect(verdicts).toEqual([sound]);
    },
  );

  it('reads the status list that we sign: this index is revoked, its neighbour is not', async () => {
    const credentials = [
      await signed(sampleDocument(94_567)),
      await signed(sampleDocument(94_568)),
    ];
    const verdicts = await verdictsOn(credentials, await sampleDocuments(94_567));
    expect(verdicts).toEqual([{ ...sound, status: true }, sound]);
  });

  it('reads credentials from files too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'judged-'));
    try {
      const path = join(folder, 'credential.json');
      writeFileSync(path, JSON.stringify(await signed(sampleDocument())));
      const [verdict, missing] = await judge({
        credentials: [{ path }, { path: join(folder, 'missing.json') }],
        documents: await sampleDocuments(),
        openBadgesContext: '2024-03',
        schemaPath: null,
        at: '2026-11-01T00:00:00Z',
      });
      expect(verdict).toEqual(sound);
      expect(missing).toMatchObject({ verified: false });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is in safe mode: an undefined term is named, and refused', async () => {
    const credential = { ...(await signed(sampleDocument())), shoeSize: '44' };
    expect(await oneVerdict(credential)).toMatchObject({
      verified: false,
      error: expect.stringContaining('shoeSize'),
    });
  });

  it('loads nothing but what it is given', async () => {
    const { [sampleDidAddress]: _did, ...withoutKeys } = await sampleDocuments();
    const { [sampleListAddress]: _list, ...withoutList } = await sampleDocuments();
    const credential = await signed(sampleDocument());
    expect(await oneVerdict(credential, withoutKeys)).toMatchObject({ verified: false });
    expect(await oneVerdict(credential, withoutList)).toMatchObject({ verified: false });
    const contexts = [
      'https://www.w3.org/ns/credentials/v2',
      'https://www.w3.org/ns/credentials/examples/v2',
    ];
    expect(await oneVerdict({ ...credential, '@context': contexts })).toMatchObject({
      verified: false,
    });
  });

  it('refuses another key, a date gone by, no proof and no JSON', async () => {
    const stranger = await signed(sampleDocument(), new Uint8Array(32).fill(8));
    const gone = await signed({ ...sampleDocument(), validUntil: '2026-04-01T00:00:00Z' });
    const verdicts = await verdictsOn([stranger, gone, sampleDocument()], await sampleDocuments());
    expect(verdicts.map(({ verified }) => verified)).toEqual([false, false, false]);
    const [verdict] = await judge({
      credentials: [{ text: '{' }],
      documents: {},
      openBadgesContext: '2024-03',
      schemaPath: null,
      at: null,
    });
    expect(verdict).toMatchObject({ verified: false });
  });

  it.skipIf(withoutShared)(
    `says what the strict schema misses, apart from the proof${skipped}`,
    async () => {
      const { credentialSubject, ...rest } = sampleDocument();
      const plural = { ...rest, credentialSubject: [credentialSubject ?? null] };
      const verdict = await oneVerdict(await signed(plural));
      expect(verdict).toMatchObject({ verified: true });
      expect(verdict?.schemaErrors).toContain('/credentialSubject: must be object');
    },
  );
});

describe('one value of the sample changed', () => {
  it('is noticed by us and by them, wherever it is', async () => {
    const changes = leafChanges(await signed(sampleDocument()));
    const publicKey = await publicKeyOf(sampleSeed);
    const theirs = await verdictsOn(
      changes.map(({ changed }) => changed),
      await sampleDocuments(),
    );
    const ours = await Promise.all(
      changes.map(async ({ changed: { proof, ...document } }) => {
        const [only] = proof as JsonObject[];
        return verifyProof(document, only ?? {}, publicKey).catch(() => false);
      }),
    );
    expect(changes.length).toBeGreaterThan(60);
    expect(changes.filter((_, index) => ours[index] !== false).map(({ path }) => path)).toEqual([]);
    expect(
      changes.filter((_, index) => theirs[index]?.verified !== false).map(({ path }) => path),
    ).toEqual([]);
  });

  it('is a change indeed, and no two are the same', async () => {
    const credential = await signed(sampleDocument());
    const changes = leafChanges(credential).map(({ changed }) => JSON.stringify(changed));
    expect(new Set([JSON.stringify(credential), ...changes]).size).toBe(changes.length + 1);
  });
});
