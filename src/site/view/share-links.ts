/**
 * Where an award can be shown, as addresses and as texts to copy. Plain links: nothing is asked of
 * anybody before somebody follows one. Contributed words enter them only through an encoder.
 */

/** What a shared award says of itself. Addresses are absolute. */
export interface SharedAward {
  /** Address of its page, where it can be checked. */
  readonly page: string;
  /** Address of the credential, which is also its id. */
  readonly credential: string;
  /** Address of the baked PNG. */
  readonly picture: string;
  /** Address of the badge's picture at 96 pixels. */
  readonly icon: string;
  /** What the badge is called in the language of the page, and in the credential. */
  readonly badge: string;
  readonly signed: string;
  readonly recipient: string;
  readonly issuer: string;
  /** The issuer's number on LinkedIn, or null. */
  readonly linkedin: string | null;
  /** Short name of the award among the issuer's, such as `ada/first-talk`. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The same in words. */
  readonly day: string;
  /** Last moment of validity, a date-time; null where it does not expire. */
  readonly validUntil: string | null;
  /** What to say, in one sentence, in the page's language. */
  readonly sentence: string;
}

/** What every post needs. */
type SharedPage = Pick<SharedAward, 'page' | 'sentence'>;

/** Part of a query or a fragment, in which colons and slashes mean nothing (RFC 3986, 3.4 and 3.5). */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');

type Parameters = readonly (readonly [string, string])[];

function withParameters(address: string, parameters: Parameters): string {
  return `${address}?${parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`;
}

/**
 * Year and month as LinkedIn counts them, from 1, out of the date's text: no time zone can move
 * them.
 */
function yearAndMonth(date: string): readonly [string, string] {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}/.exec(date) ?? [];
  if (year === undefined || month === undefined)
    throw new Error(`"${date}" is not a calendar date.`);
  return [year, String(Number(month))];
}

/** LinkedIn's form "add to profile", filled in. */
export function linkedInProfile({
  signed,
  issuer,
  date,
  validUntil,
  page,
  linkedin,
  id,
}: SharedAward): string {
  const [issueYear, issueMonth] = yearAndMonth(date);
  const [expirationYear, expirationMonth] =
    validUntil === null ? ['', ''] : yearAndMonth(validUntil);
  return withParameters('https://www.linkedin.com/profile/add', [
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', signed],
    // With its number LinkedIn shows the organisation's logo, and leads to its page.
    linkedin === null ? ['organizationName', issuer] : ['organizationId', linkedin],
    ['issueYear', issueYear],
    ['issueMonth', issueMonth],
    ...(validUntil === null
      ? []
      : ([
          ['expirationYear', expirationYear],
          ['expirationMonth', expirationMonth],
        ] as const)),
    ['certUrl', page],
    ['certId', id],
  ]);
}

/** A post on LinkedIn: it takes the address only, and reads the rest from the page. */
export const linkedInPost = ({ page }: Pick<SharedAward, 'page'>): string =>
  withParameters('https://www.linkedin.com/sharing/share-offsite/', [['url', page]]);

/** Most graphemes in a post on Bluesky; counted in code points, which are never fewer. */
const longestPost = 300;

/** The sentence and the address, short enough for every network; the address is never cut. */
function post({ sentence, page }: SharedPage): string {
  const room = longestPost - [...page].length - 1;
  const letters = [...sentence];
  const words =
    letters.length <= room
      ? sentence
      : `${letters
          .slice(0, Math.max(0, room - 1))
          .join('')
          .trimEnd()}…`;
  return `${words} ${page}`;
}

/**
 * Mastodon's own share page, which asks for the reader's server. The text is behind `#`: it reaches
 * no server on the way.
 */
export const mastodon = (award: SharedPage): string =>
  `https://share.joinmastodon.org/#text=${encoded(post(award))}`;

/** Bluesky's compose intent. */
export const bluesky = (award: SharedPage): string =>
  withParameters('https://bsky.app/intent/compose', [['text', post(award)]]);

/** A mail to whomever the reader chooses (RFC 6068: line breaks are CRLF). */
export const mail = ({ badge, sentence, page }: SharedPage & Pick<SharedAward, 'badge'>): string =>
  // Slashes are encoded there.
  `mailto:?subject=${encodeURIComponent(badge)}&` +
  `body=${encodeURIComponent(`${sentence}\r\n\r\n${page}\r\n`)}`;

/** VerifierPlus with the credential's address: it reads what follows `vc=` itself. */
export const verifierPlus = ({ credential }: Pick<SharedAward, 'credential'>): string =>
  `https://verifierplus.org/#verify?vc=${encodeURIComponent(credential)}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text that no parser takes for markup, in an element or an attribute. */
export const html = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** Text that stays inside a field of several lines (`textarea`), in fewer bytes than anywhere else. */
export const fieldText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Pictures in mails and on other sites are no higher than this, in CSS pixels. */
const pictureSize = 90;

/**
 * The picture with its badge's name below, as one link: the name says what both are, so that the
 * picture needs no words of its own (WCAG 2.2, technique H2).
 */
const linkedPicture = ({ page, picture, badge }: SharedAward, attribute: string): string =>
  `<a href="${html(page)}"><img src="${html(picture)}" width="${pictureSize}" ` +
  `height="${pictureSize}" alt="" ${attribute}><br>\n<bdi>${html(badge)}</bdi></a>`;

/** For the foot of mails: no styles, which mail programs throw away. */
export const signatureHtml = (award: SharedAward): string =>
  `${linkedPicture(award, 'border="0"')}, <bdi>${html(award.issuer)}</bdi>`;

/** For other websites: no script, no frame. */
export function embedHtml(award: SharedAward): string {
  const { recipient, issuer, date, day } = award;
  return (
    `<figure>\n${linkedPicture(award, 'loading="lazy"')}\n` +
    `<figcaption><bdi>${html(recipient)}</bdi>, <bdi>${html(issuer)}</bdi>, <time ` +
    `datetime="${html(date)}">${html(day)}</time></figcaption>\n</figure>`
  );
}

/** For a README: Markdown alone, since not every reader of it lets HTML through. */
export const readmeMarkdown = ({ icon, page, sentence }: SharedAward): string =>
  `[![${markdown(sentence)}](${icon})](${page})`;

/** Nothing in it ends the text of a picture, or begins something else. */
const markdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&!"']/g, (letter) => `\\${letter}`);
