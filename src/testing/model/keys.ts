/** The keys of the model's issuer and those of a thief, with the files that say how each entered. */

import type { KeyOrigin, PublicKey } from '../../community/model.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { keyFileOf } from '../../publication/issuing/confirm-keys.ts';
import { tinyText } from '../fixtures/tiny-community.ts';

/** The address of the site. */
export const site = (JSON.parse(tinyText('keys/issuer.json')) as { url: string }).url;

/** The issuer's own keys, in the order in which they follow one another, and the thief's. */
export const ownKeys = ['2026-a', '2026-b', '2026-c'] as const;
export const thiefKey = '2026-x';

const days: Readonly<Record<string, string>> = {
  '2026-a': '2026-01-05',
  '2026-b': '2026-06-02',
  '2026-c': '2026-06-03',
  [thiefKey]: '2026-06-04',
};
const seeds = new Map(
  [...ownKeys, thiefKey].map((id, at) => [id, new Uint8Array(32).fill(9 + at)]),
);
const multikeys = new Map<string, string>();
for (const [id, seed] of seeds) multikeys.set(id, encodeMultikey(await publicKeyOf(seed)));

const bare = (id: string): PublicKey => ({
  id,
  publicKeyMultibase: multikeys.get(id) ?? '',
  state: 'active',
  created: days[id] ?? '',
  compromisedFrom: null,
  origin: null,
});
const seedOf = (id: string): Uint8Array => seeds.get(id) ?? new Uint8Array(32);

async function nextAfter(id: string, by: string, seed: Uint8Array): Promise<KeyOrigin> {
  const stated = { kind: 'next', key: bare(id), by: bare(by), date: days[id] ?? '' } as const;
  return signedStatement(site, stated, seed);
}

const origins = new Map<string, KeyOrigin | null>([
  ['2026-a root', { kind: 'root' }],
  ['2026-b next', await nextAfter('2026-b', '2026-a', seedOf('2026-a'))],
  ['2026-c next', await nextAfter('2026-c', '2026-b', seedOf('2026-b'))],
  ['2026-b agreement', { kind: 'agreement', date: days['2026-b'] ?? '' }],
  ['2026-c agreement', { kind: 'agreement', date: days['2026-c'] ?? '' }],
  [`${thiefKey} none`, null],
]);
/** What the thief signs with. */
export const thiefSeed = seedOf(thiefKey);
const ofThief = await nextAfter(thiefKey, thiefKey, seedOf(thiefKey));

/** The file of a key that entered so. */
export function keyText(id: string, entered: string, state: PublicKey['state']): string {
  const key = { ...bare(id), state, origin: origins.get(`${id} ${entered}`) ?? null };
  return textOf(key);
}

/** The file of a thief's key, which claims a statement of this one. */
export function forgedKeyText(by: string): string {
  return textOf({
    ...bare(thiefKey),
    state: 'retired',
    origin: { ...ofThief, key: by } as KeyOrigin,
  });
}

/** The seed of a public key, as its owner knows it; the thief's own too. */
export function seedFor(publicKeyMultibase: string): Uint8Array | null {
  const [id] = [...multikeys].find(([, multikey]) => multikey === publicKeyMultibase) ?? [];
  return id === undefined ? null : seedOf(id);
}

const textOf = (key: PublicKey): string => new TextDecoder().decode(keyFileOf(key, true).bytes);
