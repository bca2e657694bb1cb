/**
 * What a pull request is told once its awards are signed and published: lasting links, and words to
 * hand on.
 */

import { linkedInProfile } from '../site/view/share-links.ts';
import type { Award, Badge, Community, Recipient } from '../community/model.ts';
import {
  absolute,
  awardPage,
  badgePng,
  bakedPng,
  credentialPath,
  pageIn,
  verifyPage,
} from '../credential/addresses.ts';
import { lastDayOf, validUntilOf } from '../credential/validity.ts';
import { spokenBy, spokenTo } from '../language/languages.ts';
import { sameAmong } from '../language/tags.ts';
import { fill } from '../language/text.ts';
import { asBlock, asCode } from './escaping.ts';
import { filledIn, type MessageTemplate, templateFor } from './messages/template.ts';

/** An award with all it belongs to. */
export interface ToldAward {
  readonly award: Award;
  readonly badge: Badge;
  readonly recipient: Recipient;
}

/** The award at `recipients/<recipient>/<award>`, or null where there is none by now. */
export function toldAward(community: Community, recipient: string, slug: string): ToldAward | null {
  const award = community.awards.find((one) => one.recipient === recipient && one.slug === slug);
  const person = community.recipients.find((one) => one.slug === recipient);
  const badge = community.badges.find((one) => one.slug === award?.badge);
  return award === undefined || person === undefined || badge === undefined
    ? null
    : { award, badge: inLanguageOf(award, badge), recipient: person };
}

/** What a badge is called in an award that is signed in another language. */
function inLanguageOf({ language }: Award, badge: Badge): Badge {
  const texts = badge.translations.find((one) => one.language === language);
  return texts === undefined
    ? badge
    : { ...badge, name: texts.name, description: texts.description };
}

/**
 * Whether an award's address may be said in public: not of those who are in no list, or have no
 * page at all.
 */
export function publicity({ recipient }: ToldAward): 'open' | 'quiet' | 'file' {
  const visibility: unknown = 'visibility' in recipient ? recipient.visibility : 'listed';
  return visibility === 'file-only' ? 'file' : visibility === 'listed' ? 'open' : 'quiet';
}

/**
 * Stands in each comment, unseen, so that none is written twice. Where one is not enough, each part
 * has its number.
 */
export const marker = (ledger: string, part = 0): string =>
  `<!-- plainbadge ledger ${ledger}${part === 0 ? '' : ` part ${part + 1}`} -->`;

interface AnnouncementOptions {
  /** Where one comment is not enough: which of them, from 0. */
  readonly part?: number;
  /** The community's own words. */
  readonly templates?: readonly MessageTemplate[];
}

/** The comment for a pull request: the awards that it brought, signed in the ledger's commit. */
export function announcement(
  awards: readonly ToldAward[],
  { issuer }: Community,
  ledger: string,
  { part = 0, templates = [] }: AnnouncementOptions = {},
): string {
  const { words, count } = spokenBy(issuer);
  return [
    marker(ledger, part),
    `**${count(words.host.told.signed, awards.length)}**`,
    ...awards.map((award) => section(award, issuer, templates)),
  ].join('\n\n');
}

type Issuer = Community['issuer'];

function section(told: ToldAward, issuer: Issuer, templates: readonly MessageTemplate[]): string {
  const { award, badge, recipient } = told;
  const { told: says } = spokenBy(issuer).words.host;
  const named = asCode(badge.name);
  if (publicity(told) === 'file')
    return fill(says.fileOnly, {
      badge: named,
      command: asCode(`npm run hand-over -- ${award.recipient}`),
    });
  if (publicity(told) === 'quiet')
    return fill(says.quiet, {
      badge: named,
      command: asCode(`npm run tell -- --award ${award.recipient}/${award.slug}`),
    });
  const link = (words: string, path: string): string => `[${words}](${absolute(issuer.url, path)})`;
  return [
    fill(says.award, {
      badge: named,
      recipient: asCode(recipient.name),
      page: link(says.page, awardPage(award.recipient, award.slug)),
      picture: link(says.picture, pictureOf({ award, badge }, issuer)),
      credential: link(says.credential, credentialPath(award.recipient, award.slug)),
    }),
    says.paste,
    asBlock(message(told, issuer, templates).text),
  ].join('\n\n');
}

/** The picture with the credential inside; where awards are published without, the badge's. */
const pictureOf = (
  { award, badge }: Pick<ToldAward, 'award' | 'badge'>,
  { publishing }: Issuer,
): string => (publishing.lean ? badgePng(badge.slug) : bakedPng(award.recipient, award.slug));

/** What to write to the person who received it, in the words that are meant for them. */
export function message(
  told: ToldAward,
  issuer: Issuer,
  templates: readonly MessageTemplate[],
): { readonly subject: string; readonly text: string } {
  const { language } = told.recipient;
  const { words } = spokenTo(language, issuer.interfaceLanguage, issuer.badgeWord);
  const template = templateFor(templates, language, issuer.publishing.lean, words);
  const values = valuesOf(told, issuer);
  return {
    subject: filledIn(template.subject ?? words.host.told.message.subject, values),
    text: filledIn(template.text, values),
  };
}

function valuesOf(
  { award, badge, recipient }: ToldAward,
  issuer: Issuer,
): Parameters<typeof filledIn>[1] {
  const page = absolute(issuer.url, awardPage(award.recipient, award.slug));
  const picture = absolute(issuer.url, pictureOf({ award, badge }, issuer));
  const lastDay = lastDayOf(award, badge);
  const shared = {
    page,
    picture,
    icon: picture,
    credential: absolute(issuer.url, credentialPath(award.recipient, award.slug)),
    badge: badge.name,
    signed: badge.name,
    recipient: recipient.name,
    issuer: issuer.name,
    linkedin: issuer.linkedin,
    id: `${award.recipient}/${award.slug}`,
    date: award.date,
    day: award.date,
    validUntil: lastDay === null ? null : validUntilOf(lastDay),
    sentence: '',
  };
  // What is kept for ever has the plain address; a person reads the page in their language.
  const read = (path: string): string => absolute(issuer.url, pageFor(recipient, path, issuer));
  return {
    ...{ recipient: recipient.name, badge: badge.name, description: badge.description },
    ...{ issuer: issuer.name, day: award.date, picture },
    page: read(awardPage(award.recipient, award.slug)),
    linkedin: linkedInProfile(shared),
    check: read(verifyPage),
  };
}

/** A page in the language of somebody, where the site has it in that. */
function pageFor({ language }: Recipient, path: string, issuer: Issuer): string {
  if (language === null || sameAmong([issuer.interfaceLanguage], language) !== null) return path;
  const tag = sameAmong(issuer.languages, language);
  return tag === null ? path : pageIn(tag, path);
}
