import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { sitemapFiles } from './sitemap.ts';

const site = sampleSite('https://club.example/badges/');
const pages = [
  'verify/',
  '',
  'badges/mentor/',
  'recipients/ada/',
  'recipients/ada/garden/',
  'keys/',
];

function filesOf(most?: number): Map<string, string> {
  return new Map(
    [...sitemapFiles(site, pages, most)].map(({ path, bytes }) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  );
}

/** Its addresses with their days. */
function entriesOf(xml: string): Record<string, string | undefined> {
  const elements = (of: XmlElement) =>
    of.children.filter((child): child is XmlElement => child.type === 'element');
  const { root } = parseXml(xml);
  expect(root!.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return Object.fromEntries(
    elements(root!).map((entry) => {
      const value = (name: string) => elements(entry).find((child) => child.name === name)?.text;
      return [value('loc')!, value('lastmod')];
    }),
  );
}

it('the site map names each page by its address, with the day of its newest fact where it has one', () => {
  expect(entriesOf(filesOf().get('sitemap.xml')!)).toEqual({
    'https://club.example/badges/': '2026-11-20',
    'https://club.example/badges/badges/mentor/': '2026-10-03',
    'https://club.example/badges/keys/': '2026-01-01',
    'https://club.example/badges/recipients/ada/': '2026-11-20',
    'https://club.example/badges/recipients/ada/garden/': '2026-05-02',
    'https://club.example/badges/verify/': undefined,
  });
});

it('robots.txt forbids nothing and says where the site map is', () => {
  expect(filesOf().get('robots.txt')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://club.example/badges/sitemap.xml\n',
  );
});

it('more pages than one file may name are shared out, and none is lost', () => {
  const files = filesOf(4);
  const parts = Object.keys(entriesOf(files.get('sitemap.xml')!)).map((address) =>
    address.slice(site.issuer.url.length),
  );
  expect(parts).toEqual(['sitemap-1.xml', 'sitemap-2.xml']);
  const named = parts.flatMap((path) => Object.keys(entriesOf(files.get(path)!)));
  expect(named.sort()).toEqual(pages.map((page) => site.issuer.url + page).sort());
});

it('names the languages of a page with each of its addresses, and the day of the page', () => {
  const issuer = { ...site.issuer, languages: ['ar-XB'] };
  const both = pages.flatMap((page) => [page, `ar-xb/${page}`]);
  const [file] = [...sitemapFiles({ ...site, issuer }, both)];
  const xml = new TextDecoder().decode(file!.bytes);
  const entries = entriesOf(xml);
  expect(Object.keys(entries)).toHaveLength(12);
  expect(entries['https://club.example/badges/ar-xb/recipients/ada/']).toBe('2026-11-20');
  const links = xml.match(/<xhtml:link rel="alternate" hreflang="[^"]+" href="[^"]+mentor\/"\/>/g);
  const main = 'href="https://club.example/badges/badges/mentor/"/>';
  const three = [
    `<xhtml:link rel="alternate" hreflang="en" ${main}`,
    `<xhtml:link rel="alternate" hreflang="ar-XB" ${main.replace('badges/badges', 'badges/ar-xb/badges')}`,
    `<xhtml:link rel="alternate" hreflang="x-default" ${main}`,
  ];
  expect(links).toEqual([...three, ...three]);
});
