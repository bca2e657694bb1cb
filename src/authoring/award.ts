/** New awards of one badge: the files to write. */

import { dateOf, isCalendarDate } from '../community/dates.ts';
import type { CommunityFile } from '../community/file.ts';
import { folded } from '../community/identifiers.ts';
import type { Award, Badge, CalendarDate, Community, Recipient, Slug } from '../community/model.ts';
import { isHttpsAddress } from '../community/schemas/addresses-and-types.ts';
import { writtenAsDay } from '../community/text/written-dates.ts';
import { hashedEmail } from '../credential/identity.ts';
import { languageFault } from '../credential/languages/signed-languages.ts';
import { lastDayOf } from '../credential/validity.ts';
import { authored, type Authored, type AuthoredFile, type Named, unknownName } from './authored.ts';
import { awardPath, awardText, freeSlug } from './award-file.ts';
import { isEmailAddress } from './email.ts';
import { withKey } from './front-matter-edit.ts';
import { reachedIn, resultRefusals } from './reached.ts';
import type { Circumstances } from './recipient.ts';
import { exceptionRefusals, missingRefusals } from './stacking/exceptions.ts';
import { restingOn } from './stacking/resting-on.ts';
import { textOf } from './standing-award.ts';

export interface AwardWish {
  readonly badge: string;
  readonly recipients: readonly string[];
  /** Null: today, in UTC. */
  readonly date: string | null;
  readonly evidence: readonly string[];
  /** Why it is given though something that the badge requires is missing; absent: nothing is. */
  readonly exception?: string | null;
  /** What was reached, a line for each: `Soldering: Independent`; absent: nobody says. */
  readonly results?: readonly string[];
  /** Digits: of the badge's credits, how many; absent: all. */
  readonly credits?: string | null;
  /** BCP 47 tag of the translation that is to be signed; absent: the badge as it stands. */
  readonly language?: string | null;
  /** Why: Markdown. */
  readonly note: string | null;
  /** The address of the one recipient, by their wish; only its hash leaves this module. */
  readonly email: string | null;
}

/**
 * Plans one file per recipient, and the recipient's profile where a hashed address is new to it.
 * All of them, or none.
 */
export function newAwards(
  existing: readonly CommunityFile[],
  given: AwardWish,
  { now, salt }: Circumstances,
): Promise<Authored> {
  return authored(existing, now, async (community) => {
    const wish = byFolder(given, community);
    const date = wish.date ?? dateOf(now);
    const { refusal, profiles } = await emailOutcome(wish, community, existing, salt);
    const slip = swapped(wish, community);
    const refusals =
      slip.length > 0 ? slip : [...wishRefusals(wish, community, date, now), ...refusal];
    return {
      refusals,
      files: [
        ...wish.recipients.map((recipient) => awardFile(recipient, wish, date, community)),
        ...profiles,
      ],
    };
  });
}

/** The folder of what was called by its shown name, where only one has that name. */
function folderOf(given: string, all: readonly Named[]): string {
  if (all.some(({ slug }) => slug === given)) return given;
  const named = all.filter(
    ({ slug, name }) => folded(name) === folded(given) || slug === given.toLowerCase(),
  );
  return named.length === 1 ? (named[0]?.slug ?? given) : given;
}

/** Whatever was called by its shown name, by its folder. */
function byFolder(wish: AwardWish, { badges, recipients }: Community): AwardWish {
  return {
    ...wish,
    badge: folderOf(wish.badge, badges),
    recipients: wish.recipients.map((recipient) => folderOf(recipient, recipients)),
  };
}

/** The first word is a recipient and the others hold a badge: a slip that has one remedy. */
function swapped({ badge: first, recipients: others }: AwardWish, community: Community): string[] {
  const { badges, recipients } = community;
  if (badges.some(({ slug }) => slug === first)) return [];
  const isOf = (all: Community['badges'] | Community['recipients'], slug: string): boolean =>
    all.some((one) => one.slug === slug);
  const recipient = folderOf(first, recipients);
  const badge = others.map((other) => folderOf(other, badges)).find((slug) => isOf(badges, slug));
  return isOf(recipients, recipient) && badge !== undefined
    ? [
        `\`${recipient}\` is a recipient and \`${badge}\` a badge: the badge ` +
          `comes first, as in \`npm run award -- ${badge} ${recipient}\`.`,
      ]
    : [];
}

function wishRefusals(
  { badge: slug, recipients, evidence, exception = null, results = [], ...more }: AwardWish,
  community: Community,
  date: string,
  now: Date,
): string[] {
  const badge = community.badges.find((one) => one.slug === slug);
  return [
    ...(badge === undefined ? [unknownName('badge', slug, community.badges)] : []),
    ...new Set(
      recipients.flatMap((recipient, at) =>
        recipientRefusals(recipient, recipients.indexOf(recipient) < at, badge, date, community),
      ),
    ),
    ...dateRefusals(date, badge, now),
    ...evidenceRefusals(evidence),
    ...(badge === undefined ? [] : resultRefusals(results, badge)),
    ...creditRefusals(more.credits ?? null),
    ...languageRefusals(more.language ?? null, badge),
    ...(badge === undefined || exception !== null
      ? exceptionRefusals(exception, badge)
      : recipients.flatMap((recipient) => missingRefusals(recipient, badge, date, community))),
  ];
}

