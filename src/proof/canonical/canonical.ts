/**
 * The one byte sequence for a JSON-LD document: RDF Dataset Canonicalization (RDFC-1.0), offline
 * and within limits.
 */

import jsonld from 'jsonld';
import { checkBudget, checkStatements } from './budget.ts';
import { CanonicalisationError } from './canonicalisation-error.ts';
import type { Hash } from '../bytes.ts';
import { pinnedContexts } from '../contexts/contexts.ts';
import { isJsonObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { canonicalStatements } from './rdfc10.ts';

export { CanonicalisationError } from './canonicalisation-error.ts';
export interface CanonicalisationOptions {
  /** Contexts allowed beside the pinned ones; for test vectors. Same address: this one wins. */
  readonly contexts?: ReadonlyMap<string, JsonObject>;
  /**
   * What is done about members that are null, which no proof covers: refused where nothing else is
   * said; `absent` where their reader takes them for absent, as JSON-LD does.
   */
  readonly nulls?: 'refused' | 'absent';
  /** How hard to try on graphs that resemble themselves; 1 is right for strangers' documents. */
  readonly maxWorkFactor?: number;
  /** By which RDFC-1.0 tells nodes apart; SHA-256 if not said otherwise. */
  readonly hash?: Hash;
}

/**
 * The canonical N-Quads of a document, one sorted line per statement, each ended by LF.
 *
 * Throws `CanonicalisationError`: beyond a limit of `budget.ts` (depth 32, 4,000 values, 64
 * contexts, 2,000 statements), a graph that needs more comparisons than the work factor allows, a
 * context that is not pinned, anything that JSON-LD safe mode finds would be dropped (undefined
 * terms, relative addresses), members that are null, or no statement at all.
 */
export async function canonicalNQuads(
  document: JsonObject,
  options: CanonicalisationOptions = {},
): Promise<string> {
  checkBudget(document, options.nulls ?? 'refused');
  const dataset = await statementsOf(document, loaderFor(options.contexts));
  checkStatements(dataset.length);
  if (dataset.length === 0) {
    throw new CanonicalisationError(
      'not-linked-data',
      'The document makes no statement that could be signed.',
    );
  }
  try {
    return await canonicalStatements(dataset, {
      maxWorkFactor: options.maxWorkFactor ?? 1,
      hash: options.hash === 'SHA-384' ? 'sha384' : 'sha256',
    });
  } catch (cause) {
    throw new CanonicalisationError(
      'too-entangled',
      'The document resembles itself too much to be put in order.',
      cause,
    );
  }
}

/** What we use of jsonld; its published types do not know safe mode. */
interface Expander {
  toRDF(
    document: JsonObject,
    options: Readonly<Record<string, unknown>>,
  ): Promise<readonly object[]>;
}
const expander = jsonld as unknown as Expander;

type DocumentLoader = (address: string) => Promise<{ documentUrl: string; document: JsonObject }>;

function loaderFor(contexts: ReadonlyMap<string, JsonObject> = new Map()): DocumentLoader {
  return async (address) => {
    const document = contexts.get(address) ?? pinnedContexts.get(address);
    if (document === undefined) {
      throw new CanonicalisationError(
        'unknown-context',
        `The context ${address} is not one of those pinned here.`,
      );
    }
    // No `tag: 'static'`: jsonld would then keep the document by address for the whole process.
    return { documentUrl: address, document };
  };
}

async function statementsOf(
  document: JsonObject,
  documentLoader: DocumentLoader,
): Promise<readonly object[]> {
  try {
    return await expander.toRDF(document, {
      safe: true,
      base: null,
      // A text's direction becomes part of its statement, so that the proof covers it too.
      rdfDirection: 'i18n-datatype',
      produceGeneralizedRdf: false,
      documentLoader,
    });
  } catch (cause) {
    throw asCanonicalisationError(cause);
  }
}

/** jsonld wraps what a loader throws; the reason is dug out again. */
function asCanonicalisationError(cause: unknown): CanonicalisationError {
  for (let error = cause; error instanceof Error; error = detailsOf(error).cause) {
    if (error instanceof CanonicalisationError) return error;
  }
  return new CanonicalisationError(
    'not-linked-data',
    `The document is not sound JSON-LD: ${reasonIn(cause)}`,
    cause,
  );
}

/** In safe mode jsonld names what it would have dropped in an event. */
function reasonIn(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const event = detailsOf(cause).event;
  if (!isJsonObject(event)) return cause.message;
  const { message, details } = event;
  return details === undefined
    ? String(message)
    : `${String(message)} ${JSON.stringify(details).slice(0, 200)}`;
}

function detailsOf(error: Error): { readonly cause?: unknown; readonly event?: unknown } {
  return 'details' in error && isJsonObject(error.details) ? error.details : { cause: error.cause };
}
