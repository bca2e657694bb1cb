import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { isInForce, type Site, type SiteAward } from '../../site/model/site.ts';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { feedFiles, rssDate } from './feeds.ts';
import { escapeXml } from './xml-text.ts';

const site = sampleSite('https://club.example/badges/');
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const filesOf = (of: Site) =>
  new Map([...feedFiles(of)].map(({ path, bytes }) => [path, decode(bytes)]));

const children = (element: XmlElement, name: string) =>
  element.children.filter(
    (child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name,
  );
const textOf = (element: XmlElement, name: string) => children(element, name)[0]?.text;
const channelOf = (xml: string) => children(parseXml(xml).root!, 'channel')[0]!;

/** Addresses in a feed of either format, in order. */
const rssAddresses = (xml: string) =>
  children(channelOf(xml), 'item').map((item) => textOf(item, 'link'));
interface JsonFeed {
  version: string;
  title: string;
  feed_url: string;
  items: { id: string; url: string; title: string; date_published: string; image: string }[];
}
const jsonFeed = (text: string) => JSON.parse(text) as JsonFeed;

const hostile = ']]><script>alert(1)</script>&amp;<!--"\'\u0000\u0008\ud800\ufffe';
const withNames = (name: string): Site => ({
  ...site,
  issuer: { ...site.issuer, name, description: name },
  badges: site.badges.map((badge) => ({ ...badge, name, description: name, skills: [name] })),
  recipients: site.recipients.map((recipient) => ({ ...recipient, name })),
  awards: site.awards.map((award) => ({
    ...award,
    achievement: { ...award.achievement, name, description: name },
  })),
});

describe('the feeds', () => {
  const files = filesOf(site);

  it('are there for the whole site and for each badge, in both formats', () => {
    expect([...files.keys()].sort()).toEqual(
      ['', ...site.badges.map(({ slug }) => `badges/${slug}/`)]
        .flatMap((place) => [`${place}feed.json`, `${place}feed.xml`])
        .sort(),
    );
  });

  it('hold what RSS 2.0 asks of a channel and of an item', () => {
    for (const [path, xml] of files) {
      if (!path.endsWith('.xml')) continue;
      const root = parseXml(xml).root!;
      expect([root.name, root.attributes['version']]).toEqual(['rss', '2.0']);
      const channel = channelOf(xml);
      for (const name of ['title', 'link', 'description'])
        expect(textOf(channel, name), path).toBeTruthy();
      expect(children(channel, 'atom:link')[0]!.attributes).toMatchObject({
        rel: 'self',
        href: site.issuer.url + path,
        type: 'application/rss+xml',
      });
      for (const item of children(channel, 'item')) {
        expect(textOf(item, 'guid')).toBe(textOf(item, 'link'));
        expect(textOf(item, 'pubDate')).toMatch(
          /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/,
        );
      }
    }
  });

  it('hold what JSON Feed 1.1 asks for', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.json')) continue;
      const feed = jsonFeed(text);
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: site.issuer.url + path,
      });
      for (const item of feed.items) {
        expect(item.id).toBe(item.url);
        expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(item.image).toBe(item.url.replace(/\/$/, '.card.png'));
      }
    }
  });

  it('tell the newest awards first, the same ones in both formats', () => {
    const { items } = jsonFeed(files.get('feed.json')!);
    const days = items.map(({ date_published }) => date_published);
    expect(days).toEqual(days.toSorted().reverse());
    expect(rssAddresses(files.get('feed.xml')!)).toEqual(items.map(({ url }) => url));
    expect(jsonFeed(files.get('badges/first-talk/feed.json')!).items.map(({ url }) => url)).toEqual(
      rssAddresses(files.get('badges/first-talk/feed.xml')!),
    );
  });

  it('leave out what is not in force: revoked, expired, unsigned or a preview', () => {
    const told = jsonFeed(files.get('feed.json')!).items.map(({ url }) => url);
    const standing = site.awards
      .filter(isInForce)
      .map(({ id }) => `${site.issuer.url}recipients/${id}/`);
    expect(told.toSorted()).toEqual(standing.toSorted());
    expect(standing.length).toBeLessThan(site.awards.length - 4);
  });

  it('end after fifty', () => {
    const award: SiteAward = site.awards.find(({ state }) => state === 'valid')!;
    const many = Array.from({ length: 120 }, (_, at) => ({
      ...award,
      id: `ada/a${at}`,
      slug: `a${at}`,
      date: `2026-${String(1 + (at % 12)).padStart(2, '0')}-01`,
    }));
    const all = filesOf({ ...site, awards: many });
    expect(jsonFeed(all.get('feed.json')!).items).toHaveLength(50);
    expect(rssAddresses(all.get('feed.xml')!)).toHaveLength(50);
  });

  it('are sound without any award', () => {
    const empty = filesOf({ ...site, awards: [] });
    expect(rssAddresses(empty.get('feed.xml')!)).toEqual([]);
    expect(jsonFeed(empty.get('feed.json')!).items).toEqual([]);
  });

  it('survive names that try to break out, and say them letter by letter', () => {
    const shown = hostile.replace(/[\u0000\u0008\ud800\ufffe]/g, '\ufffd');
    for (const [path, text] of filesOf(withNames(hostile))) {
      if (path.endsWith('.json')) continue;
      const root = parseXml(text).root!;
      expect(children(root, 'channel')).toHaveLength(1);
      expect(textOf(channelOf(text), 'title'), path).toContain(shown);
      const names = new Set(
        channelOf(text)
          .children.filter((child) => child.type === 'element')
          .map((child) => (child as XmlElement).name),
      );
      expect(
        [...names].filter(
          (name) =>
            !['title', 'link', 'description', 'language', 'atom:link', 'pubDate', 'item'].includes(
              name,
            ),
        ),
      ).toEqual([]);
    }
    expect(jsonFeed(filesOf(withNames(hostile)).get('feed.json')!).items.length).toBeGreaterThan(5);
  });
});

