import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { filesIn, freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { type FormerOutput, formerOutput, madeOf, noOutput, usualOutput } from './former-output.ts';
import { memoryIn } from './verified-memory.ts';

const now = new Date('2026-06-15T12:00:00Z');
const path = 'recipients/ada/talk.png';
const made = madeOf('png', ['credential']);
const bytes = new TextEncoder().encode('a picture');

let memory: string;
let root: string;
let out: string;
let stage: string;

const opened = (engine = 1): FormerOutput =>
  formerOutput(
    memoryIn(memory, root, now, () => Uint8Array.of(engine)),
    out,
  );
const placed = (): string => readFileSync(join(stage, path), 'utf8');

beforeEach(() => {
  const folder = freshFolder('output');
  [memory, root] = [join(folder, 'memory'), freshFolder('output-root')];
  [out, stage] = [join(folder, 'dist'), join(folder, 'stage')];
  mkdirSync(join(out, 'recipients/ada'), { recursive: true });
  mkdirSync(stage);
  writeFileSync(join(out, path), bytes);
  const former = opened();
  former.wrote(path, made, bytes);
  former.keep();
});
afterAll(removeFolders);

it('puts a file in its place that is made of the same, and knows it again the next time', () => {
  const former = opened();
  expect(former.reuse(path, made, stage)).toBe(true);
  expect(placed()).toBe('a picture');
  former.keep();
  renameSync(out, `${out}-old`);
  renameSync(stage, out);
  expect(opened().reuse(path, made, stage)).toBe(true);
});

it.each<readonly [string, () => unknown]>([
  ['changed', () => writeFileSync(join(out, path), 'a pictura')],
  ['truncated', () => writeFileSync(join(out, path), 'a pict')],
  ['gone', () => renameSync(join(out, path), join(out, 'other'))],
  [
    'a link to what is right now',
    () => {
      renameSync(join(out, path), join(out, 'other'));
      symlinkSync(join(out, 'other'), join(out, path));
    },
  ],
])('gives no file that is %s', (_, harm) => {
  harm();
  expect(opened().reuse(path, made, stage)).toBe(false);
  expect(filesIn(stage)).toEqual([]);
});

it('gives nothing that another engine wrote, that is made of something else, or that no build kept', () => {
  expect(opened(2).reuse(path, made, stage)).toBe(false);
  expect(opened().reuse(path, madeOf('png', ['other']), stage)).toBe(false);
  expect(opened().reuse('recipients/ada/other.png', made, stage)).toBe(false);
  const later = opened();
  later.keep();
  expect(opened().reuse(path, made, stage)).toBe(false);
});

it('names what a file is made of by every part, in its place', () => {
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
