/** Sizes of texts on a certificate, which follow from one another. */

import { expect, it } from 'vitest';
import { setWords, type Words } from './setting.ts';

const words = (text: string, more: Partial<Words>): Words => ({
  ...{ tag: 'P', text, language: 'en', face: 'serif', sizes: [44, 38, 32, 22], lines: 2 },
  ...{ colour: '#000000', above: 0 },
  ...more,
});

it('a name keeps in one line where it need not be much smaller for it', async () => {
  const name = 'Žofie Vzorová-Šámplová';
  const [broken] = await setWords([words(name, {})], 425, null);
  const [whole] = await setWords([words(name, { oneLineFrom: 36 })], 425, null);
  const [narrow] = await setWords([words(name, { oneLineFrom: 36 })], 300, null);
  expect(broken).toMatchObject({ size: 44, height: 2 * 44 * 1.26 });
  expect(whole).toMatchObject({ size: 38, height: 38 * 1.26 });
  expect(narrow).toMatchObject({ size: 44, height: 2 * 44 * 1.26 });
});

it('lines that belong together are as small as the longest of them', async () => {
  const line = { sizes: [12, 9], lines: 1 };
  const texts = ['Sample Town, 26 April 2025', 'Until 2027'];
  const sizes = async (more: Partial<Words>) =>
    (
      await setWords(
        texts.map((text) => words(text, { ...line, ...more })),
        130,
        null,
      )
    ).map(({ size }) => size);
  expect(await sizes({})).toEqual([9, 12]);
  expect(await sizes({ alike: true })).toEqual([9, 9]);
});
