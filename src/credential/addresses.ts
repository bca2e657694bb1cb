/**
 * Every published address, spelled once. Paths are relative to the site's address and never start
 * with a slash; `absolute` joins them to it. The path in the repository is the path on the web.
 */

export const homePage = '';
export const verifyPage = 'verify/';
/** Where somebody signs what they show, with a key of theirs. */
export const presentPage = 'verify/present/';
/** What verdicts say, which the page that checks reads with the first badge. */
export const verdictWordsPath = 'verify/words.json';
/** The same with all else that an answer says, in each language, for readers who choose one. */
export const verdictWordsIn = (tag: string): string => `verify/words/${languageFolder(tag)}.json`;
/** What they say of the person whom somebody asked about. */
export const recipientWordsPath = 'verify/recipient.json';
/** Where an award, a badge or a person is proposed, and what the page holds that against. */
export const proposePage = 'propose/';
export const standingPath = 'propose/standing.json';
/** Where the people stand of whom that page reads, in parts. */
export const standingPeopleFolder = 'propose/people/';
/** With which keys listed people endorse. */
export const endorsingKeysPath = 'propose/keys.json';
export const statusListPath = 'keys/status.json';
export const issuerPath = 'keys/issuer.json';
/** Which withdrawn places have a successor; there is none of it while nothing was corrected. */
export const replacedPath = 'keys/replaced.json';
/** The issuer's Profile in Open Badges 2.0. */
export const issuerProfilePath = 'keys/issuer.ob2.json';
export const keysPage = 'keys/';
/** All badges, all recipients, and who stands behind them. */
export const badgesPage = 'badges/';
export const peoplePage = 'recipients/';
export const aboutPage = 'about/';
export const privacyPage = 'privacy/';
/** What people want to know; further pages stand below. */
export const helpPage = 'help/';
export const skillsPage = 'skills/';
/** The page of one skill, by the name that `skillSlug` makes of its words. */
export const skillPage = (slug: string): string => `skills/${slug}/`;
/** What was awarded, in numbers. */
export const numbersPage = 'numbers/';
/** Where a picture is tried out. */
export const studioPage = 'studio/';
/** Where an address is sealed for the message about an award; only where there is a key for it. */
export const sealPage = 'seal/';
/** The picture of one word of `artwork`, for those who choose one. */
export const artworkWordPath = (kind: string, word: string): string =>
  `studio/words/${kind}-${word}.svg`;
/** Every symbol of the open set, as path data by name; only where there is a studio. */
export const openSymbolsPath = 'studio/symbols.json';
/** Where badges, skills and listed people are found by their words, and what its script reads. */
export const searchPage = 'search/';
export const searchIndexPath = 'search/index.json';
/** Where many are listed: those with a word that begins with this letter (its code point). */
export const searchPeoplePath = (letter: string): string =>
  `search/people/${letter.codePointAt(0)?.toString(16) ?? '0'}.json`;
/** Other communities, and their badges; only where the directory lists any. */
export const communitiesPage = 'search/communities/';
/** What a community publishes for directories of others, where it wants to be in them. */
export const sharedCataloguePath = 'badges/shared.json';
/** What the catalogue's search reads. */
export const catalogueIndexPath = 'badges/index.json';

/** The path of a status list by its number, from 1: a further list is begun when one is full. */
export const numberedStatusList = (number: number): string =>
  number === 1 ? statusListPath : `keys/status-${number}.json`;
/** True for the path of a status list. */
export const isStatusListPath = (path: string): boolean =>
  /^keys\/status(?:-(?:[2-9]|[1-9]\d{1,5}))?\.json$/.test(path);

export const badgePage = (badge: string): string => `badges/${badge}/`;
/** A way through badges; no badge has the name `pathways`. */
export const pathwayPage = (pathway: string): string => `badges/pathways/${pathway}/`;
/** Long lists go on, from the second page. */
export const holdersPage = (badge: string, number: number): string =>
  number === 1 ? badgePage(badge) : `badges/${badge}/holders/${number}/`;
export const shownByPage = (skill: string, number: number): string =>
  number === 1 ? skillPage(skill) : `skills/${skill}/holders/${number}/`;
export const peopleSheetPage = (number: number): string =>
  number === 1 ? peoplePage : `recipients/page/${number}/`;
export const badgePng = (badge: string): string => `badges/${badge}.png`;
export const badgeSvg = (badge: string): string => `badges/${badge}.svg`;
/** The same without letters, for 64 pixels and less; only of a picture that is drawn. */
export const badgeSmallSvg = (badge: string): string => `badges/${badge}.small.svg`;
/** What a link to the badge's page unfolds into. */
export const badgeCardPath = (badge: string): string => `badges/${badge}.card.png`;

/**
 * The Achievement of one badge version, frozen when it is first awarded. `language`: the tag of
 * another language than the badge's, which it is in.
 */
