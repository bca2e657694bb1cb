/**
 * The community's files as the importer writes them: front matter and body of badges and
 * recipients.
 */

import { formatFrontMatter } from '../../community/text/front-matter.ts';
import type { Link } from '../../community/model.ts';
import { type ContributionKind, criteriaOf } from './contribution-kind.ts';

/** `keys/issuer.json`. */
export function issuerText(name: string, url: string): string {
  return `${JSON.stringify({ name, url, language: 'en' }, null, 2)}\n`;
}

/** `badges/<slug>/badge.md`; `language` only where it differs from the issuer's. */
export function badgeText(
  kind: ContributionKind,
  created: string,
  language: string | null,
): string {
  const { name, description, artwork } = kind;
  return formatFrontMatter(
    {
      name,
      description,
      created,
      ...(language === null ? {} : { language }),
      ...(artwork === null ? {} : { artwork }),
    },
    `\n${criteriaOf(kind)}`,
  );
}

/**
 * `recipients/<slug>/profile.md`. Listed, because the imported file lists these people in public
 * already.
 */
export function recipientText(
  name: string,
  profile: string | null,
  links: readonly Link[],
): string {
  return formatFrontMatter(
    {
      name,
      visibility: 'listed',
      ...(profile === null ? {} : { profile }),
      ...(links.length === 0 ? {} : { links }),
    },
    '',
  );
}
