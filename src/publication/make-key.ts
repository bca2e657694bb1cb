/** Makes a key pair; only the public half is ever written. */

import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSlug } from '../community/identifiers.ts';
import { issuedBytes } from '../credential/sign.ts';
import { publicKeyOf } from '../proof/ed25519.ts';
import { encodeMultikey } from '../proof/multikey.ts';
import { writeFiles } from '../repository/write.ts';

export interface MadeKey {
  readonly id: string;
  readonly publicKeyMultibase: string;
  /** 64 hex digits: the secret. */
  readonly seed: string;
}

/**
 * Makes an active key named `id` (or the next free name of the year) and writes `keys/<id>.json` below `root`. Refuses
 * with a sentence where the name is no slug, is taken, or another key is active: only one key signs at a time.
 */
export async function makeKey(root: string, id: string | null, now: Date): Promise<MadeKey | { usage: string } | { refused: string }> {
  if (id !== null && (!isSlug(id) || ['issuer', 'status', 'log'].includes(id))) {
    return { usage: `--id wants lower-case letters, digits and hyphens, and not a reserved name; "${id}" is not that` };
  }
  const taken = await presentKeys(root);
  const active = taken.find(({ state }) => state === 'active');
  if (active !== undefined) {
    return { refused: `keys/${active.id}.json is active already, and one key signs at a time. Retire it first by setting its "state" to "retired".` };
  }
  const name = id ?? nextName(taken.map((key) => key.id), now);
  if (taken.some((key) => key.id === name)) return { refused: `keys/${name}.json exists already. Choose another name with --id.` };
  const seed = new Uint8Array(randomBytes(32));
  const publicKeyMultibase = encodeMultikey(await publicKeyOf(seed));
  const publicKey = { id: name, publicKeyMultibase, state: 'active', created: now.toISOString().slice(0, 10) };
  await writeFiles(root, [{ path: `keys/${name}.json`, bytes: issuedBytes(publicKey) }]);
  return { id: name, publicKeyMultibase, seed: Buffer.from(seed).toString('hex') };
}

async function presentKeys(root: string): Promise<{ id: string; state: unknown }[]> {
  const names = await readdir(join(root, 'keys')).catch(() => []);
  const keys = names.filter((name) => name.endsWith('.json') && name !== 'issuer.json' && name !== 'status.json');
  return Promise.all(keys.map(async (name) => ({ id: name.slice(0, -'.json'.length), state: await stateIn(join(root, 'keys', name)) })));
}

async function stateIn(path: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { state?: unknown }).state;
  } catch {
    return undefined;
  }
}

function nextName(taken: readonly string[], now: Date): string {
  const year = now.getUTCFullYear();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const free = [...letters].find((letter) => !taken.includes(`${year}-${letter}`));
  return free === undefined ? `${year}-${taken.length}` : `${year}-${free}`;
}
