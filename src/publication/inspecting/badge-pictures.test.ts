/** A picture that cannot be shown is a problem of its own badge, before anything is signed or built. */

import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { writeFiles } from '../../repository/write.ts';
import { tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { inspect } from './inspect.ts';

afterAll(removeFolders);

const plain = (width: number): Promise<Buffer> =>
  sharp({ create: { width, height: width, channels: 4, background: '#369' } })
    .png()
    .toBuffer();
const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

async function problemsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const root = freshFolder('picture');
  const files = tinyCommunity({ [`badges/first-talk/${name}`]: content });
  await writeFiles(
    root,
    files.map(({ path, content: bytes }) => ({ path, bytes: bytes as Uint8Array })),
  );
  const { problems } = await inspect(root, tinyNow);
  return problems.map(({ rule, path, remedy }) => `${rule} ${path}: ${remedy.split(',')[0]}`);
}

it('of one colour is refused, as PNG and as drawing', async () => {
  const remedy = 'Draw something that differs from its ground';
  expect(await problemsOf('image.png', await plain(64))).toEqual([
    `blank-picture badges/first-talk/image.png: ${remedy}`,
  ]);
  expect(await problemsOf('image.svg', drawing('<rect width="9" height="9"/>'))).toEqual([
    `blank-picture badges/first-talk/image.svg: ${remedy}`,
  ]);
});

it('that shows something is none', async () => {
  expect(await problemsOf('image.svg', drawing('<rect width="4" height="9"/>'))).toEqual([]);
});
