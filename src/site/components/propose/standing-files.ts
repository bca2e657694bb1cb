/**
 * The community as files again, as far as the pages tell of it: what the commands for authors plan
 * on, and what the check then judges.
 */

import type { CommunityFile } from '../../../community/file.ts';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import type {
  Standing,
  StandingAward,
  StandingBadge,
  StandingRecipient,
} from '../../model/standing.ts';

/** Texts that pages show and that no new award is judged by. */
const some = 'Something.';

const file = (path: string, text: string): CommunityFile => ({
  path,
  content: new TextEncoder().encode(text),
});

/**
 * All badges, and these people with their awards. Of thousands of people only those matter to whom a
 * proposal is.
 */
export function standingFiles(
  { issuer, badges }: Standing,
  people: readonly StandingRecipient[],
): readonly CommunityFile[] {
  return [
    file('keys/issuer.json', JSON.stringify({ name: issuer.name, url: issuer.url })),
    ...badges.map(badgeFile),
    ...people.flatMap(({ slug, name, awards }) => [
      file(`recipients/${slug}/profile.md`, formatFrontMatter({ name }, '')),
      ...awards.map((award) => awardFile(slug, award)),
    ]),
  ];
}

function badgeFile({
  slug,
  name,
  created,
  expires,
  retired,
  requires,
  results,
  credits,
}: StandingBadge): CommunityFile {
  const data = {
    name,
    description: some,
    created,
    ...(expires !== null && { expires }),
    ...(retired !== null && { retired: { date: retired } }),
    ...(requires.length > 0 && { requires: requires.map(itemOf) }),
    ...(results.length > 0 && { results: results.map(describedOf) }),
    ...(credits !== null && { credits }),
  };
  return file(`badges/${slug}/badge.md`, formatFrontMatter(data, `\n${some}\n`));
}

/** A requirement as a badge's file has it. */
function itemOf(requirement: StandingBadge['requires'][number]): object {
  if (requirement.kind === 'elsewhere') return { elsewhere: requirement.url };
  const { valid } = requirement;
  return requirement.kind === 'badge'
    ? { badge: requirement.badge, times: requirement.times, valid }
    : { atLeast: requirement.count, of: requirement.of, valid };
}

/** A result as a badge's file describes it, as far as an award is held against it. */
function describedOf(result: StandingBadge['results'][number]): object {
  const { name, type, levels, values, minimum, maximum, required } = result;
  return {
    ...{ name, type },
    ...(levels.length > 0 && { rubric: levels.map((level) => ({ name: level })) }),
    ...(values.length > 0 && { values }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(required !== null && { required }),
  };
}

function awardFile(recipient: string, award: StandingAward): CommunityFile {
  const { slug, badge, date, expires, isRevoked } = award;
  const data = {
    badge,
    date,
    ...(expires !== null && { expires }),
    ...(isRevoked && { revoked: { date, reason: some } }),
  };
  return file(`recipients/${recipient}/${slug}.md`, formatFrontMatter(data, ''));
}
