/**
 * What a badge of another issuer says of itself. Nothing of it is verified here: who looks at it
 * asks its issuer.
 */

import { isCalendarDate } from '../dates.ts';
import { token } from '../private-data.ts';
import type { CalendarDate } from '../model.ts';
import { strictText } from '../../proof/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { holderMarksIn } from './holder-marks.ts';
import type { ReadOriginal } from './record.ts';
import { isMoment, objectIn, payloadOf } from './signed-text.ts';

/** Why bytes are no badge that somebody was awarded, and what helps. */
export interface UnreadOriginal {
  readonly message: string;
  readonly remedy: string;
}

export const isReadOriginal = (read: ReadOriginal | UnreadOriginal): read is ReadOriginal =>
  'marks' in read;

/** Reads a kept badge: JSON or a compact JWS. Never throws. */
export function readOriginal(bytes: Uint8Array): ReadOriginal | UnreadOriginal {
  const text = (strictText(bytes, 'kept') ?? '').trim();
  const isToken = token.test(text);
  const document = isToken ? payloadOf(text) : objectIn(text);
  if (document === null)
    return {
      message: 'This is no JSON object and no token, so it is no badge.',
      remedy: 'Import the file that came from the issuer: `npm run import -- badges FILE`.',
    };
  const types = new Set([document['type'] ?? document['@type'] ?? []].flat());
  if (isAssertion(document)) return assertionOf(document);
  if (types.has('OpenBadgeCredential') || types.has('AchievementCredential'))
    return credentialOf(document, isToken);
  const other = others.find(([type]) => types.has(type));
  return {
    message: other?.[1] ?? 'This is no badge: no OpenBadgeCredential and no Assertion.',
    remedy: other?.[2] ?? 'Only badges that somebody was awarded are kept here; delete this file.',
  };
}

const others: readonly (readonly [string, string, string])[] = [
  [
    'EndorsementCredential',
    'This is an endorsement, and no badge.',
    'Endorsements stand in `endorsements/` of the same folder.',
  ],
  [
    'VerifiablePresentation',
    'This is a presentation: a wrapper around badges.',
    'Import it (`npm run import -- badges FILE --as elsewhere`), which takes the badges out.',
  ],
  [
    'ClrCredential',
    'This is a whole record of another issuer (CLR), and not one badge.',
    'Import it (`npm run import -- badges FILE --as elsewhere`), which takes the badges out.',
  ],
  [
    'BadgeClass',
    'This defines a badge, and says of nobody that they have it.',
    'Keep the award of it: an Assertion or a credential.',
  ],
  [
    'Achievement',
    'This defines a badge, and says of nobody that they have it.',
    'Keep the award of it: an Assertion or a credential.',
  ],
];

const isAssertion = (document: JsonObject): boolean =>
  isJsonObject(document['recipient']) && document['badge'] !== undefined;

function credentialOf(document: JsonObject, isToken: boolean): ReadOriginal {
  const [subject] = [document['credentialSubject']].flat();
  const [achievement] = [isJsonObject(subject) ? subject['achievement'] : undefined].flat();
  const { issuer } = document;
  const issuerId = textIn(isJsonObject(issuer) ? issuer['id'] : issuer);
  const [context] = [document['@context'] ?? []].flat();
  const from = document['awardedDate'] ?? document['validFrom'] ?? document['issuanceDate'];
  return {
    form: isToken ? 'token' : 'credential',
    isDataModel2: context === 'https://www.w3.org/ns/credentials/v2',
    id: textIn(document['id']),
    issuerId,
    host: hostOf(issuerId),
    issuerName: isJsonObject(issuer) ? textIn(issuer['name']) : null,
    name: isJsonObject(achievement) ? textIn(achievement['name']) : null,
    day: dayIn(from),
    until: dayIn(document['validUntil'] ?? document['expirationDate']),
    marks: holderMarksIn(document),
  };
}

/** Hosted where its id says; signed by whoever keeps the key. */
function assertionOf(document: JsonObject): ReadOriginal {
  const { badge } = document;
  const how = document['verification'] ?? document['verify'];
  const place = isJsonObject(how) ? (how['creator'] ?? how['url']) : null;
  const id = textIn(document['id']);
  const issuerId = textIn(place ?? null) ?? id;
  const issuer = isJsonObject(badge) ? badge['issuer'] : null;
  return {
    form: 'assertion',
    isDataModel2: false,
    id: id ?? issuerId,
    issuerId,
    host: hostOf(issuerId),
    issuerName: isJsonObject(issuer) ? textIn(issuer['name']) : null,
    name: isJsonObject(badge) ? textIn(badge['name']) : null,
    day: dayIn(document['issuedOn']),
    until: dayIn(document['expires']),
    marks: holderMarksIn(document),
  };
}

const textIn = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The host of a did:web or of an https address. */
function hostOf(id: string | null): string | null {
  const [, web] =
    /^did:web:([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:%3A\d{1,5})?)(?::|$)/i.exec(id ?? '') ?? [];
  if (web !== undefined) return web.replace(/%3A/i, ':').toLowerCase();
  return id !== null && /^https:\/\//i.test(id) && URL.canParse(id) ? new URL(id).host : null;
}

/** The day of a date-time as it is written; Open Badges 1 counts seconds, too. */
function dayIn(value: JsonValue | undefined): CalendarDate | null {
  const text = isMoment(value) ? new Date(value * 1000).toISOString() : (textIn(value) ?? '');
  const day = text.slice(0, 10);
  return isCalendarDate(day) ? day : null;
}
