/** Makes a key pair, and says how it enters the chain of keys; only the public half is written. */

import { randomBytes } from 'node:crypto';
import { dateOf } from '../../community/dates.ts';
import { isReserved, isSlug } from '../../community/identifiers.ts';
import { chainFaults, hasChain } from '../../community/key-chain.ts';
import type { KeyOrigin, PublicKey } from '../../community/model.ts';
import { isStatusListPath, keyPath } from '../../credential/addresses.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { type FileToWrite, writeFiles } from '../../repository/write.ts';
import { confirmedKeys, keyFileOf } from './confirm-keys.ts';
import { withEnding } from './keys-file.ts';
import { type PresentKey, presentKeys, siteAddress } from './present-keys.ts';

/** What a new key is wanted for. */
interface KeyWish {
  /** Null: the next free name of the year. */
  readonly id?: string | null;
  /**
   * `rotate`: it follows the active key, whose secret signs a statement for it. `lost`: it follows
   * one whose secret is gone, or no longer the issuer's alone.
   */
  readonly after?: 'nothing' | 'rotate' | 'lost';
  /** The seed of the key before it; needed for `rotate`. */
  readonly seed?: Uint8Array | null;
  /** 64 hex digits that a run left which was cut short: taken instead of drawing new ones. */
  readonly drawn?: string | null;
  /** Takes the secret to safety before its public half is written. */
  readonly keepSeed?: (seed: string, id: string) => Promise<unknown>;
}

export interface MadeKey {
  readonly id: string;
  readonly publicKeyMultibase: string;
  /** 64 hex digits: the secret. */
  readonly seed: string;
  readonly origin: KeyOrigin['kind'];
  /** The key that is retired in the same step. */
  readonly retired: string | null;
}

/** The new key with what changes beside it, in the order in which it is written. */
interface Entry {
  readonly key: PublicKey;
  readonly retired: string | null;
  readonly files: readonly FileToWrite[];
}

type Refusal = { readonly usage: string } | { readonly refused: string };

/** What the new key meets. */
interface Circumstances {
  readonly site: string;
  readonly fresh: PublicKey;
  readonly freshSeed: Uint8Array;
  readonly keys: readonly PublicKey[];
  readonly active: { readonly key: PublicKey; readonly text: string } | null;
}

/**
 * Makes an active key and writes its file below `root`; all files of the step are written or none,
 * the retired key's first, because a run cut short must not leave two active keys. Refuses with a
 * sentence where the name is no slug or is taken, where keys cannot be read, and where the chain of
 * keys would not hold afterwards: a first key is its root, any other needs `after`.
 */
export async function makeKey(
  root: string,
  { id = null, after = 'nothing', seed = null, drawn = null, keepSeed }: KeyWish,
  now: Date,
): Promise<MadeKey | Refusal> {
  if (id !== null && (!isSlug(id) || isReserved(id) || isStatusListPath(keyPath(id))))
    return {
      usage:
        '--id wants lower-case letters, digits and hyphens, ' +
        `and not a reserved name; "${id}" is not that`,
    };
  const present = await presentKeys(root);
  const ids = present.map((one) => one.id);
  const name = id ?? nextName(ids, now);
  const unfit = unfitKeys(present);
  if (unfit !== null) return { refused: unfit };
  if (ids.includes(name))
    return { refused: `keys/${name}.json exists already. Choose another name with --id.` };
  const freshSeed = Uint8Array.from(drawn === null ? randomBytes(32) : Buffer.from(drawn, 'hex'));
  const fresh = await publicHalf(name, freshSeed, now);
  const same = present.find(({ key }) => key?.publicKeyMultibase === fresh.publicKeyMultibase);
  if (same !== undefined)
    return {
      refused:
        'The file for the new secret holds that of the key ' +
        `${same.id} already. Choose another name for it.`,
    };
  const entered =
    present.length === 0
      ? { key: fresh, retired: null, files: [keyFileOf(fresh, false)] }
      : await entryAfter(after, seed, await circumstances(root, present, fresh, freshSeed));
  if (typeof entered === 'string') return { refused: entered };
  const hex = Buffer.from(freshSeed).toString('hex');
  await keepSeed?.(hex, name);
  await writeFiles(root, entered.files);
  return {
    id: name,
    publicKeyMultibase: fresh.publicKeyMultibase,
    seed: hex,
    origin: entered.key.origin?.kind ?? 'root',
    retired: entered.retired,
  };
}

/** The public half of a seed, as the first key of a chain, named `id` and active. */
export async function publicHalf(id: string, seed: Uint8Array, now: Date): Promise<PublicKey> {
  return {
    id,
    publicKeyMultibase: encodeMultikey(await publicKeyOf(seed)),
    state: 'active',
    created: dateOf(now),
    compromisedFrom: null,
    origin: { kind: 'root' },
  };
}

/** Why no key can follow these, or null. */
function unfitKeys(present: readonly PresentKey[]): string | null {
  const broken = present.find(({ key }) => key === null);
  if (broken !== undefined)
    return (
      `keys/${broken.id}.json cannot be read as a key. ` +
      '`npm run check` says what is wrong with it.'
    );
  const [active, second] = present.filter(({ key }) => key?.state === 'active');
  return active === undefined || second === undefined
    ? null
    : `keys/${active.id}.json and keys/${second.id}.json are both active. ` +
        'Set the "state" of the older one to "retired" first.';
}

