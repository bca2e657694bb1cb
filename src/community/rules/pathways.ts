/** Rules about pathways: they lead through badges of this community, each once. */

import { problemAt, textAt } from '../document.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../schemas/nearest.ts';
import { documentsOf, foldersWith, type Rule } from './rule.ts';

const badgesStand: Rule = (draft) => {
  const badges = foldersWith(draft, 'badge');
  return documentsOf(draft, 'pathway').flatMap((pathway): Problem[] => {
    const list = pathway.data['badges'];
    if (!Array.isArray(list) || pathway.wrong.has('/badges')) return [];
    if (list.length === 0)
      return [
        problemAt(pathway, ['badges'], {
          rule: 'pathway-empty',
          message: 'This pathway leads through no badge.',
          remedy: 'Name the badges in `badges`, in their order.',
        }),
      ];
    const slugs = list.map((_, at) => textAt(pathway, 'badges', at));
    return slugs.flatMap((slug, at) => {
      if (slug === null) return [];
      if (slugs.indexOf(slug) < at)
        return [
          problemAt(pathway, ['badges', at], {
            rule: 'pathway-badge-twice',
            message: `\`${slug.slice(0, 80)}\` stands twice in this pathway.`,
            remedy: 'Name each badge once.',
          }),
        ];
      return badges.has(slug)
        ? []
        : [
            problemAt(pathway, ['badges', at], {
              rule: 'pathway-badge-unknown',
              message: `There is no badge \`${slug.slice(0, 80)}\`.`,
              remedy: `Write the name of a folder in badges/.${didYouMean(slug, badges)}`,
            }),
          ];
    });
  });
};

export const pathwayRules: readonly Rule[] = [badgesStand];
