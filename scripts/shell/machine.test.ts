import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';
import { machineFault } from './machine.ts';

afterAll(removeFolders);

const failure = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: something, write`), { code, syscall: 'write', ...more });

it.each([
  ['ENOSPC', 'The disk is full: /x/a.json could not be written. Make room, and run it again.'],
  ['EROFS', '/x/a.json lies on a disk that can only be read.'],
  ['EACCES', '/x/a.json may not be read or written by this account.'],
  ['EMFILE', 'Too many files are open at once (/x/a.json).'],
])('%s is one sentence with the path and what to do', (code, sentence) => {
  expect(machineFault(failure(code, { path: '/x/a.json' }))).toContain(sentence);
  const inside = new Error('Could not build.', { cause: failure(code, { path: '/x/a.json' }) });
  expect(machineFault(inside)).toContain(sentence);
});

it('a full disk often names no path', () => {
  expect(machineFault(failure('ENOSPC'))).toBe(
    'The disk is full: a file could not be written. Make room, and run it again.',
  );
});

it('a bug is no failure of the machine', () => {
  expect(machineFault(new TypeError('x is undefined'))).toBeNull();
  expect(machineFault(failure('ERR_INVALID_ARG_TYPE'))).toBeNull();
  expect(machineFault(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBeNull();
  expect(machineFault('ENOSPC')).toBeNull();
});

it('an error of the disk keeps its path', async () => {
  const missing = join(freshFolder('missing'), 'facts.json');
  const error: unknown = await readFile(missing).catch((reason: unknown) => reason);
  expect(machineFault(error)).toContain(`There is no ${missing}.`);
});

it('a command ends with that sentence, and not with a stack', async () => {
  const facts = join(freshFolder('facts'), 'facts.json');
  const commits = ['--base', 'main', '--head', 'main'];
  const { code, stderr } = await run('review', [...commits, '--facts', facts]);
  expect([code, stderr.trim()]).toEqual([
    1,
    `There is no ${facts}. Look whether the name is right, and run it again.`,
  ]);
});
