/** Makes a key pair; only the public half is ever written. */

import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isReserved, isSlug } from '../../community/identifiers.ts';
import { isStatusListPath, issuerPath, keyPath } from '../../credential/addresses.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { type FileToWrite, writeFiles } from '../../repository/write.ts';
import { readKeyFile, withEnding } from './keys-file.ts';

interface MadeKey {
  readonly id: string;
  readonly publicKeyMultibase: string;
  /** 64 hex digits: the secret. */
  readonly seed: string;
  /** The key that the new one follows; only where keys were rotated. */
  readonly retired?: string | null;
}

/** A key's file as it stands; `state` is null where the file cannot be read. */
interface PresentKey {
  readonly id: string;
  readonly text: string;
  readonly state: unknown;
}

type Refusal = { readonly usage: string } | { readonly refused: string };

/**
 * Makes an active key named `id` (null: the next free name of the year) and writes `keys/<id>.json`
 * below `root`. Refuses with a sentence where the name is no slug or is taken, and where another
 * key is active and is not to be retired: only one key signs at a time. With `rotate`, the active
 * key is retired in the same step: nothing but the state in its file changes, and both files are
 * written or none; the old one first, because a run cut short between them must not leave two
 * active keys.
 */
export async function makeKey(
  root: string,
  id: string | null,
  now: Date,
  rotate = false,
): Promise<MadeKey | Refusal> {
  if (id !== null && (!isSlug(id) || isReserved(id) || isStatusListPath(keyPath(id)))) {
    return {
      usage:
        '--id wants lower-case letters, digits and hyphens, ' +
        `and not a reserved name; "${id}" is not that`,
    };
  }
  const present = await presentKeys(root);
  const ended = endedFiles(present, rotate);
  if ('refused' in ended) return ended;
  const name =
    id ??
    nextName(
      present.map((key) => key.id),
      now,
    );
  if (present.some((key) => key.id === name))
    return { refused: `keys/${name}.json exists already. Choose another name with --id.` };
  const seed = new Uint8Array(randomBytes(32));
  const { publicKeyMultibase, file } = await publicHalf(name, seed, now);
  await writeFiles(root, [...ended.files, file]);
  return {
    id: name,
    publicKeyMultibase,
    seed: Buffer.from(seed).toString('hex'),
    ...(rotate && { retired: ended.id }),
  };
}

/** The public half of a seed, as the file of an active key named `id`. */
export async function publicHalf(
  id: string,
  seed: Uint8Array,
  now: Date,
): Promise<{ publicKeyMultibase: string; file: FileToWrite }> {
  const publicKeyMultibase = encodeMultikey(await publicKeyOf(seed));
  const publicKey = {
    id,
    publicKeyMultibase,
    state: 'active',
    created: now.toISOString().slice(0, 10),
  };
  return { publicKeyMultibase, file: { path: keyPath(id), bytes: issuedBytes(publicKey) } };
}

/** The file of the active key, retired; none where no key is active. */
function endedFiles(
  present: readonly PresentKey[],
  rotate: boolean,
): { id: string | null; files: FileToWrite[] } | { refused: string } {
  const broken = present.find(({ state }) => state === null);
  if (broken !== undefined)
    return {
      refused:
        `keys/${broken.id}.json cannot be read as a key. ` +
        '`npm run check` says what is wrong with it.',
    };
  const [active, second] = present.filter(({ state }) => state === 'active');
  if (active === undefined) return { id: null, files: [] };
  if (second !== undefined) {
    return {
      refused:
        `keys/${active.id}.json and keys/${second.id}.json are both active. ` +
        'Set the "state" of the older one to "retired" first.',
    };
  }
  if (!rotate) {
    return {
      refused:
        `keys/${active.id}.json is active already, and one key signs at a time. ` +
        '`npm run keygen -- --rotate` makes the next key and retires this one.',
    };
  }
  const text = withEnding(active.text, { state: 'retired' });
  if (text === null)
    return {
      refused:
        `keys/${active.id}.json is not as \`npm run keygen\` wrote it. ` +
        '`npm run check` says what is wrong with it.',
    };
  return {
    id: active.id,
    files: [{ path: keyPath(active.id), bytes: new TextEncoder().encode(text), replace: true }],
  };
}

async function presentKeys(root: string): Promise<PresentKey[]> {
  const names = (await readdir(join(root, 'keys')).catch(() => [])).filter((name) =>
    /^[^.].*\.json$/.test(name),
  );
  const paths = names
    .map((name) => `keys/${name}`)
    .filter((path) => path !== issuerPath && !isStatusListPath(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(root, path), 'utf8').catch(() => '');
      return {
        id: path.slice('keys/'.length, -'.json'.length),
        text,
        state: readKeyFile(text)?.['state'] ?? null,
      };
    }),
  );
}

/** The next free name of a year: `2026-a`, then `2026-b`. */
export function nextName(taken: readonly string[], now: Date): string {
  const year = now.getUTCFullYear();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const free = [...letters].find((letter) => !taken.includes(`${year}-${letter}`));
  return free === undefined ? `${year}-${taken.length}` : `${year}-${free}`;
}
