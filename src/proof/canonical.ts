/** The one byte sequence for a JSON-LD document: RDF Dataset Canonicalization (RDFC-1.0), offline and within limits. */

import jsonld from 'jsonld';
import rdfCanonize from 'rdf-canonize';
import { pinnedContexts } from './contexts.ts';
import { isJsonObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';

export type CanonicalisationErrorCode = 'too-deep' | 'too-large' | 'too-entangled' | 'unknown-context' | 'not-linked-data';

/** Why a document has no canonical form. */
export class CanonicalisationError extends Error {
  readonly code: CanonicalisationErrorCode;

  constructor(code: CanonicalisationErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CanonicalisationError';
    this.code = code;
  }
}

export interface CanonicalisationOptions {
  /** Contexts allowed beside the pinned ones; for test vectors. Same address: this one wins. */
  readonly contexts?: ReadonlyMap<string, JsonObject>;
  /** How hard to try on graphs that resemble themselves; 1 is right for strangers' documents. */
  readonly maxWorkFactor?: number;
}

const maxDepth = 32;
/** Every object, array and scalar counts: JSON-LD expansion cannot be stopped once it runs. */
const maxValues = 4_000;
const maxQuads = 2_000;

/**
 * The canonical N-Quads of a document, one sorted line per statement, each ended by LF.
 *
 * Throws `CanonicalisationError`: deeper than 32, more than 4,000 JSON values or 2,000 statements, a graph that needs
 * more comparisons than the work factor allows, a context that is not pinned, anything that JSON-LD safe mode finds
 * would be dropped (undefined terms, relative addresses), or no statement at all.
 */
export async function canonicalNQuads(
  document: JsonObject, options: CanonicalisationOptions = {},
): Promise<string> {
  checkBudget(document);
  const dataset = await statementsOf(document, loaderFor(options.contexts));
  if (dataset.length > maxQuads) {
    throw new CanonicalisationError('too-large', `The document makes more than ${maxQuads} statements.`);
  }
  if (dataset.length === 0) {
    throw new CanonicalisationError('not-linked-data', 'The document makes no statement that could be signed.');
  }
  try {
    return await rdfCanonize.canonize(dataset, { algorithm: 'RDFC-1.0', maxWorkFactor: options.maxWorkFactor ?? 1 });
  } catch (cause) {
    throw new CanonicalisationError('too-entangled', 'The document resembles itself too much to be put in order.', cause);
  }
}

/** Counts before anything slow runs. The walk stops at the limits, so its own cost is bounded. */
function checkBudget(document: JsonObject): void {
  let values = 0;
  const visit = (value: JsonValue, depth: number): void => {
    if (depth > maxDepth) {
      throw new CanonicalisationError('too-deep', `Objects and arrays lie more than ${maxDepth} deep.`);
    }
    if (++values > maxValues) {
      throw new CanonicalisationError('too-large', `The document holds more than ${maxValues} values.`);
    }
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isJsonObject(value)) for (const key of Object.keys(value)) visit(value[key] ?? null, depth + 1);
  };
  visit(document, 0);
}

type DocumentLoader = (address: string) => Promise<{ documentUrl: string; document: JsonObject }>;

function loaderFor(contexts: ReadonlyMap<string, JsonObject> = new Map()): DocumentLoader {
  return async (address) => {
    const document = contexts.get(address) ?? pinnedContexts.get(address);
    if (document === undefined) {
      throw new CanonicalisationError('unknown-context', `The context ${address} is not one of those pinned here.`);
    }
    // No `tag: 'static'`: jsonld would then keep the document by address for the whole process.
    return { documentUrl: address, document };
  };
}

async function statementsOf(document: JsonObject, documentLoader: DocumentLoader): Promise<readonly object[]> {
  try {
    const dataset = await jsonld.toRDF(document, {
      safe: true,
      base: null,
      // A text's direction becomes part of its statement, so that the proof covers it too.
      rdfDirection: 'i18n-datatype',
      produceGeneralizedRdf: false,
      documentLoader,
    });
    return dataset as object[];
  } catch (cause) {
    throw asCanonicalisationError(cause);
  }
}

/** jsonld wraps what a loader throws; the reason is dug out again. */
function asCanonicalisationError(cause: unknown): CanonicalisationError {
  for (let error = cause; error instanceof Error; error = causeOf(error)) {
    if (error instanceof CanonicalisationError) return error;
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CanonicalisationError('not-linked-data', `The document is not sound JSON-LD: ${reason}`, cause);
}

function causeOf(error: Error): unknown {
  const details = 'details' in error ? error.details : undefined;
  return isJsonObject(details) && 'cause' in details ? details['cause'] : error.cause;
}
