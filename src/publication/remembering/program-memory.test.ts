import { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { onlyNew, type ProgramMemory, programMemory } from './program-memory.ts';
import { memoryIn } from './verified-memory.ts';

const now = new Date('2026-06-15T12:00:00Z');
let home: string;
let root: string;
let folder: string;

const opened = (engine = 1): ProgramMemory & { readonly done: () => void } => {
  const memory = memoryIn(home, root, now, () => Uint8Array.of(engine));
  return { ...programMemory(memory, folder), done: memory.keep };
};

/** Programs as they come from a build. */
function fresh(text: string): string {
  const made = join(freshFolder('programs'), 'made');
  mkdirSync(join(made, 'making/chunks'), { recursive: true });
  writeFileSync(join(made, 'making/entry.mjs'), text);
  writeFileSync(join(made, 'making/chunks/page.mjs'), 'page');
  return made;
}

beforeEach(() => {
  [home, root] = [join(freshFolder('program-memory'), 'home'), freshFolder('program-root')];
  folder = join(home, 'one.programs');
  const memory = opened();
  expect(memory.find('facts')).toBeNull();
  memory.keep('facts', fresh('entry'));
  memory.done();
});
afterAll(removeFolders);

it('finds what was kept for the same facts of a site, by the same engine alone', () => {
  expect(opened().find('facts')).toBe(folder);
  expect(opened().find('other facts')).toBeNull();
  expect(opened(2).find('facts')).toBeNull();
  expect(onlyNew(opened()).find('facts')).toBeNull();
});

it('says for which facts they were last, also when only these were asked for since', () => {
  expect(opened(2).last()).toBeNull();
  const memory = opened();
  expect(memory.find('facts')).toBe(folder);
  memory.done();
  expect(opened().last()).toBe('facts');
  const other = opened();
  other.keep('other facts', fresh('other'));
  other.done();
  expect(opened().last()).toBe('other facts');
});

it.each<readonly [string, () => unknown]>([
  ['changed', () => appendFileSync(join(folder, 'making/chunks/page.mjs'), ' ')],
  ['gone', () => rmSync(join(folder, 'making/entry.mjs'))],
  ['one more', () => writeFileSync(join(folder, 'making/added.mjs'), '')],
  ['a link', () => symlinkSync(join(folder, 'making/entry.mjs'), join(folder, 'making/link.mjs'))],
])('finds nothing where a file is %s', (_, harm) => {
  harm();
  expect(opened().find('facts')).toBeNull();
});

it('keeps the newest in place of what was there, and takes it away from where it was made', () => {
  const memory = opened();
  const made = fresh('another entry');
  memory.keep('other facts', made);
  memory.done();
  expect(existsSync(made)).toBe(false);
  expect(opened().find('other facts')).toBe(folder);
  expect(opened().find('facts')).toBeNull();
});

it('keeps nothing where there is nothing to keep', () => {
  const memory = opened();
  memory.keep('facts', join(root, 'missing'));
  expect(memory.find('facts')).toBe(folder);
});
