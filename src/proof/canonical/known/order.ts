/**
 * The canonical order and naming of statements (RDFC-1.0, section 4.4), where the statements around
 * each blank node tell it from every other.
 */

import type { Statement } from './statements.ts';
import { Unfamiliar } from './unfamiliar.ts';

/** SHA-256 of the UTF-8 of a text, in hex digits. */
export type HexDigest = (text: string) => string;

const isBlank = (term: string): boolean => term.startsWith('_:');

/**
 * The N-Quads, one sorted line for each statement. Throws `Unfamiliar` where two blank nodes look
 * alike, which takes more than their own statements to tell apart (section 4.8).
 */
export function inOrder(statements: readonly Statement[], digest: HexDigest): string {
  const labels = labelsOf(statements, digest);
  const named = (term: string): string => labels.get(term) ?? term;
  return statements
    .map((statement) => lineOf(statement, named))
    .sort()
    .join('');
}

const lineOf = ([subject, predicate, object]: Statement, named: (term: string) => string): string =>
  `${named(subject)} ${predicate} ${named(object)} .\n`;

/** Section 4.6, "Hash First Degree Quads", of each blank node. */
function labelsOf(
  statements: readonly Statement[],
  digest: HexDigest,
): ReadonlyMap<string, string> {
  const byHash = new Map<string, string>();
  for (const [node, around] of mentions(statements)) {
    const named = (term: string): string =>
      isBlank(term) ? (term === node ? '_:a' : '_:z') : term;
    const hash = digest(
      around
        .map((statement) => lineOf(statement, named))
        .sort()
        .join(''),
    );
    if (byHash.has(hash)) throw new Unfamiliar('two nodes without id that look alike');
    byHash.set(hash, node);
  }
  const inTurn = [...byHash].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(inTurn.map(([, node], at) => [node, `_:c14n${at}`]));
}

/** The statements that mention each blank node. */
function mentions(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const around = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const term of new Set([statement[0], statement[2]]))
      if (isBlank(term)) (around.get(term) ?? added(around, term)).push(statement);
  return around;
}

function added(around: Map<string, Statement[]>, term: string): Statement[] {
  const own: Statement[] = [];
  around.set(term, own);
  return own;
}
