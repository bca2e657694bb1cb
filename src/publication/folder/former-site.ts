/**
 * What a former address of the site goes on answering, for a host on which it stays: everything
 * that signed badges name there, and pages that lead to those of today.
 */

import type { Community } from '../../community/model.ts';
import {
  aboutPage,
  helpPage,
  numbersPage,
  privacyPage,
  proposePage,
  searchPage,
  absolute,
  awardFramePage,
  awardPage,
  badgePage,
  badgesPage,
  basePath,
  credentialPath,
  didDocumentPath,
  homePage,
  issuerProfilePath,
  keyPath,
  keysPage,
  openBadges2Beside,
  pageIn,
  peoplePage,
  recipientPage,
  skillsPage,
  verifyPage,
} from '../../credential/addresses.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { isLean } from '../../credential/ledger/award-forms.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { badgeClassOf, issuerProfileOf } from '../../credential/open-badge-2.ts';
import { addressesOf, frozenAt, siteOf } from '../../credential/moving/own-addresses.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { keptPages, siteTombstones } from '../../site/model/tombstones.ts';
import { awardFiles } from '../files/award-files.ts';
import { feedFiles } from '../files/feeds.ts';
import { shownPictures } from '../files/files.ts';
import { headerRules } from '../files/headers/host-headers.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { publishedPart } from '../files/published-part.ts';
import { replacedFile } from '../files/replaced-file.ts';
import { tombstoneFiles } from '../files/tombstone-files.ts';
import { escapeXml } from '../files/xml-text.ts';
import { didDocumentBytes } from '../inspecting/own-documents.ts';
import { publishedBytes } from '../inspecting/public-pictures.ts';
import { calendarFiles } from '../overview/calendar.ts';
import { recordFiles } from '../overview/record-files.ts';
import { redirects } from './former-redirects.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The files for a host, by their paths on it; `sites`: the former addresses that it served, one or
 * several side by side. The DID document and what was signed stand there as they were asked for
 * ever; a status list, feeds and calendars are the newest of this moment, and hosts that read
 * `_redirects` ask the site of today for them. `publicFiles`: the community's own, to which badges
 * link.
 */
export async function* formerHostFiles(
  community: Community,
  ledger: Ledger,
  sites: readonly string[],
  publicFiles: readonly PublicFile[] = [],
): AsyncGenerator<PublishedFile> {
  const own = publicFiles.filter(({ path }) => !isOfHost(path));
  const shared = [...own.map(asPublished), ...subscriptions(community, ledger)];
  const present = publishedPart(community, ledger);
  for await (const file of shownPictures(present.community, present.ledger)) shared.push(file);
  for (const site of sites)
    for await (const { path, bytes } of filesBelow(community, ledger, site, shared))
      yield { path: `${basePath(site).slice(1)}${path}`, bytes };
  // The first rule that fits is the host's: those of an address inside another one come before it.
  const inside = sites.toSorted((one, other) => other.length - one.length);
  const forEach = (rules: (site: string) => string): Uint8Array =>
    utf8(inside.map(rules).join('\n'));
  yield { path: '.nojekyll', bytes: new Uint8Array() };
  const { languages } = community.issuer;
  yield { path: '_headers', bytes: forEach((site) => headerRules(site, languages)) };
  const paths = own.map(({ path }) => path);
  const rules = forEach((site) => redirects(community, ledger, site, paths));
  yield { path: '_redirects', bytes: rules };
  yield { path: '404.html', bytes: elsewherePage(community, inside) };
}

/** By these a host is told how to serve one site: the site of today says it for itself. */
const isOfHost = (path: string): boolean => /^(?:[_.](?!well-known\/)|CNAME$)/.test(path);

const asPublished = (file: PublicFile): PublishedFile => ({
  path: file.path,
  bytes: publishedBytes(file),
});

/** What programs went on asking for, with the addresses of today in it. */
function subscriptions(all: Community, whole: Ledger): readonly PublishedFile[] {
  const { community, ledger } = publishedPart(all, whole);
  const site = assembleSite(community, ledger, new Set());
  return [
    ...feedFiles(site),
    ...calendarFiles(site),
    ...recordFiles(site, ledger, community.elsewhere),
  ];
}

