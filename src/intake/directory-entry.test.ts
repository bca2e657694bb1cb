import { describe, expect, it } from 'vitest';
import { sharedCatalogue } from '../publication/directory/shared-catalogue.ts';
import { checkCommunity } from '../community/check.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { directoryEntry } from './directory-entry.ts';

const site = 'https://badges.riverside.example/';
const issuer = 'keys/issuer.json';
const open = { [issuer]: tinyText(issuer).replace('"name"', '"directory": true, "name"') };
/** What Riverside publishes for directories, where it wants to be in them. */
const sharedBy = (files: Record<string, string>) =>
  [...sharedCatalogue(checkCommunity(tinyCommunity(files), { now: tinyNow }).community!)].map(
    ({ bytes }) => new TextDecoder().decode(bytes),
  );
/** The community that asks. */
const own = { [issuer]: tinyText(issuer).replaceAll('badges.riverside', 'club') };

/** `home`: whether its site answers where it publishes nothing for directories. */
const asked = (answer: string | null, here: Record<string, string> = {}, home = false) =>
  directoryEntry(site, tinyCommunity({ ...own, ...here }), {
    now: tinyNow,
    read: async (address) =>
      answer !== null && address === `${site}badges/shared.json`
        ? { outcome: 'read', bytes: new TextEncoder().encode(answer), address }
        : home && address === site
          ? { outcome: 'read', bytes: new Uint8Array(), address }
          : { outcome: 'unreachable', reason: 'It is not there.', status: 404 },
  });

describe('another community is listed', () => {
  it('by its own word and ours, with its badges and nobody who has them', async () => {
    expect(sharedBy({})).toEqual([]);
    const [shared = ''] = sharedBy(open);
    expect(shared).not.toMatch(/Ada|Grace|ada|grace/);
    const { files, problems, refusals } = await asked(shared);
    expect([problems, refusals]).toEqual([[], []]);
    expect(files.map(({ path, replace }) => [path, replace])).toEqual([
      ['keys/directory/badges-riverside-example.json', false],
    ]);
    expect(JSON.parse(files[0]!.text)).toMatchObject({
      ...{ url: site, name: 'Riverside Makers', fetched: '2026-06-15' },
      badges: [
        { name: 'First Talk', url: `${site}badges/first-talk/` },
        { name: 'Repairer', url: `${site}badges/repairer/` },
      ],
    });
    const again = await asked(shared, { 'keys/directory/river.json': files[0]!.text });
    expect(again.files).toMatchObject([{ path: 'keys/directory/river.json', replace: true }]);
  });

  it.each([
    ['publishes nothing for it', null, 'publishes nothing for directories'],
    ['does not say so', '{"badges": []}', 'does not say'],
    ['says so in other words', '{"directory": "yes"}', 'does not say'],
    [
      'speaks of another site',
      '{"directory": true, "url": "https://x.example/"}',
      'another address',
    ],
    ['sends no JSON', '<html>', 'does not say'],
  ])('not where it %s', async (_, answer, words) => {
    const { files, refusals } = await asked(answer);
    expect(files).toEqual([]);
    expect(refusals.join()).toContain(words);
  });

  it('with what is fit to be shown alone, and no more of it than a page takes', async () => {
    const badge = { name: 'Fine', url: `${site}badges/fine/`, description: 'x'.repeat(5000) };
    const hostile = [
      { ...badge, name: 'Turned \u202e round\u0000', description: 7 },
      { ...badge, url: 'javascript:x()' },
      { ...badge, url: 'https://x.example/' },
      { ...badge, name: '\u200b' },
      { ...badge, name: { '@value': 'x' } },
      'badge',
      null,
      ...Array(40).fill(badge),
    ];
    const answer = { directory: true, url: site, name: 'N'.repeat(900), badges: hostile };
    const { files, problems } = await asked(JSON.stringify(answer));
    expect(problems).toEqual([]);
    const written = JSON.parse(files[0]!.text);
    expect(written.name).toHaveLength(300);
    expect(written.badges).toHaveLength(41);
    expect(written.badges[0]).toEqual({ name: 'Turned round', url: badge.url });
    expect(written.badges[1].description).toHaveLength(1000);
  });

  it('and an e-mail address in its words is refused', async () => {
    const badges = [{ name: 'ask ada@mail.example', url: `${site}badges/a/` }];
    const { files, problems } = await asked(
      JSON.stringify({ directory: true, url: site, name: 'N', badges }),
    );
    expect(files).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['email-address']);
  });
});

describe('a listed community that gives no sound answer', () => {
  const path = 'keys/directory/river.json';
  const badges = [{ name: 'First Talk', url: `${site}badges/first-talk/` }];
  const listed = { url: site, name: 'Riverside Makers', fetched: '2026-05-01', badges };
  const here = (changes: object = {}) => ({ [path]: JSON.stringify({ ...listed, ...changes }) });
  const mail = { name: 'ask ada@mail.example', url: `${site}badges/a/` };

  it.each([
    ['is dead', null],
    ['sends a page in its place', '<html>'],
    ['says nothing of directories', '{"badges": []}'],
    ['has moved', '{"directory": true, "url": "https://x.example/"}'],
    ['tells an address', JSON.stringify({ directory: true, url: site, name: 'N', badges: [mail] })],
  ])('stops nobody where it %s: it is kept, with the day since when', async (_, answer) => {
    const { files, problems, refusals, remarks } = await asked(answer, here());
    expect([problems, refusals]).toEqual([[], []]);
    expect(files).toMatchObject([{ path, replace: true }]);
    expect(JSON.parse(files[0]!.text)).toEqual({ ...listed, unanswered: '2026-06-15' });
    expect(remarks.join()).toContain('as it was on 2026-05-01');
    expect(remarks.join()).toContain('since 2026-06-15');
  });

  it('keeps the first day, and loses it once it answers', async () => {
    const silent = here({ unanswered: '2026-05-20' });
    const { files } = await asked(null, silent);
    expect(JSON.parse(files[0]!.text)).toHaveProperty('unanswered', '2026-05-20');
    const back = await asked(sharedBy(open)[0]!, silent);
    expect(JSON.parse(back.files[0]!.text)).not.toHaveProperty('unanswered');
    expect(back.remarks).toEqual([]);
  });

  it.each([
    ['publishes nothing for directories', null],
    ['says that it wants none', '{"directory": false}'],
  ])('is listed no more where its site answers and %s', async (_, answer) => {
    const { files, removed, refusals, remarks } = await asked(answer, here(), true);
    expect([files, removed, refusals]).toEqual([[], [path], []]);
    expect(remarks.join()).toContain('listed no more');
  });

  it('is told with the number of badges that are not listed', async () => {
    const answer = { directory: true, url: site, name: 'N', badges: Array(140).fill(badges[0]) };
    const { files, remarks } = await asked(JSON.stringify(answer), here());
    expect(JSON.parse(files[0]!.text).badges).toHaveLength(100);
    expect(remarks.join()).toContain('40 badges more');
  });
});
