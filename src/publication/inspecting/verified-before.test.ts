import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { keyOf, withRevoked } from '../../testing/fixtures/signing-community.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  signingCommunity,
  signingNow,
} from '../../testing/fixtures/signing-community.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { memoryIn, type VerifiedMemory } from '../remembering/verified-memory.ts';
import { ownMeans } from '../signing/own-means.ts';
import { gateProblems } from './gate.ts';

let community: Community;
let ledger: Ledger;
let folder: string;
let root: string;

/** The gate with the memory as it stands; how many proofs it looked at, and what it found. */
async function gate(of: Community, with_: Ledger, now = signingNow) {
  const memory: VerifiedMemory = memoryIn(folder, root, now, () => Uint8Array.of(1));
  const means = ownMeans();
  let proofs = 0;
  const proofHolds: typeof means.proofHolds = (...asked) => {
    proofs += 1;
    return means.proofHolds(...asked);
  };
  const problems = await gateProblems(of, with_, now, { memory, means: { ...means, proofHolds } });
  return { proofs, paths: problems.map(({ path }) => path) };
}

function withText({ text, ...issued }: IssuedJson, change: (text: string) => string): IssuedJson {
  const changed = change(text);
  const bytes = new TextEncoder().encode(changed);
  return { ...issued, text: changed, bytes, json: JSON.parse(changed) as IssuedJson['json'] };
}

const replaced = (files: ReadonlyMap<string, IssuedJson>, file: IssuedJson) =>
  new Map([...files, [file.path, file] as const]);

beforeAll(async () => {
  community = await signingCommunity(4);
  ledger = (await issueWith(community, emptyLedger, 1)).ledger;
});
beforeEach(async () => {
  folder = freshFolder('before');
  root = freshFolder('before-root');
  expect((await gate(community, ledger)).paths).toEqual([]);
});
afterAll(removeFolders);

describe('with a memory', () => {
  it('nothing is verified twice', async () => {
    expect(await gate(community, ledger)).toEqual({ proofs: 0, paths: [] });
  });

  it('after a revocation one credential is, for the sake of the list', async () => {
    const changed = withRevoked(community, 'r2');
    const after = (await issueWith(changed, ledger, 1)).ledger;
    expect(await gate(changed, after)).toEqual({ proofs: 2, paths: [] });
    expect(await gate(changed, after)).toEqual({ proofs: 0, paths: [] });
  });

  it('a credential with another byte is found', async () => {
    const path = credentialOf('r3');
    const forged = withText(ledger.credentials.get(path)!, (text) =>
      text.replace('"validFrom": "20', '"validFrom": "19'),
    );
    const credentials = replaced(ledger.credentials, forged);
    expect((await gate(community, { ...ledger, credentials })).paths).toEqual([path]);
  });

  it('one that was put in the place of another is found', async () => {
    const [one, other] = [credentialOf('r1'), credentialOf('r2')];
    const moved = { ...ledger.credentials.get(one)!, path: other };
    const credentials = replaced(ledger.credentials, moved);
    expect((await gate(community, { ...ledger, credentials })).proofs).toBeGreaterThan(0);
  });

  it('a forged list is found by every credential that names it', async () => {
    const list = [...ledger.statusLists.values()][0]!;
    for (const change of [
      (text: string): string => text.replace('"validFrom": "20', '"validFrom": "19'),
      (text: string): string => text.replace(/"encodedList": "u/, '"encodedList": "uA'),
      (text: string): string => text.replace('"proofValue": "z', '"proofValue": "z2'),
    ]) {
      const statusLists = replaced(ledger.statusLists, withText(list, change));
      expect((await gate(community, { ...ledger, statusLists })).paths).toHaveLength(4);
    }
  });

  it('another key in the place of the issuer’s is found', async () => {
    const other = { ...(await keyOf(2, 'active')), id: '2026-a' };
    expect((await gate({ ...community, keys: [other] }, ledger)).paths).toHaveLength(4);
  });

  it('a key that was compromised since counts no more', async () => {
    const keys = [await keyOf(1, 'compromised'), await keyOf(2, 'active')];
    expect((await gate({ ...community, keys }, ledger)).paths).toHaveLength(4);
  });

  it('a run of yesterday does not believe one of today', async () => {
    const yesterday = new Date(signingNow.getTime() - 86_400_000);
    expect((await gate(community, ledger, yesterday)).proofs).toBeGreaterThan(0);
  });
});
