/** An endorsement as an unsigned EndorsementCredential (OB 3.0, section "EndorsementCredential"). */

import { credentialsV2, openBadges303 } from '../../proof/contexts/contexts.ts';
import type { JsonObject } from '../../proof/json.ts';

/** What is endorsed, as it was fetched. */
export interface Endorsed {
  /** The id of the award, of the badge's version or of the issuer. */
  readonly id: string;
  /** What a person calls it: "Soldering for Ada Sample". */
  readonly name: string;
  /** `sha256-` and Base64 of the published bytes; null for an issuer, whose document changes. */
  readonly digest: string | null;
  readonly mediaType: 'application/vc' | 'application/ld+json';
}

/** Whose word it is. */
export interface Endorser {
  /** A did:web, or the did:key of a person. */
  readonly id: string;
  readonly name: string;
  /** The address of their site; null for a person with a key. */
  readonly url: string | null;
}

export interface EndorsementParts {
  /** `urn:uuid:…`: it is published where what it endorses is, which the endorser cannot know. */
  readonly id: string;
  readonly endorser: Endorser;
  readonly endorsed: Endorsed;
  /** Markdown. */
  readonly comment: string;
  /** Date-times in UTC; nothing can withdraw it before its end. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/**
 * The document to sign. An issuer's contact address stays out of it: it lies in the repository of
 * somebody else, who could not take it away again.
 */
export function endorsementDocument(parts: EndorsementParts): JsonObject {
  const { id, endorser, endorsed, comment, validFrom, validUntil } = parts;
  return {
    '@context': [credentialsV2, openBadges303],
    id,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: `Endorsement of ${endorsed.name}`,
    issuer: {
      id: endorser.id,
      type: ['Profile'],
      name: endorser.name,
      ...(endorser.url !== null && { url: endorser.url }),
    },
    validFrom,
    validUntil,
    credentialSubject: {
      id: endorsed.id,
      type: ['EndorsementSubject'],
      endorsementComment: comment,
    },
    ...(endorsed.digest !== null && {
      relatedResource: [
        { id: endorsed.id, mediaType: endorsed.mediaType, digestSRI: endorsed.digest },
      ],
    }),
  };
}
