/**
 * An Open Badges 3.0 credential after its shape was checked: what the later steps and the report
 * read. What is not there, or not written so that it can be read, is null or left out.
 */

import type { JsonObject, JsonValue } from '../proof/json.ts';
import type { Shown } from './report/report.ts';
import type { Period } from './shape/dates.ts';

/** How a credential names its recipient (OB 3.0, section "IdentityObject"). */
export interface Identifier {
  /** For instance `emailAddress`, `name`, `ext:profile`. */
  readonly type: string;
  readonly hashed: boolean;
  /** The identity itself, or `sha256$` and the hex digest of identity and salt. */
  readonly identity: string;
  readonly salt: string;
}

/** A document and the proofs over it. */
export interface Signed {
  /** Everything but `proof`. */
  readonly document: JsonObject;
  readonly proofs: readonly JsonObject[];
  /** Id of the issuer that it names. */
  readonly issuerId: string;
  /** Contexts that it names and that are not kept here, as they were fetched. */
  readonly contexts?: ReadonlyMap<string, JsonObject>;
}

/**
 * What a credential states: an achievement, somebody's opinion of one, a collection (CLR 2.0), or
 * something that is no badge.
 */
export type CredentialKind = 'badge' | 'endorsement' | 'record' | 'other';

/** Something inside that is a signed document of its own. */
export interface Enclosed {
  /** Where it stands, for people: `issuer.endorsement[0]`. */
  readonly place: string;
  /** A JSON object, or a compact JWS. */
  readonly value: JsonValue;
}

/**
 * Whether its holder chose what of it to show (ecdsa-sd-2023): what is not there may have been left
 * out, so that nothing follows from its absence.
 */
export const isShownInPart = ({ proofs }: Signed): boolean =>
  proofs.some(({ cryptosuite }) => cryptosuite === 'ecdsa-sd-2023');

export interface Credential extends Signed {
  readonly kind: CredentialKind;
  readonly id: string | null;
  readonly issuerName: string | null;
  readonly period: Period;
  readonly statuses: readonly JsonObject[];
  readonly subjectId: string | null;
  readonly identifiers: readonly Identifier[];
  /** Null for anything but a badge, and for one without a name. */
  readonly achievement: { readonly id: string | null; readonly name: string } | null;
  readonly shown: Shown;
  readonly endorsements: readonly Enclosed[];
  /** The credentials of a record. */
  readonly credentials: readonly Enclosed[];
}
