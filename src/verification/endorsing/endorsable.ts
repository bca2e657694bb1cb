/**
 * Whether somebody may put their word to a document, wherever they do it: it is what it says, and
 * verified as a stranger would.
 */

import { didDocumentAddress } from '../../credential/addresses.ts';
import { sha256OfBytes, strictText } from '../../proof/bytes.ts';
import type { JsonValue } from '../../proof/json.ts';
import { strictObject } from '../../proof/strict-json.ts';
import { printable } from '../report/printable.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { verify } from '../verify.ts';

/** What may be endorsed, and what binds an endorsement to it. */
export interface Endorsable {
  readonly kind: 'award' | 'badge' | 'issuer';
  /** The id of the award, of the badge's version or of the issuer. */
  readonly id: string;
  /** What a person calls it: "Soldering for Ada Sample". Of an issuer, its id. */
  readonly name: string;
  /** `sha256-` and Base64 of the bytes; null for an issuer, whose document changes. */
  readonly digest: string | null;
  readonly mediaType: 'application/vc' | 'application/ld+json';
}

/** Why a document may not be endorsed. */
export type NotEndorsable =
  | { readonly refused: 'no-object' | 'nameless' | 'other-kind' }
  /** `id`: what it calls itself. */
  | { readonly refused: 'other-address'; readonly id: JsonValue }
  | { readonly refused: 'not-valid'; readonly report: Report };

/**
 * The address of the document that is meant: that of a did:web, a file, or the file of an award's
 * page. Null for whatever else was written.
 */
export function endorsableAddress(asked: string): string | null {
  if (asked.startsWith('did:')) return didDocumentAddress(asked);
  if (!URL.canParse(asked)) return null;
  const url = new URL(asked);
  if (url.protocol !== 'https:' || url.search !== '') return null;
  const plain = `${url.origin}${url.pathname}`;
  return plain.endsWith('.json')
    ? plain
    : /\/recipients\/[^/]+\/[^/]+\/?$/.test(plain)
      ? `${plain.replace(/\/$/, '')}.json`
      : null;
}

/** Judges the bytes that lie at `address`. What a badge requires of an issuer is asked for. */
export async function endorsableIn(
  bytes: Uint8Array,
  address: string,
  circumstances: Circumstances,
): Promise<Endorsable | NotEndorsable> {
  const text = strictText(bytes);
  const json = text === null ? null : strictObject(text);
  if (text === null || json === null) return { refused: 'no-object' };
  const { id = null, name } = json;
  if (typeof id === 'string' && didDocumentAddress(id) === address)
    return { kind: 'issuer', id, name: id, digest: null, mediaType: 'application/ld+json' };
  if (id !== address) return { refused: 'other-address', id };
  const digest = await digestIn(bytes);
  if ([json['type'] ?? null].flat().includes('Achievement'))
    return typeof name === 'string'
      ? {
          ...{ kind: 'badge', id: address, digest, mediaType: 'application/ld+json' },
          name: `the badge ${printable(name, 200)}`,
        }
      : { refused: 'nameless' };
  const report = await verify(text, circumstances);
  if (report.verdict !== 'valid' && report.verdict !== 'nonconforming')
    return { refused: 'not-valid', report };
  if (report.achievement === null) return { refused: 'other-kind' };
  const who = report.recipient === null ? '' : ` for ${report.recipient}`;
  return {
    ...{ kind: 'award', id: address, digest, mediaType: 'application/vc' },
    name: printable(`${report.achievement}${who}`, 200),
  };
}

/** As `digestSRI` has it (VCDM 2.0, section "Integrity of Related Resources"). */
async function digestIn(bytes: Uint8Array): Promise<string> {
  return `sha256-${btoa(String.fromCharCode(...(await sha256OfBytes(bytes))))}`;
}
