import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WriteRefused, writeFiles } from './write.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(root, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const names = async (): Promise<string[]> => (await readdir(root, { recursive: true })).sort();

it('writes whole files, makes their folders, and leaves nothing else behind', async () => {
  await expect(writeFiles(root, [{ path: 'keys/a.json', bytes: bytes('1') }])).resolves.toEqual([
    'keys/a.json',
  ]);
  expect(await names()).toEqual(['keys', 'keys/a.json']);
});

it('does nothing where the bytes are there already', async () => {
  await writeFiles(root, [{ path: 'a', bytes: bytes('1') }]);
  await expect(writeFiles(root, [{ path: 'a', bytes: bytes('1') }])).resolves.toEqual([]);
});

it('writes none when one of them would change what was issued', async () => {
  await writeFile(join(root, 'old'), '1');
  const files = [
    { path: 'new', bytes: bytes('1') },
    { path: 'old', bytes: bytes('2') },
  ];
  await expect(writeFiles(root, files)).rejects.toThrow(WriteRefused);
  expect(await names()).toEqual(['old']);
  expect(await readFile(join(root, 'old'), 'utf8')).toBe('1');
});

it('writes a path twice in the order given, and names it once', async () => {
  const files = ['1', '2', '2'].map((text) => ({ path: 'a', bytes: bytes(text), replace: true }));
  await expect(writeFiles(root, files)).resolves.toEqual(['a']);
  expect([await names(), await readFile(join(root, 'a'), 'utf8')]).toEqual([['a'], '2']);
});

it('replaces only what may change', async () => {
  await writeFile(join(root, 'status'), '1');
  await writeFiles(root, [{ path: 'status', bytes: bytes('2'), replace: true }]);
  expect(await readFile(join(root, 'status'), 'utf8')).toBe('2');
});

it('cleans up after a failure halfway', async () => {
  await writeFile(join(root, 'folder'), 'a file where a folder is needed');
  const files = [
    { path: 'first', bytes: bytes('1') },
    { path: 'folder/second', bytes: bytes('2') },
  ];
  await expect(writeFiles(root, files)).rejects.toThrow();
  expect(await names()).toEqual(['folder']);
});

it.each(['../out', '/out', 'a/../../out', 'a//b', ''])('refuses the path %j', async (path) => {
  await expect(writeFiles(root, [{ path, bytes: bytes('1') }])).rejects.toThrow(WriteRefused);
});

it('never writes through a link', async () => {
  await mkdir(join(root, 'real'));
  await symlink('real', join(root, 'link'));
  await expect(writeFiles(root, [{ path: 'link/a', bytes: bytes('1') }])).rejects.toThrow(
    'is a link',
  );
});

it('removes what killed writers left, and nothing that is being written', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  for (const folder of ['badges/a', 'recipients/ada', 'recipients/new', 'elsewhere'])
    await mkdir(join(root, folder), { recursive: true });
  const left = (folder: string, pid: number) =>
    writeFile(join(root, folder, `.${pid}.x.json.tmp`), '');
  await left('badges/a', gone);
  await left('recipients/new', gone);
  await left('recipients/ada', process.pid);
  await left('elsewhere', gone);
  await writeFile(join(root, 'badges/a/badge.md'), '1');
  await symlink(join(root, 'elsewhere'), join(root, 'keys'));
  await writeFiles(root, []);
  expect(await names()).toEqual([
    'badges',
    'badges/a',
    'badges/a/badge.md',
    'elsewhere',
    `elsewhere/.${gone}.x.json.tmp`,
    'keys',
    `keys/.${gone}.x.json.tmp`,
    'recipients',
    'recipients/ada',
    `recipients/ada/.${process.pid}.x.json.tmp`,
  ]);
});
