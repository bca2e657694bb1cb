/**
 * Reads an assertion: its contexts, its shape, how it is to be verified, and what the later steps
 * need of it.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Credential, Identifier } from '../credential.ts';
import { isText, listed } from '../shape/json-shape.ts';
import type { Span } from '../shape/loose-date.ts';
import { failed, passed, type Step } from '../report/step.ts';
import { parseIsoDateTime } from './date-time.ts';
import { idOf } from './linked.ts';
import { assertionFlaws } from './shape.ts';
import { flawed } from '../report/flaw.ts';

/**
 * Addresses under which the context of Open Badges 2.0 (and 2.1, which changed nothing in it) goes.
 */
const contexts: readonly JsonValue[] = [
  'https://w3id.org/openbadges/v2',
  'http://w3id.org/openbadges/v2',
  'https://openbadgespec.org/v2/context.json',
  'https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld',
];

/** Further contexts only add words, which nothing here reads. */
export function checkOb2Contexts(assertion: JsonObject): Step<JsonObject> {
  const named = listed(assertion['@context']);
  if (named.length === 0) return failed('contexts', 'no-context/assertion');
  return named.some((context) => contexts.includes(context))
    ? passed('contexts', assertion, 'open-badges-2')
    : failed('contexts', 'unknown-context/version');
}

/** The shape; the first flaw gives the code, up to three are told. */
export function checkAssertion(assertion: JsonObject): Step<JsonObject> {
  const flaws = assertionFlaws(assertion);
  if (flaws.length > 0) return flawed('schema', codeOf(assertion), flaws);
  if (methodOf(assertion) === null) {
    return failed('schema', 'wrong-verification/missing');
  }
  return passed('schema', assertion, 'complete-assertion/assertion');
}

const codeOf = (assertion: JsonObject): 'wrong-recipient' | 'wrong-member' =>
  assertionFlaws({ ...assertion, recipient: soundRecipient }).length === 0
    ? 'wrong-recipient'
    : 'wrong-member';

const soundRecipient = { type: 'email', identity: 'somebody', hashed: false };

/** How it is to be verified; `verify` is the name that 1.x gave the member. */
export function methodOf(assertion: JsonObject): 'hosted' | 'signed' | null {
  const verification = assertion['verification'] ?? assertion['verify'];
  const types = isJsonObject(verification)
    ? [...listed(verification['type']), ...listed(verification['@type'])]
    : [];
  if (types.includes('HostedBadge') || types.includes('hosted')) return 'hosted';
  return types.includes('SignedBadge') || types.includes('signed') ? 'signed' : null;
}

/** The member that says which key signed it, or null. */
export function creatorOf(assertion: JsonObject): string | null {
  const verification = assertion['verification'] ?? assertion['verify'];
  return isJsonObject(verification) ? idOf(verification['creator']) : null;
}

/**
 * An assertion, its badge class and its issuer's profile, all found without flaw, as the later
 * steps read them.
 */
export function readAssertion(
  assertion: JsonObject,
  badge: JsonObject,
  profile: JsonObject,
): Credential {
  const text = (value: JsonValue | undefined): string => (isText(value) ? value : '');
  return {
    kind: 'badge',
    document: assertion,
    proofs: [],
    issuerId: idOf(profile) ?? '',
    id: idOf(assertion) ?? '',
    issuerName: text(profile['name']),
    period: {
      from: momentIn(assertion['issuedOn']),
      until: momentIn(assertion['expires']),
      unreadable: ['issuedOn', 'expires'].filter(
        (name) => assertion[name] !== undefined && momentIn(assertion[name]) === null,
      ),
    },
    statuses: [],
    subjectId: null,
    identifiers: identifiersIn(assertion['recipient']),
    achievement: { id: idOf(badge) ?? '', name: text(badge['name']) },
    endorsements: [],
    credentials: [],
  };
}

function momentIn(value: JsonValue | undefined): Span | null {
  const moment = parseIsoDateTime(value);
  return moment === null ? null : { earliest: moment, latest: moment };
}

function identifiersIn(recipient: JsonValue | undefined): Identifier[] {
  if (!isJsonObject(recipient)) return [];
  const { identity, hashed, salt } = recipient;
  const type = recipient['type'] ?? recipient['@type'];
  if (!isText(identity)) return [];
  return [
    {
      type: type === 'email' ? 'emailAddress' : String(type),
      hashed: hashed === true,
      identity,
      salt: isText(salt) ? salt : '',
    },
  ];
}
