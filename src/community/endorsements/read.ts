/**
 * What an endorsement says: an EndorsementCredential (OB 3.0, section "EndorsementCredential"), as
 * whoever wrote it signed it, in JSON or as a token; or an Endorsement (OB 2.0, section "Endorsement"), as they host it.
 */

import { strictText } from '../../proof/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { token } from '../private-data.ts';
import { objectIn, payloadOf } from '../record/signed-text.ts';

/** Bytes of one endorsement: five times what one with the longest comment takes. */
const largestEndorsement = 16 * 1024;
/** Characters of its comment. */
export const longestComment = 1000;

/** The bytes that an endorsement speaks of (VCDM 2.0, section "Integrity of Related Resources"). */
interface BoundResource {
  readonly id: string;
  /** `sha256-…` in Base64, as it stands there; null where only another digest is given. */
  readonly digest: string | null;
}

export interface ReadEndorsement {
  /** The document itself, or a compact JWS of it (OB 3.0, "JSON Web Token Proof Format"). */
  readonly form: 'json' | 'token';
  /** Whether it is written by the Verifiable Credentials Data Model 2.0, as presentations of 2.0 ask. */
  readonly isDataModel2: boolean;
  /** Who says so: a did:web, a did:key, or an https address. */
  readonly issuerId: string;
  /** The address at which one of Open Badges 2.0 is hosted by its author; null: it is signed. */
  readonly hostedAt: string | null;
  readonly issuerName: string | null;
  /** The id of what is endorsed. */
  readonly subject: string;
  /** Markdown of a stranger; null where there is none. */
  readonly comment: string | null;
  /** Date-times with a zone, as signed. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly bound: readonly BoundResource[];
}

/** Somebody else's signed word, kept as it came beside what it is about. */
export interface Endorsement extends ReadEndorsement {
  readonly about: 'award' | 'badge' | 'issuer';
  /** The recipient or the badge in whose folder it stands; null: it is about the issuer. */
  readonly folder: string | null;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What somebody said in a reviewed proposal: Markdown, as written, and signed by nobody. */
export interface Voice {
  readonly who: string;
  readonly text: string;
  readonly url: string;
  /** Through which they agreed to be quoted; null: none is named. */
  readonly account: string | null;
}

/** A badge of another issuer, kept as it came, in `recipients/<recipient>/elsewhere/`. */
export interface KeptOriginal {
  readonly recipient: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a file is no endorsement, and what helps. */
export interface UnreadEndorsement {
  readonly message: string;
  readonly remedy: string;
}

const asItCame = 'Ask whoever wrote it for another one: a signed file cannot be mended.';

/** Reads the bytes of an endorsement; what keeps it from being one is said in words. */
export function readEndorsement(bytes: Uint8Array): ReadEndorsement | UnreadEndorsement {
  if (bytes.length > largestEndorsement)
    return {
      message: `This endorsement is larger than ${largestEndorsement / 1024} KB.`,
      remedy: `Ask for one with a shorter comment (${longestComment} characters) and no pictures.`,
    };
  const text = (strictText(bytes, 'kept') ?? '').trim();
  const isToken = token.test(text);
  const json = isToken ? payloadOf(text) : objectIn(text);
  if (json === null)
    return {
      message: 'This is no JSON object and no token, so it is no endorsement.',
      remedy:
        'Put the file here as it came: an EndorsementCredential in JSON, or as a compact JWS.',
    };
  const types = [json['type'] ?? null].flat();
  if (types.includes('Endorsement') && !isToken) return readHosted(json);
  if (!types.includes('EndorsementCredential'))
    return {
      message: 'This is no endorsement: its `type` does not hold "EndorsementCredential".',
      remedy:
        'A badge of another issuer goes to `recipients/<recipient>/elsewhere/` ' +
        '(`npm run import -- badges`); here are endorsements only.',
    };
  return readMembers(json, isToken ? 'token' : 'json');
}

export const isRead = (
  endorsement: ReadEndorsement | UnreadEndorsement,
): endorsement is ReadEndorsement => 'issuerId' in endorsement;

function readMembers(
  json: JsonObject,
  form: ReadEndorsement['form'],
): ReadEndorsement | UnreadEndorsement {
  const issuer = isJsonObject(json['issuer']) ? json['issuer'] : { id: json['issuer'] ?? null };
  const [subject, another] = [json['credentialSubject'] ?? null].flat();
  const issuerId = textIn(issuer['id']);
  const about = isJsonObject(subject) ? subject : {};
  const id = textIn(about['id']);
  const [context] = [json['@context'] ?? []].flat();
  const [from, until] = ['validFrom', 'validUntil'].some((name) => json[name] !== undefined)
    ? (['validFrom', 'validUntil'] as const)
    : (['issuanceDate', 'expirationDate'] as const);
  const validFrom = textIn(json[from]);
  if (issuerId === null || !isKnowable(issuerId))
    return {
      message:
        'Nobody can tell whose word this is: its `issuer` is no did:web, no did:key and no https ' +
        'address.',
      remedy:
        'Ask for one whose `issuer.id` is the did:web or the https address of a site, or a did:key.',
    };
  if (id === null || another !== undefined)
    return {
      message: 'This endorsement does not say what it endorses: `credentialSubject.id` is not one.',
      remedy: asItCame,
    };
  if (validFrom === null)
    return { message: 'This endorsement has no `validFrom`, so no day.', remedy: asItCame };
  const noDay = [from, until].find((name) => !isMoment(json[name]));
  if (noDay !== undefined)
    return {
      message: `The \`${noDay}\` of this endorsement is no day of the calendar.`,
      remedy: asItCame,
    };
  const comment = textIn(about['endorsementComment']);
  if (comment !== null && comment.length > longestComment) return tooLong(comment);
  return {
    ...{ form, isDataModel2: context === 'https://www.w3.org/ns/credentials/v2' },
    ...{ issuerId, hostedAt: null },
    issuerName: textIn(issuer['name']),
    subject: id,
    comment,
    validFrom,
    validUntil: textIn(json[until]),
    bound: [json['relatedResource'] ?? []].flat().flatMap(boundResource),
  };
}

/** A site, or a key. */
const isKnowable = (id: string): boolean =>
  /^did:(?:web|key):[^\s/?#]+$/.test(id) || hostOf(id) !== null;

const tooLong = (comment: string): UnreadEndorsement => ({
  message: `The comment has ${comment.length} characters; at most ${longestComment} are shown.`,
  remedy: 'Ask whoever wrote it for a shorter one.',
});

/**
 * Nobody signed it: it is its author's as long as it stands at its `id`, on the host of the Profile
 * that it names (OB 2.0, "Hosted Verification").
 */
function readHosted(json: JsonObject): ReadEndorsement | UnreadEndorsement {
  const issuer = isJsonObject(json['issuer']) ? json['issuer'] : { id: json['issuer'] ?? null };
  const claim = isJsonObject(json['claim']) ? json['claim'] : {};
  const [hostedAt, issuerId] = [textIn(json['id']), textIn(issuer['id'])];
  const [subject, validFrom] = [textIn(claim['id']), textIn(json['issuedOn'])];
  const host = hostedAt === null ? null : hostOf(hostedAt);
  if (hostedAt === null || issuerId === null || host === null || host !== hostOf(issuerId))
    return {
      message:
        'Nobody can tell whose word this is: its `id` and its `issuer` are not https addresses on ' +
        'one host.',
      remedy: 'Ask for the address at which its author hosts it, and put here what stands there.',
    };
  const isHosted = isJsonObject(json['verification']) && isHostedBadge(json['verification']);
  if (!isHosted || subject === null || validFrom === null || !isMoment(validFrom))
    return {
      message:
        'This Endorsement is not complete: `claim.id` (what it endorses), `issuedOn` and ' +
        '`verification` of the type "HostedBadge" are needed.',
      remedy: 'Ask whoever wrote it to mend it where they host it, and put here what stands there.',
    };
  const comment = textIn(claim['endorsementComment']);
  if (comment !== null && comment.length > longestComment) return tooLong(comment);
  return {
    ...{ form: 'json', isDataModel2: false },
    ...{ issuerId, hostedAt, issuerName: textIn(issuer['name']), subject, comment },
    ...{ validFrom, validUntil: null, bound: [] },
  };
}

const isHostedBadge = ({ type }: JsonObject): boolean =>
  [type ?? null].flat().some((one) => one === 'HostedBadge' || one === 'hosted');

const hostOf = (address: string): string | null =>
  /^https:\/\/[^\s]+$/.test(address) && URL.canParse(address) ? new URL(address).host : null;

/** A day, or a moment of one; what is not there is none that is wrong. */
function isMoment(value: JsonValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return false;
  // 30 February is read as a day of March.
  const day = value.slice(0, 10);
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

const textIn = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function boundResource(value: JsonValue): BoundResource[] {
  if (!isJsonObject(value)) return [];
  const id = textIn(value['id']);
  const digest = textIn(value['digestSRI']);
  const isSha256 = digest !== null && /^sha256-[A-Za-z0-9+/]{43}=$/.test(digest);
  return id === null ? [] : [{ id, digest: isSha256 ? digest : null }];
}
