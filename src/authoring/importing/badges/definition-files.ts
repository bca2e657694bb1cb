/** `badges/<slug>/badge.md` and the picture beside it, of a definition by another issuer. */

import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import type { Alignment, CalendarDate, Slug } from '../../../community/model.ts';
import type { Definition } from './definition.ts';

/** The text of the badge's file. */
export function definitionText(definition: Definition, created: CalendarDate): string {
  const { name, description, type, skills, alignments, credits, language, criteria } = definition;
  return formatFrontMatter(
    {
      name,
      description,
      created,
      ...(type !== null && { type }),
      ...(skills.length > 0 && { skills }),
      ...(alignments.length > 0 && { alignments: alignments.map(alignmentData) }),
      ...(credits !== null && { credits }),
      ...(language !== null && { language }),
    },
    `\n${criteria}\n`,
  );
}

function alignmentData(alignment: Alignment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(alignment).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

export const badgePath = (slug: Slug): string => `badges/${slug}/badge.md`;
