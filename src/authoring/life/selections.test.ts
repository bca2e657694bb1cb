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
    'recipients/ada/selections/all.md': selection('[elsewhere/welding, first-talk]'),
    'recipients/ada/selections/one.md': selection('[first-talk]'),
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
      'recipients/ada/selections/all.gone.md',
      'recipients/ada/selections/one.gone.md',
    ]);
    expect(life.text('recipients/ada/selections/all.gone.md')).toContain(
      'to: ada-king/selections/all',
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
    expect(of(life, 'ada')).toContain('recipients/ada/selections/one.gone.md');
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
    expect(life.text('recipients/ada/selections/all.md')).toBe(
      '---\ntitle: For June\nitems:\n  - elsewhere/welding\n---\nMine.\n',
    );
    expect(of(life, 'ada')).toContain('recipients/ada/selections/one.gone.md');
    expect(of(life, 'ada')).not.toContain('recipients/ada/selections/one.md');
    await life.issue();
  });
});
