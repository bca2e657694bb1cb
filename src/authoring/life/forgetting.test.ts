import { describe, expect, it } from 'vitest';
import { LivingCommunity } from '../../testing/lives/living-community.ts';
import { newAwards } from '../award.ts';
import { correctAwards } from './correction.ts';
import { forget } from './forgetting.ts';

const salt = '0123456789abcdef0123456789abcdef';

const forgetting = (life: LivingCommunity, target: string, leaveNothing = false) =>
  forget(life.tree, { target, leaveNothing }, life.now);

const signed = () => LivingCommunity.signed();

const of = (life: LivingCommunity, slug: string): readonly string[] =>
  [...life.files.keys()].filter((path) => path.startsWith(`recipients/${slug}/`)).sort();

describe('one award', () => {
  it('goes with what was signed, and leaves a tombstone that names nobody', async () => {
    const life = await signed();
    const old = life.files.get('recipients/ada/repairer.json')!;
    expect(life.apply(await forgetting(life, 'ada/repairer'))).toEqual([]);
    expect(life.text('recipients/ada/repairer.gone.md')).toBe('---\ndate: 2026-06-15\n---\n');
    expect(of(life, 'ada')).not.toContain('recipients/ada/repairer.json');
    await life.issue();
    const sound = await life.read();
    const published = await life.published(sound);
    const report = await life.verify(old, sound, published);
    expect([report.verdict, report.replacedBy]).toEqual(['revoked', undefined]);
    const assertion = JSON.parse(
      new TextDecoder().decode(published.get('recipients/ada/repairer.ob2.json')),
    ) as object;
    expect(assertion).toMatchObject({ revoked: true });
    expect(Object.keys(assertion)).toEqual(['@context', 'id', 'type', 'revoked']);
  });

  it('is awarded again under another address', async () => {
    const life = await signed();
    life.apply(await forgetting(life, 'ada/repairer'));
    const wish = {
      badge: 'repairer',
      recipients: ['ada'],
      date: null,
      evidence: [],
      note: null,
      email: null,
    };
    const again = await newAwards(life.tree, wish, { now: life.now, salt });
    expect(again.files.map(({ path }) => path)).toEqual(['recipients/ada/repairer-2.md']);
  });
});

