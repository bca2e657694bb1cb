import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import { LivingCommunity } from '../../testing/lives/living-community.ts';
import { type CorrectionWish, correctAwards } from './correction.ts';

const salt = '0123456789abcdef0123456789abcdef';
const nothing: Omit<CorrectionWish, 'target'> = {
  ...{ name: null, email: null, profile: null, move: null },
  ...{ date: null, note: null, evidence: null },
};

const correct = (life: LivingCommunity, target: string, wish: Partial<CorrectionWish> = {}) =>
  correctAwards(life.tree, { ...nothing, target, ...wish }, { now: life.now, salt });

const signed = () => LivingCommunity.signed();

describe('a name', () => {
  it('is mended in the profile, and each signed award is to be signed again', async () => {
    const life = await signed();
    expect(life.apply(await correct(life, 'ada', { name: 'Ada King' }))).toEqual([]);
    expect(life.text('recipients/ada/profile.md')).toContain('name: Ada King\nprofile:');
    for (const award of ['first-talk', 'repairer'])
      expect(life.text(`recipients/ada/${award}.md`)).toContain('corrected:\n  - 2026-06-15\n---');
    expect(await life.issue()).toHaveLength(2);
    expect(life.text('recipients/ada/first-talk.json')).toContain('"Ada King"');
  });

  it('of somebody of whom nothing is signed is mended without more', async () => {
    const life = await LivingCommunity.begin();
    const { files } = await correct(life, 'ada', { name: 'Ada King' });
    expect(files.map(({ path }) => path)).toEqual(['recipients/ada/profile.md']);
  });

  it('that somebody mended by hand is signed again without an option', async () => {
    const life = await signed();
    const text = life.text('recipients/ada/profile.md').replace('Lovelace', 'King');
    life.files.set('recipients/ada/profile.md', new TextEncoder().encode(text));
    expect(life.apply(await correct(life, 'ada'))).toEqual([]);
    await life.issue();
    expect(life.text('recipients/ada/repairer.json')).toContain('"Ada King"');
  });
});

describe('an award', () => {
  it('says the right day, reason and evidence, and keeps its first day and every other word', async () => {
    const life = await signed();
    const before = JSON.parse(life.text('recipients/ada/first-talk.json')) as Record<
      string,
      unknown
    >;
    const wish = {
      date: '2026-04-30',
      note: 'Spoke about looms.',
      evidence: ['https://talks.example/looms'],
    };
    expect(life.apply(await correct(life, 'ada/first-talk', wish))).toEqual([]);
    expect(await life.issue()).toEqual(['recipients/ada/first-talk.json']);
    const after = JSON.parse(life.text('recipients/ada/first-talk.json')) as Record<
      string,
      unknown
    >;
    expect(after['awardedDate']).toBe('2026-04-30T00:00:00Z');
    expect(after['validFrom']).toBe('2026-04-30T00:00:01Z');
    for (const key of ['id', 'name', 'issuer', 'relatedResource'])
      expect(after[key]).toEqual(before[key]);
  });

  it('loses what is taken away', async () => {
    const life = await signed();
    const planned = await correct(life, 'ada/first-talk', { note: 'none', evidence: ['none'] });
    expect(life.apply(planned)).toEqual([]);
    expect(life.text('recipients/ada/first-talk.md')).toBe(
      '---\nbadge: first-talk\ndate: 2026-05-01\ncorrected:\n  - 2026-06-15\n---\n',
    );
  });

  it('waits for one signature, however often it was mended before', async () => {
    const life = await signed();
    life.apply(await correct(life, 'ada/first-talk', { note: 'One.' }));
    life.apply(await correct(life, 'ada/first-talk', { note: 'Two.' }));
    expect(life.text('recipients/ada/first-talk.md').match(/2026-06-15/g)).toHaveLength(1);
    await life.issue();
    life.apply(await correct(life, 'ada/first-talk', { note: 'Three.' }));
    expect(life.text('recipients/ada/first-talk.md').match(/2026-06-15/g)).toHaveLength(2);
    await life.issue();
    expect(life.text('recipients/ada/first-talk.json')).toContain('T00:00:02Z');
  });
});

