/** The site map: every page that may be found, and the day of the newest fact on it. */

import {
  absolute,
  awardPage,
  badgePage,
  homePage,
  keysPage,
  pageIn,
  plainPath,
  recipientPage,
  robotsPath,
  sitemapPartPath,
  sitemapPath,
} from '../../credential/addresses.ts';
import { languageOf } from '../../language/languages.ts';
import type { PublishedFile } from './published-file.ts';
import type { Site, SiteAward } from '../../site/model/site.ts';
import { element, type Markup, xmlFile } from './xml-text.ts';

/** Most addresses in one file (sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/**
 * `sitemap.xml` for these pages (published paths, such as `badges/a/`), as an index of parts where
 * there are too many, and a `robots.txt` that names it.
 */
export function* sitemapFiles(
  site: Site,
  pages: readonly string[],
  most = mostAddresses,
): Generator<PublishedFile> {
  const { url } = site.issuer;
  const days = lastDays(site);
  const versions = versionsIn(site, pages);
  const addresses = pages
    .filter(isCanonical(site))
    .toSorted()
    .map((page) => {
      const plain = versions.size === 0 ? page : plainPath(page);
      return addressElement('url', absolute(url, page), days.get(plain), versions.get(plain));
    });
  if (addresses.length <= most) yield { path: sitemapPath, bytes: map('urlset', addresses) };
  else yield* parts(addresses, url, most);
  yield {
    path: robotsPath,
    bytes: new TextEncoder().encode(
      `User-agent: *\nDisallow:\n\nSitemap: ${absolute(url, sitemapPath)}\n`,
    ),
  };
}

function* parts(addresses: readonly Markup[], url: string, most: number): Generator<PublishedFile> {
  const count = Math.ceil(addresses.length / most);
  const paths = Array.from({ length: count }, (_, at) => sitemapPartPath(at + 1));
  yield {
    path: sitemapPath,
    bytes: map(
      'sitemapindex',
      paths.map((path) => addressElement('sitemap', absolute(url, path), undefined)),
    ),
  };
  for (const [at, path] of paths.entries())
    yield { path, bytes: map('urlset', addresses.slice(at * most, (at + 1) * most)) };
}

function map(name: string, addresses: readonly Markup[]): Uint8Array {
  const isTranslated = addresses.some(({ text }) => text.includes('<xhtml:link'));
  const xhtml = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return xmlFile(
    element(
      name,
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...(isTranslated && xhtml) },
      addresses,
    ),
  );
}

function addressElement(
  name: string,
  address: string,
  day: string | undefined,
  versions: readonly Version[] = [],
): Markup {
  return element(name, {}, [
    element('loc', {}, new URL(address).href),
    ...(day === undefined ? [] : [element('lastmod', {}, day)]),
    ...versions.map((version) =>
      element(
        'xhtml:link',
        { rel: 'alternate', hreflang: version.tag, href: new URL(version.address).href },
        [],
      ),
    ),
  ]);
}

interface Version {
  /** BCP 47, or `x-default`. */
  readonly tag: string;
  readonly address: string;
}

/** Whether a page stands nowhere else, too: what is below the folder of the plain addresses' language does. */
const isCanonical =
  ({ issuer: { alsoBelow } }: Site) =>
  (page: string): boolean =>
    alsoBelow === null || !page.startsWith(pageIn(alsoBelow, homePage));

/** By plain path: each page in all its languages, where a site has more than one. */
function versionsIn(
  { issuer }: Site,
  pages: readonly string[],
): ReadonlyMap<string, readonly Version[]> {
  const { url, interfaceLanguage, alsoBelow } = issuer;
  const languages = issuer.languages.filter((tag) => tag !== alsoBelow);
  if (languages.length === 0) return new Map();
  const of = (page: string): readonly Version[] => [
    { tag: languageOf(interfaceLanguage).tag, address: absolute(url, page) },
    ...languages.map((tag) => ({
      tag: languageOf(tag).tag,
      address: absolute(url, pageIn(tag, page)),
    })),
    { tag: 'x-default', address: absolute(url, page) },
  ];
  return new Map(pages.map(plainPath).map((page) => [page, of(page)]));
}

/** The day of the newest fact on each page that shows dated facts. */
function lastDays({ badges, awards, keys }: Site): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const note = (page: string, day: string) => {
    if (day > (days.get(page) ?? '')) days.set(page, day);
  };
  for (const badge of badges)
    for (const page of [homePage, badgePage(badge.slug)]) note(page, badge.created);
  for (const award of awards)
    for (const page of pagesWith(award)) note(page, award.revoked?.date ?? award.date);
  for (const { created, compromisedFrom } of keys) note(keysPage, compromisedFrom ?? created);
  return days;
}

function pagesWith({ recipient, slug, badge }: SiteAward): readonly string[] {
  return [homePage, badgePage(badge), recipientPage(recipient), awardPage(recipient, slug)];
}
