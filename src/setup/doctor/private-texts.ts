/** What git must never see: the secret of a key of the issuer, and people's e-mail addresses. */

import type { PublicKey } from '../../community/model.ts';
import { compareText } from '../../community/problem.ts';
import { formats } from '../../community/schemas/formats.ts';
import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { encodeMultikey } from '../../proof/multikey.ts';

/** A file of text that git has or would add. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * 64 hex digits, or 43 characters of Base64: what a seed of 32 bytes looks like; digests that say
 * so are none.
 */
const seedLike =
  /(?<!sha256[$-])(?<![0-9A-Za-z+/])(?:[0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43})(?![0-9A-Za-z+/_-])/g;

/**
 * The files that hold the secret of one of these keys, and of which. Derives the public key of
 * whatever looks like a seed: only a real secret of this issuer is found, and every one is. The
 * register is passed over: two digests in each line look like one.
 */
export async function secretsIn(
  texts: readonly TextFile[],
  keys: readonly Pick<PublicKey, 'id' | 'publicKeyMultibase'>[],
): Promise<readonly { readonly path: string; readonly id: string }[]> {
  const own = new Map(keys.map(({ publicKeyMultibase, id }) => [publicKeyMultibase, id]));
  const places = new Map<string, string>();
  for (const { path, text } of texts.filter((file) => file.path !== registerPath))
    for (const [found] of text.matchAll(seedLike)) if (!places.has(found)) places.set(found, path);
  const secrets: { path: string; id: string }[] = [];
  for (const [found, path] of places) {
    const id = own.get(encodeMultikey(await publicKeyOf(bytesOf(found))));
    if (id !== undefined) secrets.push({ path, id });
  }
  return secrets;
}

function bytesOf(text: string): Uint8Array {
  if (text.length === 64)
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/**
 * The files that hold an e-mail address other than the issuer's own, in byte order. Who changes the
 * engine puts no address there; what was signed holds the issuer's address of its day, and nobody
 * can take it out; the name in `git@host:` is nobody's.
 */
export function withAddresses(
  texts: readonly TextFile[],
  contact: string | null,
): readonly string[] {
  const own = texts.filter(
    ({ path }) => !/^(?:src|scripts)\/|^package(?:-lock)?\.json$/.test(path) && !isLedgerPath(path),
  );
  const found = own.filter(({ text }) =>
    [...text.matchAll(/(?<![\w./-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g)].some(
      ([address]) =>
        !address.startsWith('git@') &&
        address !== contact &&
        formats['email-address'].test(address),
    ),
  );
  return found.map(({ path }) => path).sort(compareText);
}

/** The issuer's own public address, also while the community cannot be read for another reason. */
export function contactIn(texts: readonly TextFile[]): string | null {
  const text = texts.find(({ path }) => path === 'keys/issuer.json')?.text ?? '';
  return /"email"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? null;
}
