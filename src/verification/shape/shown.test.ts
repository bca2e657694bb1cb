import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { shownOf } from './shown.ts';

const achievement: JsonObject = {
  resultDescription: [
    { id: 'urn:r:1', name: 'Test' },
    {
      ...{ id: 'urn:r:2', name: ['Soldering'] },
      rubricCriterionLevel: [{ id: 'urn:l:1', name: 'Independent' }],
    },
    { id: 'urn:r:3', name: 'One' },
    { id: 'urn:r:3', name: 'Other' },
  ],
};
const resultsOf = (...result: JsonObject[]) => shownOf({}, achievement, { result }).results;

describe('the results that a badge shows', () => {
  it('are named as the badge describes them, in one order however they stand, each once', () => {
    const test = { resultDescription: 'urn:r:1', value: '87' };
    const level = { resultDescription: 'urn:r:2', achievedLevel: 'urn:l:1' };
    const both = [
      { name: 'Soldering', reached: 'Independent' },
      { name: 'Test', reached: '87' },
    ];
    expect(resultsOf(test, level, test)).toEqual(both);
    expect(resultsOf(level, test)).toEqual(both);
  });

  it.each<[string, JsonObject]>([
    ['of which nothing is described', { resultDescription: 'urn:r:9', value: '1' }],
    ['that says nothing', { resultDescription: 'urn:r:1' }],
    ['of a level that is not there', { resultDescription: 'urn:r:2', achievedLevel: 'urn:l:9' }],
    ['whose description has two names', { resultDescription: 'urn:r:3', value: '1' }],
    ['with two values', { resultDescription: 'urn:r:1', value: ['1', '2'] }],
  ])('leave one out %s', (_, result) => {
    expect(resultsOf(result)).toEqual([]);
  });
});

it('a picture and a language are shown alike alone and in a list of one, and none of several', () => {
  const picture = { id: 'https://a.example/1.png', type: 'Image' };
  const shown = (image: JsonValue, inLanguage: JsonValue) => {
    const { image: address, language } = shownOf({}, { image, inLanguage });
    return [address, language];
  };
  const alone = ['https://a.example/1.png', 'en'];
  expect(shown(picture, 'en')).toEqual(alone);
  expect(shown([picture], ['en'])).toEqual(alone);
  expect(shown(['https://a.example/1.png'], ['en'])).toEqual(alone);
  expect(shown([picture, picture], ['en', 'de'])).toEqual([null, null]);
});
