/** Every sentence of the interface that several pages share; a second language becomes a second module of this shape. */

import type { AwardState, Site, SiteAward } from '../publication/site.ts';
import { durationInWords, inWords } from './dates.ts';

/** One or two words for each state of an award. */
export const stateWords: Readonly<Record<AwardState, string>> = {
  valid: 'Valid',
  expired: 'Expired',
  revoked: 'Revoked',
  'awaiting-signature': 'Awaiting signature',
  preview: 'Preview',
};

/** On the card that a link to an award unfolds into. */
export const cardWords = {
  awardedTo: 'awarded to',
  by: (issuer: string): string => `by ${issuer}`,
};

/** What a card shows, for those who do not see it. */
export const cardAlternatives = {
  ofAward: (badge: string, recipient: string, issuer: string): string => `The badge “${badge}”, awarded to ${recipient} by ${issuer}`,
  ofBadge: (badge: string, issuer: string): string => `The badge “${badge}” by ${issuer}`,
};

/** Titles of the feeds. */
export const feedTitles = {
  ofSite: (issuer: string): string => `${issuer}: awards`,
  ofBadge: (badge: string, issuer: string): string => `${badge} by ${issuer}: awards`,
  ofAward: (badge: string, recipient: string): string => `${badge}, awarded to ${recipient}`,
};

export const previewNotice = {
  label: 'About this preview',
  title: 'Preview.',
  text: 'Some badges here are signed with a throw-away key. They show how the site will look; they prove nothing.',
};

/**
 * The state of an award in one sentence that stays true for ever: it names the day on which it speaks, or a day in the
 * past. `asOf` is the site's.
 */
export function stateSentence(award: SiteAward, asOf: Site['asOf']): string {
  switch (award.state) {
    case 'valid': return asOf ? `As of ${inWords(asOf)} this badge is valid.` : 'This badge was valid when it was signed.';
    case 'expired': return award.validUntil ? `It was valid until ${inWords(award.validUntil)}.` : 'It is no longer valid.';
    case 'revoked': return award.revoked ? `The issuer withdrew it on ${inWords(award.revoked.date)}.` : 'The issuer withdrew it.';
    case 'awaiting-signature': return 'The award is agreed, but not signed yet. Until it is, there is nothing to check or to download.';
    case 'preview': return 'Signed with a throw-away key, to show how the award will look. It proves nothing.';
  }
}

/** How long an award of the badge lasts; `expires` as in the badge. */
export function lasting(expires: string | null): string {
  return expires === null ? 'It does not expire.' : `Each award lasts ${durationInWords(expires)}.`;
}

/** `1 award`, `2 awards`, `not awarded yet`. */
export function awardCount(count: number): string {
  return count === 0 ? 'not awarded yet' : `${count} ${count === 1 ? 'award' : 'awards'}`;
}

/** Around every help page. */
export const helpWords = { kind: 'Help', more: 'More help' };

/** The share kit of an award. */
export const shareWords = {
  sentence: (badge: string, recipient: string, issuer: string): string => `${recipient} received the badge “${badge}” from ${issuer}.`,
  toProfile: 'Add to your LinkedIn profile',
  linkedIn: 'Post on LinkedIn', mastodon: 'Post on Mastodon', bluesky: 'Post on Bluesky', mail: 'Send by e-mail',
  link: 'The link',
  copies: {
    signature: { title: 'Under your mails', use: 'HTML for the signature in your mail program: a small picture that leads here.' },
    embed: { title: 'On your website', use: 'HTML without script. The picture comes from this site.' },
    readme: { title: 'In a README', use: 'Markdown.' },
  },
  wallet: {
    title: 'Into a wallet',
    use: 'Scan this with a wallet app for credentials: it leads to the signed document itself.',
    alt: 'QR code of the credential’s address',
  },
  elsewhere: 'Have it checked by VerifierPlus',
  elsewhereUse: 'An independent verifier. It reads the credential through its own server.',
  copy: 'Copy', copied: 'Copied',
};

/** The catalogue and the pages around it. */
export const catalogueWords = {
  badges: 'All badges', badgesLead: 'What can be achieved here, how, and how often it has been.',
  skills: 'Skills', skillsLead: 'What the badges stand for, and who has shown it.',
  people: 'Recipients', peopleLead: 'Everyone who received a badge here, in the order of their pages.',
  noBadges: 'No badges yet.', noSkills: 'No badge names a skill yet.', nobody: 'Nobody yet.',
  badgeCount: (count: number): string => `${count} ${count === 1 ? 'badge' : 'badges'}`,
  bySkill: 'By skill', skillKind: 'Skill', skillBadges: 'Badges that stand for it', skillHolders: 'Shown by',
  skillDescription: (skill: string, issuer: string): string => `Which badges of ${issuer} stand for “${skill}”, and who received them.`,
};

/** The names of pages in the footer. */
export const footerWords = {
  badges: 'Badges', skills: 'Skills', people: 'Recipients', check: 'How to check a badge', about: 'About the issuer',
  keys: 'Keys', identifier: 'Identifier', privacy: 'Privacy',
};

/** A recipient's record. */
export const recordWords = {
  ways: 'Ways to read this record', byBadge: 'By badge', byTime: 'By time', bySkill: 'By skill',
  check: 'Check', checkOf: (badge: string): string => `Check ${badge}`,
  none: 'No badges yet.',
  code: 'QR code of this page’s address',
  paper: (address: string): string => `Every line can be checked: scan the code, or go to ${address}`,
};

/** The catalogue's search; `#` stands for the count. */
export const searchWords = {
  label: 'Search the badges', one: '1 badge found', many: '# badges found', none: 'No badge has all of these words.',
};
