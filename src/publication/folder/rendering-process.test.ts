import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { beginRendering } from './rendering-process.ts';

afterAll(removeFolders);

/** A folder of programs with this entry. */
function programs(entry: string): string {
  const folder = freshFolder('programs');
  mkdirSync(join(folder, 'making'));
  writeFileSync(join(folder, 'making/prerender-entry.x.mjs'), entry);
  return folder;
}

it('says that it failed, whether its programs do or what it is told makes no sense', async () => {
  const broken = beginRendering(programs('throw new Error("broken");'));
  expect((await broken.render({ PLAINBADGE_SITE: 'none' })).code).toBe(1);
  const missing = beginRendering(join(freshFolder('programs'), 'missing'));
  expect((await missing.render({})).code).toBe(1);
});

it('ends where nobody wants it, and tells whoever asks it all the same', async () => {
  const unwanted = beginRendering(programs('export const app = {};'));
  unwanted.end();
  expect((await unwanted.render({})).code).not.toBe(0);
});
