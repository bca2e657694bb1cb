/** RDF Dataset Canonicalization (RDFC-1.0): statements in, the one order and naming of them out. */

import rdfCanonize from 'rdf-canonize';

interface Rdfc10Options {
  /**
   * How hard to try on a graph that resembles itself: comparisons grow with the number of
   * look-alike nodes to this power. 1 is right for strangers' documents; a clique of eight nodes
   * costs seconds without it.
   */
  readonly maxWorkFactor: number;
  readonly hash?: 'sha256' | 'sha384';
  /** Filled with the canonical label of each blank node label. */
  readonly labels?: Map<string, string>;
}

/**
 * Canonical N-Quads, one line per statement, sorted by code point, each ended by LF. `statements`:
 * RDF/JS-like quads as jsonld makes them, or N-Quads text. Rejects where the work factor is
 * exceeded.
 */
export async function canonicalStatements(
  statements: readonly object[] | string,
  options: Rdfc10Options,
): Promise<string> {
  return rdfCanonize.canonize(statements, {
    algorithm: 'RDFC-1.0',
    maxWorkFactor: options.maxWorkFactor,
    messageDigestAlgorithm: options.hash ?? 'sha256',
    ...(options.labels && { canonicalIdMap: options.labels }),
    ...(typeof statements === 'string' && { inputFormat: 'application/n-quads' as const }),
  });
}
