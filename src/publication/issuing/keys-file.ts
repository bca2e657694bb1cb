/** The text of a key's file: written once, and later changed in its state alone. */

import { parseStrictJson } from '../../proof/strict-json.ts';
import { isJsonObject, type JsonObject } from '../../proof/json.ts';

/** What a key becomes: retired, or compromised from a day on. */
type Ending =
  | { readonly state: 'retired' }
  | { readonly state: 'compromised'; readonly compromisedFrom: string };

/** One member `"state": "…"` or `"compromisedFrom": "…"`, as JSON may spell it. */
const stateMember = /"state"(\s*:\s*)"(?:active|retired|compromised)"/g;
const dayMember = /"compromisedFrom"(\s*:\s*)"[^"\\]*"/g;

/**
 * The text of a key's file with another state, every other byte as it was; a compromise adds a line
 * for its day, or changes that day. Null where the text is not that of a key's file as `npm run
 * check` accepts it.
 */
export function withEnding(text: string, ending: Ending): string | null {
  const before = readKeyFile(text);
  if (before === null || [...text.matchAll(stateMember)].length !== 1) return null;
  const stated = text.replace(
    stateMember,
    (_, colon: string) => `"state"${colon}"${ending.state}"`,
  );
  const changed = ending.state === 'retired' ? stated : withDay(stated, ending.compromisedFrom);
  const after = readKeyFile(changed);
  return after !== null &&
    JSON.stringify(sorted(after)) === JSON.stringify(sorted({ ...before, ...ending }))
    ? changed
    : null;
}

/**
 * The day goes below the state, set in like it; or beside it, where everything stands on one line.
 */
function withDay(text: string, day: string): string {
  if (text.search(dayMember) >= 0)
    return text.replace(dayMember, (_, colon: string) => `"compromisedFrom"${colon}"${day}"`);
  const indent = /(\n[ ]*)"state"/.exec(text)?.[1] ?? ' ';
  return text.replace(
    stateMember,
    (member, colon: string) => `${member},${indent}"compromisedFrom"${colon}"${day}"`,
  );
}

/** The object in a key's file, or null where there is none. */
function readKeyFile(text: string): JsonObject | null {
  try {
    const json = parseStrictJson(text);
    return isJsonObject(json) ? json : null;
  } catch {
    return null;
  }
}

function sorted(object: JsonObject): [string, unknown][] {
  return Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
}