describe('a person', () => {
  it('goes with everything, and whoever names them besides is told of', async () => {
    const life = await signed();
    const about = '---\nname: Grace Hopper\n---\nLearned from Ada Lovelace.\n';
    life.files.set('recipients/grace/profile.md', new TextEncoder().encode(about));
    const planned = await forgetting(life, 'ada');
    expect(planned.mentions).toEqual(['recipients/grace/profile.md:4']);
    life.apply(planned);
    expect(of(life, 'ada')).toEqual(
      ['first-talk', 'profile', 'repairer'].map((name) => `recipients/ada/${name}.gone.md`),
    );
    await life.issue();
    await life.read();
  });

  it('is named with all that history keeps, also from the address that they had before', async () => {
    const life = await signed();
    life.apply(await forgetting(life, 'ada/repairer'));
    await life.issue();
    const none = { name: null, email: null, profile: null, date: null, note: null, evidence: null };
    const move = { slug: 'ada-king', giveUp: false };
    const wish = { ...none, target: 'ada', move };
    life.apply(await correctAwards(life.tree, wish, { now: life.now, salt }));
    await life.issue();
    const { history } = await forgetting(life, 'ada-king');
    expect(history.toSorted()).toEqual([
      'recipients/ada-king/elsewhere/',
      'recipients/ada-king/first-talk.json',
      'recipients/ada-king/first-talk.md',
      'recipients/ada-king/profile.md',
      'recipients/ada-king/selections/',
      'recipients/ada/elsewhere/',
      'recipients/ada/first-talk.json',
      'recipients/ada/first-talk.md',
      'recipients/ada/profile.md',
      'recipients/ada/repairer.json',
      'recipients/ada/repairer.md',
      'recipients/ada/selections/',
    ]);
    expect((await forgetting(life, 'ada-king/first-talk')).history.toSorted()).toEqual([
      'recipients/ada-king/first-talk.json',
      'recipients/ada-king/first-talk.md',
      'recipients/ada/first-talk.json',
      'recipients/ada/first-talk.md',
    ]);
  });

  it('who left the site before is answered for where a page stood, and nowhere else', async () => {
    const life = await signed();
    const profile = life.text('recipients/ada/profile.md');
    const left = profile.replace('\nlinks:', '\nvisibility: file-only\nlinks:');
    life.files.set('recipients/ada/profile.md', new TextEncoder().encode(left));
    const since = '---\nbadge: repairer\ndate: 2026-06-01\n---\n';
    life.files.set('recipients/ada/since.md', new TextEncoder().encode(since));
    await life.issue();
    life.apply(await forgetting(life, 'ada'));
    for (const name of ['profile', 'first-talk', 'repairer'])
      expect(life.text(`recipients/ada/${name}.gone.md`)).not.toContain('page: false');
    expect(life.text('recipients/ada/since.gone.md')).toContain('page: false');
  });

  it('leaves no page where they want none, and in the end no file', async () => {
    const life = await signed();
    life.apply(await forgetting(life, 'ada', true));
    expect(life.text('recipients/ada/profile.gone.md')).toContain('page: false');
    expect((await forgetting(life, 'ada', true)).refusals.join()).toContain('still counts');
    await life.issue();
    const sound = await life.read();
    expect(
      [...(await life.published(sound)).keys()].filter((path) => path.includes('ada')),
    ).toEqual([]);
    expect(life.apply(await forgetting(life, 'ada', true))).toEqual([]);
    expect(of(life, 'ada')).toEqual([]);
    await life.read();
    expect(await life.issue()).toEqual([]);
  });

  it('who moved before is named by no former address', async () => {
    const life = await signed();
    const move = { slug: 'ada-king', giveUp: false };
    const wish = {
      target: 'ada',
      name: null,
      email: null,
      profile: null,
      date: null,
      note: null,
      evidence: null,
    };
    life.apply(await correctAwards(life.tree, { ...wish, move }, { now: life.now, salt }));
    await life.issue();
    life.apply(await forgetting(life, 'ada-king'));
    for (const path of of(life, 'ada')) expect(life.text(path)).not.toContain('to:');
    await life.issue();
    await life.read();
  });

  it('is not published, where nothing of them ever was', async () => {
    const folder = 'recipients/2jtcqq-xbn7kn-jx739x-jn712j';
    const life = await LivingCommunity.begin({
      [`${folder}/profile.md`]: '---\nname: Sam Sample\nvisibility: file-only\n---\n',
      [`${folder}/first-talk.md`]: '---\nbadge: first-talk\ndate: 2026-05-01\n---\n',
    });
    expect(life.apply(await forgetting(life, folder.split('/')[1] ?? ''))).toEqual([]);
    for (const name of ['profile', 'first-talk'])
      expect(life.text(`${folder}/${name}.gone.md`)).toContain('page: false');
  });
});

it('an address that was given up is nobody else’s', async () => {
  const life = await signed();
  life.apply(await forgetting(life, 'ada'));
  life.files.set(
    'recipients/ada/profile.md',
    new TextEncoder().encode('---\nname: Ada Other\n---\n'),
  );
  await expect(life.read()).rejects.toThrow('address-given-up recipients/ada/profile.md');
});

it('what was given up already is said so, and nobody is no recipient', async () => {
  const life = await signed();
  life.apply(await forgetting(life, 'ada'));
  expect((await forgetting(life, 'ada')).refusals.join()).toContain('given up on 2026-06-15');
  expect((await forgetting(life, 'eve')).refusals.join()).toContain('no recipient "eve"');
});