async function* filesBelow(
  all: Community,
  whole: Ledger,
  site: string,
  shared: readonly PublishedFile[],
): AsyncGenerator<PublishedFile> {
  yield* shared;
  const { community, ledger } = publishedPart(all, whole);
  const sites = addressesOf(community.issuer);
  const then = { ...community.issuer, url: site, formerUrls: sites };
  yield { path: didDocumentPath(site), bytes: didDocumentBytes(community, site) };
  for (const key of community.keys)
    yield { path: keyPath(key.id), bytes: issuedBytes(keyDocument(key)) };
  yield { path: issuerProfilePath, bytes: issuedBytes(issuerProfileOf(then)) };
  yield* replacedFile(all, whole);
  const isThere = ({ json, path }: IssuedJson): boolean => siteOf(json, path, sites) === site;
  for (const { path, bytes } of [
    ...ledger.statusLists.values(),
    ...ledger.credentials.values(),
  ].filter(isThere))
    yield { path, bytes };
  for (const { path, bytes, json } of ledger.achievements.values()) {
    if (frozenAt(json, path, community.issuer) !== site) continue;
    yield { path, bytes };
    yield { path: openBadges2Beside(path), bytes: issuedBytes(badgeClassOf(json, site)) };
    for (const ending of ['png', 'svg']) {
      const picture = path.replace(/json$/, ending);
      const drawn = ledger.pictures.get(picture);
      if (drawn !== undefined) yield { path: picture, bytes: drawn };
    }
  }
  const credentials = new Map([...ledger.credentials].filter(([, issued]) => isThere(issued)));
  const [communityThen, ledgerThen] = [
    { ...community, issuer: then },
    { ...ledger, credentials },
  ];
  yield* awardFiles(communityThen, ledgerThen);
  yield* tombstoneFiles(communityThen, ledgerThen);
  const kept = keptPages(all, whole).map(({ path }) => ({ page: path, credential: null }));
  for (const { page, credential } of [
    ...formerPages(community, credentials),
    ...kept,
    ...inFurtherLanguages(kept, community),
  ])
    yield { path: `${page}index.html`, bytes: movedPage(community, page, credential) };
}

/** A page that had an address before, and the credential that it is about. */
interface FormerPage {
  readonly page: string;
  readonly credential: string | null;
}

/** The pages that had an address before. */
function formerPages(
  community: Community,
  credentials: Ledger['credentials'],
): readonly FormerPage[] {
  const { badges, recipients, awards } = community;
  const pages = [
    ...[homePage, verifyPage, keysPage, badgesPage, peoplePage, aboutPage, skillsPage],
    ...[numbersPage, searchPage, proposePage, privacyPage, helpPage],
  ];
  const signed = awards.flatMap(({ recipient, slug }) => {
    const page = awardPage(recipient, slug);
    const credential = credentialPath(recipient, slug);
    return credentials.has(credential) ? [{ page, credential }] : [];
  });
  const others = [
    ...pages,
    ...badges.map(({ slug }) => badgePage(slug)),
    ...recipients.map(({ slug }) => recipientPage(slug)),
    ...siteTombstones(community).map(({ path }) => path),
  ];
  const frames = awards.flatMap(({ recipient, slug }) => {
    const issued = credentials.get(credentialPath(recipient, slug));
    const { issuer } = community;
    return issuer.publishing.frames && issued !== undefined && !isLean(issued, issuer)
      ? [awardFramePage(recipient, slug)]
      : [];
  });
  const plain = [...others.map((page) => ({ page, credential: null })), ...signed];
  return [
    ...plain,
    ...frames.map((page) => ({ page, credential: null })),
    ...inFurtherLanguages(plain, community),
  ];
}

/** The same pages where those in further languages stood. */
const inFurtherLanguages = (pages: readonly FormerPage[], { issuer }: Community): FormerPage[] =>
  issuer.languages.flatMap((tag) =>
    pages.map(({ page, credential }) => ({ page: pageIn(tag, page), credential })),
  );

/**
 * A page that leads on, for readers, for search engines, and for whoever looks for the badge
 * itself. What stands behind the path goes along: a badge to check, the event of a printed code.
 */
function movedPage(community: Community, page: string, credential: string | null): Uint8Array {
  const address = absolute(community.issuer.url, page);
  const lead = `location.replace(${inScript(address)}+location.search+location.hash)`;
  const found = credential === null ? null : absolute(community.issuer.url, credential);
  return leadingPage(community, address, found, lead);
}

/** For every other path of these sites, the longer ones first: the same path of the site of today. */
function elsewherePage(community: Community, sites: readonly string[]): Uint8Array {
  const { url } = community.issuer;
  // A site of today inside the former one has pages of its own.
  const lead =
    `for(const base of ${inScript(sites.map(basePath))})` +
    `if(location.pathname.startsWith(base)&&!location.href.startsWith(${inScript(url)})){` +
    `location.replace(${inScript(url)}+location.pathname.slice(base.length)+location.search+location.hash);break}`;
  return leadingPage(community, absolute(url, homePage), null, lead);
}

/** As a value in a script of a page. */
const inScript = (value: string | readonly string[]): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

function leadingPage(
  { issuer }: Community,
  address: string,
  credential: string | null,
  lead: string,
): Uint8Array {
  const { tag, direction, words } = spokenBy(issuer);
  const { moved } = words;
  const [to, name] = [escapeXml(address), escapeXml(issuer.name)];
  const link = `<a href="${to}">${to}</a>`;
  const alternate =
    credential === null
      ? ''
      : `<link rel="alternate" type="application/json" href="${escapeXml(credential)}">\n`;
  return utf8(
    `<!doctype html>
<html lang="${tag}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${fill(moved.title, { issuer: name })}</title>
<link rel="canonical" href="${to}">
${alternate}<script>${lead}</script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
<p>${fill(moved.says, { issuer: name, address: link })}</p>
<p>${moved.stays}</p>
</html>
`,
  );
}
