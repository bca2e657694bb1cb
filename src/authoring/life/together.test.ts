/** Corrections and forgetting where others wrote, signed or rest on what changes. */

import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../publication/overview/overview.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { everyoneWithPage } from '../../site/model/site.ts';
import { LivingCommunity } from '../../testing/lives/living-community.ts';
import {
  byOtherClub,
  byPerson,
  personKey,
  unsignedEndorsement,
} from '../../testing/specimens/endorsements.ts';
import { type CorrectionWish, correctAwards } from './correction.ts';
import { forget } from './forgetting.ts';

const nothing: Omit<CorrectionWish, 'target'> = {
  ...{ name: null, email: null, profile: null, move: null },
  ...{ date: null, note: null, evidence: null },
};
const salt = '0123456789abcdef0123456789abcdef';
const correct = (life: LivingCommunity, target: string, wish: Partial<CorrectionWish>) =>
  correctAwards(life.tree, { ...nothing, target, ...wish }, { now: life.now, salt });
const forgetting = (life: LivingCommunity, target: string) =>
  forget(life.tree, { target, leaveNothing: false }, life.now);

const write = (life: LivingCommunity, path: string, content: string | Uint8Array): void =>
  void life.files.set(
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );

/** Signed once: Ada's repair of 2026-05-02 rests on her talk of 2026-05-01. */
let stackedOnce: Promise<LivingCommunity> | undefined;

const stacked = async (): Promise<LivingCommunity> =>
  (await (stackedOnce ??= stackedAndSigned())).branch();

async function stackedAndSigned(): Promise<LivingCommunity> {
  const life = await LivingCommunity.begin();
  const badge = 'badges/repairer/badge.md';
  write(life, badge, life.text(badge).replace('created:', 'requires: [first-talk]\ncreated:'));
  const award = 'recipients/ada/repairer.md';
  write(life, award, life.text(award).replace('date:', 'because: [first-talk]\ndate:'));
  await life.issue();
  return life;
}

describe('an award that rests on another', () => {
  it('names it no more once that is forgotten, by the word of the person alone', async () => {
    const life = await stacked();
    expect(life.text('recipients/ada/repairer.json')).toContain('ada/first-talk.json');
    const before = life.text('recipients/ada/repairer.md');
    expect(life.apply(await forgetting(life, 'ada/first-talk'))).toEqual([]);
    // Nothing but a day more: what the review takes for the person's own word.
    expect(life.text('recipients/ada/repairer.md').replace(/corrected:\n.*\n/, '')).toBe(before);
    await life.issue();
    const sound = await life.read();
    for (const [path, bytes] of await life.published(sound))
      if (path.includes('ada/repairer'))
        expect(new TextDecoder('latin1').decode(bytes), path).not.toContain('ada/first-talk');
  });

  it('is never older than that, whichever of the two days is corrected', async () => {
    const life = await stacked();
    const refused = async (target: string, date: string) =>
      (await correct(life, target, { date })).refusals;
    expect(await refused('ada/repairer', '2026-04-30')).toEqual([
      expect.stringMatching(/^`ada\/repairer` rests on `ada\/first-talk`, .* 2026-05-01: correct/),
    ]);
    expect(await refused('ada/first-talk', '2026-05-03')).toEqual([
      expect.stringMatching(/^`ada\/repairer` rests on this, and was awarded on 2026-05-02: /),
    ]);
    // In this order both go.
    expect(life.apply(await correct(life, 'ada/repairer', { date: '2026-05-04' }))).toEqual([]);
    expect(life.apply(await correct(life, 'ada/first-talk', { date: '2026-05-03' }))).toEqual([]);
    expect(await life.issue()).toHaveLength(2);
  });
});

it('a day is never corrected to one on which its badge was awarded no more', async () => {
  const life = await LivingCommunity.signed();
  const badge = 'badges/first-talk/badge.md';
  write(life, badge, life.text(badge).replace('created:', 'retired: 2026-05-20\ncreated:'));
  write(life, badge, life.text(badge).replace('2026-05-20', '\n  date: 2026-05-20'));
  expect((await correct(life, 'ada/first-talk', { date: '2026-05-21' })).refusals).toEqual([
    '--date 2026-05-21 is after the last day of the badge `first-talk`, 2026-05-20.',
  ]);
  expect((await correct(life, 'ada/first-talk', { date: '2026-05-20' })).refusals).toEqual([]);
});

