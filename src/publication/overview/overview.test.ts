/** Who has what: states on a day, sums, and what lapses. */

import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import type { Community } from '../../community/model.ts';
import { achievementOf } from '../../credential/achievement.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { stateAt } from '../../credential/ledger/award-state.ts';
import { emptyLedger, type IssuedJson, type Ledger } from '../../credential/ledger/ledger.ts';
import { waitingNotes } from '../../credential/ledger/signed-identity.ts';
import { lastDayOf, validUntilOf } from '../../credential/validity.ts';
import type { JsonObject } from '../../proof/json.ts';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { tinyCommunity, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { calendarFiles, calendarOfLines } from './calendar.ts';
import { linesAsCsv } from './lines-as-csv.ts';
import { dueOf, overviewOf, totalsOf } from './overview.ts';

const repairer = tinyText('badges/repairer/badge.md').replace(
  'expires: P2Y',
  'expires: P2Y\nhours: 2.5\ncredits: 1',
);
const { community: checked } = checkCommunity(
  tinyCommunity({
    'badges/repairer/badge.md': repairer,
    'recipients/ada/repairer-2.md': '---\nbadge: repairer\ndate: 2026-05-20\n---\n',
  }),
  { now: new Date('2026-06-15T12:00:00Z') },
);
if (checked === null) throw new Error('The test community has problems.');
const community: Community = checked;

/** As if everything but one award had been signed. */
const ledger: Ledger = {
  ...emptyLedger,
  credentials: new Map(
    community.awards
      .filter(({ slug }) => slug !== 'first-talk')
      .map((award) => {
        const badge = community.badges.find(({ slug }) => slug === award.badge);
        if (badge === undefined) throw new Error('An award without a badge.');
        const lastDay = lastDayOf(award, badge);
        const json: JsonObject = {
          credentialSubject: { achievement: achievementOf(badge, community.issuer) },
          ...(lastDay !== null && { validUntil: validUntilOf(lastDay) }),
        };
        const path = credentialPath(award.recipient, award.slug);
        return [path, { path, json, text: '', bytes: new Uint8Array() } satisfies IssuedJson];
      }),
  ),
};
const at = (moment: string, within?: string) =>
  overviewOf(community, ledger, new Date(moment), within);

describe('the state of an award', () => {
  const award = community.awards.find(({ slug }) => slug === 'repairer');
  const issued = ledger.credentials.get('recipients/ada/repairer.json');
  it.each([
    ['2027-03-02T23:59:59Z', undefined, 'valid'],
    ['2027-03-03T00:00:00Z', undefined, 'expiring'],
    ['2027-05-02T23:59:59Z', undefined, 'expiring'],
    ['2027-05-03T00:00:00Z', undefined, 'expired'],
    ['2027-05-02T10:00:00Z', 'P1D', 'expiring'],
    ['2027-04-30T10:00:00Z', 'P1D', 'valid'],
    [null, undefined, 'valid'],
  ])('whose last day is 2 May 2027, at %s within %s is %s', (moment, within, state) => {
    if (award === undefined) throw new Error('It is not there.');
    expect(stateAt(award, issued, moment, within)).toBe(state);
  });
});

it('lists every award as it stands, whether it is signed or not', () => {
  expect(
    at('2028-04-01T00:00:00Z').map(({ award, state, until }) => [award, state, until]),
  ).toEqual([
    ['ada/first-talk', 'awaiting-signature', null],
    ['ada/repairer', 'expired', '2027-05-02'],
    ['ada/repairer-2', 'expiring', '2028-05-20'],
    ['grace/first-talk', 'revoked', null],
  ]);
});

it('says where what is signed says another name, and where a correction waits', () => {
  const signed = ledger.credentials.get('recipients/ada/repairer.json');
  const named = (name: string): Ledger['credentials'] =>
    new Map([
      [
        'recipients/ada/repairer.json',
        {
          ...signed!,
          json: {
            ...signed!.json,
            credentialSubject: {
              ...(signed!.json['credentialSubject'] as JsonObject),
              identifier: [{ identityType: 'name', identityHash: name }],
            },
          },
        },
      ],
    ]);
  const corrected = {
    ...community,
    awards: community.awards.map((award) => ({ ...award, corrected: ['2026-06-15'] })),
  };
  const otherwise = (name: string, of = community) =>
    overviewOf(of, { ...ledger, credentials: named(name) }, new Date('2026-06-15T00:00:00Z'))
      .filter(({ isSignedOtherwise }) => isSignedOtherwise)
      .map(({ award }) => award);
  expect(otherwise('Ada Lovelace')).toEqual([]);
  expect(otherwise('Ada King')).toEqual(['ada/repairer']);
  expect(otherwise('Ada Lovelace', corrected)).toEqual(['ada/repairer']);
  const at = { credentials: named('Ada Lovelace') };
  expect(waitingNotes(community, at)).toEqual([]);
  expect(waitingNotes(corrected, at)).toEqual([
    expect.stringContaining('recipients/ada/repairer.md was corrected and waits'),
  ]);
});

it('adds up what was signed and not withdrawn, also where it has lapsed', () => {
  expect(totalsOf(at('2028-04-01T00:00:00Z'))).toEqual({
    awards: 2,
    hours: 5,
    credits: 2,
    creditsByUnit: {},
  });
});

it('adds credits up for each unit by itself: nobody can add ECTS to hours of training', () => {
  const lines = at('2028-04-01T00:00:00Z').map((line, number) => ({
    ...line,
    effort: {
      ...line.effort,
      credits: 1.5,
      creditUnit: ['ECTS', 'CEU', 'ECTS', 'ECTS'][number]!,
    },
  }));
  expect(totalsOf(lines)).toEqual({
    ...{ awards: 2, hours: 5, credits: 0 },
    creditsByUnit: { CEU: 1.5, ECTS: 1.5 },
  });
});

it('says what is due, but not where somebody has a newer award of the badge', () => {
  const due = (moment: string, within?: string) =>
    dueOf(at(moment, within)).map(({ award }) => award);
  expect(due('2027-04-01T00:00:00Z')).toEqual([]);
  expect(due('2028-04-01T00:00:00Z')).toEqual(['ada/repairer-2']);
  expect(due('2027-04-01T00:00:00Z', 'P2Y')).toEqual(['ada/repairer-2']);
});

it('writes a table in which no name becomes a formula, and nothing is lost', () => {
  const [first, ...others] = at('2026-06-15T00:00:00Z');
  if (first === undefined) throw new Error('There is no award.');
  const name = '=HYPERLINK("https://eve.example/";"Ada")\n';
  const text = linesAsCsv([{ ...first, name }, ...others]);
  const [heading, row, ...rest] = parse(text) as string[][];
  expect(heading?.slice(0, 3)).toEqual(['award', 'name', 'badge']);
  expect(row?.[1]).toBe(`'${name}`);
  expect(rest).toHaveLength(others.length);
});

describe('a calendar', () => {
  const site = sampleSite('https://club.example/badges/');
  const files = [...calendarFiles({ ...site, asOf: '2026-06-01T10:00:00Z' })].map(
    ({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const,
  );
  const hostile = calendarOfLines(
    { ...community.issuer, name: 'Fix; it, all\\n' },
    at('2026-06-15T00:00:00Z').map((line) => ({ ...line, name: `名;,\\"${'名'.repeat(70)}` })),
    new Date('2026-06-15T09:30:00.123Z'),
  );

  it('is there for the site and for each recipient with a badge that lapses', () => {
    expect(files.map(([path]) => path)).toContain('calendar.ics');
    expect(files.length).toBeGreaterThan(1);
  });

  it('stays for those who subscribed, with no day, once nothing lapses any more', () => {
    const asOf = '2026-06-01T10:00:00Z';
    const [recipient] = site.recipients;
    if (recipient === undefined) throw new Error('There is nobody.');
    const awards = [...site.awards, ...site.unlisted.awards].map((award) => ({
      ...award,
      hidden: true,
    }));
    const tombstones = [
      { path: 'recipients/gone/', to: null },
      { path: 'recipients/gone/first-talk/', to: null },
    ];
    const after = { ...site, asOf, awards: [], unlisted: { ...site.unlisted, awards }, tombstones };
    const found = [...calendarFiles(after)];
    expect(files.map(([path]) => path)).toEqual(
      found.map(({ path }) => path).filter((path) => !path.includes('gone')),
    );
    expect(found.at(-1)?.path).toBe('recipients/gone/calendar.ics');
    for (const { bytes } of found) {
      const text = new TextDecoder().decode(bytes);
      const [zone, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents();
      expect([zone?.name, more]).toEqual(['vtimezone', []]);
      expect(text).toContain('TZOFFSETTO:+0000\r\n');
      expect(text).not.toContain('VEVENT');
      for (const { name } of site.badges.filter((badge) => badge.name.length > 1))
        expect(text).not.toContain(name);
    }
    const moved = [{ path: 'recipients/before/', to: `recipients/${recipient.slug}/` }];
    const [last] = [...calendarFiles({ ...site, asOf, tombstones: moved })].slice(-1);
    expect(last?.path).toBe('recipients/before/calendar.ics');
    expect(new TextDecoder().decode(last?.bytes)).toContain('VEVENT');
  });

  it.each([...files, ['hostile texts', hostile] as const])(
    '%s keeps to RFC 5545: CRLF, lines of 75 octets, escaped texts',
    (_, text) => {
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      for (const name of ['VCALENDAR', 'VEVENT'])
        expect(lines.filter((line) => line === `BEGIN:${name}`).length).toBe(
          lines.filter((line) => line === `END:${name}`).length,
        );
      const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
      const texts = unfolded.filter((line) => /^(?:SUMMARY|NAME|X-WR-CALNAME)[:;]/.test(line));
      expect(texts.length).toBeGreaterThanOrEqual(2);
      for (const line of texts)
        expect(line.replace(/^[^:]+:/, '').replaceAll(/\\[\\;,nN]/g, '')).not.toMatch(/[;,\\]/);
    },
  );

  it('says the days and names as they are, and of what is withdrawn or lapsed nothing', () => {
    const calendar = new ICAL.Component(ICAL.parse(hostile));
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
      '2027-05-02',
      '2028-05-20',
    ]);
    expect(events[0]?.getFirstPropertyValue('summary')).toContain(`名;,\\"${'名'.repeat(70)}`);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      'Fix; it, all\\n: badges that lapse',
    );
  });
});
