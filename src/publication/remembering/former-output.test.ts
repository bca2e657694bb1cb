import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { stageIn } from '../folder/stage.ts';
import { type FormerOutput, formerOutput, noOutput, usualOutput } from './former-output.ts';
import { madeOf } from './made-of.ts';
import { memoryIn } from './verified-memory.ts';

const now = new Date('2026-06-15T12:00:00Z');
const picture = 'recipients/ada/talk.png';
const page = 'recipients/ada/index.html';
const texts: Record<string, string> = { [picture]: 'a picture', [page]: 'a page' };

let home: string;
let root: string;
let out: string;

/** Which files are asked for; the others are written anew each time. */
const made = (path: string): string => madeOf('file', [path, texts[path] ?? '']);

/** Builds a site of these files, and says which of them had to be made. */
async function built(
  files: Readonly<Record<string, string>> = texts,
  engine = 1,
  replaced: FormerOutput['keep'] | null = null,
): Promise<string[]> {
  const memory = memoryIn(home, root, now, () => Uint8Array.of(engine));
  const { begin, keep } = formerOutput(memory, out, home);
  const written: string[] = [];
  await stageIn(out, { begin, replaced: replaced ?? keep }, async (stage) => {
    for (const [path, text] of Object.entries(files)) {
      const name = madeOf('file', [path, text]);
      if (stage.reuse(path, name)) continue;
      written.push(path);
      stage.write({ path, bytes: new TextEncoder().encode(text), made: name });
    }
    stage.finish();
  });
  return written;
}

/** All files that are published, with their texts. */
const published = (folder = out): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder)
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
const inode = (path: string): number => lstatSync(join(out, path)).ino;

beforeEach(async () => {
  const folder = freshFolder('output');
  [home, root] = [join(folder, 'memory'), freshFolder('output-root')];
  out = join(folder, 'dist');
  expect(await built()).toEqual([picture, page]);
});
afterAll(removeFolders);

it('makes nothing that is made of the same, time after time', async () => {
  const before = inode(picture);
  for (const _ of [1, 2, 3]) {
    expect(await built()).toEqual([]);
    expect(published()).toEqual(texts);
  }
  expect(inode(picture)).toBe(before);
});

it('knows a file by its newest name, also where all bytes are those of the build before', async () => {
  const isThere: boolean[] = [];
  for (const name of ['made otherwise', 'made otherwise']) {
    const memory = memoryIn(home, root, now, () => Uint8Array.of(1));
    const { begin, keep } = formerOutput(memory, out, home);
    await stageIn(out, { begin, replaced: keep }, async (stage) => {
      isThere.push(stage.reuse(picture, name));
      const bytes = new TextEncoder().encode(texts[picture]);
      if (isThere.at(-1) === false) stage.write({ path: picture, bytes, made: name });
      stage.reuse(page, made(page));
      stage.finish();
    });
  }
  expect(isThere).toEqual([false, true]);
  expect(published()).toEqual(texts);
});

it('writes what changed, under names of its own, and removes what is gone', async () => {
  const talk = 'recipients/bob/talk.png';
  expect(await built({ [page]: 'another page', [talk]: 'new' })).toEqual([page, talk]);
  expect(published()).toEqual({ [page]: 'another page', [talk]: 'new' });
  expect(await built({ [talk]: 'new' })).toEqual([]);
  expect(published()).toEqual({ [talk]: 'new' });
});

it('makes room where a file becomes a folder, and a folder a file', async () => {
  const changed = { 'recipients/ada': 'a file', [`${page}/more`]: 'a folder' };
  await built({ 'recipients/ada': 'a file' });
  expect(published()).toEqual({ 'recipients/ada': 'a file' });
  await built({ [`${page}/more`]: 'a folder' });
  expect(published()).toEqual({ [`${page}/more`]: 'a folder' });
  await expect(built(changed)).rejects.toThrow();
});

it('lets no two sources claim one address, also where the file was there before', async () => {
  const { begin } = formerOutput(
    memoryIn(home, root, now, () => Uint8Array.of(1)),
    out,
    home,
  );
  const stage = begin(`${out}-stage`);
  expect(stage.reuse(page, made(page))).toBe(true);
  const twice = (): unknown => stage.write({ path: page, bytes: new Uint8Array() });
  expect(twice).toThrow(`Two sources claim the address ${page}`);
});

