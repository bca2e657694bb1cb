import { expect, it } from 'vitest';
import { noFurtherTexts } from '../../../community/translations/further-texts.ts';
import { languageOf } from '../../../language/languages.ts';
import { sampleSite } from '../../../testing/fixtures/sample-site.ts';
import { badgeIn } from '../../model/translated.ts';
import { reachedHere, resultWords } from './said-results.ts';

const german = languageOf('de');
const own = sampleSite('https://badges.example/').badges.find(({ slug }) => slug === 'first-talk')!;
const [level, grade, share] = [
  { name: 'Frei sprechen', rubric: ['Vom Blatt', 'Frei'], values: [] },
  { name: 'Note', rubric: [], values: ['ausreichend', 'gut', 'sehr gut'] },
  { name: 'Beantwortete Fragen', rubric: [], values: [] },
];
const results = [level, grade, share, { name: 'Dabei', rubric: [], values: [] }].map((one) => ({
  ...one!,
  rubric: one!.rubric.map((name) => ({ name, description: null })),
}));
const badge = badgeIn(
  {
    ...own,
    translations: own.translations.map((one) =>
      one.language === 'de' ? { ...one, ...noFurtherTexts, results, level: 'Für den Anfang' } : one,
    ),
  },
  'de',
);
const reached = (name: string, more: object, words = resultWords(badge)) =>
  reachedHere(
    { ...{ name, value: null, level: null, status: null }, ...more },
    own.results,
    words,
    german,
  );

it('results are said as their badge is translated, each in its language', () => {
  const words = resultWords(badge);
  expect(words.isTranslation).toBe(true);
  expect(words.name('Speaking freely')).toEqual({ text: 'Frei sprechen', lang: 'de' });
  expect(words.level('For beginners')).toEqual({ text: 'Für den Anfang', lang: 'de' });
  expect(reached('Speaking freely', { level: 'Freely' })).toEqual({ text: 'Frei', lang: 'de' });
  expect(reached('Grade', { value: 'A' })).toEqual({ text: 'sehr gut', lang: 'de' });
  // What a level means, nobody translated.
  expect(words.meaning('Speaking freely', 'From notes', 'Reads most of it.')).toEqual({
    text: 'Reads most of it.',
    lang: own.language,
  });
});

it('what nobody translated keeps its words and their language, and a state is the page’s word', () => {
  expect(reached('Questions answered', { value: '87' })).toMatchObject({ lang: own.language });
  expect(reached('Former', { level: 'Freely' })).toEqual({ text: 'Freely', lang: own.language });
  expect(reached('Attendance', { status: 'Completed' })).toEqual({
    text: german.words.results.statuses.Completed,
    lang: null,
  });
  const words = resultWords(badgeIn(own, 'de'));
  expect(words.isTranslation).toBe(false);
  expect(words.name('Grade')).toEqual({ text: 'Grade', lang: own.language });
  expect(words.level('For beginners')).toEqual({ text: 'For beginners', lang: own.language });
});
