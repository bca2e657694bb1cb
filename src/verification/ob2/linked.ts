/**
 * Reads the documents that Open Badges 2.0 spreads over the web: the hosted assertion, its badge
 * class, the issuer's profile.
 */

import type { Value } from '../../language/sayings.ts';
import { isJsonObject, withoutNulls } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { fetchDocument, type FetchedDocument } from '../fetched.ts';
import type { FetchJson } from '../report/report.ts';
import { hostedAddress, isSameId } from './address.ts';

type Linked =
  | Exclude<FetchedDocument, { outcome: 'read' }>
  | { readonly outcome: 'not-hosted' }
  | {
      readonly outcome: 'read';
      readonly document: JsonObject;
      readonly source: Value;
      /**
       * Whether it calls itself by the id that was asked for, or by none, or has moved within the
       * origin and is itself there.
       */
      readonly isIt: boolean;
    };

/**
 * Reads the document behind an id; an id that is no web address has none. Members that are null say
 * nothing, and are left out. Where the document calls
 * itself by another address of the same origin, and is found there too, that is a move, as a
 * redirect would be: the one there is given.
 */
export async function fetchLinked(fetchJson: FetchJson, id: string): Promise<Linked> {
  const address = hostedAddress(id);
  if (address === null) return { outcome: 'not-hosted' };
  const found = await read(fetchJson, address);
  if (found.outcome !== 'read') return found;
  const own = idOf(found.document);
  const moved = hostedAddress(own ?? '');
  if (moved === null || moved === address || new URL(moved).origin !== new URL(address).origin) {
    return { ...found, isIt: own === null || isSameId(own, id) };
  }
  const there = await read(fetchJson, moved);
  return there.outcome === 'read' && isSameId(idOf(there.document) ?? '', moved)
    ? { ...there, isIt: true }
    : { ...found, isIt: false };
}

async function read(fetchJson: FetchJson, address: string): Promise<FetchedDocument> {
  const found = await fetchDocument(fetchJson, address);
  return found.outcome === 'read' ? { ...found, document: withoutNulls(found.document) } : found;
}

/** The id of an object, or the text itself where it is only named. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  const id = isJsonObject(value) ? (value['id'] ?? value['@id']) : undefined;
  return typeof id === 'string' && id !== '' ? id : null;
}
