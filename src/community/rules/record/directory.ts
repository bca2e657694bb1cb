/** Rules about the directory: other communities, each once, and badges on their own sites. */

import { type Document, problemAt, textAt } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import { isOwnPlace } from '../identity/own-sites.ts';
import { dayToCome, documentsOf, type Draft, type Rule } from '../rule.ts';

const communitiesStand: Rule = (draft) => {
  const first = new Map<string, Document>();
  return documentsOf(draft, 'directory').flatMap((entry) => {
    const url = textAt(entry, 'url');
    if (url === null) return [];
    const other = first.get(url);
    if (other === undefined) first.set(url, entry);
    return [
      ...(other === undefined ? [] : [problemAt(entry, ['url'], twice(other))]),
      ...itself(entry, url, draft),
      ...answeredLater(entry, draft),
      ...badgesElsewhere(entry, url),
    ];
  });
};

const twice = ({ path }: Document): Omit<Problem, 'path' | 'line' | 'column'> => ({
  rule: 'directory-twice',
  message: `This community is in ${path} already.`,
  remedy: 'Delete one of the two.',
});

function itself(entry: Document, url: string, draft: Draft): Problem[] {
  return [
    ...(isOwnPlace(url, draft)
      ? [
          problemAt(entry, ['url'], {
            rule: 'directory-own',
            message: 'This is the address of this very site, today or before.',
            remedy: 'Delete this file: the directory lists other communities.',
          }),
        ]
      : []),
    ...dayToCome(entry, 'fetched', draft.now, {
      rule: 'directory-in-future',
      remedy: 'Write the day on which the community was asked.',
    }),
  ];
}

/** Since when it does not answer: after it did, and not a day to come. */
function answeredLater(entry: Document, { now }: Draft): Problem[] {
  const [fetched, since] = [textAt(entry, 'fetched'), textAt(entry, 'unanswered')];
  return [
    ...dayToCome(entry, 'unanswered', now, {
      rule: 'directory-in-future',
      remedy: 'Write the day on which the community did not answer any more.',
    }),
    ...(fetched !== null && since !== null && since < fetched
      ? [
          problemAt(entry, ['unanswered'], {
            rule: 'directory-answered-later',
            message: `It answered after this day: on ${fetched}.`,
            remedy:
              'Leave `unanswered` out, or run `npm run directory`, which writes the file anew.',
          }),
        ]
      : []),
  ];
}

/** A community speaks of its own badges alone. */
function badgesElsewhere(entry: Document, url: string): Problem[] {
  const { badges } = entry.data;
  return !Array.isArray(badges)
    ? []
    : badges.flatMap((_, at) => {
        const address = textAt(entry, 'badges', at, 'url');
        return address === null || address.startsWith(url)
          ? []
          : [
              problemAt(entry, ['badges', at, 'url'], {
                rule: 'directory-badge-elsewhere',
                message: 'This page is not on the site of that community.',
                remedy: `Write an address that begins with ${url}, or leave the badge out.`,
              }),
            ];
      });
}

export const directoryRules: readonly Rule[] = [communitiesStand];
