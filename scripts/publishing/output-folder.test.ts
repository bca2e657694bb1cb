import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';
import { UsageError } from '../shell/command.ts';
import { outputFolder } from './output-folder.ts';

afterAll(removeFolders);

/** A folder with these: names that end in a slash are folders. */
function holding(...names: readonly string[]): string {
  const folder = freshFolder('out');
  for (const name of names)
    if (name.endsWith('/')) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), '');
  return folder;
}

it.each([
  ['one that is not there', () => join(holding(), 'new')],
  ['an empty one', () => holding()],
  ['a site', () => holding('index.html', '_astro/', 'keys/')],
  ['a part of a site', () => holding('.plainbadge-shard.json', 'recipients/')],
])('a build goes into %s', (_, folder) => {
  const out = folder();
  expect(outputFolder(out)).toBe(out);
});

it.each([
  ['a file', () => join(holding('letter.txt'), 'letter.txt'), /is something else/],
  ['a device', () => '/dev/null', /is something else/],
  ['a folder of others', () => holding('letter.txt', 'photos/'), /\(letter\.txt, photos\)/],
  ['half a site', () => holding('index.html'), /\(index\.html\)/],
  ['a site in a repository', () => holding('index.html', '_astro/', '.git/'), /\(\.git\)/],
])('and never into %s', (_, folder, sentence) => {
  const refused = () => outputFolder(folder());
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(sentence);
});
