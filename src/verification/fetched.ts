/** A fetched document, read strictly; what goes wrong on the way is told, never thrown. */

import { say, type Value } from '../language/sayings.ts';
import { isJsonObject } from '../proof/json.ts';
import type { JsonObject } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import { plainAscii, printable } from './report/printable.ts';
import type { FetchJson } from './report/report.ts';

/** `source`: where it really came from, for the report. */
export type FetchedDocument =
  | { readonly outcome: 'read'; readonly document: JsonObject; readonly source: Value }
  | { readonly outcome: 'unreachable'; readonly reason: string; readonly status?: number }
  | { readonly outcome: 'unreadable'; readonly source: Value; readonly reason: Value };

/** Large lists of a million entries, half of them set, stay below. */
const maxBytes = 1_048_576;

/** Fetches and reads one JSON object. */
export async function fetchDocument(
  fetchJson: FetchJson,
  address: string,
): Promise<FetchedDocument> {
  const fetched = await fetchJson(address).catch((error: unknown) => ({
    outcome: 'unreachable' as const,
    reason: String(error),
  }));
  if (fetched.outcome === 'unreachable') return { ...fetched, reason: printable(fetched.reason) };
  const source = sourceOf(address, fetched.address);
  try {
    const document = parseStrictJson(fetched.text, { maxBytes });
    if (isJsonObject(document)) return { outcome: 'read', document, source };
    return { outcome: 'unreadable', source, reason: [say('phrases', 'no-object')] };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { outcome: 'unreadable', source, reason: printable(error.message) };
  }
}

function sourceOf(asked: string, answered: string): Value {
  return asked === answered
    ? plainAscii(asked)
    : [
        say('phrases', 'in-place-of', {
          answered: plainAscii(answered),
          asked: plainAscii(asked),
        }),
      ];
}

/**
 * Asks for each address once: a host that changes its answer halfway is not heard, and the network
 * is spared.
 */
export function fetchOnce(fetchJson: FetchJson): FetchJson {
  const asked = new Map<string, ReturnType<FetchJson>>();
  return (address) => {
    const answer = asked.get(address) ?? fetchJson(address);
    asked.set(address, answer);
    return answer;
  };
}
