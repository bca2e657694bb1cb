import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyStatement, PublicKey } from '../community/model.ts';
import { signEd25519 } from '../proof/ed25519.ts';
import { encodeBase58btc } from '../proof/multibase.ts';
import { keyOf, seedOf } from '../testing/fixtures/signing-community.ts';
import { signedStatement, statementHolds } from './key-statement.ts';

const site = 'https://badges.riverside.example/';
const date = '2026-03-01';
let [first, second, third]: PublicKey[] = [];
let statement: KeyStatement;

beforeAll(async () => {
  [first, second, third] = await Promise.all([
    keyOf(1, 'retired'),
    keyOf(2, 'active'),
    keyOf(3, 'active'),
  ]);
  statement = await signedStatement(
    site,
    { kind: 'next', key: second!, by: first!, date },
    seedOf(1),
  );
});

/** Whether the statement of the first key about the second holds with something of it changed. */
const holds = (
  changed: {
    site?: string;
    key?: Partial<PublicKey>;
    by?: Partial<PublicKey>;
    statement?: Partial<KeyStatement>;
  } = {},
): Promise<boolean> =>
  statementHolds(
    changed.site ?? site,
    { ...second!, ...changed.key },
    { ...first!, ...changed.by },
    { ...statement, ...changed.statement },
  );

it('holds for these keys, this issuer and this day, and has the same bytes every time', async () => {
  expect(await holds()).toBe(true);
  expect(statement).toEqual({
    kind: 'next',
    key: '2026-a',
    date,
    signature:
      'z38adUCB4wiBavGRbU25A1ufP1TDAsRJsnauqFnDFJPmiP8v23y2GL64iE5ASdVkStnTGZwHbmfy3v9UaJJ9Gy4vr',
  });
});

it('is not made with a seed that is not that of the key that confirms', async () => {
  const stated = { kind: 'next', key: second!, by: first!, date } as const;
  await expect(signedStatement(site, stated, seedOf(3))).rejects.toThrow('2026-b');
});

describe('holds no more', () => {
  it.each<[string, () => Parameters<typeof holds>[0]]>([
    ['for another issuer', () => ({ site: 'https://badges.other.example/' })],
    ['for another address of the same host', () => ({ site: `${site}club/` })],
    ['for a key of another name', () => ({ key: { id: '2026-x' } })],
    ['for another public key', () => ({ key: { publicKeyMultibase: third!.publicKeyMultibase } })],
    ['for a key of another day', () => ({ key: { created: '2026-01-06' } })],
    ['with the keys swapped', () => ({ key: first!, by: second!, statement: { key: '2026-b' } })],
    ['in the other direction', () => ({ statement: { kind: 'earlier' } })],
    ['on another day', () => ({ statement: { date: '2026-03-02' } })],
    ['as the statement of another key', () => ({ by: third!, statement: { key: '2026-c' } })],
    ['as that of a key of the same name', () => ({ by: { ...third!, id: '2026-a' } })],
    ['where it names another signer', () => ({ statement: { key: '2026-c' } })],
    ['with no signature in it', () => ({ statement: { signature: 'signed' } })],
  ])('%s', async (_, changed) => {
    expect(await holds(changed())).toBe(false);
  });

  it('signed by a stranger in the name of the key before', async () => {
    const forged = await signedStatement(
      site,
      { kind: 'next', key: second!, by: { ...third!, id: '2026-a' }, date },
      seedOf(3),
    );
    expect(await holds({ statement: forged })).toBe(false);
  });

  it('as a signature of the same key over other words, such as the 64 bytes of a badge', async () => {
    const signature = encodeBase58btc(await signEd25519(new Uint8Array(64), seedOf(1)));
    expect(await holds({ statement: { signature } })).toBe(false);
  });
});
