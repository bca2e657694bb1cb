/** Which files of a community's folder are the sample's, and which are the community's own. */

import { isLedgerPath } from '../credential/ledger/ledger.ts';
import { readRegister, registerPath } from '../credential/ledger/register.ts';
import { issuerPath } from '../credential/addresses.ts';
import { isJsonObject, type JsonObject } from '../proof/json.ts';
import { parseStrictJson } from '../proof/strict-json.ts';
import { strictText } from '../proof/bytes.ts';

/**
 * A file below badges/, recipients/, keys/ or public/; null bytes where the reader would not open
 * it.
 */
export interface PresentFile {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/**
 * `sample`: as the engine brought it. `trial`: made by machine for the sample's address or key,
 * whoever ran the command. `changed`: stands where a file of the sample stood, with other words.
 * `own`: everything else.
 */
export type Belongs = 'sample' | 'trial' | 'changed' | 'own';

/** Where a community keeps its look: a starting point, no picture of the sample. */
const kept = new Set(['public/theme.css']);

/**
 * Says of every file but keys/issuer.json whose it is; `sample` is the engine's copy of the sample.
 */
export function belongings(
  files: readonly PresentFile[],
  sample: readonly PresentFile[],
): ReadonlyMap<string, Belongs> {
  const originals = new Map(sample.map(({ path, bytes }) => [path, bytes]));
  const address = String(objectIn(originals.get(issuerPath))?.['url']);
  const keys = new Set(
    sample.flatMap(({ path, bytes }) => (isKey(path) ? [multikeyIn(bytes)] : [])),
  );
  const judged = files
    .filter(({ path }) => path !== issuerPath && !kept.has(path))
    .map((file) => {
      if (sameBytes(file.bytes, originals.get(file.path))) return [file.path, 'sample'] as const;
      if (file.path === registerPath)
        return [file.path, isOf(address, file.bytes) ? 'trial' : 'own'] as const;
      if (isLedgerPath(file.path))
        return [file.path, isAt(address, file.bytes) ? 'trial' : 'own'] as const;
      if (isKey(file.path))
        return [file.path, keys.has(multikeyIn(file.bytes)) ? 'trial' : 'own'] as const;
      return [
        file.path,
        originals.has(file.path) && !file.path.startsWith('public/') ? 'changed' : 'own',
      ] as const;
    });
  return withPictures(new Map<string, Belongs>(judged));
}

/** The frozen pictures of a badge version belong where its Achievement belongs. */
function withPictures(judged: ReadonlyMap<string, Belongs>): ReadonlyMap<string, Belongs> {
  return new Map(
    [...judged].map(([path, belongs]) => {
      const achievement = isLedgerPath(path)
        ? judged.get(path.replace(/\.(?:png|svg)$/, '.json'))
        : undefined;
      return [
        path,
        belongs === 'own' && achievement !== undefined && achievement !== 'own' ? 'trial' : belongs,
      ];
    }),
  );
}

/** True for the file of a public key. */
export function isKey(path: string): boolean {
  return /^keys\/[^/]+\.json$/.test(path) && path !== issuerPath && !isLedgerPath(path);
}

/** True where one of these keys is the sample's, whose secrets are gone: nobody signs with them. */
export function hasSampleKey(
  keys: readonly { readonly publicKeyMultibase: string }[],
  sample: readonly PresentFile[],
): boolean {
  const known = sample.flatMap(({ path, bytes }) => (isKey(path) ? [multikeyIn(bytes)] : []));
  return keys.some(({ publicKeyMultibase }) => known.includes(publicKeyMultibase));
}

/** The JSON object in a file, or null where there is none. */
export function objectIn(bytes: Uint8Array | null | undefined): JsonObject | null {
  try {
    const json = parseStrictJson(strictText(bytes ?? new Uint8Array()) ?? '');
    return isJsonObject(json) ? json : null;
  } catch {
    return null;
  }
}

function isAt(address: string, bytes: Uint8Array | null): boolean {
  const id = objectIn(bytes)?.['id'];
  return typeof id === 'string' && id.startsWith(address);
}

/** Whether a register, however many lines it has, is that of a site. */
function isOf(site: string, bytes: Uint8Array | null): boolean {
  return bytes !== null && readRegister(bytes).register?.site === site;
}

function multikeyIn(bytes: Uint8Array | null): unknown {
  return objectIn(bytes)?.['publicKeyMultibase'] ?? Symbol('no key');
}

/** Equal bytes, both of them there. */
export function sameBytes(a: Uint8Array | null, b: Uint8Array | null | undefined): boolean {
  return a !== null && b != null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
