import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCommunityFile } from '../../../authoring/authored.ts';
import { newAwards } from '../../../authoring/award.ts';
import { linesOf } from '../../../authoring/proposed-awards.ts';
import { checkCommunity } from '../../../community/check.ts';
import { keptAt, longestAddress, newFilePage } from '../../../community/hosts/code-hosts.ts';
import { parseFrontMatter } from '../../../community/text/front-matter.ts';
import { emptyLedger } from '../../../credential/ledger/ledger.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { assembleSite } from '../../model/assemble.ts';
import { partOf, standingFrame, standingPeople } from '../../model/standing.ts';
import type { Wish } from './messages.ts';
import { planOf } from './plan.ts';

/** The tiny community, whose people are listed, and somebody whom no page names. */
const listed = (path: string): string =>
  tinyText(path).replace('---\n', '---\nvisibility: listed\n');
const files = tinyCommunity({
  'recipients/ada/profile.md': listed('recipients/ada/profile.md'),
  'recipients/grace/profile.md': listed('recipients/grace/profile.md'),
  'recipients/quiet/profile.md': '---\nname: Quiet Sample\n---\n',
  'recipients/grace/repairer.md': '---\nbadge: repairer\ndate: 2026-05-04\n---\n',
  'badges/maker/badge.md':
    '---\nname: Maker\ndescription: Makes.\ncreated: 2026-01-10\nrequires:\n  - first-talk\n' +
    '  - atLeast: 1\n    of: [repairer]\n    valid: false\n  - elsewhere: https://a.example/b/\n---\nMake.\n',
  'badges/rated/badge.md':
    '---\nname: Rated\ndescription: Was rated.\ncreated: 2026-01-10\nexpires: P2Y\ncredits: 3\nresults:\n  - name: Test\n' +
    '    type: Percent\n    required: "60"\n  - name: Soldering\n    rubric: [Foundation, Independent]\n---\nTest.\n',
});
const community = checkCommunity(files, { now: tinyNow }).community!;
const site = assembleSite(community, emptyLedger, new Set());
const standing = { ...standingFrame(site), recipients: standingPeople(site).flat() };
const drawn = '7h2k9q-vx4t3m-0c8r5e-w1nb6z';
const circumstances = { now: tinyNow, salt: 'ab'.repeat(16), drawName: () => drawn, spoken: 'en' };
const plan = (wish: Wish) => planOf(wish, standing, circumstances);
const full = process.env['MODE'] === 'generated';

const award = {
  kind: 'award',
  badge: 'repairer',
  people: 'Mila',
  visibility: '',
  date: '2026-05-09',
  evidence: '',
  note: '',
  exception: '',
  results: '',
  credits: '',
  language: '',
} as const satisfies Wish;
const rated = { ...award, badge: 'rated', results: 'Test: 87', credits: '' } as const;
const badge = {
  kind: 'badge',
  name: 'Bee Keeper',
  description: 'Kept bees.',
  criteria: 'Keep bees.',
  skills: '',
  picture: null,
} as const satisfies Wish;

it.each(['修理', 'شارة', 'Ремонт', 'φ 1', '🐝'])(
  'gives a badge a folder whose name has letters of another script: %s',
  async (name) => {
    const { files: planned, refusals } = await plan({ ...badge, name });
    expect(refusals).toEqual([]);
    expect(planned.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^badges\/[a-z\d-]+\/badge\.md$/),
    ]);
    expect(planned).toEqual((await plan({ ...badge, name })).files);
  },
);

it.each(['maker', 'rated'])(
  'asks a claim of %s for nothing that the organiser says, and writes no file of it',
  async (of) => {
    const claim = { ...award, badge: of, isClaim: true };
    const { files: planned, refusals, look } = await plan(claim);
    expect([planned, refusals, look?.slug]).toEqual([[], [], of]);
    expect((await plan({ ...claim, isClaim: false })).refusals).not.toEqual([]);
    expect((await plan({ ...claim, date: '2026-01-01' })).refusals).not.toEqual([]);
  },
);

it('shows every award of a plan, with what was reached and why all the same', async () => {
  const names = 'Mila\nJo Sample';
  const said = { people: names, results: 'Test: 87\nSoldering: Foundation', credits: '2' };
  const { look } = await plan({ ...rated, ...said });
  expect(look?.award).toMatchObject({
    recipients: [{ text: 'Mila' }, { text: 'Jo Sample' }],
    results: [
      { name: 'Test', reached: '87', kind: 'share', required: '60' },
      { name: 'Soldering', reached: 'Foundation', kind: 'plain', required: null },
    ],
    credits: { earned: 2, all: 3 },
    exception: null,
  });
  const all = await plan({ ...award, badge: 'maker', exception: 'She taught it.' });
  expect(all.look?.award).toMatchObject({ exception: 'She taught it.', credits: null });
});

