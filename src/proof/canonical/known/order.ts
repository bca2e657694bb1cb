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
  return inLines(statements.map((statement) => lineOf(statement, named)));
}

const inLines = (lines: string[]): string => lines.sort().join('');

/** Most statements are about no blank node, and their line is known. */
const lineOf = (
  { subject, predicate, object, line }: Statement,
  named: (term: string) => string,
): string =>
  isBlank(subject) || isBlank(object)
    ? `${named(subject)} ${predicate} ${named(object)} .\n`
    : line;

/** Section 4.6, "Hash First Degree Quads", of each blank node. */
function labelsOf(
  statements: readonly Statement[],
  digest: HexDigest,
): ReadonlyMap<string, string> {
  const byHash = new Map<string, string>();
  for (const [node, around] of mentions(statements)) {
    const named = (term: string): string =>
      isBlank(term) ? (term === node ? '_:a' : '_:z') : term;
    const hash = digest(inLines(around.map((statement) => lineOf(statement, named))));
    if (byHash.has(hash)) throw new Unfamiliar('two nodes without id that look alike');
    byHash.set(hash, node);
  }
  const inTurn = [...byHash].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(inTurn.map(([, node], at) => [node, `_:c14n${at}`]));
}

/** The statements that mention each blank node, each statement once. */
function mentions(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const around = new Map<string, Statement[]>();
  const add = (term: string, statement: Statement): void => {
    const known = around.get(term);
    if (known === undefined) around.set(term, [statement]);
    else known.push(statement);
  };
  for (const statement of statements) {
    const { subject, object } = statement;
    if (isBlank(subject)) add(subject, statement);
    if (isBlank(object) && object !== subject) add(object, statement);
  }
  return around;
}
