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

function badgeFile({ slug, name, created, expires, retired }: StandingBadge): CommunityFile {
  const data = {
    name,
    description: some,
    created,
    ...(expires !== null && { expires }),
    ...(retired !== null && { retired: { date: retired } }),
  };
  return file(`badges/${slug}/badge.md`, formatFrontMatter(data, `\n${some}\n`));
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