function recipientRefusals(
  slug: string,
  isRepeated: boolean,
  badge: Badge | undefined,
  date: string,
  { recipients, awards, badges }: Community,
): string[] {
  if (isRepeated) return [`The recipient \`${slug}\` is named twice.`];
  if (!recipients.some((recipient) => recipient.slug === slug))
    return [unknownName('recipient', slug, recipients)];
  const standing =
    badge &&
    awards.find(
      (award) =>
        award.recipient === slug &&
        award.badge === badge.slug &&
        isInForce(award, badge, date) &&
        !(award.date !== date && isCounted(badge, badges)),
    );
  return standing
    ? [`\`${slug}\` has the badge \`${standing.badge}\` already: ${standing.path}.`]
    : [];
}

/** Whether some badge asks for this one several times: then each day of it is an award. */
const isCounted = ({ slug }: Badge, badges: readonly Badge[]): boolean =>
  badges.some(({ requires }) =>
    requires.some((one) => one.kind === 'badge' && one.badge === slug && one.times > 1),
  );

/** What is revoked or over by then may be awarded again. */
function isInForce(award: Award, badge: Badge, date: string): boolean {
  const lastDay = lastDayOf(award, badge);
  return award.revoked === null && (lastDay === null || lastDay >= date);
}

/** What is wrong with the day of an award, about which an option spoke. */
export function dateRefusals(date: string, badge: Badge | undefined, now: Date): string[] {
  if (!isCalendarDate(date))
    return [
      `--date ${JSON.stringify(date.slice(0, 80))} is no day in the calendar: ` +
        `${writtenAsDay(date)}.`,
    ];
  if (date > dateOf(now))
    return [`--date ${date} lies in the future: today is ${dateOf(now)} (UTC).`];
  return badge !== undefined && date < badge.created
    ? [
        `--date ${date} is before the badge \`${badge.slug}\` was created, ` +
          `on ${badge.created}. If it could be earned before, ` +
          `write that day as \`created\` in badges/${badge.slug}/badge.md.`,
      ]
    : [];
}

function awardFile(
  recipient: Slug,
  { badge, evidence, exception = null, note, results = [], credits = null, ...more }: AwardWish,
  date: CalendarDate,
  community: Community,
): AuthoredFile {
  const definition = community.badges.find(({ slug }) => slug === badge);
  const because =
    definition === undefined ? [] : restingOn(recipient, definition, date, community).because;
  return {
    path: awardPath(recipient, freeSlug(recipient, badge, community)),
    text: awardText({
      ...{ badge, date, because, exception, note, language: more.language ?? null },
      results: reachedIn(results, definition).results,
      credits: credits === null ? null : Number(credits),
      evidence: evidence.map((url) => ({ url })),
    }),
    replace: false,
  };
}

/** A language in which the badge does not say what it says now, about which an option spoke. */
function languageRefusals(language: string | null, badge: Badge | undefined): string[] {
  if (language === null || badge === undefined) return [];
  const fault = languageFault(language, badge, badge.version);
  return fault === null ? [] : [`--language: ${fault.message} ${fault.remedy}`];
}

function creditRefusals(credits: string | null): string[] {
  return credits === null || /^\d{1,5}(?:\.\d{1,2})?$/.test(credits)
    ? []
    : [`--credits ${JSON.stringify(credits.slice(0, 80))} is no number, such as 2 or 2.5.`];
}

export function evidenceRefusals(evidence: readonly string[]): string[] {
  return evidence
    .filter((url) => !isHttpsAddress(url))
    .map(
      (url) =>
        `--evidence ${JSON.stringify(url.slice(0, 80))} ` +
        'is not an address that starts with https://.',
    );
}

type EmailOutcome = {
  readonly refusal: readonly string[];
  readonly profiles: readonly AuthoredFile[];
};

async function emailOutcome(
  { email, recipients }: AwardWish,
  community: Community,
  existing: readonly CommunityFile[],
  salt: string,
): Promise<EmailOutcome> {
  if (email === null) return { refusal: [], profiles: [] };
  if (!isEmailAddress(email))
    return { refusal: ['What --email gives is not an e-mail address.'], profiles: [] };
  if (recipients.length > 1)
    return { refusal: ['--email is the address of one person; name one recipient.'], profiles: [] };
  const recipient = community.recipients.find(({ slug }) => slug === recipients[0]);
  return recipient === undefined
    ? { refusal: [], profiles: [] }
    : profileOutcome(recipient, email, existing, salt);
}

async function profileOutcome(
  { slug, email: known }: Recipient,
  email: string,
  existing: readonly CommunityFile[],
  salt: string,
): Promise<EmailOutcome> {
  const path = `recipients/${slug}/profile.md`;
  if (known !== null) {
    const isSame = (await hashedEmail(email, known.salt)).hash === known.hash;
    return {
      refusal: isSame
        ? []
        : [
            `${path} holds the hash of another address. ` +
              'Take `email` out of it first, if the address has changed.',
          ],
      profiles: [],
    };
  }
  return {
    refusal: [],
    profiles: [
      {
        path,
        text: withKey(textOf(path, existing), 'email', await hashedEmail(email, salt)),
        replace: true,
      },
    ],
  };
}
