/**
 * Moving a recipient to another address: their files stand in another folder and are signed there;
 * the former addresses lead on, or are given up.
 */

import { dateOf } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Badge, CalendarDate, Community, Recipient } from '../../community/model.ts';
import { elsewherePath } from '../../community/record/record.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { readAchievement } from '../../credential/achievement.ts';
import { objectAt } from '../../credential/ledger/issued-members.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { lastDayOf } from '../../credential/validity.ts';
import type { AuthoredFile } from '../authored.ts';
import { withKey, withoutKey } from '../front-matter-edit.ts';
import { idOf, textOf } from '../standing-award.ts';
import { answering, awardGivenUp, type GivenUp, personGivenUp, together } from './tombstone.ts';

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

/**
 * The files at the new address, and the tombstones; `profile`: the profile's text as it is to be.
 */
export function movedTo(
  recipient: Recipient,
  { slug, giveUp }: Move,
  profile: string,
  { existing, community, ledger, now }: Circumstances,
): GivenUp {
  const answers = answering(recipient, community, ledger);
  const words = (award: string | null) => ({
    date: dateOf(now),
    to: giveUp ? null : award === null ? slug : `${slug}/${award}`,
    page: answers(award),
  });
  const awards = community.awards.filter((award) => award.recipient === recipient.slug);
  const files: AuthoredFile[] = [
    { path: `recipients/${slug}/profile.md`, text: profile, replace: false },
    ...awards.map((award) => ({
      path: `recipients/${slug}/${award.slug}.md`,
      text: movedText(
        textOf(award.path, existing),
        award,
        keptInMove(award, community.badges, ledger),
      ),
      replace: false,
    })),
    ...ownPages(recipient, community).map((path) => ({
      path: path.replace(`recipients/${recipient.slug}/`, `recipients/${slug}/`),
      text: textOf(path, existing),
      replace: false,
    })),
  ];
  return together([
    { files, pictures: originalsAt(slug, recipient, community), removed: [] },
    ...awards.map((award) => awardGivenUp(award, words(award.slug), existing)),
    personGivenUp(recipient, words(null), community),
  ]);
}

/** What shows badges of others, and selections: they go along as they are. */
const ownPages = ({ slug }: Recipient, { elsewhere, selections }: Community): readonly string[] =>
  [...elsewhere, ...selections]
    .filter(({ recipient }) => recipient === slug)
    .map((one) => ('path' in one ? one.path : elsewherePath(one)));

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
  const { recipients, awards, badges, tombstones } = community;
  const stone = tombstones.find((one) => one.recipient === slug && one.award === null);
  if (stone !== undefined)
    return [
      `--slug ${JSON.stringify(slug)} was given up on ${stone.date}: ` +
        'nobody takes an address over, also who had it before. Choose another.',
    ];
  if (recipients.some((one) => one.slug === slug))
    return [
      slug === recipient.slug
        ? `\`${slug}\` is the address already.`
        : `--slug ${JSON.stringify(slug)} is somebody’s ` +
          `address already: recipients/${slug}/profile.md.`,
    ];
  return awards
    .filter((award) => award.recipient === recipient.slug)
    .flatMap((award) => {
      const kept = keptInMove(award, badges, ledger);
      return kept !== null && kept.isEndless ? [asWithAnEnd(award)] : [];
    });
}

function asWithAnEnd(award: Award): string {
  return (
    `\`${idOf(award)}\` was signed without an end, and ` +
    'its badge has one now: signed at another address ' +
    'it would end, too. Keep the address, or give this award up first: ' +
    `\`npm run forget -- ${idOf(award)}\`.`
  );
}

/** What was signed of an award that its badge does not say any more, or not in the same way. */
interface KeptInMove {
  /** The version that it carries, where that is an earlier one. */
  readonly version: number | null;
  /** Its last day, where another would follow from the badge. */
  readonly expires: CalendarDate | null;
  /** It was signed without a last day, and one would follow from the badge. */
  readonly isEndless: boolean;
}

/** Null where nothing is signed: it will be signed as its badge is now, wherever it stands. */
function keptInMove(
  award: Award,
  badges: readonly Badge[],
  { credentials }: Ledger,
): KeptInMove | null {
  const badge = badges.find((one) => one.slug === award.badge);
  const issued = credentials.get(credentialPath(award.recipient, award.slug));
  if (badge === undefined || issued === undefined) return null;
  const { version } = readAchievement(
    objectAt(objectAt(issued.json, 'credentialSubject'), 'achievement'),
  );
  const { validUntil } = issued.json;
  const signed = typeof validUntil === 'string' ? dateOf(new Date(validUntil)) : null;
  const isOtherEnd = signed !== lastDayOf(award, badge);
  return {
    version: award.version === null && version !== badge.version ? version : null,
    expires: isOtherEnd ? signed : null,
    isEndless: isOtherEnd && signed === null,
  };
}

/**
 * The text of an award at its new address: it says there what it said, whatever its badge has
 * become.
 */
function movedText(text: string, award: Award, kept: KeptInMove | null): string {
  const { version = null, expires = null } = kept ?? {};
  const uncorrected = withoutCorrections(text, award);
  const versioned = version === null ? uncorrected : withKey(uncorrected, 'version', version);
  return expires === null ? versioned : withKey(versioned, 'expires', expires);
}
