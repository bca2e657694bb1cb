/**
 * The ledger with files in it that were just made, so that they can be verified before they are
 * written.
 */

import type { JsonObject } from '../../proof/json.ts';
import { isStatusListPath } from '../addresses.ts';
import type { IssuedJson, Ledger } from './ledger.ts';
import { readRegister, registerPath } from './register.ts';

/**
 * The ledger with these files in it; of two with the same path, the later one. They were made here,
 * so they are well formed.
 */
export function extended(
  ledger: Ledger,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Ledger {
  const credentials = new Map(ledger.credentials);
  const achievements = new Map(ledger.achievements);
  const pictures = new Map(ledger.pictures);
  const statusLists = new Map(ledger.statusLists);
  let { register } = ledger;
  for (const { path, bytes } of files) {
    if (path === registerPath) register = readRegister(bytes).register;
    else if (/\.(?:png|svg)$/.test(path)) pictures.set(path, bytes);
    else if (isStatusListPath(path)) statusLists.set(path, issuedJson(path, bytes));
    else
      (path.startsWith('badges/') ? achievements : credentials).set(path, issuedJson(path, bytes));
  }
  return { credentials, achievements, pictures, statusLists, register };
}

/** A run puts the same bytes into one ledger after the other; they are read once. */
const read = new WeakMap<Uint8Array, IssuedJson>();

function issuedJson(path: string, bytes: Uint8Array): IssuedJson {
  const known = read.get(bytes);
  if (known?.path === path) return known;
  const text = new TextDecoder().decode(bytes);
  const json: JsonObject = JSON.parse(text);
  const issued = { path, bytes, text, json };
  read.set(bytes, issued);
  return issued;
}
