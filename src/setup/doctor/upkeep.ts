/** Findings about who looks after the community: one person, or several. */

import type { Badge, Community } from '../../community/model.ts';
import type { Examined } from './examined.ts';
import { type Finding, good, open } from './finding.ts';

/** Nothing where nobody is named, which is another finding. */
export function upkeepFindings({ community }: Examined): readonly Finding[] {
  const maintainers = community?.issuer.policy.maintainers ?? [];
  const [first] = maintainers;
  if (community === null || first === undefined) return [];
  if (maintainers.length > 1)
    return [
      good(
        'maintainers',
        `${maintainers.length} people look after it, so one can agree to what another proposes.`,
      ),
    ];
  return [alone(community, first)];
}

/** Where one person decides everything, nobody else could agree to an award that they propose. */
function alone(community: Community, name: string): Finding {
  const stuck = [...community.badges.values()].filter((badge) => wantsAnother(badge, community));
  const [first] = stuck;
  return first === undefined
    ? good('maintainers', `${name} looks after it alone, and every badge can be awarded so.`)
    : open(
        'maintainers',
        `${name} looks after it alone, and ` +
          `${stuck.length === 1 ? `the badge ${first.slug} waits` : `${stuck.length} badges, such as ${first.slug}, wait`} ` +
          `for somebody else to agree, so the host signs no award that ${name} proposes.`,
        'Write `reviews: 1` into badge.md, or name a second person among `awarders` ' +
          'or `maintainers`. At home, `npm run publish` signs what you vouch for.',
      );
}

function wantsAnother({ policy }: Badge, { issuer }: Community): boolean {
  const { awarders, maintainers } = issuer.policy;
  const may = policy.awarders.length > 0 ? policy.awarders : awarders;
  const everybody = new Set([...may, ...maintainers].map((name) => name.toLowerCase()));
  return everybody.size === 1 && policy.reviews !== 1 && !policy.selfAward;
}