describe('the last day of an award whose day is corrected', () => {
  const lasting = async (): Promise<LivingCommunity> => {
    const life = await LivingCommunity.begin();
    const badge = 'badges/first-talk/badge.md';
    write(life, badge, life.text(badge).replace('created:', 'expires: P1Y\ncreated:'));
    await life.issue();
    return life;
  };
  const shown = async (life: LivingCommunity) => {
    const { community, ledger } = await life.read();
    const line = overviewOf(community, ledger, life.now).find((one) => one.award === talk);
    const { awards } = everyoneWithPage(assembleSite(community, ledger, new Set()));
    const site = awards.find(({ id }) => id === talk);
    expect([site?.date, site?.expires]).toEqual([line?.date, line?.until]);
    return [line?.date, line?.until];
  };
  const talk = 'ada/first-talk';

  it('is shown with that day before it is signed, and of the version that was awarded after', async () => {
    const life = await lasting();
    life.apply(await correct(life, talk, { date: '2026-05-04' }));
    expect(await shown(life)).toEqual(['2026-05-04', '2027-05-04']);
    const badge = 'badges/first-talk/badge.md';
    write(life, badge, life.text(badge).replace('P1Y', 'P3Y\nversion: 2'));
    await life.issue();
    expect(await shown(life)).toEqual(['2026-05-04', '2027-05-04']);
    expect(life.text('recipients/ada/first-talk.json')).toContain('badges/first-talk/v1.json');
  });
});

describe('somebody who spoke for others', () => {
  it('is forgotten with every word that a key of theirs signed, and nobody else’s', async () => {
    const life = await LivingCommunity.signed();
    const profile = 'recipients/grace/profile.md';
    const key = await personKey(7);
    write(life, profile, life.text(profile).replace('name:', `keys:\n  - ${key}\nname:`));
    const about = (path: string) => {
      const { id } = JSON.parse(life.text(path)) as { id: string };
      return unsignedEndorsement(id, life.files.get(path));
    };
    const talk = about('recipients/ada/first-talk.json');
    const own = [
      ['recipients/ada', await byPerson(talk, 7)],
      ['badges/first-talk', await byPerson(about('badges/first-talk/v1.json'), 7)],
      ['keys', await byPerson(unsignedEndorsement('did:web:badges.riverside.example'), 7)],
    ] as const;
    const others = await byOtherClub(talk);
    const kept = `recipients/ada/endorsements/${others.file}`;
    write(life, kept, others.bytes);
    for (const [folder, { file, bytes }] of own)
      write(life, `${folder}/endorsements/${file}`, bytes);
    const planned = await forgetting(life, 'grace');
    expect(planned.removed).toEqual(
      expect.arrayContaining(own.map(([folder, { file }]) => `${folder}/endorsements/${file}`)),
    );
    expect(life.apply(planned)).toEqual([]);
    expect([...life.files.keys()].filter((path) => path.includes('/endorsements/'))).toEqual([
      kept,
    ]);
    await life.issue();
    await life.read();
  });
});

describe('a former name', () => {
  it('is told of where it still stands, in what others wrote and in notes', async () => {
    const life = await LivingCommunity.signed();
    write(
      life,
      'recipients/grace/profile.md',
      '---\nname: Grace Hopper\n---\nFrom Ada Lovelace.\n',
    );
    const { mentions } = await correct(life, 'ada', { name: 'Ada King' });
    expect(mentions).toEqual(['recipients/grace/profile.md:4']);
    // A name that grows stands in nothing but itself.
    const longer = await correct(life, 'ada', { name: 'Ada Lovelace King' });
    expect(longer.mentions).toEqual(['recipients/grace/profile.md:4']);
    expect((await correct(life, 'ada/first-talk', { note: 'Better.' })).mentions).toEqual([]);
  });
});

it('nobody goes back to an address that they left, and one sentence says so', async () => {
  const life = await LivingCommunity.signed();
  const move = (slug: string) => ({ move: { slug, giveUp: false } });
  expect(life.apply(await correct(life, 'ada', move('ada-king')))).toEqual([]);
  await life.issue();
  const { refusals, problems } = await correct(life, 'ada-king', move('ada'));
  expect(problems).toEqual([]);
  expect(refusals).toEqual([expect.stringMatching(/^--slug "ada" was given up on 2026-06-15: /)]);
});