it('a day is written as RSS wants it, whatever the time zone and language of the machine', () => {
  expect([rssDate('2026-11-14'), rssDate('2024-02-29'), rssDate('1999-12-31')]).toEqual([
    'Sat, 14 Nov 2026 00:00:00 GMT',
    'Thu, 29 Feb 2024 00:00:00 GMT',
    'Fri, 31 Dec 1999 00:00:00 GMT',
  ]);
});

it('escaped text means the same to a parser, in an element and in an attribute', () => {
  const text = '<a b="c">\'&amp;]]>\r\n\t日本 🎉';
  const { root } = parseXml(`<r a="${escapeXml('<"\'&>')}">${escapeXml(text)}</r>`);
  expect([root!.text, root!.attributes['a']]).toEqual([text, '<"\'&>']);
});

it('speak each further language of the pages, and lead to the pages in it', () => {
  const issuer = { ...site.issuer, languages: ['ar-XB'] };
  const files = filesOf({ ...site, issuer });
  for (const [path, text] of filesOf(site)) expect(files.get(path), path).toBe(text);
  const [main, further] = ['feed.json', 'ar-xb/feed.json'].map((path) => files.get(path)!);
  expect(jsonFeed(further!).feed_url).toBe(`${site.issuer.url}ar-xb/feed.json`);
  expect(jsonFeed(further!).items.map(({ url }) => url)).toEqual(
    jsonFeed(main!).items.map(({ url }) => url.replace('/recipients/', '/ar-xb/recipients/')),
  );
  expect(jsonFeed(further!).title).toContain('\u202eawards\u202c');
  const channel = channelOf(files.get('ar-xb/badges/mentor/feed.xml')!);
  expect([textOf(channel, 'language'), textOf(channel, 'link')]).toEqual([
    'ar-XB',
    `${site.issuer.url}ar-xb/badges/mentor/`,
  ]);
});
