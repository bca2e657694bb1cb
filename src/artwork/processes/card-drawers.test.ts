import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, it } from 'vitest';
import { openOwnTypeface, type OwnTypeface } from '../cards/own-typeface.ts';
import { pictureOf } from '../picture.ts';
import { badgeWith } from '../../testing/fixtures/badge-with.ts';
import { CardDrawers } from './card-drawers.ts';
import { type CardTask, drawCard } from './card-task.ts';

const { png: picture } = await pictureOf(badgeWith());
const drawers = new CardDrawers(2);
afterAll(() => drawers.end());

const person = (name: string, typeface: OwnTypeface | null = null): CardTask => ({
  kind: 'wall',
  facts: {
    ...{ name, caption: '2 badges from Sample Guild', nameLanguage: null, language: 'en' },
    ...{ direction: 'ltr', pictures: [picture], logo: null, isOwn: false, typeface },
  },
});

/** Process ids of those that draw for this one. */
const children = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, parent] = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))!;
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return Number(parent) === process.pid && line.includes('card-drawer-child');
      } catch {
        return false;
      }
    })
    .map(Number);

it('draw the same bytes as this process, however many there are', async () => {
  const tasks = Array.from({ length: 24 }, (_, at) => person(`Sample Person ${at}`));
  const drawn = await Promise.all(tasks.map((task) => drawers.draw(task)));
  for (const [at, task] of tasks.entries()) expect(drawn[at]).toEqual(await drawCard(task));
});

it('draw in a typeface that the community brings', async () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff2',
  );
  const typeface = await openOwnTypeface(new Uint8Array(readFileSync(file)));
  if (typeof typeface === 'string') throw new Error(typeface);
  // A letter that no typeface of ours has would be needed for it to show; that it is opened is enough.
  const task = person('Sample Person', typeface);
  expect(await drawers.draw(task)).toEqual(await drawCard(task));
});

it.skipIf(process.platform !== 'linux')(
  'draw on where a process was killed, idle or not (skipped: /proc is Linux only)',
  async () => {
    const before = children();
    expect(before.length).toBeGreaterThan(0);
    for (const pid of before) process.kill(pid, 'SIGKILL');
    const card = drawers.draw(person('Sample Person 1'));
    const other = drawers.draw(person('Sample Person 2'));
    for (const pid of children()) process.kill(pid, 'SIGKILL');
    expect(await card).toEqual(await drawCard(person('Sample Person 1')));
    expect(await other).toEqual(await drawCard(person('Sample Person 2')));
  },
);

it.skipIf(process.platform !== 'linux')(
  'leave no process behind, nor start one for what was still to be drawn (skipped: /proc is Linux only)',
  async () => {
    const begun = Array.from({ length: 40 }, (_, at) => drawers.draw(person(`Late Person ${at}`)));
    const settled = Promise.allSettled(begun);
    await begun[0];
    await drawers.end();
    expect(children()).toEqual([]);
    const left = (await settled).filter(({ status }) => status === 'rejected');
    expect([left.length > 0, left.length < 40]).toEqual([true, true]);
    expect(children()).toEqual([]);
  },
);

it('say why a card cannot be drawn, and draw the others', async () => {
  const typeface = { file: new Uint8Array(4), digest: 'f'.repeat(64) } as OwnTypeface;
  const before = drawers.draw(person('Sample Person 1'));
  const failing = drawers.draw(person('Sample Person', typeface));
  const after = drawers.draw(person('Sample Person 2'));
  await expect(failing).rejects.toThrow(/A card cannot be drawn: the typeface is unknown-format/);
  // Whatever was sent together with it.
  expect(await before).toEqual(await drawCard(person('Sample Person 1')));
  expect(await after).toEqual(await drawCard(person('Sample Person 2')));
  await drawers.end();
});
