/**
 * Step 2: the document means what its member names say. JSON-LD offers many ways to write one
 * statement; a reader who knows fewer of them than the signer overlooks things, a revocation for
 * instance. So only the plain way is accepted: contexts that are kept here, no keyword, no member
 * named by an address, no labelled node (Data Integrity 1.0, section "Context Validation").
 */

import { say } from '../language/sayings.ts';
import {
  clrContexts,
  credentialContexts,
  isKeptContext,
  openBadgesContexts,
} from '../proof/contexts/foreign-contexts.ts';
import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { hasType, isText, listed } from './shape/json-shape.ts';
import { plainAscii, printable } from './report/printable.ts';
import type { Deviation } from './report/report.ts';
import { deviating, deviationAt, failed, passed, unknown, type Step } from './report/step.ts';

/**
 * What a document is read as: it decides which vocabulary must be there beside that of credentials.
 */
type Role = 'badge' | 'record' | 'list' | 'presentation';

const vocabularies: Readonly<Record<Role, readonly ReadonlySet<string>[]>> = {
  badge: [openBadgesContexts],
  record: [clrContexts, openBadgesContexts],
  list: [],
  presentation: [],
};

/**
 * The document itself where its contexts are all kept here, and everything else is written plainly.
 * Members that are null say nothing to JSON-LD, and count as absent; like another order of the
 * contexts, they are not by the letter. Without the vocabulary of badges it may be a credential of
 * another kind: that goes on, and stays undetermined.
 */
export function checkContexts(
  document: JsonObject,
  role: Role = roleOf(document),
  isKnown: (context: JsonValue) => boolean = isKept,
): Step<JsonObject> {
  const { '@context': contexts, ...members } = document;
  if (contexts === undefined) return failed('contexts', 'no-context/says');
  const named = listed(contexts);
  const strange = named.find((context) => !isKnown(context));
  if (strange !== undefined) return strangeContext(strange);
  const isThere = (vocabulary: ReadonlySet<string>): boolean =>
    named.some((context) => typeof context === 'string' && vocabulary.has(context));
  if (!isThere(credentialContexts)) return failed('contexts', 'no-context/credential');
  const oddity = oddityIn(members, false, isKnown);
  if (oddity !== null) return oddity;
  if (!vocabularies[role].every(isThere)) {
    return { ...unknown('contexts', 'no-badge-context'), value: document };
  }
  return readPlainly(document, named);
}

function readPlainly(document: JsonObject, [first]: readonly JsonValue[]): Step<JsonObject> {
  const inOrder = typeof first === 'string' && credentialContexts.has(first);
  const order = inOrder ? [] : [deviationAt('@context', say('contexts', 'context-order'))];
  return (
    deviating('contexts', document, [...order, ...nullDeviations(document)]) ??
    passed('contexts', document, 'pinned-contexts')
  );
}

const isKept = (context: JsonValue): boolean =>
  typeof context === 'string' && isKeptContext(context);

/** Whether a document names contexts that are not kept here. */
export const hasStrangeContext = ({ '@context': contexts }: JsonObject): boolean =>
  listed(contexts).some((context) => !isKept(context));

/** What is null in a document, each with its place. */
export const nullDeviations = (document: JsonObject): Deviation[] =>
  nullsIn(document, '').map((place) =>
    deviationAt(place, say('contexts', 'null-value/place', { place: printable(place) })),
  );

/** Where nulls stand, members with dots between. */
function nullsIn(value: JsonValue, place: string): string[] {
  if (value === null) return [place];
  if (Array.isArray(value))
    return value.flatMap((item, index) => nullsIn(item, `${place}[${index}]`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    nullsIn(member, place === '' ? name : `${place}.${name}`),
  );
}

const roleOf = (document: JsonObject): Role =>
  hasType(document, 'ClrCredential') ? 'record' : 'badge';

function strangeContext(context: JsonValue): Step<never> {
  return typeof context === 'string'
    ? unknown('contexts', 'unknown-context/context', { context: plainAscii(context, 100) })
    : unknown('contexts', 'refused-context/says');
}

/**
 * The first thing, in the document's order, that is not written plainly. `mayName`: contexts may
 * stand here again.
 */
function oddityIn(
  value: JsonValue,
  mayName: boolean,
  isKnown: (context: JsonValue) => boolean,
): Step<never> | null {
  if (Array.isArray(value))
    return firstOf(value.map((item) => () => oddityIn(item, mayName, isKnown)));
  if (!isJsonObject(value) || isInLanguage(value)) return null;
  if (typeof value['id'] === 'string' && value['id'].startsWith('_:')) {
    return unknown('contexts', 'nameless-id');
  }
  // A credential inside is a document of its own, judged by itself; a proof repeats the contexts
  // that it was made with.
  const isDocument = mayName || hasType(value, 'VerifiableCredential');
  return firstOf(
    Object.keys(value).map(
      (key) => () =>
        oddMember(key, value[key] ?? null, isDocument ? isKnown : null) ??
        (key === '@context' ? null : oddityIn(value[key] ?? null, key === 'proof', isKnown)),
    ),
  );
}

/**
 * A text with its language (VCDM 2.0, section "Language and Base Direction"). Statements differ by
 * the language, so nobody but the signer can have written it so; without one a text would be the
 * same as plain text, which could be hidden so.
 */
const isInLanguage = (value: JsonObject): boolean =>
  isText(value['@value']) &&
  isText(value['@language']) &&
  Object.keys(value).every((key) => /^@(?:value|language|direction)$/.test(key));

function firstOf(looks: readonly (() => Step<never> | null)[]): Step<never> | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}

/** `isKnown`: which contexts may be named here, if any. */
function oddMember(
  key: string,
  value: JsonValue,
  isKnown: ((context: JsonValue) => boolean) | null,
): Step<never> | null {
  const word = plainAscii(key, 80);
  if (key === '@context') {
    const areKnown = isKnown !== null && listed(value).every(isKnown);
    return areKnown ? null : unknown('contexts', 'nested-context');
  }
  if (key.startsWith('@')) return failed('contexts', 'json-ld-keyword/word', { word });
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(key))
    return failed('contexts', 'undefined-key/word', { word });
  return null;
}
