/**
 * Feeds of the newest awards: RSS 2.0 and JSON Feed 1.1, of the whole site and of each badge. Their
 * dates are the awards'.
 */

import { pageIn } from '../../credential/addresses.ts';
import { type Feed, feedOf } from './feed-entries.ts';
import type { PublishedFile } from './published-file.ts';
import type { Site } from '../../site/model/site.ts';
import { siteIn } from '../../site/model/translated.ts';
import { element, xmlFile } from './xml-text.ts';

/** Every feed of the site, in each language of its pages. */
export function* feedFiles(whole: Site): Generator<PublishedFile> {
  const { languages, alsoBelow, interfaceLanguage } = whole.issuer;
  for (const folder of [null, ...languages]) {
    // Below its own folder stands what stands at the plain addresses, and names these.
    const [further, place] = folder === alsoBelow ? [null, folder] : [folder, null];
    const site = siteIn(whole, further ?? interfaceLanguage);
    for (const badge of [null, ...site.badges]) {
      const feed = feedOf(site, badge, further);
      const { xml, json } = feed.paths;
      yield { path: place === null ? xml : pageIn(place, xml), bytes: rssOf(feed) };
      yield { path: place === null ? json : pageIn(place, json), bytes: jsonFeedOf(feed) };
    }
  }
}

/**
 * RSS 2.0 (rssboard.org/rss-specification) with the one element of Atom that readers look for, and
 * pictures (Media RSS 1.5).
 */
function rssOf({ title, description, language, home, self, entries }: Feed): Uint8Array {
  const items = entries.map((entry) =>
    element('item', {}, [
      element('title', {}, entry.title),
      element('link', {}, entry.url),
      element('guid', { isPermaLink: 'true' }, entry.url),
      element('pubDate', {}, rssDate(entry.date)),
      element('description', {}, entry.description),
      element(
        'media:content',
        { url: entry.image, medium: 'image', type: 'image/png', width: '1200', height: '630' },
        [],
      ),
      ...entry.tags.map((tag) => element('category', {}, tag)),
    ]),
  );
  const newest = entries[0]?.date;
  const channel = element('channel', {}, [
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, description),
    element('language', {}, language),
    element('atom:link', { href: self.xml, rel: 'self', type: 'application/rss+xml' }, []),
    ...(newest === undefined ? [] : [element('pubDate', {}, rssDate(newest))]),
    ...items,
  ]);
  return xmlFile(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      [channel],
    ),
  );
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A calendar date as RFC 822 writes the beginning of that day: `2026-11-14` gives `Sat, 14 Nov 2026
 * 00:00:00 GMT`.
 */
export function rssDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return (
    `${weekdays[day.getUTCDay()]}, ${date.slice(8, 10)} ` +
    `${months[day.getUTCMonth()]} ${date.slice(0, 4)} 00:00:00 GMT`
  );
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
function jsonFeedOf({ title, description, language, home, self, entries }: Feed): Uint8Array {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self.json,
    description,
    language,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.description,
      image: entry.image,
      date_published: `${entry.date}T00:00:00Z`,
      ...(entry.tags.length > 0 && { tags: entry.tags }),
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(feed, null, 2)}\n`);
}
