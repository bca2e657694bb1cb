/**
 * Where the secret comes from, and whether it is the issuer's: both settled before anything is
 * signed.
 */

import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Community } from '../community/model.ts';
import { verificationMethod } from '../credential/addresses.ts';
import type { Signer } from '../credential/sign.ts';
import { publicKeyOf } from '../proof/ed25519.ts';
import { encodeMultikey } from '../proof/multikey.ts';

/** A key that cannot be used, with a sentence that says why and what to do. */
export class KeyRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeyRefused';
  }
}

/**
 * Takes the seed from `BADGE_ISSUER_KEY` (64 hex digits, as `npm run keygen` shows it) or from the
 * file that `BADGE_ISSUER_KEY_FILE` names, which must lie outside `root`. Removes both from the
 * environment, so that no program started later sees them. Null where neither is set; throws
 * `KeyRefused` where one is set and unusable.
 */
export async function takeSeed(
  environment: NodeJS.ProcessEnv,
  root: string,
): Promise<Uint8Array | null> {
  const { BADGE_ISSUER_KEY: text, BADGE_ISSUER_KEY_FILE: file } = environment;
  delete environment['BADGE_ISSUER_KEY'];
  delete environment['BADGE_ISSUER_KEY_FILE'];
  if (text !== undefined && text.trim() !== '') return decodeSeed(text, 'BADGE_ISSUER_KEY');
  if (file === undefined || file === '') return null;
  return decodeSeed(await readSecretFile(file, root), 'The file that BADGE_ISSUER_KEY_FILE names');
}

async function readSecretFile(file: string, root: string): Promise<string> {
  const [path, folder] = await Promise.all([realpath(file).catch(() => null), realpath(root)]);
  if (path === null)
    throw new KeyRefused(`BADGE_ISSUER_KEY_FILE names ${file}, which cannot be read.`);
  if (path.startsWith(folder + sep)) {
    throw new KeyRefused(
      'BADGE_ISSUER_KEY_FILE names a file inside the repository. ' +
        'Move the secret out of it: what git sees is public.',
    );
  }
  return readFile(path, 'utf8');
}

function decodeSeed(text: string, source: string): Uint8Array {
  const digits = text.trim();
  if (!/^[0-9a-f]{64}$/i.test(digits)) {
    throw new KeyRefused(
      `${source} must hold a seed of 64 hex digits, as \`npm run keygen\` shows it once.`,
    );
  }
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

/** What to say where a seed is needed and none is set. */
export function noKey({ keys }: Community): string {
  const active = keys.find(({ state }) => state === 'active');
  return active === undefined
    ? 'The issuer has no active key yet. Run `npm run keygen`, ' +
        'and put the seed it shows into BADGE_ISSUER_KEY.'
    : `No secret is set. Put the seed of the key ${active.id} into BADGE_ISSUER_KEY, ` +
        'or name its file in BADGE_ISSUER_KEY_FILE. If it is lost, ' +
        '`npm run keygen -- --lost` makes the next key; ' +
        'what the lost one signed stays valid.';
}

/**
 * The signer of an issuing run. Throws `KeyRefused` where the seed is not that of the issuer's
 * active key.
 */
export async function signerOf(
  { issuer, keys }: Community,
  seed: Uint8Array,
  now: Date,
): Promise<Signer> {
  const multikey = encodeMultikey(await publicKeyOf(seed));
  const key = keys.find(({ publicKeyMultibase }) => publicKeyMultibase === multikey);
  const active = keys.find(({ state }) => state === 'active');
  if (key === undefined) {
    throw new KeyRefused(
      active === undefined
        ? 'The issuer has no active key yet. Run `npm run keygen` and keep the seed it shows.'
        : 'The secret in the environment is not that of any key of this issuer. ' +
            `The active key is ${active.id}; use its seed.`,
    );
  }
  if (key.state !== 'active') {
    throw new KeyRefused(
      `The secret belongs to the key ${key.id}, which is ${key.state}. ` +
        `Use the seed of ${active?.id ?? 'an active key'}.`,
    );
  }
  return {
    seed,
    verificationMethod: verificationMethod(issuer.url, key.id),
    created: wholeSeconds(now),
  };
}

/** A moment as a date-time in UTC without fractions: `2026-03-01T12:00:00Z`. */
export function wholeSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
