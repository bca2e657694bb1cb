import { noFurtherTexts } from '../../community/translations/further-texts.ts';
import { expect, it } from 'vitest';
import { sampleBadge } from '../../testing/fixtures/sample-parts.ts';
import { catalogueIndex } from './catalogue-index.ts';

it('holds the words of a badge and of how it is earned, as plain text on one line', () => {
  const { path, bytes } = catalogueIndex([{ ...sampleBadge, translations: [] }]);
  expect(path).toBe('badges/index.json');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
    'first-talk': expect.stringMatching(
      /^First talk Gave a first talk to the guild\. public speaking 話す Speaking Give a talk\. .*Ten minutes/,
    ),
  });
});

it('holds what a badge says in its other languages, in which pages show it', () => {
  const german = {
    ...{ language: 'de', name: 'Erster Vortrag', description: 'Hielt ihn.', skills: ['Sprechen'] },
    ...{ criteria: '**Halte** einen Vortrag.', of: null, ...noFurtherTexts },
  };
  const { bytes } = catalogueIndex([{ ...sampleBadge, translations: [german] }]);
  expect(new TextDecoder().decode(bytes)).toMatch(
    /Erster Vortrag Hielt ihn\. Sprechen .*Halte einen Vortrag\./,
  );
});
