import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../language/languages.ts';
import { resultPhrases } from '../../../language/badges/result-words.ts';
import { sampleSite } from '../../../testing/fixtures/sample-site.ts';
import { pageOfEntry } from './entries-elsewhere.ts';
import { rangeIn, totalsIn } from './results.ts';

const english = languageOf('en');
const { awards } = sampleSite('https://badges.example/');
const [talk] = awards.filter(({ id }) => id === 'ada/first-talk');

describe('results and credits in words', () => {
  it('say a share of a hundred as one, a status in the language, the rest as people wrote it', () => {
    expect(resultPhrases(talk!.results, talk!.achievement.results, english)).toEqual([
      'Speaking freely: Freely',
      'Grade: B',
      'Questions answered: 87.5 %',
      'Attendance: Completed',
    ]);
  });

  it('are all on a paper or none is, since a part would read like the whole', () => {
    const long = { ...talk!.results[1]!, name: 'N'.repeat(100), value: 'V'.repeat(70) };
    expect(resultPhrases([talk!.results[0]!, long], [], english)).toEqual([]);
  });

  it.each([
    ['Percent', null, null, '0 % to 100 %'],
    ['RawScore', 5, null, 'from 5'],
    ['RawScore', null, 12.5, 'up to 12.5'],
    ['RawScore', 1, 6, '1 to 6'],
    ['Result', null, null, null],
  ])('give the range of %s from %s to %s', (type, minimum, maximum, said) => {
    expect(rangeIn({ type, minimum, maximum }, english)).toBe(said);
  });

  it('add up for each unit by itself, with what was earned, without what was withdrawn', () => {
    const worth = (credits: number, creditUnit: string | null) => ({
      ...talk!.achievement,
      effort: { hours: 2, credits, creditUnit, level: null },
    });
    const three = [
      { ...talk!, achievement: worth(3, 'ECTS'), credits: null },
      { ...talk!, achievement: worth(3, 'ECTS'), credits: 0.5 },
      { ...talk!, achievement: worth(1, null), credits: null, state: 'expired' as const },
      { ...talk!, achievement: worth(9, 'CEU'), credits: null, state: 'revoked' as const },
    ];
    expect(totalsIn(three, english)).toEqual(['6 hours', '1 credit', '3.5 ECTS']);
    expect(totalsIn([], english)).toEqual([]);
  });
});

describe('the page of an entry', () => {
  const skill = 'http://data.europa.eu/esco/skill/ccdf3597-0000';
  it.each([
    [skill, `https://esco.ec.europa.eu/en/classification/skill?uri=${encodeURIComponent(skill)}`],
    ['https://skills.example/repair', 'https://skills.example/repair'],
    ['http://data.europa.eu/snb/eqf/6', null],
    ['urn:uuid:1', null],
  ])('of %s is %s', (identifier, page) => {
    expect(pageOfEntry(identifier)).toBe(page);
  });
});
