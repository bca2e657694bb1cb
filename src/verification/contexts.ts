/**
 * Step 2: the document means what its member names say. JSON-LD offers many ways to write one statement; a reader who
 * knows fewer of them than the signer overlooks things, a revocation for instance. So only the plain way is accepted:
 * the pinned contexts, no keyword, no member named by an address, no labelled node (Data Integrity 1.0, section "Context
 * Validation").
 */

import { credentialsV2, openBadges303 } from '../proof/contexts.ts';
import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { plainAscii } from './printable.ts';
import { failed, passed, unknown, type Step } from './step.ts';

/** Added to the Open Badges context after the pinned generation: sound elsewhere, unknown here. */
const newerTerms = new Set(['jti', 'endorsementJwt']);

/** The contexts of a badge, in their order. */
export const badgeContexts: readonly string[] = [credentialsV2, openBadges303];
/** The contexts of a status list. */
export const statusListContexts: readonly string[] = [credentialsV2];

/** The document itself where its contexts are exactly one of the `accepted` lists and everything else is written plainly. */
export function checkContexts(document: JsonObject, accepted: readonly (readonly string[])[] = [badgeContexts]): Step<JsonObject> {
  const contexts = document['@context'];
  if (contexts === undefined) return failed('contexts', 'no-context', 'The file names no context, so it is not a credential.');
  if (!accepted.some((list) => equalList(contexts, list))) return otherContexts(contexts);
  const { '@context': _, ...members } = document;
  return oddityIn(members) ?? passed('contexts', 'pinned-contexts', 'Its words are those of Open Badges 3.0, as kept in this verifier.', document);
}

function equalList(value: JsonValue, list: readonly string[]): boolean {
  return Array.isArray(value) && value.length === list.length && list.every((item, index) => value[index] === item);
}

function otherContexts(contexts: JsonValue): Step<never> {
  const named = [contexts].flat().filter((context) => typeof context === 'string');
  const shown = named.slice(0, 4).map((context) => plainAscii(context, 100)).join(', ');
  return unknown('contexts', 'unknown-context', `It is written in words that this verifier does not keep (${shown || 'no address'}).`);
}

/** The first thing, in the document's order, that is not written plainly. */
function oddityIn(value: JsonValue): Step<never> | null {
  if (value === null) return failed('contexts', 'null-value', 'A member is null: JSON-LD would drop it unseen.');
  if (Array.isArray(value)) return firstOf(value.map((item) => () => oddityIn(item)));
  if (!isJsonObject(value)) return null;
  if (typeof value['id'] === 'string' && value['id'].startsWith('_:')) {
    return unknown('contexts', 'nameless-id', 'A part of it is named by a label, which is not checked here.');
  }
  return firstOf(Object.keys(value).map((key) => () => oddKey(key) ?? oddityIn(value[key] ?? null)));
}

function firstOf(looks: readonly (() => Step<never> | null)[]): Step<never> | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}

function oddKey(key: string): Step<never> | null {
  const shown = plainAscii(key, 80);
  if (key === '@context') return unknown('contexts', 'nested-context', 'A part of it brings words of its own, which are not checked here.');
  if (key.startsWith('@')) return failed('contexts', 'json-ld-keyword', `It uses "${shown}", which can say things that no reader sees.`);
  if (newerTerms.has(key)) return unknown('contexts', 'newer-term', `It uses "${shown}", newer than the words kept here.`);
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(key)) return failed('contexts', 'undefined-key', `"${shown}" is not a word of Open Badges 3.0.`);
  return null;
}
