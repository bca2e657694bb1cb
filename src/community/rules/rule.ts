/** What a rule is: it looks at the whole draft and names the problems of its subject. */

import { dateOf } from '../dates.ts';
import { type Document, problemAt, textAt } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../tree.ts';

/** Everything that was read, before anybody knows whether it holds together. */
export interface Draft {
  /** The moment at which "in the future" is judged. */
  readonly now: Date;
  /** Every file, sorted by path. */
  readonly entries: readonly Entry[];
  readonly documents: readonly Document[];
  /** The decoded texts of authored files, broken ones too, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

export type Rule = (draft: Draft) => Problem[];

/** A problem of a whole file, or of one that is missing. */
export function wholeFile(rule: string, path: string, message: string, remedy: string): Problem {
  return { rule, path, line: 1, column: 1, message, remedy };
}

/** The problem of a day that has not come, in a field of a document; none where it has. */
export function dayToCome(
  document: Document,
  field: string,
  now: Date,
  fault: Pick<Problem, 'rule' | 'remedy'>,
): Problem[] {
  const [day, today] = [textAt(document, field), dateOf(now)];
  return day === null || day <= today
    ? []
    : [
        problemAt(document, [field], {
          ...fault,
          message: `This day lies in the future: today is ${today} (UTC).`,
        }),
      ];
}

/** The documents of one kind. */
export function documentsOf({ documents }: Draft, kind: Document['kind']): readonly Document[] {
  const known = kindsOf.get(documents) ?? Map.groupBy(documents, (document) => document.kind);
  kindsOf.set(documents, known);
  return known.get(kind) ?? [];
}

/** Of each draft's, since most rules are about those of one kind. */
const kindsOf = new WeakMap<
  Draft['documents'],
  ReadonlyMap<Document['kind'], readonly Document[]>
>();

/**
 * The folders that hold a file of a kind, readable or not: slugs of badges for `badge`, of
 * recipients for `profile`.
 */
export function foldersWith(draft: Draft, kind: 'badge' | 'profile'): ReadonlySet<string> {
  return new Set(draft.entries.filter((entry) => entry.kind === kind).map(({ folder }) => folder));
}

/** The paths of everything that is signed. */
export function issuedPaths({ entries }: Draft): ReadonlySet<string> {
  const known =
    issued.get(entries) ??
    new Set(entries.filter(({ kind }) => kind === 'credential').map(({ path }) => path));
  issued.set(entries, known);
  return known;
}

const issued = new WeakMap<Draft['entries'], ReadonlySet<string>>();
