import { beforeAll, expect, it } from 'vitest';
import type { Community, KeyOrigin, KeyStatement, PublicKey } from '../../community/model.ts';
import { didDocument } from '../../credential/did-document.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import {
  emptyLedger,
  issueWith,
  keyOf,
  seedOf,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { keyChainProblems } from './key-chain.ts';

/** Three awards, signed by key 1. */
let community: Community;
let ledger: Ledger;
beforeAll(async () => {
  community = await signingCommunity(3);
  ledger = (await issueWith(community, emptyLedger, 1)).ledger;
});

const date = '2026-03-01';
const root: KeyOrigin = { kind: 'root' };
const key = async (
  number: number,
  state: PublicKey['state'],
  origin: KeyOrigin | null,
): Promise<PublicKey> => ({ ...(await keyOf(number, state)), origin });
/** What one key says of another, by their numbers. */
const said = async (kind: 'next' | 'earlier', by: number, about: number): Promise<KeyStatement> =>
  signedStatement(
    community.issuer.url,
    { kind, key: await keyOf(about, 'active'), by: await keyOf(by, 'active'), date },
    seedOf(by),
  );
const problemsWith = async (keys: readonly PublicKey[], known = ledger): Promise<string[]> =>
  (await keyChainProblems({ ...community, keys }, known)).map(
    ({ rule, path }) => `${rule} ${path}`,
  );

it('a chain of true statements has no problem, though the middle key signed nothing but one', async () => {
  const keys = [
    await key(1, 'retired', root),
    await key(2, 'retired', await said('next', 1, 2)),
    await key(3, 'active', await said('next', 2, 3)),
  ];
  expect(await problemsWith(keys)).toEqual([]);
  expect(didDocument(community.issuer, keys)['assertionMethod']).toHaveLength(3);
});

it('a statement that another key signed, or that is about another key, is forged', async () => {
  const keys = [
    await key(1, 'retired', root),
    await key(2, 'active', { ...(await said('next', 3, 2)), key: '2026-a' }),
  ];
  expect(await problemsWith(keys)).toEqual(['key-statement-forged keys/2026-b.json']);
  const swapped = [await key(1, 'retired', root), await key(2, 'active', await said('next', 1, 3))];
  expect(await problemsWith(swapped)).toEqual(['key-statement-forged keys/2026-b.json']);
});

it('a retired key that signed nothing is refused, whatever it says of its origin', async () => {
  for (const origin of [null, { kind: 'agreement', date } as const, await said('earlier', 1, 2)])
    expect(
      await problemsWith([await key(1, 'active', origin && root), await key(2, 'retired', origin)]),
    ).toEqual(['key-signed-nothing keys/2026-b.json']);
});

it('without a chain, each of several keys must have signed something, and a single one may be new', async () => {
  const keys = [await key(1, 'retired', null), await key(2, 'active', null)];
  expect(await problemsWith(keys)).toEqual(['key-signed-nothing keys/2026-b.json']);
  expect(await problemsWith([await key(2, 'active', null)], emptyLedger)).toEqual([]);
  const more = { ...community, ...(await signingCommunity(4)), keys };
  const both = (await issueWith(more, ledger, 2)).ledger;
  expect(await problemsWith(keys, both)).toEqual([]);
});

it('did.json lists no key that nobody confirms, and none that a compromised one does', async () => {
  const stranger = await key(3, 'retired', null);
  const keys = [
    await key(1, 'compromised', root),
    await key(2, 'active', await said('next', 1, 2)),
    stranger,
  ];
  expect(didDocument(community.issuer, keys)['assertionMethod']).toEqual([]);
  const anchored = keys.with(0, await key(1, 'retired', root));
  expect(didDocument(community.issuer, anchored)['assertionMethod']).toEqual([
    expect.stringContaining('#2026-a'),
    expect.stringContaining('#2026-b'),
  ]);
});
