/** What a badge requires, as a sentence of the interface with badges in its places. */

import { inAList } from '../../../language/in-a-list.ts';
import { formOf } from '../../../language/plural.ts';
import type { SiteBadge } from '../../model/site.ts';
import { badgeOf } from '../../model/lookups.ts';
import { language } from '../language.ts';

export type Requirement = SiteBadge['requires'][number];

/** A sentence for one thing that is needed. */
interface Need {
  /** With the places `badge` or `badges`, and `count` where it says how many. */
  readonly text: string;
  readonly count: string;
  /** Badges, and what stands between two of them. */
  readonly list: readonly (string | SiteBadge)[];
  /** The address of a badge of another issuer; null: they are all of this site. */
  readonly elsewhere: string | null;
  /** A further sentence, or nothing. */
  readonly more: string;
}

/** Throws where a badge is not of this site: the check names such a one. */
export function needOf(requirement: Requirement): Need {
  const words = language.words.badge.requires;
  if (requirement.kind === 'elsewhere')
    return { text: words.elsewhere, count: '', list: [], elsewhere: requirement.url, more: '' };
  const more = requirement.valid ? '' : words.lapsed;
  if (requirement.kind === 'badge') {
    const { times, badge } = requirement;
    const text = times === 1 ? words.one : formOf(words.times, times, language.formats);
    return {
      ...{ text, count: language.number(times), list: [badgeOf(badge)] },
      ...{ elsewhere: null, more },
    };
  }
  const { count, of } = requirement;
  const list = listOf(of.map(badgeOf), count === 1 ? 'disjunction' : 'conjunction');
  const text = count === 1 ? words.any : words.some;
  return { text, count: language.number(count), list, elsewhere: null, more };
}

/** The items with the commas and the word between them that the language puts there. */
function listOf(
  badges: readonly SiteBadge[],
  type: Intl.ListFormatType,
): readonly (string | SiteBadge)[] {
  const names = badges.map(({ name }) => name);
  return inAList(names, language.formats, type).map(({ text, at }) =>
    at === null ? text : (badges[at] ?? text),
  );
}
