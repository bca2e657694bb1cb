/**
 * Files that people read and that are no pages, in the test language: every word comes from the
 * words of the interface. The community has no Latin letter, so whatever is in Latin is ours.
 */

import { describe, expect, it } from 'vitest';
import { foreignSite } from '../../testing/fixtures/foreign-site.ts';
import { emptyLedger } from '../../testing/fixtures/signing-community.ts';
import { sampleCommunity, sampleRecipient } from '../../testing/fixtures/sample-parts.ts';
import { unspokenText } from '../../testing/languages/unspoken-text.ts';
import { handOver } from '../folder/hand-over.ts';
import { handedPage } from '../folder/from-disk/handed-page.ts';
import { calendarFiles, calendarOfLines } from './calendar.ts';
import { eventPoster } from '../paper/event-poster.ts';
import { certificateFacts } from '../paper/facts.ts';
import { feedFiles } from '../files/feeds.ts';
import { frameFiles } from '../files/frames/frame-files.ts';
import type { PublishedFile } from '../files/published-file.ts';

const site = foreignSite('https://badges.example/', 'ar-XB');
const decode = ({ bytes }: PublishedFile): string => new TextDecoder().decode(bytes);

/** The values of a JSON file by which people are told something. */
function told(text: string): string {
  const said: string[] = [];
  JSON.parse(text, (name, value: unknown) => {
    if (/^(?:title|description|content_text|name|author_name|html|summary)$/.test(name))
      said.push(String(value));
    return value;
  });
  return said.join('\n');
}

/** Lines of a calendar by which people are told something, unfolded. */
const shownDays = (text: string): string =>
  [...text.replace(/\r\n /g, '').matchAll(/^(?:SUMMARY|NAME|X-WR-CALNAME)\S*?:(.*)$/gm)]
    .map(([, words = '']) => words)
    .join('\n');

/** Elements of RSS by which people are told something. */
const shownItems = (xml: string): string =>
  [...xml.matchAll(/<(title|description)>([^<]*)</g)].map(([, , words = '']) => words).join('\n');

describe('in the words of the interface alone', () => {
  it('are feeds', () => {
    const files = [...feedFiles(site)];
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const text = decode(file);
      const said = file.path.endsWith('.json') ? told(text) : shownItems(text);
      expect(said).toContain('\u202e');
      expect(unspokenText(said), file.path).toEqual([]);
    }
  });

  it('are frames, and what programs put into other sites', () => {
    const files = [...frameFiles(site)];
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const text = decode(file);
      const said = file.path.endsWith('.json') ? told(text) : text;
      expect(unspokenText(said), file.path).toEqual([]);
    }
  });

  it('are the days on which badges lapse', () => {
    const files = [...calendarFiles(site)];
    expect(files.length).toBeGreaterThan(0);
    const issuer = { ...sampleCommunity.issuer, name: 'ж', interfaceLanguage: 'ar-XB' };
    const texts = [...files.map(decode), calendarOfLines(issuer, [], new Date('2026-03-01'))];
    for (const text of texts) {
      expect(shownDays(text)).toContain('\u202e');
      expect(unspokenText(shownDays(text))).toEqual([]);
    }
  });

  it('are the poster and the list of an event, and the page beside the files of a person', async () => {
    const texts = { name: 'ж', description: 'ж', language: 'qaa', translations: [] };
    const badge = { slug: 'a', ...texts };
    const wish = { badge, title: 'ж', date: '2026-05-09', until: '2026-05-16' };
    const issuer = {
      name: 'ж',
      url: 'https://badges.example/',
      interfaceLanguage: 'ar-XB',
      badgeWord: 'badge' as const,
    };
    expect(unspokenText(await eventPoster(wish, issuer))).toEqual([]);
    const handed = { name: 'ж', description: 'ж', day: '1', picture: new Uint8Array(), files: [] };
    const page = { title: 'ж', tag: 'ar-XB', direction: 'rtl', notes: ['ж'] } as const;
    expect(unspokenText(handedPage([handed], page))).toEqual([]);
  });

  it('are certificates, stickers and cards for the pocket, in whatever state the award is', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>';
    const means = {
      ...{ site, typeface: null, engraving: '#000000', flat: new Map() },
      picture: () => ({ kind: 'svg' as const, svg }),
    };
    const [badge, recipient] = [site.badges[0]!, site.recipients[0]!];
    const [first] = site.awards;
    const achievement = { ...first!.achievement, language: 'ar-XB', type: 'Badge' };
    const revoked = { date: '2026-05-09', reason: 'ж' };
    for (const state of ['valid', 'expiring', 'expired', 'revoked', 'preview'] as const)
      for (const hasPage of [true, false]) {
        const award = {
          ...first!,
          achievement,
          state,
          revoked: state === 'revoked' ? revoked : null,
        };
        const whole = { award, badge, hasPage, picture: means.picture };
        const facts = await certificateFacts(
          { ...whole, recipient: { ...recipient, language: null } },
          means,
          'paper',
        );
        const { kind, says, earned, effort, picture, state: lapse, day, check, code, key } = facts;
        const said = [kind, says, earned, effort, picture.alt, lapse?.word, check, code, key];
        const text = [...said, ...day, ...(lapse?.sentences ?? [])].join('\n');
        expect(text).toContain('\u202e');
        expect(unspokenText(text), `${state} ${hasPage}`).toEqual([]);
      }
  });

  it('is the message to a person, in their language where the interface speaks it', () => {
    const issuer = { ...sampleCommunity.issuer, name: 'ж', interfaceLanguage: 'en' };
    const to = (language: string | null): string => {
      const person = { ...sampleRecipient, name: 'ж', language };
      return handOver({ ...sampleCommunity, issuer }, emptyLedger, person, new Map()).message;
    };
    expect(unspokenText(to('ar-XB'))).toEqual([]);
    expect(to('qaa')).toContain('you received');
  });
});
