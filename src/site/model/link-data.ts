/**
 * What a page says about itself to search engines, in the words of schema.org. It is no credential,
 * and proves nothing.
 */

import {
  absolute,
  awardPage,
  badgeCardPath,
  badgePage,
  badgePng,
  cardPath,
  publicPath,
  recipientPage,
} from '../../credential/addresses.ts';
import type { SiteElsewhere } from './record/record.ts';
import {
  isInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from './site.ts';

/** JSON of schema.org; what is undefined is left out. */
export type LinkData = { readonly [name: string]: LinkValue };
type LinkValue = string | LinkData | readonly LinkValue[] | undefined;

const context = { '@context': 'https://schema.org' };

/**
 * Whether an award is shown beyond its own pages (card, feeds, data): the issuer signed it and did
 * not withdraw it.
 */
export const stands = (award: SiteAward): boolean => isInForce(award) || award.state === 'expired';

/**
 * Whether an award has a card of its own: one that was withdrawn has, and says so; one that is
 * published lean has none.
 */
export const hasCard = (award: SiteAward): boolean =>
  !award.lean && (stands(award) || (award.state === 'revoked' && award.statusList !== null));

/**
 * Whether a recipient has these in one file for programs: any award that is signed and not lean, or
 * a badge from elsewhere, even where its form is too old for the file, which is empty then.
 */
export const hasRecord = (
  awards: readonly SiteAward[],
  elsewhere: readonly SiteElsewhere[],
): boolean => awards.some(({ key, lean }) => key !== null && !lean) || elsewhere.length > 0;

/** The card that stands for an award that stands: its own, or else its badge's. */
export const cardShownFor = (award: SiteAward): string =>
  hasCard(award) ? cardPath(award.recipient, award.slug) : badgeCardPath(award.badge);

/** Of a badge: the kind of credential that it is. */
export function badgeData(badge: SiteBadge, { issuer }: Site): LinkData {
  return {
    ...context,
    ...credentialOf(badge, issuer),
    '@id': absolute(issuer.url, badgePage(badge.slug)),
    name: badge.name,
    description: badge.description,
    url: absolute(issuer.url, badgePage(badge.slug)),
    image: [badgePng(badge.slug), badgeCardPath(badge.slug)].map((path) =>
      imageOf(absolute(issuer.url, path), issuer.license),
    ),
    inLanguage: badge.language,
    dateCreated: badge.created,
    validFor: badge.expires ?? undefined,
  };
}

/** A picture by its address, which is all that is to be said where it has no licence. */
const imageOf = (contentUrl: string, license: string | null): LinkValue =>
  license === null ? contentUrl : { '@type': 'ImageObject', contentUrl, license };

/** Of the first page: who issues. */
export function issuerData({ issuer, look }: Site): LinkData {
  return {
    ...context,
    // The logo that pages show, which may stand under its usual name alone.
    ...organization({ ...issuer, image: look.logo }),
    description: issuer.description ?? undefined,
    email: issuer.email ?? undefined,
    sameAs: someOf([
      ...(issuer.repository === null ? [] : [issuer.repository]),
      ...(issuer.linkedin === null ? [] : [`https://www.linkedin.com/company/${issuer.linkedin}/`]),
    ]),
  };
}

/** A list that says something; else nothing is said. */
const someOf = (values: readonly LinkValue[]): LinkValue =>
  values.length > 0 ? values : undefined;

const organization = (issuer: Site['issuer']): LinkData => ({
  '@type': 'Organization',
  '@id': issuer.url,
  name: issuer.name,
  url: issuer.url,
  logo: issuer.image === null ? undefined : absolute(issuer.url, publicPath(issuer.image)),
});

/**
 * Of an award to a listed recipient: the credential, and who has it; null where it does not stand.
 */
export function awardData(
  award: SiteAward,
  badge: SiteBadge,
  recipient: SiteRecipient,
  { issuer }: Site,
): LinkData | null {
  if (!stands(award)) return null;
  const credential = awardCredential(award, badge, issuer);
  const person = {
    '@type': typeOf(recipient),
    '@id': absolute(issuer.url, recipientPage(recipient.slug)),
    name: recipient.name,
  };
  return {
    ...context,
    '@graph': [credential, { ...person, hasCredential: { '@id': credential['@id'] } }],
  };
}

function badgeAmong(badges: readonly SiteBadge[], slug: string): SiteBadge {
  const badge = badges.find((one) => one.slug === slug);
  if (badge === undefined) throw new Error(`An award is of "${slug}", which is no badge here.`);
  return badge;
}

/** Of a listed recipient: a profile page of a person, or of a group, with credentials. */
export function recipientData(
  recipient: SiteRecipient,
  awards: readonly SiteAward[],
  { issuer, badges }: Site,
): LinkData {
  const page = absolute(issuer.url, recipientPage(recipient.slug));
  const credentials = awards
    .filter(stands)
    .map((award) => awardCredential(award, badgeAmong(badges, award.badge), issuer));
  const elsewhere = [recipient.profile, ...recipient.links.map(({ url }) => url)].filter(
    (url) => url !== null,
  );
  return {
    ...context,
    '@type': 'ProfilePage',
    url: page,
    mainEntity: {
      '@type': typeOf(recipient),
      '@id': page,
      name: recipient.name,
      url: page,
      sameAs: someOf(elsewhere),
      hasCredential: someOf(credentials),
    },
  };
}

const typeOf = ({ kind }: SiteRecipient): string => (kind === 'group' ? 'Organization' : 'Person');

function awardCredential(award: SiteAward, badge: SiteBadge, issuer: Site['issuer']): LinkData {
  const { recipient, slug, achievement, date } = award;
  const page = absolute(issuer.url, awardPage(recipient, slug));
  return {
    ...credentialOf(badge, issuer),
    '@id': `${page}#award`,
    name: achievement.name,
    description: achievement.description,
    url: page,
    image: imageOf(absolute(issuer.url, cardShownFor(award)), issuer.license),
    inLanguage: achievement.language,
    dateCreated: date,
    expires: award.expires ?? undefined,
  };
}

/** What a badge and its awards have in common. */
function credentialOf({ skills, alignments }: SiteBadge, issuer: Site['issuer']): LinkData {
  const competencies = [
    ...skills,
    ...alignments.map(({ name, url, framework, code }): LinkData => ({
      '@type': 'DefinedTerm',
      name,
      url,
      termCode: code ?? undefined,
      inDefinedTermSet:
        framework === null ? undefined : { '@type': 'DefinedTermSet', name: framework },
    })),
  ];
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'badge',
    recognizedBy: organization(issuer),
    competencyRequired: someOf(competencies),
  };
}

/** The text of a data block: JSON in which nothing can end the block, whatever people wrote. */
export function asDataBlock(data: LinkData): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
}
