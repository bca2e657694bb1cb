import { describe, expect, it } from 'vitest';
import type { Effort } from '../../community/model.ts';
import { sampleBadge, sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { achievementOf } from '../achievement.ts';
import { creditMembers, effortOf, effortResults } from './effort.ts';

const id = 'https://guild.example/badges/badges/first-talk/v1.json';
const nothing: Effort = { hours: null, credits: null, creditUnit: null, level: null };

/** The members of an Achievement that say what it takes. */
const effortMembers = (of: Effort) => ({
  ...creditMembers(of),
  resultDescription: effortResults(id, of),
});

describe('what a badge takes', () => {
  it('is the same when it comes back out of the Achievement, whatever is given and whatever is not', () => {
    for (const hours of [null, 0.25, 12.5, 10_000]) {
      for (const credits of [null, 0.5, 3]) {
        for (const level of [null, 'EQF 3', '初級']) {
          for (const creditUnit of credits === null ? [null] : [null, 'ECTS', 'CEU'])
            expect(effortOf(effortMembers({ hours, credits, creditUnit, level }))).toEqual({
              ...{ hours, credits },
              ...{ creditUnit, level },
            });
        }
      }
    }
  });

  it('adds nothing where nothing is said, so that no Achievement that was frozen before changes', () => {
    expect(effortMembers(nothing)).toEqual({ resultDescription: [] });
    const members = Object.keys(achievementOf({ ...sampleBadge, effort: nothing }, sampleIssuer));
    expect(members).not.toContain('creditsAvailable');
    expect(members).not.toContain('resultDescription');
  });

  it('uses the standard’s own members: credits are a number, hours, level and the unit of credits a required value with an id of its own', () => {
    expect(effortMembers({ hours: 12, credits: 3, creditUnit: 'ECTS', level: 'Beginner' })).toEqual(
      {
        creditsAvailable: 3,
        resultDescription: [
          {
            id: `${id}#hours`,
            type: ['ResultDescription'],
            name: 'Hours',
            resultType: 'ext:Hours',
            requiredValue: '12',
          },
          {
            id: `${id}#level`,
            type: ['ResultDescription'],
            name: 'Level',
            resultType: 'PerformanceLevel',
            requiredValue: 'Beginner',
          },
          {
            id: `${id}#credits`,
            type: ['ResultDescription'],
            name: 'Credits',
            resultType: 'ext:Credits.ECTS',
            requiredValue: '3',
          },
        ],
      },
    );
  });

  it('reads nothing into results that another issuer describes', () => {
    expect(
      effortOf({
        resultDescription: [
          { id: 'urn:x', type: ['ResultDescription'], name: 'Grade', resultType: 'LetterGrade' },
        ],
      }),
    ).toEqual(nothing);
  });
});
