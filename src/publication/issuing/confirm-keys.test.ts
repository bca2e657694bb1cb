/** A stolen key that confirmed others: their word rests on another one before it is withdrawn. */

import { beforeAll, describe, expect, it } from 'vitest';
import { chainFaults } from '../../community/key-chain.ts';
import type { Community, KeyOrigin, KeyStatement, PublicKey } from '../../community/model.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes } from '../../credential/sign.ts';
import {
  emptyLedger,
  issueWith,
  keyOf,
  seedOf,
  signingCommunity,
  signingNow,
} from '../../testing/fixtures/signing-community.ts';
import { keyChainProblems } from '../inspecting/key-chain.ts';
import { type Withdrawal, withdrawKey } from './keys-compromise.ts';

const today = '2026-06-15';
const root: KeyOrigin = { kind: 'root' };

/** Key 1 signed one award, 2 and 3 the next ones; each confirmed the next. */
let community: Community;
let ledger: Ledger;
beforeAll(async () => {
  const keys = [
    { ...(await keyOf(1, 'retired')), origin: root },
    { ...(await keyOf(2, 'retired')), origin: await next(1, 2) },
    { ...(await keyOf(3, 'active')), origin: await next(2, 3) },
  ];
  ledger = emptyLedger;
  for (const at of keys.keys()) {
    const then = { ...(await signingCommunity(at + 1)), keys: withFormer(keys, at) };
    ({ ledger } = await issueWith(then, ledger, at + 1));
  }
  community = { ...(await signingCommunity(3)), keys };
});

/** The first keys as they stood when the one at this place was in use. */
function withFormer(keys: readonly PublicKey[], at: number): PublicKey[] {
  return keys
    .slice(0, at + 1)
    .map((key, place) => ({ ...key, state: place === at ? 'active' : 'retired' }));
}

async function next(by: number, about: number): Promise<KeyStatement> {
  const stated = { key: await keyOf(about, 'active'), by: await keyOf(by, 'active') };
  const { url } = (await signingCommunity(1)).issuer;
  return signedStatement(url, { kind: 'next', ...stated, date: '2026-03-01' }, seedOf(by));
}

const drill = (id: string): Promise<Withdrawal> => {
  const key = community.keys.find((one) => one.id === id)!;
  const keyText = new TextDecoder().decode(issuedBytes(keyDocument(key)));
  const stolen = { id, from: '2026-05-01', keyText };
  return withdrawKey(community, ledger, stolen, seedOf(3), signingNow);
};
/** The keys after so many of the files were written, by name. */
function keysAfter({ files }: Withdrawal, count: number): readonly PublicKey[] {
  const written = new Map(
    files.slice(0, count).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
  return community.keys.map((key) => {
    const text = written.get(`keys/${key.id}.json`);
    return text === undefined ? key : (JSON.parse(text) as PublicKey);
  });
}

describe('where the root is stolen', () => {
  it('the active key is agreed to, and confirms the one between', async () => {
    const done = await drill('2026-a');
    expect(done.problems).toEqual([]);
    expect(done.agreed.map(({ id }) => id)).toEqual(['2026-c']);
    const keys = keysAfter(done, done.files.length);
    expect(keys.map(({ state, origin }) => [state, origin])).toEqual([
      ['compromised', root],
      ['retired', expect.objectContaining({ kind: 'earlier', key: '2026-c', date: today })],
      ['active', { kind: 'agreement', date: today }],
    ]);
    expect(chainFaults(keys, today)).toEqual([]);
    expect(await keyChainProblems({ ...community, keys }, ledger)).toEqual([]);
  });

  it('cut short after any file, the keys are one chain', async () => {
    const done = await drill('2026-a');
    for (let count = 0; count <= done.files.length; count++)
      expect(chainFaults(keysAfter(done, count), today)).toEqual([]);
  });
});

it('where a later key is stolen, the earlier ones keep their word', async () => {
  const done = await drill('2026-b');
  const keys = keysAfter(done, done.files.length);
  expect(keys.map(({ origin }) => origin?.kind)).toEqual(['root', 'next', 'agreement']);
  expect(chainFaults(keys, today)).toEqual([]);
});

it('marked by hand only, what the stolen key confirmed counts no more', () => {
  const keys = community.keys.with(0, { ...community.keys[0]!, state: 'compromised' });
  expect(chainFaults(keys, today).map(({ rule, id }) => `${rule} ${id}`)).toEqual([
    'key-statement-of-compromised 2026-b',
  ]);
});
