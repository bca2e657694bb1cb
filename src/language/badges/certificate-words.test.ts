import { expect, it } from 'vitest';
import { languageOf } from '../languages.ts';
import { earnedPhrases } from './certificate-words.ts';

it('marks what was reached as being in the language of the badge, and not of the award', () => {
  const award = {
    achievement: {
      effort: { hours: 3, credits: null, creditUnit: null, level: null },
      results: [{ name: 'Prüfung', type: 'Result' }],
    },
    results: [{ name: 'Prüfung', value: 'bestanden', level: null, status: null }],
  };
  expect(earnedPhrases(award, languageOf('en'), 'de')).toEqual([
    { text: '3 hours' },
    { text: 'Prüfung: bestanden', language: 'de' },
  ]);
});
