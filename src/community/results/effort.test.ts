import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';

const path = 'badges/first-talk/badge.md';
const check = (lines: string) =>
  checkCommunity(
    tinyCommunity({ [path]: tinyText(path).replace('created:', `${lines}\ncreated:`) }),
    { now: tinyNow },
  );

describe('hours, credits and level of a badge', () => {
  it('are read as numbers and text, and are nothing where nothing is said', () => {
    const badges = check('hours: 12.5\ncredits: 3\nlevel: Beginner').community?.badges.map(
      ({ effort }) => effort,
    );
    expect(badges).toEqual([
      { hours: 12.5, credits: 3, creditUnit: null, level: 'Beginner' },
      { hours: null, credits: null, creditUnit: null, level: null },
    ]);
  });

  it.each([
    ['hours: 0', 'wrong-value', '`hours` must be at least 0.25, but is `0`.'],
    ['hours: -3', 'wrong-type', '`hours` must be a number, but is `-3`.'],
    ['hours: 1.1', 'wrong-value', '`hours` must be a multiple of 0.25, but is `1.1`.'],
    ['hours: 12 hours', 'wrong-type', '`hours` must be a number, but is `12 hours`.'],
    ['credits: 1e3', 'wrong-type', '`credits` must be a number, but is `1e3`.'],
    ['credits: 20000', 'wrong-value', '`credits` must be at most 10000, but is `20000`.'],
    [
      'level: ""',
      'wrong-value',
      '`level` must be visible text on one line, without spaces around it, but is empty.',
    ],
  ])('are refused as `%s`, with what to write instead', (lines, rule, message) => {
    const { problems } = check(lines);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]!.message).toBe(message);
    expect(problems[0]!.remedy).toMatch(/For instance: `(?:hours|credits|level): /);
  });
});
