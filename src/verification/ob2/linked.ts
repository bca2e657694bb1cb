/** Reads the documents that Open Badges 2.0 spreads over the web: the hosted assertion, its badge class, the issuer's profile. */

import type { JsonObject } from '../../proof/json.ts';
import { fetchDocument, type FetchedDocument } from '../fetched.ts';
import { plainAscii } from '../printable.ts';
import type { FetchJson } from '../report.ts';
import { hostedAddress } from './address.ts';

export type Linked = FetchedDocument | { readonly outcome: 'not-hosted' };

/** Reads the document behind an id; an id that is no web address has none. */
export async function fetchLinked(fetchJson: FetchJson, id: string): Promise<Linked> {
  const address = hostedAddress(id);
  return address === null ? { outcome: 'not-hosted' } : fetchDocument(fetchJson, address);
}

/** One sentence why a document could not be read; `what` is what it would have been. */
export function whyUnread(linked: Exclude<Linked, { outcome: 'read' }>, what: string, id: string): string {
  switch (linked.outcome) {
    case 'not-hosted': return `${what} ${plainAscii(id)} is not named by a web address.`;
    case 'unreachable': return `${what} could not be read from ${plainAscii(id)}: ${linked.reason}`;
    case 'unreadable': return `${linked.source} does not hold ${what.toLowerCase()}: ${linked.reason}`;
  }
}

/** The id of an object, or the text itself where it is only named. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  const id = typeof value === 'object' && value !== null ? ((value as JsonObject)['id'] ?? (value as JsonObject)['@id']) : undefined;
  return typeof id === 'string' && id !== '' ? id : null;
}