it('shows somebody new as their page will', async () => {
  const wish = { kind: 'person', name: ' Mila ', visibility: 'unlisted', language: '' } as const;
  const { look } = await plan({ ...wish, profile: 'https://mila.example/' });
  expect([look?.badge.text, look?.person]).toEqual([
    'Mila',
    { profile: 'https://mila.example/', where: 'unlisted' },
  ]);
  expect((await plan({ ...wish, profile: 'mila' })).look).toBeNull();
});

it('says that a badge without a name wants one', async () => {
  expect((await plan({ ...badge, name: ' ' })).refusals).not.toEqual([]);
});

it('knows those who are listed, and nobody else', () => {
  expect(standing.recipients.map(({ slug }) => slug)).toEqual(['ada', 'grace']);
  expect(JSON.stringify(standing)).not.toMatch(/quiet|Quiet/);
});

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const wishes = fc
  .record({
    kind: fc.constant('award' as const),
    badge: fc.constantFrom('first-talk', 'repairer', 'maker', 'maker', 'rated', 'nothing'),
    exception: fc.constantFrom('', 'She taught it.'),
    results: fc.constantFrom('', 'Test: 87 %', '- soldering = Independent\nTest: 60', 'Test: 59'),
    credits: fc.constantFrom('', '2.5', '4', 'two'),
    language: fc.constantFrom('', 'de'),
    people: fc
      .array(fc.oneof(fc.constantFrom('grace', 'ada', 'Mila Nováková', '見本'), text), {
        minLength: 1,
        maxLength: 3,
      })
      .map((names) => names.join('\n')),
    visibility: fc.constantFrom('' as const, 'listed' as const, 'file-only' as const),
    date: fc.constantFrom('', '2026-05-09', '2026-05-31'),
    evidence: fc.constantFrom('', 'https://a.example/1\nhttps://a.example/2?x=%20&y#z'),
    note: fc.oneof(text, fc.constantFrom('Fine.', 'a\n\n---\nbadge: x\n---', '- a\n- b')),
  })
  // An exception is said of a badge that asks for others.
  .map((wish) => (wish.badge === 'maker' ? wish : { ...wish, exception: '' }))
  .map((wish) => (wish.badge === 'rated' ? wish : { ...wish, results: '', credits: '' }));

const hosts = ['github.com', 'codeberg.org', 'gitea.com', 'gitlab.com'] as const;
interface Written {
  readonly path: string;
  readonly text: string;
}
const asWritten = ({ path, text: written }: Written): Written => ({ path, text: written });

/** The file as a host's page for a new one has it; GitLab's takes no text, which is copied there. */
function readFrom(host: (typeof hosts)[number], { path, text: written }: Written): Written {
  const page = newFilePage(keptAt(`https://${host}/club/badges`), path, written)!;
  expect(page.address.length).toBeLessThanOrEqual(longestAddress);
  const { pathname, searchParams: query } = new URL(page.address);
  const folder = /\/_new\/main\/(.*)$/.exec(pathname)?.[1];
  const name = query.get('filename') ?? query.get('file_name') ?? '';
  expect(page.isFilled).toBe(host !== 'gitlab.com');
  return {
    path: folder === undefined ? name : `${decodeURIComponent(folder)}/${name}`,
    text: host === 'gitlab.com' ? written : (query.get('value') ?? ''),
  };
}

it('gives the bytes of the commands, through the addresses of every host’s page and back', async () => {
  let planned = 0;
  await fc.assert(
    fc.asyncProperty(wishes, async (wish) => {
      if (planned === 1_000) return;
      const { files: made, refusals } = await plan(wish);
      if (refusals.length > 0) {
        expect(made).toEqual([]);
        return;
      }
      planned += 1;
      for (const host of hosts)
        expect(made.map((file) => readFrom(host, file))).toEqual(made.map(asWritten));
      const read = made.map(asWritten);
      const profiles = read.filter(({ path }) => path.endsWith('/profile.md'));
      const people = read.flatMap(
        ({ path }) => /^recipients\/([^/]+)\/(?!profile)/.exec(path)?.[1] ?? [],
      );
      const before = [...files, ...profiles.map(asCommunityFile)];
      const { date, evidence, note, exception, results, credits } = wish;
      const byCommand = await newAwards(
        before,
        {
          badge: wish.badge,
          recipients: people,
          date: date === '' ? null : date,
          evidence: evidence === '' ? [] : evidence.split('\n'),
          note: note.trim() === '' ? null : note,
          exception: exception === '' ? null : exception,
          results: linesOf(results),
          credits: credits === '' ? null : credits,
          email: null,
        },
        circumstances,
      );
      expect(byCommand.files.map(({ path, text: written }) => ({ path, text: written }))).toEqual(
        read.slice(profiles.length),
      );
      const after = [...files, ...read.map(asCommunityFile)];
      expect(checkCommunity(after, { now: tinyNow }).problems).toEqual([]);
    }),
    // Most are refused: as many are made as it takes for a thousand that are planned.
    { numRuns: full ? 12_000 : 24 },
  );
  expect(planned).toBeGreaterThan(full ? 999 : 4);
}, 1_600_000);

