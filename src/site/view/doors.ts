/** Where somebody without git applies, nominates, awards, or has something mended. */

import { formAddress, type FormName, type Kept } from '../../community/hosts/code-hosts.ts';
import { absolute, proposePage } from '../../credential/addresses.ts';
import type { Words } from '../../language/words.ts';
import { fill } from '../../language/text.ts';
import type { SiteBadge, Site } from '../model/site.ts';

interface Door {
  readonly name: string;
  readonly address: string;
}

/** What a site says of where it is kept. */
interface OfIssuer {
  readonly issuer: Pick<Site['issuer'], 'repository' | 'host' | 'url'>;
}

type Chosen = Pick<SiteBadge, 'slug' | 'name' | 'retired'> | null;

/** Which badges there are: the forms offer those of which no end is set. */
interface OfBadges {
  readonly base: string;
  readonly badges: readonly Pick<SiteBadge, 'retired'>[];
}

/** A badge as forms name it: by its name, and by its folder, which nothing else has. */
const inForms = ({ name, slug }: Pick<SiteBadge, 'slug' | 'name'>): string => `${name} (${slug})`;

/** Whether the repository's host is one whose forms pages can open. */
export const hasForms = ({ issuer: { repository, host } }: OfIssuer): boolean =>
  repository !== null && host !== 'other';

/** Every way to an award, for one badge or for any; none where the site names no repository. */
export function waysIn(
  site: OfIssuer & OfBadges,
  badge: Chosen,
  words: Words['doors'],
): readonly Door[] {
  if (site.issuer.repository === null) return [];
  const build = {
    name: badge === null ? words.build.name : words.build.ofBadge,
    address: `${site.base}${proposePage}${badge === null ? '' : `#badge=${badge.slug}`}`,
  };
  const isOffered = (badge === null ? site.badges : [badge]).some(
    ({ retired }) => retired === null,
  );
  const offered = isOffered ? (['apply', 'nominate', 'list'] as const) : [];
  const forms = offered.flatMap((form) => {
    const { name, ofBadge, title } = words[form];
    const address = formAddress(site.issuer, {
      form,
      title: fill(title, { badge: badge?.name ?? words.some }),
      answers: badge === null ? {} : { badge: inForms(badge) },
    });
    return address === null ? [] : [{ name: badge === null ? name : ofBadge, address }];
  });
  return [...forms, ...(badge === null ? newBadge(site.issuer, words) : []), build];
}

function newBadge(kept: Kept, { badge: { name, title } }: Words['doors']): readonly Door[] {
  const address = formAddress(kept, { form: 'badge', title, answers: {} });
  return address === null ? [] : [{ name, address }];
}

/**
 * The form by which somebody has a page mended, hidden or removed: its address is written in public
 * there, so only for pages that are in lists. Null where the site's host has no form.
 */
export function mendingForm(
  { issuer }: OfIssuer,
  page: string | null,
  words: Words['doors'],
): string | null {
  const form: FormName = 'correct';
  return formAddress(issuer, {
    form,
    title: words.mine.issue,
    answers: page === null ? {} : { page: absolute(issuer.url, page) },
  });
}