export const achievementPath = (
  badge: string,
  version: number,
  language: string | null = null,
): string => `badges/${badge}/v${version}${language === null ? '' : `.${language}`}.json`;
/** The other language that the path or address of an Achievement names; null: it is the badge's own. */
export const languageOfAchievement = (path: string): string | null =>
  /\/v[1-9]\d*\.([^/]+)\.json$/.exec(path)?.[1] ?? null;
/** The same in the badge's own language, from the path of either. */
export const ownAchievementPath = (path: string): string =>
  path.replace(/(\/v[1-9]\d*)\.[^/]+\.json$/, '$1.json');
/** The picture of that version, frozen with it. */
export const achievementPng = (badge: string, version: number): string =>
  `badges/${badge}/v${version}.png`;
export const achievementSvg = (badge: string, version: number): string =>
  `badges/${badge}/v${version}.svg`;

/** The same at 96 pixels, for texts that cannot say how large a picture is. */
export const achievementIcon = (badge: string, version: number): string =>
  `badges/${badge}/v${version}.96.png`;

export const recipientPage = (recipient: string): string => `recipients/${recipient}/`;
export const awardPage = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}/`;
export const credentialPath = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}.json`;
export const bakedPng = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}.png`;
export const bakedSvg = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}.svg`;
/** What a link to the award's page unfolds into. */
export const cardPath = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}.card.png`;
/** The award in a frame on another site, and what says so to programs (oEmbed). */
export const awardFramePage = (recipient: string, award: string): string =>
  `embed/${recipient}/${award}/`;
export const oembedPath = (recipient: string, award: string): string =>
  `embed/${recipient}/${award}.json`;
/** What a link to a recipient's page unfolds into. */
export const recordCardPath = (recipient: string): string => `recipients/${recipient}.card.png`;
/** What a link to the site's first page unfolds into. */
export const issuerCardPath = 'keys/issuer.card.png';
export const qrPath = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}.qr.svg`;
/** The code that a wallet app scans: the address of the credential itself. */
export const walletQrPath = (recipient: string, award: string): string =>
  `recipients/${recipient}/${award}.wallet.qr.svg`;
/** The code of the recipient's page, for its print. */
export const recipientQrPath = (recipient: string): string => `recipients/${recipient}.qr.svg`;
/** What a recipient chose to show to whoever has this address. */
export const selectionPage = (recipient: string, selection: string): string =>
  `recipients/${recipient}/selections/${selection}/`;
/** The badges that a recipient's page shows, in one file; and the page in the form of JSON Resume. */
export const recordPath = (recipient: string): string => `recipients/${recipient}.record.json`;
export const resumePath = (recipient: string): string => `recipients/${recipient}.resume.json`;
/** True for the path of a signed award. */
export const isCredentialPath = (path: string): boolean =>
  /^recipients\/[^/]+\/[^/]+\.json$/.test(path);