it('tells how the pages of awards, or of the badge, will read', async () => {
  const { look } = await plan({
    ...{ ...rated, people: 'Mila Nová\ngrace', note: 'She **did**.' },
    evidence: 'https://a.example/1',
  });
  expect(look).toEqual({
    badge: { text: 'Rated', length: 'short', face: undefined },
    ...{ slug: 'rated', meaning: 'Was rated.', language: 'en' },
    award: {
      recipients: [
        { text: 'Mila Nová', length: 'short', face: undefined },
        expect.objectContaining({ text: 'Grace Hopper' }),
      ],
      results: [{ name: 'Test', reached: '87', kind: 'share', required: '60' }],
      ...{ credits: null, exception: null },
      ...{ date: '2026-05-09', day: 'May 9, 2026', until: 'May 9, 2028' },
      evidence: ['https://a.example/1'],
    },
    ...{ person: null, html: '<p>She <strong>did</strong>.</p>' },
  });
  expect((await plan(badge)).look).toMatchObject({ slug: 'bee-keeper', award: null });
  expect((await plan({ ...award, people: 'ada' })).look).toBeNull();
});

it('of an award for nobody yet is left to the words of the page', async () => {
  const made = await plan({ ...award, people: ' \n' });
  expect(made).toEqual({ files: [], refusals: [], isForNobody: true });
});

describe('is refused, in words of the page', () => {
  it.each<[string, Wish, string]>([
    ['somebody who has it', { ...award, people: 'ada' }, 'has the badge `repairer` already'],
    ['who may be somebody here', { ...award, people: 'Grace' }, 'the folder `grace` already'],
    ['a day to come', { ...award, date: '2027-01-01' }, '“Date” 2027-01-01 lies in the future'],
    ['evidence without an address', { ...award, evidence: 'my desk' }, '“Evidence” "my desk"'],
    [
      'what a badge asks for and is missing',
      { ...award, badge: 'maker', people: 'grace' },
      '`grace` lacks what `maker` requires on 2026-05-09: ',
    ],
    [
      'a result of a badge that describes none',
      { ...award, results: 'Test: 87' },
      'describes no results',
    ],
    ['a result below what is required', { ...award, badge: 'rated', results: 'Test: 59' }, '60'],
    ['a level that is none', { ...rated, results: 'Test: 87\nSoldering: Expert' }, 'Foundation'],
    ['credits that are no number', { ...rated, credits: 'two' }, '“Credits” "two"'],
    ['more credits than it is worth', { ...rated, credits: '4' }, '3'],
    ['HTML', { ...award, note: '<b>x</b>' }, 'HTML is not published'],
    ['an e-mail address', { ...award, note: 'Ask x@mail.example' }, 'e-mail address'],
    ['a badge that is there', { ...badge, name: 'First Talk' }, 'is there already'],
    ['a badge without a name', { ...badge, name: ' ' }, 'The name wants'],
    [
      'a profile that is no address',
      { kind: 'person', name: 'Mila', profile: 'mila', visibility: '', language: '' },
      'https://',
    ],
  ])('%s', async (_, wish, words) => {
    const { files: made, refusals } = await plan(wish);
    expect([made, refusals.join('\n')]).toEqual([[], expect.stringContaining(words)]);
  });
});

describe('a badge that asks for others first', () => {
  const of = (people: string, exception = '') =>
    plan({ ...award, badge: 'maker', people, date: '', exception });

  it('is awarded to who has them, and the file names them as the command does', async () => {
    expect((await of('ada')).files[0]?.text).toBe(
      '---\nbadge: maker\ndate: 2026-06-15\nbecause:\n  - first-talk\n  - repairer\n---\n',
    );
  });

  it('is awarded to others where it is said why', async () => {
    expect((await of('grace')).refusals.join()).toContain('as “Exception”.');
    expect((await of('grace', 'She taught it.')).files[0]?.text).toContain('exception: She taught');
  });
});