describe('an address', () => {
  it('leads on where somebody moves, and what was signed there is withdrawn', async () => {
    const life = await signed();
    const old = life.files.get('recipients/ada/first-talk.json')!;
    const move = { slug: 'ada-king', giveUp: false };
    expect(life.apply(await correct(life, 'ada', { name: 'Ada King', move }))).toEqual([]);
    expect(await life.issue()).toHaveLength(2);
    const sound = await life.read();
    const report = await life.verify(old, sound, await life.published(sound));
    expect(report.verdict).toBe('revoked');
    expect(report.replacedBy).toBe(
      'https://badges.riverside.example/recipients/ada-king/first-talk.json',
    );
  });

  it('keeps the version that was awarded, and its last day, however the badge went on', async () => {
    const life = await LivingCommunity.begin({
      'badges/first-talk/badge.md':
        '---\nname: First talk\ndescription: Gave a talk.\ncreated: 2026-01-01\nexpires: P1Y\n---\n\nTalk.\n',
    });
    // Nobody else has the version that is carried along.
    life.files.delete('recipients/grace/first-talk.md');
    await life.issue();
    const path = 'recipients/ada/first-talk.json';
    const before = JSON.parse(life.text(path)) as JsonObject;
    const badge = life.text('badges/first-talk/badge.md');
    life.files.set(
      'badges/first-talk/badge.md',
      new TextEncoder().encode(
        badge
          .replace('Gave a talk.', 'Gave a good talk.')
          .replace('First talk', 'Early talk')
          .replace('expires: P1Y', 'expires: P3Y\nversion: 2'),
      ),
    );
    life.apply(await correct(life, 'ada', { move: { slug: 'ada-king', giveUp: false } }));
    expect(life.text('recipients/ada-king/first-talk.md')).toContain('version: 1\nexpires: 2027-0');
    await life.issue();
    const after = JSON.parse(life.text(path.replace('ada', 'ada-king'))) as JsonObject;
    for (const key of ['name', 'validUntil', 'validFrom', 'relatedResource'])
      expect(after[key], key).toEqual(before[key]);
    const achievement = ({ credentialSubject }: JsonObject) =>
      (credentialSubject as JsonObject)['achievement'];
    expect(achievement(after)).toEqual(achievement(before));
    // And once more.
    life.apply(await correct(life, 'ada-king', { move: { slug: 'ada-k', giveUp: false } }));
    await life.issue();
    const last = JSON.parse(life.text(path.replace('ada', 'ada-k'))) as JsonObject;
    expect(achievement(last)).toEqual(achievement(before));
  });

  it('leads nowhere where the person does not want it', async () => {
    const life = await signed();
    const old = life.files.get('recipients/ada/first-talk.json')!;
    life.apply(await correct(life, 'ada', { move: { slug: 'ada-king', giveUp: true } }));
    await life.issue();
    const sound = await life.read();
    const report = await life.verify(old, sound, await life.published(sound));
    expect([report.verdict, report.replacedBy]).toEqual(['revoked', undefined]);
  });
});

it.each<[string, string, Partial<CorrectionWish>, RegExp]>([
  ['nobody', 'eve', { name: 'Eve' }, /no recipient "eve"/],
  ['no award', 'ada/frist-talk', { note: 'x' }, /Did you mean `ada\/first-talk`/],
  ['nothing', 'ada', {}, /Nothing of `ada` would change/],
  ['the same name', 'ada', { name: 'Ada Lovelace' }, /Nothing of `ada` would change/],
  ['an empty name', 'ada', { name: ' ' }, /--name wants/],
  ['no address', 'ada', { email: 'ada' }, /--email/],
  ['no profile', 'ada', { profile: 'http://x.example/' }, /--profile/],
  ['an award of nobody in particular', 'ada', { note: 'x' }, /about one award/],
  ['a day to come', 'ada/first-talk', { date: '2027-01-01' }, /lies in the future/],
  ['a day before the badge', 'ada/first-talk', { date: '2020-01-01' }, /before the badge/],
  ['a day after its end', 'grace/first-talk', { date: '2026-06-02' }, /after the end/],
  ['evidence without https', 'ada/first-talk', { evidence: ['x'] }, /--evidence/],
  [
    'an address of somebody',
    'ada',
    { move: { slug: 'grace', giveUp: false } },
    /somebody’s address/,
  ],
  [
    'an address for one award',
    'ada/repairer',
    { move: { slug: 'a-b', giveUp: false } },
    /name RECIPIENT/,
  ],
  ['a folder that is none', 'ada', { move: { slug: '../x', giveUp: false } }, /unexpected-file/],
])('%s is refused, and nothing is written', async (_, target, wish, words) => {
  const life = await signed();
  const planned = await correct(life, target, wish);
  expect(planned.files).toEqual([]);
  expect([...planned.refusals, ...planned.problems.map(({ rule }) => rule)].join('\n')).toMatch(
    words,
  );
});
