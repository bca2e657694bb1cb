import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { lookThrough, seenAt } from './files-below.ts';

let folder: string;
beforeEach(() => {
  folder = freshFolder('files-below');
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  mkdirSync(join(folder, 'empty/within'), { recursive: true });
  writeFileSync(join(folder, 'a/b/one.html'), '1');
  writeFileSync(join(folder, 'two.html'), '2');
  symlinkSync(join(folder, 'two.html'), join(folder, 'a/link'));
});
afterAll(removeFolders);

describe.each([
  ['here, where there are few', 2],
  ['in a thread, where there are many', 60_000],
])('a folder is looked through %s', (_, count) => {
  it('for its plain files as the disk describes them, and what is none goes', () => {
    const look = lookThrough(folder, count);
    const seen = ['a/b/one.html', 'two.html'].map((path) => [path, seenAt(join(folder, path))]);
    expect(look()).toEqual(new Map(seen as [string, string][]));
    expect(existsSync(join(folder, 'empty'))).toBe(false);
    expect(existsSync(join(folder, 'a/link'))).toBe(false);
  });

  it('and what came into its place meanwhile is looked through then', () => {
    const look = lookThrough(folder, count);
    renameSync(folder, `${folder}-moved`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'three.html'), '3');
    expect(look()).toEqual(new Map([['three.html', seenAt(join(folder, 'three.html'))]]));
    rmSync(`${folder}-moved`, { recursive: true });
  });

  it('and one that cannot be looked through is an error of whoever asks', () => {
    rmSync(folder, { recursive: true });
    expect(lookThrough(folder, count)).toThrow(/ENOENT/);
  });
});
