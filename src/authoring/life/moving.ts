/**
 * Moving a recipient to another address: their files stand in another folder and are signed there; the
 * former addresses lead on, or are given up.
 */

import { dateOf } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Badge, Community, Recipient } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { readAchievement } from '../../credential/achievement.ts';
import { objectAt } from '../../credential/ledger/issued-members.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { AuthoredFile } from '../authored.ts';
import { withoutKey } from '../front-matter-edit.ts';
import { idOf, textOf } from '../standing-award.ts';
import { awardGivenUp, type GivenUp, personGivenUp, together } from './tombstone.ts';

export interface Move {
  /** The folder to come. */
  readonly slug: string;
  /** True: the former addresses say that they were given up, and not where to. */
  readonly giveUp: boolean;
}

interface Circumstances {
  readonly existing: readonly CommunityFile[];
  readonly community: Community;
  readonly ledger: Ledger;
  readonly now: Date;
}

/** The files at the new address, and the tombstones; `profile`: the profile's text as it is to be. */
export function movedTo(
  recipient: Recipient,
  { slug, giveUp }: Move,
  profile: string,
  { existing, community, now }: Circumstances,
): GivenUp {
  const words = (to: string) => ({
    date: dateOf(now),
    to: giveUp ? null : to,
    page: recipient.visibility !== 'file-only',
  });
  const awards = community.awards.filter((award) => award.recipient === recipient.slug);
  const files: AuthoredFile[] = [
    { path: `recipients/${slug}/profile.md`, text: profile, replace: false },
    ...awards.map((award) => ({
      path: `recipients/${slug}/${award.slug}.md`,
      text: withoutCorrections(textOf(award.path, existing), award),
      replace: false,
    })),
  ];
  return together([
    { files, pictures: originalsAt(slug, recipient, community), removed: [] },
    ...awards.map((award) => awardGivenUp(award, words(`${slug}/${award.slug}`), existing)),
    personGivenUp(recipient, words(slug), community),
  ]);
}

/** What others gave them goes along, byte for byte. */
const originalsAt = (
  slug: string,
  { slug: former }: Recipient,
  { originals }: Community,
): NonNullable<GivenUp['pictures']> =>
  originals
    .filter(({ recipient }) => recipient === former)
    .map(({ path, bytes }) => ({
      path: path.replace(`recipients/${former}/`, `recipients/${slug}/`),
      bytes,
    }));

/** The first signature at an address has nothing to correct. */
function withoutCorrections(text: string, { corrected }: Award): string {
  return corrected.length === 0 ? text : withoutKey(text, 'corrected');
}

/** Why somebody cannot move, in sentences. */
export function moveRefusals(
  recipient: Recipient,
  { slug }: Move,
  { community, ledger }: Circumstances,
): readonly string[] {
  const { recipients, awards, badges } = community;
  if (recipients.some((one) => one.slug === slug))
    return [
      slug === recipient.slug
        ? `\`${slug}\` is the address already.`
        : `--slug ${JSON.stringify(slug)} is somebody’s address already: recipients/${slug}/profile.md.`,
    ];
  return awards
    .filter((award) => award.recipient === recipient.slug)
    .flatMap((award) => {
      const badge = badges.find((one) => one.slug === award.badge);
      const version = badge === undefined ? null : signedVersion(award, ledger);
      return version === null || version === badge?.version ? [] : [asOtherVersion(award, badge)];
    });
}

function asOtherVersion(award: Award, badge: Badge | undefined): string {
  return (
    `\`${idOf(award)}\` was awarded as an earlier version of its badge, and signed at another address ` +
    `it would carry version ${badge?.version ?? 1}. Keep the address, or give this award up first: ` +
    `\`npm run forget -- ${idOf(award)}\`.`
  );
}

function signedVersion({ recipient, slug }: Award, { credentials }: Ledger): number | null {
  const issued = credentials.get(credentialPath(recipient, slug));
  return issued === undefined
    ? null
    : readAchievement(objectAt(objectAt(issued.json, 'credentialSubject'), 'achievement')).version;
}
