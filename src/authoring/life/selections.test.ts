/** What people brought from elsewhere and selected, when they move or are forgotten. */

import { describe, expect, it } from 'vitest';
import { LivingCommunity } from '../../testing/lives/living-community.ts';
import { guildBadge, shownElsewhere } from '../../testing/specimens/elsewhere.ts';
import { correctAwards } from './correction.ts';
import { forget } from './forgetting.ts';

const salt = '0123456789abcdef0123456789abcdef';
const brought = shownElsewhere(guildBadge);
const selection = (items: string): string => `---\ntitle: For June\nitems: ${items}\n---\nMine.\n`;

/** Ada, with a badge of the Guild and two selections. */
async function withSelections(): Promise<LivingCommunity> {
  const life = await LivingCommunity.begin();
  const files = {
    ...brought,
    'recipients/ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k.md': selection(
      '[elsewhere/welding, first-talk]',
    ),
    'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md': selection('[first-talk]'),
  };
  for (const [path, text] of Object.entries(files))
    life.files.set(path, new TextEncoder().encode(text));
  await life.issue();
  return life;
}

const of = (life: LivingCommunity, folder: string): string[] =>
  [...life.files.keys()].filter((path) => path.startsWith(`recipients/${folder}/`)).toSorted();

describe('what somebody brought and selected', () => {
  it('goes along, and each address of a selection leads on', async () => {
    const life = await withSelections();
    const none = { name: null, email: null, profile: null, date: null, note: null, evidence: null };
    const wish = { ...none, target: 'ada', move: { slug: 'ada-king', giveUp: false } };
    expect(life.apply(await correctAwards(life.tree, wish, { now: life.now, salt }))).toEqual([]);
    expect(of(life, 'ada').filter((path) => /elsewhere|selections/.test(path))).toEqual([
      'recipients/ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k.gone.md',
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.gone.md',
    ]);
    expect(life.text('recipients/ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k.gone.md')).toContain(
      'to: ada-king/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k',
    );
    for (const [path, text] of Object.entries(brought))
      expect(life.text(path.replace('/ada/', '/ada-king/'))).toBe(text);
    await life.read();
  });

  it('goes with them, and comes back to nobody', async () => {
    const life = await withSelections();
    const wish = { target: 'ada', leaveNothing: true };
    const planned = await forget(life.tree, wish, life.now);
    expect(planned.history).toContain('recipients/ada/selections/');
    expect(life.apply(planned)).toEqual([]);
    expect(of(life, 'ada').every((path) => path.endsWith('.gone.md'))).toBe(true);
    expect(of(life, 'ada')).toContain(
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.gone.md',
    );
    await life.issue();
    expect(life.apply(await forget(life.tree, wish, life.now))).toEqual([]);
    expect(of(life, 'ada')).toEqual([]);
  });

  it('loses an award that is forgotten, and stays where it shows more', async () => {
    const life = await withSelections();
    const planned = await forget(
      life.tree,
      { target: 'ada/first-talk', leaveNothing: false },
      life.now,
    );
    expect(life.apply(planned)).toEqual([]);
    expect(life.text('recipients/ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k.md')).toBe(
      '---\ntitle: For June\nitems:\n  - elsewhere/welding\n---\nMine.\n',
    );
    expect(of(life, 'ada')).toContain(
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.gone.md',
    );
    expect(of(life, 'ada')).not.toContain(
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md',
    );
    await life.issue();
  });
});

describe('what somebody regrets having shown', () => {
  const forgetting = async (life: LivingCommunity, target: string, leaveNothing = false) => {
    const planned = await forget(life.tree, { target, leaveNothing }, life.now);
    expect(life.apply(planned)).toEqual([]);
    return planned;
  };
  const [[original = ''] = []] = Object.entries(brought);

  it('is one selection, at its path or its address; who led there leads nowhere', async () => {
    for (const target of [
      'ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z',
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md',
      'https://badges.riverside.example/recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z/',
    ]) {
      const life = await withSelections();
      const before = 'recipients/ada/selections/before.gone.md';
      const first = 'recipients/ada/selections/first.gone.md';
      const leading = (to: string) =>
        new TextEncoder().encode(`---\ndate: 2026-06-01\nto: ada/selections/${to}\n---\n`);
      life.files.set(before, leading('7h2k9q-vx4t3m-0c8r5e-w1nb6z'));
      life.files.set(first, leading('before'));
      const { history, withdraws, mentions } = await forgetting(life, target);
      expect([history, withdraws, mentions]).toEqual([
        ['recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md'],
        false,
        [],
      ]);
      expect(of(life, 'ada').filter((path) => path.includes('selections'))).toEqual(
        [
          '3m8d2x-qj7w0t-5gnc4r-h9zv1k.md',
          '7h2k9q-vx4t3m-0c8r5e-w1nb6z.gone.md',
          'before.gone.md',
          'first.gone.md',
        ].map((name) => `recipients/ada/selections/${name}`),
      );
      for (const path of [before, first]) expect(life.text(path)).not.toContain('to:');
      await life.issue();
      await life.read();
    }
  });

  it('leaves nothing at the address where that is asked, and goes once', async () => {
    const life = await withSelections();
    const one = 'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.gone.md';
    await forgetting(life, 'ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z', true);
    expect(life.text(one)).toContain('page: false');
    const again = await forget(
      life.tree,
      { target: 'ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z', leaveNothing: false },
      life.now,
    );
    expect(again.refusals).toEqual([expect.stringContaining(`already: ${one}.`)]);
    await forgetting(life, 'ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z', true);
    expect(of(life, 'ada')).not.toContain(one);
  });

  it('is a badge from elsewhere, with its file, and out of selections', async () => {
    const life = await withSelections();
    const { history } = await forgetting(life, 'ada/elsewhere/welding');
    expect(history).toEqual(['recipients/ada/elsewhere/welding.md', original]);
    expect(of(life, 'ada').filter((path) => path.includes('elsewhere'))).toEqual([]);
    expect(life.text('recipients/ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k.md')).toContain(
      'items:\n  - first-talk\n',
    );
    await life.issue();
  });

  it('keeps the file of a badge that an award names as evidence', async () => {
    const life = await withSelections();
    const path = 'recipients/ada/first-talk.md';
    const url = `https://badges.riverside.example/${original}`;
    const text = life.text(path).replace(/url: .*/, `url: ${url}`);
    expect(text).toContain(url);
    life.files.set(path, new TextEncoder().encode(`${text}`));
    const planned = await forget(
      life.tree,
      { target: 'ada/elsewhere/welding', leaveNothing: false },
      life.now,
    );
    expect(planned.problems).toEqual([]);
    expect(planned.removed).toEqual(['recipients/ada/elsewhere/welding.md']);
  });

  it.each([
    [
      'ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1',
      'There is no selection "3m8d2x-qj7w0t-5gnc4r-h9zv1" of "ada". Did you mean `3m8d2x-qj7w0t-5gnc4r-h9zv1k`?',
    ],
    [
      'ada/elsewhere/melting',
      'There is no badge from elsewhere "melting" of "ada". Did you mean `welding`?',
    ],
    [
      'eve/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k',
      'There is no selection "3m8d2x-qj7w0t-5gnc4r-h9zv1k" of "eve".',
    ],
  ])('is %s, which is not there', async (target, refusal) => {
    const life = await withSelections();
    const { files, refusals } = await forget(life.tree, { target, leaveNothing: false }, life.now);
    expect([files, refusals]).toEqual([[], [refusal]]);
  });
});
