/** Rules about names that a reader takes for one another: a badge is known by its name. */

import { problemAt, textAt, type Document } from '../document.ts';
import { isReserved, isSlug } from '../identifiers.ts';
import { marksOf } from '../look-alikes/skeleton.ts';
import { compareText, type Problem } from '../problem.ts';
import { documentsOf, type Draft, type Rule } from './rule.ts';

/** No badge is called as another, nor so that it looks the same. The newer one gives way. */
const badgeNames: Rule = (draft) => {
  const known = new Map<string, Document>();
  return byAge(draft).flatMap((badge) => {
    const name = textAt(badge, 'name');
    if (name === null) return [];
    const marks = marksOf(name);
    const other = marks.map((mark) => known.get(mark)).find((twin) => twin !== undefined);
    if (other !== undefined) return [taken(badge, name, other)];
    for (const mark of marks) known.set(mark, badge);
    return [];
  });
};

/**
 * Badges that were awarded come first: their names are signed already. A folder that must be
 * renamed is often a copy, and its own problem comes first.
 */
function byAge(draft: Draft): readonly Document[] {
  const frozen = new Set(
    draft.entries.filter(({ kind }) => kind === 'frozen').map(({ folder }) => folder),
  );
  const rank = (badge: Document): string =>
    [frozen.has(badge.folder) ? 0 : 1, textAt(badge, 'created') ?? '9', badge.path].join(' ');
  return documentsOf(draft, 'badge')
    .filter(({ folder }) => isSlug(folder) && !isReserved(folder))
    .toSorted((a, b) => compareText(rank(a), rank(b)));
}

function taken(badge: Document, name: string, other: Document): Problem {
  const theirs = textAt(other, 'name') ?? '';
  const how = theirs === name ? 'has the name' : 'looks like the name';
  return problemAt(badge, ['name'], {
    rule: 'badge-name-taken',
    message: `\`${name}\` ${how} of another badge, \`${theirs}\` in ${other.path}.`,
    remedy:
      'Give this badge a name that nobody takes for the other one, for instance one word more.',
  });
}

export const lookAlikeRules: readonly Rule[] = [badgeNames];