it('puts people into parts of some hundreds, each into one, so that few bytes are read', () => {
  const [person] = site.recipients;
  const people = Array.from({ length: 5_000 }, (_, at) => ({ ...person!, slug: `person-${at}` }));
  const awards = people.flatMap(({ slug }) =>
    [0, 1].map(() => ({ ...site.awards[0]!, recipient: slug })),
  );
  const large = { ...site, recipients: people, awards };
  const { parts } = standingFrame(large);
  const all = standingPeople(large);
  const sizes = all.map((one) => JSON.stringify(one).length);
  expect([parts, all.flat().length, Math.max(...sizes) < 70_000]).toEqual([25, 5_000, true]);
  expect(JSON.stringify(standingFrame(large)).length).toBeLessThan(1_500);
  for (const [part, group] of all.entries())
    for (const { slug } of group) expect(partOf(slug, parts)).toBe(part);
});

describe('a picture that was dropped', () => {
  const text = (svg: string) => new TextEncoder().encode(svg);
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#567"/></svg>';
  const withPicture = (name: string, bytes: Uint8Array) =>
    plan({ ...badge, picture: { name, bytes } });

  it('stands beside the badge, under the name that the check knows', async () => {
    const { picture, refusals, files: made } = await withPicture('bee.svg', text(drawing));
    expect([refusals, picture?.path]).toEqual([[], 'badges/bee-keeper/image.svg']);
    expect(new TextDecoder().decode(picture?.bytes)).toBe(drawing);
    const { path, bytes } = picture!;
    const after = [...files, ...made.map(asCommunityFile), { path, content: bytes }];
    expect(checkCommunity(after, { now: tinyNow }).problems).toEqual([]);
  });

  it('loses an address that stands in it, and says so', async () => {
    const drawn = drawing.replace('<circle', '<desc>by mila@mail.example</desc><circle');
    const { picture } = await withPicture('bee.svg', text(drawn));
    expect(new TextDecoder().decode(picture?.bytes)).not.toContain('mail.example');
    expect(picture?.notes.join()).toContain('is left out');
  });

  it.each([
    ['runs', 'a.svg', text(drawing.replace('<circle', '<script>alert(1)</script><circle'))],
    [
      'asks another host',
      'a.svg',
      text(drawing.replace('<circle', '<image href="https://evil.example/x.png"/><circle')),
    ],
    ['is no picture', 'a.png', text('Hello')],
    ['is a photo', 'a.png', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
    ['is a broken PNG', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    [
      'is too large',
      'a.svg',
      text(drawing.replace('<circle', `<!--${'x'.repeat(600_000)}--><circle`)),
    ],
  ])('is refused where it %s', async (_, name, bytes) => {
    const { picture, refusals, files: made } = await withPicture(name, bytes);
    expect([picture, made, refusals.length > 0]).toEqual([undefined, [], true]);
  });
});

it('writes a person whom nobody is to find into a folder that nobody guesses', async () => {
  const person = { kind: 'person', name: 'Mila', profile: '', visibility: 'file-only' } as const;
  expect(await plan({ ...person, language: 'de' })).toEqual({
    files: [
      expect.objectContaining({
        path: `recipients/${drawn}/profile.md`,
        text: '---\nname: Mila\nlanguage: de\nvisibility: file-only\n---\n',
      }),
    ],
    refusals: [],
    look: expect.objectContaining({ person: { profile: null, where: 'file-only' } }),
  });
});

const xss = new URL('../../../../../shared/vectors/xss/dompurify-expect.json', import.meta.url);
describe.skipIf(!existsSync(xss))('public payloads (of the vectors)', () => {
  const payloads = existsSync(xss)
    ? (JSON.parse(readFileSync(xss, 'utf8')) as { payload: string }[]).map(({ payload }) => payload)
    : [];
  const chosen = payloads.filter((_, at) => full || at % 16 === 0);

  it.each(['people', 'note', 'evidence', 'name', 'description', 'criteria', 'skills'])(
    'in %s are refused, or stand in the file as what was typed',
    async (field) => {
      for (const payload of chosen) {
        const wish =
          field in award ? { ...award, [field]: payload } : { ...badge, [field]: payload };
        const { files: made } = await plan(wish);
        for (const { path, text: written } of made) {
          expect(path).toMatch(/^(?:badges|recipients)\/[a-z0-9-]+\/[a-z0-9-]+\.md$/);
          const read = parseFrontMatter(written);
          expect(Array.isArray(read)).toBe(false);
          const keys = Array.isArray(read) ? [] : Object.keys(read.data);
          const known = 'name description created skills visibility badge date evidence';
          expect(keys.filter((key) => !known.split(' ').includes(key))).toEqual([]);
        }
      }
    },
    120_000,
  );
});
