/** What a certificate says of an award, in words: the same as the page prints. */

import type { CertificateFacts } from '../../artwork/paper/certificate.ts';
import { flatPicture, type PaperPicture } from '../../artwork/paper/flat-picture.ts';
import { certificateIn } from '../../community/translations/certificate-in.ts';
import { absolute, awardPage, verifyPage } from '../../credential/addresses.ts';
import {
  type EarnedPhrase,
  earnedPhrases,
  kindOf,
} from '../../language/badges/certificate-words.ts';
import { type Language, spokenTo } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import {
  isShownInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from '../../site/model/site.ts';
import { stateSentence } from '../../site/view/sentences.ts';
import type { OwnTypeface } from '../../artwork/cards/own-typeface.ts';

/** An award with what it belongs to. */
export interface PaperAward {
  readonly award: SiteAward;
  readonly badge: SiteBadge;
  readonly recipient: SiteRecipient;
  /** False for who has no page: then the address is that of the page that checks files. */
  readonly hasPage: boolean;
  /** The picture of the version that was awarded; read when it is printed. */
  readonly picture: () => PaperPicture;
}

/** What all certificates of a community share. */
export interface PaperMeans {
  readonly site: Site;
  readonly typeface: OwnTypeface | null;
  /** The theme's engraving, `#rrggbb`. */
  readonly engraving: string;
  /** A picture of `public/`, as published. */
  picture(name: string): PaperPicture;
  /** Pictures that were made flat, so that a sheet of 200 makes each once. */
  readonly flat: Map<string, Promise<Uint8Array>>;
}

/** `on`: whether the badge stands on a panel where its layout has one, or on paper. */
export async function certificateFacts(
  { award, badge, recipient, hasPage, picture }: PaperAward,
  means: PaperMeans,
  on: 'panel' | 'paper',
): Promise<CertificateFacts> {
  const { site, engraving, typeface } = means;
  const { issuer } = site;
  const { achievement } = award;
  const spoken = spokenTo(recipient.language, achievement.language, issuer.badgeWord);
  const words = spoken.words.certificate;
  const look = certificateIn(badge.certificate, { badge, issuer }, spoken.tag);
  const stands = isShownInForce(award);
  const address = absolute(
    issuer.url,
    hasPage ? awardPage(recipient.slug, award.slug) : verifyPage,
  );
  const key = site.keys.find(({ id }) => id === award.key);
  const behind = on === 'panel' && look.layout === 'modern' && stands ? pale(engraving) : white;
  const own: OwnPicture = async (name, alt) =>
    name === null ? null : { png: await flat(means, name, () => means.picture(name), white), alt };
  return {
    look,
    language: spoken.tag,
    direction: spoken.direction,
    kind: stands ? kindOf(achievement.type, spoken) : words.record,
    says: stands ? words.says : null,
    earned: stands ? words.earned : words.was,
    recipient: { text: recipient.name, language: recipient.language ?? issuer.language },
    badge: { text: achievement.name, language: achievement.language },
    meaning: { text: achievement.description, language: achievement.language },
    effort: effortOf(earnedPhrases(award, spoken, badge.language), spoken),
    issuer: { text: issuer.name, language: issuer.language },
    logo: await own(site.look.logo, ''),
    picture: {
      png: await flat(means, `${badge.slug}/${achievement.version}`, picture, behind, !stands),
      alt: fill(spoken.words.award.picture, { badge: achievement.name }),
    },
    state: stands ? null : stateOf(award, spoken),
    day: daysOf(award, look.place, stands, spoken),
    signatories: await signatoriesOf(look, own, words.signature),
    sponsors: await sponsorsOf(look, own, spoken),
    address,
    check: fill(hasPage ? words.check : words.checkFile, { address }, true),
    code: words.code,
    key: key === undefined ? null : fill(words.key, { key: key.id, fingerprint: key.fingerprint }),
    ...{ engraving, ground: pale(engraving), typeface },
  };
}

const white = '#ffffff';

/**
 * A picture of `public/` by its name, with words for who does not see it; null where none is named.
 */
type OwnPicture = (
  name: string | null,
  alt: string,
) => Promise<{ readonly png: Uint8Array; readonly alt: string } | null>;

/** The picture without transparency; made once for each name and ground. */
function flat(
  { flat: known }: PaperMeans,
  name: string,
  picture: () => PaperPicture,
  ground: string,
  faded = false,
): Promise<Uint8Array> {
  const id = [name, ground, faded].join(' ');
  const made = known.get(id) ?? flatPicture(picture(), name, { ground, faded });
  known.set(id, made);
  return made;
}

const signatoriesOf = (
  { signatories }: SiteBadge['certificate'],
  own: OwnPicture,
  signature: string,
): Promise<CertificateFacts['signatories']> =>
  Promise.all(
    signatories.map(async ({ name, role, image }) => ({
      ...{ name, role },
      picture: await own(image, fill(signature, { name })),
    })),
  );

async function sponsorsOf(
  { sponsors }: SiteBadge['certificate'],
  own: OwnPicture,
  { words, all, direction }: Language,
): Promise<CertificateFacts['sponsors']> {
  if (sponsors.length === 0) return null;
  const pictures = await Promise.all(sponsors.map(({ image }) => own(image, '')));
  const names = all(sponsors.map(({ name }) => apart(name)));
  return {
    says: fill(words.certificate.sponsored, { sponsors: begun(direction, names) }),
    logos: pictures.flatMap((picture) => (picture === null ? [] : [picture.png])),
  };
}

/** A light ground of a colour: as the page mixes it, 28 parts in a hundred. */
function pale(colour: string): string {
  const mixed = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - (255 - part) * 0.28)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function daysOf(
  { date, validUntil }: SiteAward,
  place: string | null,
  stands: boolean,
  { words, day, direction }: Language,
): readonly string[] {
  const { placeAndDay, until } = words.certificate;
  return [
    place === null
      ? day(date)
      : begun(direction, fill(placeAndDay, { place, day: whole(day(date)) })),
    ...(validUntil === null || !stands ? [] : [fill(until, { day: whole(day(validUntil)) })]),
  ];
}

/** A day that no line ends in. */
const whole = (day: string): string => day.replaceAll(' ', '\u00A0');

const effortOf = (phrases: readonly EarnedPhrase[], { direction }: Language): string | null =>
  phrases.length === 0
    ? null
    : begun(direction, phrases.map(({ text }) => apart(text)).join(' · '));

/** Whatever way it runs, it moves nothing beside it (Unicode Standard Annex 9, isolates). */
const apart = (text: string): string => `\u2068${text}\u2069`;

/** Runs the way of its language, also where a name in other letters is first. */
const begun = (direction: Language['direction'], text: string): string =>
  (direction === 'rtl' ? '\u200f' : '\u200e') + text;

/** The state in a word, and as the page says it. */
function stateOf(award: SiteAward, spoken: Language): NonNullable<CertificateFacts['state']> {
  const { states, reason } = spoken.words.award;
  const { state, revoked } = award;
  return {
    word: states[state],
    sentences: [
      stateSentence(award, { asOf: null }, spoken),
      ...(revoked === null ? [] : [fill(reason, { reason: revoked.reason })]),
    ],
  };
}
