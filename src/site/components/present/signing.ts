/** What is loaded once somebody makes a key, or signs. */

import {
  boundIn,
  holderKeyFile,
  type HolderKey,
  holderKeyIn,
  holderKeyOf,
  signedPresentation,
} from '../../../proof/holder/holder.ts';

/** A new key as the text of its file, and the DID that a profile names. */
export async function madeKey(): Promise<{ readonly did: string; readonly text: string }> {
  const key = await holderKeyOf(crypto.getRandomValues(new Uint8Array(32)));
  return { did: key.did, text: written(holderKeyFile(key)) };
}

export interface Asked {
  /** The text of the key's file. */
  readonly key: string;
  /** The text of the record; null: there is none. */
  readonly record: string | null;
  readonly challenge: string;
  readonly domain: string;
}

/** What was signed, and of how many; or which sentence says why nothing was. */
export type Signed =
  | { readonly text: string; readonly bound: number; readonly others: number }
  | { readonly said: 'noKey' | 'noRecord' | 'none' };

export async function signed({ key: file, record, ...asked }: Asked): Promise<Signed> {
  const key: HolderKey | null = await holderKeyIn(file);
  if (key === null) return { said: 'noKey' };
  const found = record === null ? null : boundIn(record, key.did);
  if (found === null) return { said: 'noRecord' };
  if (found.bound.length === 0) return { said: 'none' };
  const created = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const shown = await signedPresentation(found.bound, key, { ...asked, created });
  return { text: written(shown), bound: found.bound.length, others: found.others };
}

const written = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;
