/** Rules about badges that are awarded no more. */

import { type Document, problemAt, textAt } from '../document.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../schemas/nearest.ts';
import { documentsOf, type Draft, foldersWith, issuedPaths, type Rule } from './rule.ts';
import { tooLate } from './waiting.ts';

const lastDays = (draft: Draft): ReadonlyMap<string, string | null> =>
  new Map(
    documentsOf(draft, 'badge').map((badge) => [badge.folder, textAt(badge, 'retired', 'date')]),
  );

/**
 * After its last day a badge is awarded to nobody; what is signed was judged when it was signed.
 */
const noneAfterwards: Rule = (draft) => {
  const retired = lastDays(draft);
  const issued = issuedPaths(draft);
  return documentsOf(draft, 'award')
    .filter(({ path }) => !issued.has(path.replace(/md$/, 'json')))
    .flatMap((award) => {
      const badge = textAt(award, 'badge') ?? '';
      const [last, date] = [retired.get(badge) ?? null, textAt(award, 'date')];
      return last === null || date === null || date <= last
        ? []
        : [
            problemAt(award, ['date'], {
              rule: tooLate,
              message: `The badge \`${badge}\` is retired: ${last} was its last day.`,
              remedy:
                `Award ${successorOf(draft, badge)}, or write the day ` +
                `on which it was earned, if that is ${last} or earlier.`,
            }),
          ];
    });
};

function successorOf(draft: Draft, badge: string): string {
  const document = documentsOf(draft, 'badge').find(({ folder }) => folder === badge);
  const successor = document === undefined ? null : textAt(document, 'retired', 'successor');
  return successor === null ? 'another badge' : `\`${successor.slice(0, 80)}\``;
}

/** A badge that existed is retired not before it did. */
const notBeforeBadge: Rule = (draft) =>
  documentsOf(draft, 'badge').flatMap((badge) => {
    const [created, date] = [textAt(badge, 'created'), textAt(badge, 'retired', 'date')];
    return created === null || date === null || date >= created
      ? []
      : [
          problemAt(badge, ['retired', 'date'], {
            rule: 'retired-before-badge',
            message: `The badge is retired before it was created, on ${created}.`,
            remedy: 'Write the last day on which it could be awarded.',
          }),
        ];
  });

/** What takes the place of a badge is another one, and leads not back. */
const successorStands: Rule = (draft) => {
  const badges = foldersWith(draft, 'badge');
  return documentsOf(draft, 'badge').flatMap((badge): Problem[] => {
    const successor = textAt(badge, 'retired', 'successor');
    if (successor === null) return [];
    const at = ['retired', 'successor'] as const;
    if (!badges.has(successor))
      return [
        problemAt(badge, at, {
          rule: 'retired-successor-unknown',
          message: `There is no badge \`${successor.slice(0, 80)}\`.`,
          remedy: `Write the name of a folder in badges/.${didYouMean(successor, badges)}`,
        }),
      ];
    return leadsTo(badge.folder, successor, documentsOf(draft, 'badge'))
      ? [
          problemAt(badge, at, {
            rule: 'retired-successor-circle',
            message: `\`${successor}\` leads back to this badge.`,
            remedy: 'Name the badge that is awarded today, or leave `successor` out.',
          }),
        ]
      : [];
  });
};

/** Whether the successors from `start` on come to `badge`. */
function leadsTo(badge: string, start: string, all: readonly Document[]): boolean {
  const next = new Map(all.map((one) => [one.folder, textAt(one, 'retired', 'successor')]));
  const seen = new Set<string>();
  for (let at: string | null = start; at !== null && !seen.has(at); at = next.get(at) ?? null) {
    if (at === badge) return true;
    seen.add(at);
  }
  return false;
}

export const retiredRules: readonly Rule[] = [noneAfterwards, notBeforeBadge, successorStands];
