import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { PublishedFile } from '../files/published-file.ts';
import { meanwhile } from './meanwhile.ts';

const file = (path: string): PublishedFile => ({ path, bytes: new Uint8Array() });

function* others(count: number, made: string[] = []): Generator<PublishedFile> {
  for (let at = 0; at < count; at += 1) {
    made.push(`other-${at}`);
    yield file(`other-${at}`);
  }
}

async function* cards(count: number, milliseconds: number): AsyncGenerator<PublishedFile> {
  for (let at = 0; at < count; at += 1) {
    await wait(milliseconds);
    yield file(`card-${at}`);
  }
}

async function pathsOf(files: AsyncGenerator<PublishedFile>): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of files) paths.push(path);
  return paths;
}

const named = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name}-${at}`);

it.each([
  { drawn: 3, made: 0 },
  { drawn: 0, made: 3 },
  { drawn: 2, made: 500 },
  { drawn: 40, made: 2 },
])('gives $drawn cards and $made other files, each kind in order', async ({ drawn, made }) => {
  let steps = 0;
  const paths = await pathsOf(meanwhile(cards(drawn, 1), others(made), () => (steps += 1)));
  expect(paths.filter((path) => path.startsWith('card'))).toEqual(named('card', drawn));
  expect(paths.filter((path) => path.startsWith('other'))).toEqual(named('other', made));
  expect(steps).toBe(drawn);
});

it('makes others while a card is drawn, and leaves the rest when it is there', async () => {
  const paths = await pathsOf(meanwhile(cards(2, 5), others(20_000), () => undefined));
  const [first, second] = [paths.indexOf('card-0'), paths.indexOf('card-1')];
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first + 1);
  expect(paths.length).toBeGreaterThan(second + 1);
});

it('fails as the drawing of a card does, and makes nothing more', async () => {
  async function* failing(): AsyncGenerator<PublishedFile> {
    yield await Promise.resolve(file('card-0'));
    throw new Error('No colours left.');
  }
  const made: string[] = [];
  await expect(
    pathsOf(meanwhile(failing(), others(20_000, made), () => undefined)),
  ).rejects.toThrow('No colours left.');
  expect(made.length).toBeLessThan(20_000);
});

it.each([
  ['another file cannot be made', true],
  ['nobody takes what comes', false],
])('has nobody draw on where %s', async (_, isFailing) => {
  let isEnded = false;
  async function* watched(): AsyncGenerator<PublishedFile> {
    try {
      yield* cards(50, 1);
    } finally {
      isEnded = true;
    }
  }
  function* failing(): Generator<PublishedFile> {
    yield file('other-0');
    if (isFailing) throw new Error('No room.');
  }
  const files = meanwhile(watched(), failing(), () => undefined);
  if (isFailing) await expect(pathsOf(files)).rejects.toThrow('No room.');
  else for await (const { path } of files) if (path === 'card-1') break;
  expect(isEnded).toBe(true);
});