/** True for the path of a frozen Achievement. */
export const isAchievementPath = (path: string): boolean =>
  /^badges\/[^/]+\/v[1-9]\d*(?:\.[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)?\.json$/.test(
    path,
  );
/** Where endorsements lie, beside what they are about; their names are their SHA-256 in hex. */
export const endorsementPath = (folder: string, digest: string): string =>
  `${folder}/endorsements/${digest}.json`;
/** Where somebody endorses what has this address or DID, with a key of their own. */
export const endorsingPage = (asked: string): string =>
  `${proposePage}?endorse=${encodeURIComponent(asked)}`;
/** An award with what others signed of it, in one file. */
export const endorsedPath = (recipient: string, award: string): string =>
  `${awardPage(recipient, award)}endorsed.json`;
/** A badge of another issuer as it came, by the SHA-256 of its bytes in hex. */
export const originalPath = (recipient: string, digest: string, ending: 'json' | 'jwt'): string =>
  `recipients/${recipient}/elsewhere/${digest}.${ending}`;
/** A file of the community's `public/` stands at the site's own address. */
export const publicPath = (file: string): string => file;
/** The issuers that the community knows, as other verifiers load such lists. */
export const knownIssuersPath = 'keys/known-issuers.json';
export const keyPath = (key: string): string => `keys/${key}.json`;

/** The newest awards of the whole site, or of one badge, as RSS 2.0 and as JSON Feed 1.1. */
export const feedPath = (badge: string | null, kind: 'xml' | 'json'): string =>
  `${badge === null ? '' : badgePage(badge)}feed.${kind}`;
/** The days on which badges lapse: of the whole site, or of one recipient (RFC 5545). */
export const calendarPath = (recipient: string | null): string =>
  recipient === null ? 'calendar.ics' : `recipients/${recipient}/calendar.ics`;
export const sitemapPath = 'sitemap.xml';
/** The parts of a site map that is too large for one file, from 1. */
export const sitemapPartPath = (part: number): string => `sitemap-${part}.xml`;
export const robotsPath = 'robots.txt';
/** Where the pages in a further language stand, by its tag: those in `pt-BR` are below `pt-br/`. */
export const languageFolder = (tag: string): string => tag.toLowerCase();
/** A page in a further language, from the path of the page. */
export const pageIn = (tag: string, page: string): string => `${languageFolder(tag)}/${page}`;
/** A published path without the folder of a language, whatever languages there are. */
export const plainPath = (path: string): string =>
  path.replace(/^[a-z]{2,3}(-[a-z\d]{2,4})*\//, '');

/**
 * True for a path in `public/` at which, or below or above which, the site has something of its
 * own; letters in another case are the same on many disks. `languages`: the further ones of its
 * pages.
 */
export function isOfSite(path: string, languages: readonly string[] = []): boolean {
  const [first = '', ...below] = path.toLowerCase().split('/');
  if (languages.map(languageFolder).includes(first)) return true;
  if (first === '.well-known') return below.length === 0 || below[0] === 'did.json';
  if (first === robotsPath || first === 'theme.css') return path !== first;
  const isPage = below.length === 0 && ['about', 'help', 'privacy'].includes(first);
  return isPage || namesOfSite().includes(first) || /^sitemap(?:-\d+)?\.xml$/.test(first);
}

/**
 * Files and folders of the site at its top, in lower case, that nothing of `public/` may share. A
 * function, so that the page of checks, which asks for none of them, need not carry them.
 */
export const namesOfSite = (): readonly string[] =>
  (
    '.nojekyll _astro _headers 404.html badges calendar.ics ' +
    'did.json embed feed.json feed.xml index.html keys ' +
    'numbers propose recipients seal search skills studio verify'
  ).split(' ');

/**
 * Where the Open Badges 2.0 form of a credential or an Achievement stands, from the path or address
 * of that.
 */
export const openBadges2Beside = (json: string): string => json.replace(/\.json$/, '.ob2.json');
/** The other way round; any other address as it is. */
export const openBadges3Beside = (json: string): string => json.replace(/\.ob2\.json$/, '.json');
/** Where an award's page stands, from the path or address of its credential. */
export const awardPageBeside = (json: string): string => json.replace(/\.json$/, '/');
/** The hosted Assertion of Open Badges 2.0. */
export const assertionPath = (recipient: string, award: string): string =>
  openBadges2Beside(credentialPath(recipient, award));
/** The BadgeClass of Open Badges 2.0, one for each badge version. */
export const badgeClassPath = (
  badge: string,
  version: number,
  language: string | null = null,
): string => openBadges2Beside(achievementPath(badge, version, language));

/** Joins a path to the site's address, which ends in a slash. */
export function absolute(site: string, path: string): string {
  return site + path;
}

/** The path below the site's address, or null where the address is not on the site. */
export function pathOnSite(site: string, address: string): string | null {
  return address.startsWith(site) ? address.slice(site.length) : null;
}

/** The site's path on its host, with slashes at both ends: `/` or `/badges/`. */
export function basePath(site: string): string {
  return new URL(site).pathname;
}

/**
 * The did:web identifier of a site (did:web method, section "Method-specific identifier"): host,
 * port as `%3A`, path segments joined by colons. `https://a.example/b/` gives
 * `did:web:a.example:b`.
 */
export function didOf(site: string): string {
  const { host, pathname } = new URL(site);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  return ['did:web', host.replace(':', '%3A'), ...segments].join(':');
}

/**
 * Where the site keeps its DID document: under `.well-known/` at a host's root, else at the base
 * path.
 */
export function didDocumentPath(site: string): string {
  return basePath(site) === '/' ? '.well-known/did.json' : 'did.json';
}

/** The absolute id of a key: a DID URL with the key's name as fragment. */
export function verificationMethod(site: string, key: string): string {
  return `${didOf(site)}#${key}`;
}

/**
 * The https address of a did:web document (did:web method, section "Read (Resolve)"), or null where
 * the text is not a well-formed did:web identifier of this kind: a host name, an optional port,
 * plain path segments.
 */
export function didDocumentAddress(did: string): string | null {
  const parts = did.split(':');
  if (parts.length < 3 || parts[0] !== 'did' || parts[1] !== 'web') return null;
  const host = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:%3[Aa](\d{1,5}))?$/i.exec(parts[2] ?? '');
  if (!host) return null;
  const segments = parts.slice(3);
  if (!segments.every((segment) => /^[A-Za-z0-9._-]+$/.test(segment) && !/^\.+$/.test(segment)))
    return null;
  const origin = `https://${host[1]}${host[2] ? `:${host[2]}` : ''}`;
  return segments.length === 0
    ? `${origin}/.well-known/did.json`
    : `${origin}/${segments.join('/')}/did.json`;
}