async function circumstances(
  root: string,
  present: readonly PresentKey[],
  fresh: PublicKey,
  freshSeed: Uint8Array,
): Promise<Circumstances | string> {
  const site = await siteAddress(root);
  if (site === null)
    return 'keys/issuer.json cannot be read. `npm run check` says what is wrong with it.';
  const read = present.flatMap(({ key, text }) => (key === null ? [] : [{ key, text }]));
  return {
    site,
    fresh,
    freshSeed,
    keys: read.map(({ key }) => key),
    active: read.find(({ key }) => key.state === 'active') ?? null,
  };
}

/** The entry of a key that is not the first, or the sentence that refuses it. */
async function entryAfter(
  after: NonNullable<KeyWish['after']>,
  seed: Uint8Array | null,
  met: Circumstances | string,
): Promise<Entry | string> {
  if (typeof met === 'string') return met;
  if (after === 'nothing')
    return met.active === null
      ? 'There were keys before this one. `npm run keygen -- --rotate` makes the next, ' +
          'with the secret of the last one; `npm run keygen -- --lost`, where that is gone.'
      : `keys/${met.active.key.id}.json is active already, and one key signs at a time. ` +
          '`npm run keygen -- --rotate` makes the next key and retires this one.';
  const changed = after === 'rotate' ? await followed(seed, met) : await agreedTo(met);
  if (typeof changed === 'string') return changed;
  const { active } = met;
  const ended = changed.map((key) =>
    key.id === active?.key.id ? { ...key, state: 'retired' as const } : key,
  );
  const all = new Map([...met.keys, ...ended].map((key) => [key.id, key]));
  const [fault] = chainFaults([...all.values()], met.fresh.created);
  if (fault !== undefined) return `keys/${fault.id}.json: ${fault.message} ${fault.remedy}`;
  return filesOf(ended, met);
}

/** The files of the keys that changed: the one that is retired first, then the new one. */
function filesOf(changed: readonly PublicKey[], { fresh, active }: Circumstances): Entry | string {
  const retired = active?.key.id ?? null;
  const key = changed.find(({ id }) => id === fresh.id) ?? fresh;
  const rest = changed.filter(({ id }) => id !== fresh.id && id !== retired);
  const others = [key, ...rest].map((one) => keyFileOf(one, one.id !== fresh.id));
  if (active === null) return { key, retired, files: others };
  const own = changed.find(({ id }) => id === retired);
  if (own !== undefined) return { key, retired, files: [keyFileOf(own, true), ...others] };
  const text = withEnding(active.text, { state: 'retired' });
  if (text === null)
    return (
      `keys/${active.key.id}.json is not as \`npm run keygen\` wrote it. ` +
      '`npm run check` says what is wrong with it.'
    );
  const bytes = new TextEncoder().encode(text);
  return {
    key,
    retired,
    files: [{ path: keyPath(active.key.id), bytes, replace: true }, ...others],
  };
}

/** The new key, with a statement of the key before it; that one, where it says nothing yet. */
async function followed(
  seed: Uint8Array | null,
  { site, fresh, keys, active }: Circumstances,
): Promise<PublicKey[] | string> {
  const wanted = active === null ? 'the last key' : `the key ${active.key.id}`;
  if (seed === null)
    return (
      `No secret is set. Put the seed of ${wanted} into ` +
      'BADGE_ISSUER_KEY: it signs a statement for the new key. ' +
      'If it is lost, or somebody else may have it, `npm ' +
      'run keygen -- --lost` makes the next key without.'
    );
  const own = encodeMultikey(await publicKeyOf(seed));
  const before = keys.find(({ publicKeyMultibase }) => publicKeyMultibase === own);
  if (before === undefined || before.state === 'compromised' || (active && before !== active.key))
    return (
      'The secret in the environment is not that of ' +
      `${wanted}, which has to confirm the new one.`
    );
  if (!hasChain(keys) && keys.length > 1)
    return (
      'Your keys are from before keys had a chain. Run ' +
      '`npm run key -- chain` with the same secret first.'
    );
  const stated = { kind: 'next', key: fresh, by: before, date: fresh.created } as const;
  return [
    { ...fresh, origin: await signedStatement(site, stated, seed) },
    ...(before.origin === null ? [{ ...before, origin: { kind: 'root' } as const }] : []),
  ];
}

/** The new key without a statement, and the keys that it confirms where they had no chain yet. */
async function agreedTo({ site, fresh, freshSeed, keys }: Circumstances): Promise<PublicKey[]> {
  const origin = { kind: 'agreement', date: fresh.created } as const;
  const by = { site, key: fresh, seed: freshSeed, today: fresh.created };
  const [own, ...others] = await confirmedKeys(keys, by, origin);
  return [own ?? { ...fresh, origin }, ...others];
}

/** The next free name of a year: `2026-a`, then `2026-b`. */
export function nextName(taken: readonly string[], now: Date): string {
  const year = now.getUTCFullYear();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const free = [...letters].find((letter) => !taken.includes(`${year}-${letter}`));
  return free === undefined ? `${year}-${taken.length}` : `${year}-${free}`;
}
