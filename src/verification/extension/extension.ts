/**
 * Contexts that are not kept here (Open Badges 3.0, "Extending the Data Model"): fetched where the
 * reader lets them be, or taken from the document itself, and accepted as far as they only add
 * words. An inline context is held to the same rules: nobody can change it behind the signer's
 * back, but it could rename what the verifier reads as well as a fetched one.
 */

import { say, type Saying } from '../../language/sayings.ts';
import { hexOf, sha256 } from '../../proof/bytes.ts';
import {
  clrContexts,
  foreignContexts,
  isKeptContext,
  openBadgesContexts,
} from '../../proof/contexts/foreign-contexts.ts';
import { pinnedContexts } from '../../proof/contexts/contexts.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';
import { plainAscii, printable } from '../report/printable.ts';
import type { FetchJson } from '../report/report.ts';
import { unknown, type Step } from '../report/step.ts';
import { isText, listed } from '../shape/json-shape.ts';
import { wordsOf } from './base-words.ts';
import { breachIn } from './rules.ts';
import { shortenerIn } from './shorteners.ts';

/** Contexts that may stand beside the kept ones, and what is said of each. */
export interface Extensions {
  /** The fetched ones, by address. */
  readonly contexts: ReadonlyMap<string, JsonObject>;
  readonly said: readonly Saying[];
}

const mostContexts = 4;
const largestContext = 64 * 1024;

/** Reads every context of a document that is not kept; the first that may not count is told. */
export async function readExtensions(
  document: JsonObject,
  fetchJson: FetchJson,
): Promise<Step<Extensions>> {
  const named = listed(document['@context']);
  const strange = named.filter((context) => !isKept(context));
  if (strange.length > mostContexts)
    return unknown('contexts', 'refused-context/number', { most: mostContexts });
  // What comes before the kept ones is read first, and would bind them.
  if (named.slice(0, 2).some((context) => !isKept(context)))
    return named.some(isBadgeContext)
      ? unknown('contexts', 'refused-context/order')
      : unknown('contexts', 'unknown-context/context', {
          context: isText(strange[0]) ? plainAscii(strange[0], 100) : [say('phrases', 'the-file')],
        });
  const base = wordsOf(await keptAmong(named));
  const own = new Map<string, string>();
  const contexts = new Map<string, JsonObject>();
  const said: Saying[] = [];
  for (const context of strange) {
    const found = await contextIn(context, fetchJson);
    if (found.value === null) return { check: found.check, value: null };
    const { words, saying, whole } = found.value;
    const breach = breachIn(words, base, own);
    if (breach !== null)
      return unknown('contexts', 'refused-context/word', {
        source: isText(context) ? plainAscii(context, 100) : [say('phrases', 'the-file')],
        word: plainAscii(breach.word === '' ? '@context' : breach.word, 60),
      });
    if (isText(context)) contexts.set(context, whole);
    said.push(saying);
  }
  const shortener = shortenerIn(document, own);
  if (shortener !== null)
    return unknown('contexts', 'refused-context/shortened', { word: plainAscii(shortener, 60) });
  return { check: found(said), value: { contexts, said } };
}

/** Without one of these it is nothing that its words could add to. */
const isBadgeContext = (context: JsonValue): boolean =>
  isText(context) && (openBadgesContexts.has(context) || clrContexts.has(context));

const isKept = (context: JsonValue): boolean => isText(context) && isKeptContext(context);

const found = (said: readonly Saying[]): Step<never>['check'] => ({
  check: 'contexts',
  outcome: 'passed',
  code: 'extension-context',
  said,
});

async function keptAmong(named: readonly JsonValue[]): Promise<JsonObject[]> {
  const addresses = named.filter(isText).filter(isKeptContext);
  const kept = await foreignContexts(addresses);
  return addresses.map((address) => kept.get(address) ?? pinnedContexts.get(address) ?? {});
}

interface FoundContext {
  readonly words: JsonValue;
  readonly whole: JsonObject;
  readonly saying: Saying;
}

async function contextIn(context: JsonValue, fetchJson: FetchJson): Promise<Step<FoundContext>> {
  if (isJsonObject(context))
    return sound({
      words: context,
      whole: {},
      saying: say('contexts', 'extension-context/inline'),
    });
  const address = isText(context) ? context : '';
  if (!address.startsWith('https://') || !URL.canParse(address) || address.includes('#'))
    return unknown('contexts', 'unknown-context/context', { context: plainAscii(address, 100) });
  const fetched = await fetchJson(address).catch((error: unknown) => ({
    outcome: 'unreachable' as const,
    reason: String(error),
  }));
  const named = plainAscii(address, 100);
  if (fetched.outcome === 'unreachable')
    return unknown('contexts', 'unknown-context/unreachable', {
      context: named,
      reason: printable(fetched.reason),
    });
  const whole = documentIn(fetched.text);
  if (whole === null) return unknown('contexts', 'refused-context/document', { source: named });
  const digest = hexOf(await sha256(fetched.text));
  return sound({
    words: whole['@context'] ?? null,
    whole: { '@context': whole['@context'] ?? null },
    saying: say('contexts', 'extension-context/fetched', {
      context: named,
      host: plainAscii(new URL(address).host, 80),
      digest,
    }),
  });
}

const sound = (value: FoundContext): Step<FoundContext> => ({ check: found([]), value });

function documentIn(text: string): JsonObject | null {
  try {
    const document = parseStrictJson(text, { maxBytes: largestContext });
    return isJsonObject(document) ? document : null;
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}
