/**
 * The days on which badges lapse, as calendars that programs subscribe to (RFC 5545). Lines are
 * folded and texts escaped by the library, and lines end in CRLF.
 */

import ICAL from 'ical.js';
import { absolute, awardPage, calendarPath, recipientPage } from '../../credential/addresses.ts';
import { languageOf, spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import {
  everyoneWithPage,
  isInForce,
  type Site,
  type SiteAward,
  type SiteRecipient,
} from '../../site/model/site.ts';
import type { Issuer } from '../../community/model.ts';
import { formerPeople } from './former-people.ts';
import type { PublishedFile } from '../files/published-file.ts';
import type { Line } from './overview.ts';

// RFC 5545, section 3.1 counts the space by which a line goes on; the library does not.
ICAL.foldLength = 74;

/** A day of a calendar. */
interface CalendarDay {
  /** What tells it from others for ever. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  /** Null: nothing is published of it. */
  readonly url: string | null;
}

/** `moment`: as of when it speaks, an ISO 8601 date-time in UTC. */
function calendarText(title: string, days: readonly CalendarDay[], moment: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Plainbadge//Awards//EN');
  // RFC 7986, and what programs read that are older.
  for (const name of ['name', 'x-wr-calname']) addText(calendar, name, title);
  if (days.length === 0) calendar.addSubcomponent(universalTime());
  for (const { uid, day, summary, url } of days) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uid);
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(secondsOf(moment)));
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
    event.addPropertyWithValue('summary', summary);
    if (url !== null) event.addPropertyWithValue('url', url);
    // Nobody is busy because a badge lapses.
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

/**
 * A calendar has one component at least (RFC 5545, section 3.6), also one without a day: a time
 * zone, which nobody sees.
 */
function universalTime(): ICAL.Component {
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', 'UTC');
  const standard = new ICAL.Component('standard');
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1970-01-01T00:00:00'));
  for (const name of ['tzoffsetfrom', 'tzoffsetto'])
    standard.addPropertyWithValue(name, ICAL.UtcOffset.fromSeconds(0));
  zone.addSubcomponent(standard);
  return zone;
}

/** A property that the library does not know is escaped only where its type is named. */
function addText(calendar: ICAL.Component, name: string, text: string): void {
  const property = new ICAL.Property(name);
  property.resetType('text');
  property.setValue(text);
  calendar.addProperty(property);
}

/** `2026-03-01T10:00:00.000Z` without the fraction, which calendars have no place for. */
const secondsOf = (moment: string): string => moment.replace(/\.\d+/, '');

/**
 * A calendar of the whole site, of those who are listed, and one for each recipient who has a page
 * and had something that lapses: the last days of badges in force. Whoever subscribed to one finds
 * it for as long as the site stands, perhaps with no day in it, also where somebody is gone; where
 * they moved, with their days.
 */
export function* calendarFiles(site: Site): Generator<PublishedFile> {
  const { issuer, asOf } = site;
  if (asOf === null) return;
  const words = spokenBy(issuer).words.award.calendar;
  const ofSite = fill(words.ofSite, { issuer: issuer.name });
  const everyone = everyoneWithPage(site);
  const names = new Map(everyone.recipients.map(({ slug, name }) => [slug, name]));
  const file = (path: string, title: string, awards: readonly SiteAward[]): PublishedFile => ({
    path,
    bytes: new TextEncoder().encode(calendarText(title, daysOf(awards, names, issuer), asOf)),
  });
  yield file(calendarPath(null), ofSite, site.awards);
  const awards = Map.groupBy(everyone.awards, ({ recipient }) => recipient);
  const ofPerson = (path: string, { slug, name }: SiteRecipient): PublishedFile => {
    const title = fill(words.ofRecipient, { recipient: name, issuer: issuer.name });
    return file(path, title, awards.get(slug) ?? []);
  };
  for (const person of everyone.recipients)
    if (mayHaveLapsing(person, awards.get(person.slug) ?? [], site))
      yield ofPerson(calendarPath(person.slug), person);
  for (const { slug, present } of formerPeople(site, everyone.recipients))
    yield present === null
      ? file(calendarPath(slug), ofSite, [])
      : ofPerson(calendarPath(slug), present);
}

/**
 * Whether something of somebody's lapses or did; what was given up may have. What is hidden counts:
 * nothing says since when it is, so its day may have been in a calendar that somebody subscribed to.
 * The empty one names no badge, no page leads to it, and `record.json` is there in the same way.
 */
const mayHaveLapsing = (
  { slug }: SiteRecipient,
  awards: readonly SiteAward[],
  { tombstones }: Site,
): boolean =>
  awards.some(({ expires }) => expires !== null) ||
  tombstones.some(({ path }) => path.startsWith(recipientPage(slug)));

/** The last days of what is in force; what is hidden is in no list. */
function daysOf(
  awards: readonly SiteAward[],
  names: ReadonlyMap<string, string>,
  { url, interfaceLanguage, badgeWord }: Site['issuer'],
): readonly CalendarDay[] {
  const words = languageOf(interfaceLanguage, badgeWord).words.award.calendar;
  return awards.flatMap((award) => {
    const { recipient, slug, expires, hidden, achievement } = award;
    if (expires === null || hidden || !isInForce(award)) return [];
    const page = awardPage(recipient, slug);
    const named = { badge: achievement.name, recipient: names.get(recipient) ?? recipient };
    return [
      {
        uid: uidOf(url, page),
        day: expires,
        summary: fill(words.lastDay, named),
        url: absolute(url, page),
      },
    ];
  });
}

/** The last days of these awards, also of those who are in no list; see `calendarText`. */
export function calendarOfLines(issuer: Issuer, lines: readonly Line[], now: Date): string {
  const words = spokenBy(issuer).words.award.calendar;
  const days = lines.flatMap(({ award, name, title, until, address }): CalendarDay[] =>
    until === null
      ? []
      : [
          {
            uid: uidOf(issuer.url, `recipients/${award}/`),
            day: until,
            summary: fill(words.lastDay, { badge: title, recipient: name }),
            url: address,
          },
        ],
  );
  return calendarText(fill(words.ofSite, { issuer: issuer.name }), days, now.toISOString());
}

/** The same for ever, and on every machine. */
const uidOf = (site: string, path: string): string => `${path}@${new URL(site).host}`;
