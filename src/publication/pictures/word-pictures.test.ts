import { expect, it } from 'vitest';
import { artworkWords } from '../../artwork/medal/artwork-words.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { wordPictures } from './word-pictures.ts';

it('there is a drawing of every word, and no two are alike', async () => {
  const files: PublishedFile[] = [];
  for await (const file of wordPictures()) files.push(file);
  const words = artworkWords.flatMap((group) => group.words);
  expect(files.map(({ path }) => path)).toEqual(
    words.map(({ kind, word }) => `studio/words/${kind}-${word}.svg`),
  );
  const drawn = files.map(({ bytes }) =>
    new TextDecoder()
      .decode(bytes)
      .replace(/<title>.*?<\/title>/, '')
      .replace(/b-[a-z0-9]+-/g, ''),
  );
  // One word of each kind is what all the others are shown with.
  expect(new Set(drawn).size).toBeGreaterThan(words.length - artworkWords.length);
});
