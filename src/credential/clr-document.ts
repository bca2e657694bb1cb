/** A record of what one issuer awarded to somebody, as an unsigned ClrCredential (CLR 2.0). */

import type { Issuer, Recipient } from '../community/model.ts';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import { clr } from '../proof/contexts/foreign-addresses.ts';
import type { JsonObject } from '../proof/json.ts';
import { didOf } from './addresses.ts';
import { holderOf, identifiersOf } from './identity.ts';

/** The contexts of such a document, in the order that CLR 2.0 asks for. */
export const clrDocumentContexts: readonly string[] = [
  credentialsV2,
  `${clr}context-2.0.1.json`,
  openBadges303,
];

interface ClrParts {
  /** `urn:uuid:…`: it is published nowhere. */
  readonly id: string;
  readonly issuer: Pick<Issuer, 'name' | 'url'>;
  readonly recipient: Recipient;
  /** Signed awards of this issuer, whole. */
  readonly awards: readonly JsonObject[];
  /** Whether some of what the recipient has from this issuer is left out. */
  readonly isPartial: boolean;
  /** Date-times in UTC; nothing can withdraw it before its end. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/**
 * The document to sign. It says that this issuer awarded these badges and that they stood on the
 * day: each keeps its own signature and its own status, by which a later withdrawal is known.
 */
export function clrDocument(parts: ClrParts): JsonObject {
  const { id, issuer, recipient, awards, isPartial, validFrom, validUntil } = parts;
  const day = validFrom.slice(0, 10);
  return {
    '@context': [...clrDocumentContexts],
    id,
    type: ['VerifiableCredential', 'ClrCredential'],
    name: `${recipient.name}: record by ${issuer.name}, ${day}`,
    description:
      `The badges that ${issuer.name} awarded to ${recipient.name} and that stood on ${day}. ` +
      'It says nothing of badges by others, and nothing of what happened later: each badge in it ' +
      'is checked by itself.',
    partial: isPartial,
    issuer: { id: didOf(issuer.url), type: ['Profile'], name: issuer.name, url: issuer.url },
    validFrom,
    validUntil,
    credentialSubject: {
      ...holderOf(recipient),
      type: ['ClrSubject'],
      identifier: identifiersOf(recipient),
      verifiableCredential: [...awards],
    },
  };
}