it.each([
  ['is as it was before', 'a page'],
  ['is another one', 'another page'],
])('takes back a file that %s: its address is free then', async (_, text) => {
  const bytes = new TextEncoder().encode(text);
  const memory = memoryIn(home, root, now, () => Uint8Array.of(1));
  const { begin, keep } = formerOutput(memory, out, home);
  await stageIn(out, { begin, replaced: keep }, async (stage) => {
    stage.write({ path: page, bytes });
    stage.takeBack(page);
    expect(stage.files.has(page)).toBe(false);
    stage.write({ path: page, bytes });
    stage.write({ path: picture, bytes });
    stage.takeBack(picture);
    stage.finish();
  });
  expect(published()).toEqual({ [page]: text });
});

it('keeps nothing of what the site has no longer, outside of the site either', async () => {
  await built({ [page]: 'another page' });
  const twin = filesIn(home).filter((path) => path.includes('.twin'));
  expect(twin.map((path) => readFileSync(join(home, path), 'utf8'))).toEqual(['another page']);
});

const harms: readonly (readonly [string, (path: string) => unknown])[] = [
  ['changed', (path) => writeFileSync(path, 'a pictura')],
  ['longer', (path) => appendFileSync(path, ' ')],
  ['truncated', (path) => truncateSync(path, 1)],
  ['gone', (path) => rmSync(path)],
  [
    'another one',
    (path) => {
      rmSync(path);
      writeFileSync(path, 'a pictura');
    },
  ],
  [
    'a link to what is right now',
    (path) => {
      renameSync(path, `${path}.other`);
      symlinkSync(`${path}.other`, path);
    },
  ],
];
const places = ['the site', 'its second name', 'both'] as const;

describe.each(places)('of a file that is harmed in %s', (place) => {
  it.each(harms)('publishes what it was, where it is %s', async (_, harm) => {
    const twin = filesIn(home).find((path) => path.endsWith(picture));
    if (place !== 'its second name') harm(join(out, picture));
    if (place !== 'the site') {
      const second = join(home, twin ?? 'missing');
      // One file under two names: where it was written to, both are harmed already.
      if (place !== 'both' || lstatSync(second).nlink === 1) harm(second);
    }
    await built();
    expect(published()).toEqual(texts);
    expect(lstatSync(join(out, picture)).isFile()).toBe(true);
  });
});

it('finds a file that was changed, whatever time it was given then', async () => {
  const day = new Date('2026-06-01T12:00:00Z');
  const path = join(out, picture);
  utimesSync(path, day, day);
  expect(await built()).toEqual([]);
  expect(lstatSync(path).mtime).toEqual(day);
  writeFileSync(path, 'a pictura');
  utimesSync(path, day, day);
  expect(await built()).toEqual([picture]);
  expect(published()).toEqual(texts);
});

it('publishes nothing that somebody put beside the files', async () => {
  for (const folder of [
    out,
    join(
      home,
      filesIn(home).find((path) => path.includes('.twin'))!,
      '../../..',
    ),
  ])
    for (const path of ['added.html', 'recipients/added/index.html']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), 'added');
    }
  expect(await built()).toEqual([]);
  expect(published()).toEqual(texts);
});

it('makes everything where another engine wrote it, or where nothing is remembered', async () => {
  expect(await built(texts, 2)).toEqual([picture, page]);
  rmSync(home, { recursive: true });
  expect(await built()).toEqual([picture, page]);
  expect(published()).toEqual(texts);
});

it('believes what it wrote where a run was killed before it was kept', async () => {
  renameSync(
    join(
      home,
      filesIn(home)
        .find((path) => path.includes('.twin'))!
        .split('/')[0]!,
    ),
    `${home}-gone`,
  );
  expect(await built()).toEqual([]);
  expect(published()).toEqual(texts);
});

it('believes no more than is true where a run was killed once its site stood', async () => {
  const changed = { ...texts, [page]: 'another page' };
  await expect(built(changed, 1, () => Promise.reject(new Error('killed')))).rejects.toThrow();
  expect(published()).toEqual(changed);
  expect(await built()).toEqual([page]);
  expect(published()).toEqual(texts);
});

it('names what a file is made of by every part, in its place', () => {
  const bytes = new TextEncoder().encode('a picture');
  const names = [
    madeOf('png', ['a', 'b']),
    madeOf('svg', ['a', 'b']),
    madeOf('png', ['ab']),
    madeOf('png', ['b', 'a']),
    madeOf('png', ['a', null]),
    madeOf('png', ['a', 'null']),
    madeOf('png', ['a', bytes]),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(madeOf('png', ['a', Uint8Array.from(bytes)])).toBe(names.at(-1));
});

it('is none in CI, whose builds others trust', () => {
  expect(usualOutput(root, out, now, { CI: '1' })).toBe(noOutput);
});
