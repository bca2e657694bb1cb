import { describe, expect, it } from 'vitest';
import { badgeWith } from '../testing/fixtures/badge-with.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { asAnswers } from './as-answers.ts';
import { newAwards } from './award.ts';
import { reachedIn } from './reached.ts';

const scale = {
  ...{ type: 'Result', rubric: [], values: [], minimum: null, maximum: null },
  ...{ required: null, alignments: [] },
};
const badge = badgeWith({
  results: [
    { ...scale, name: 'Talk', type: 'Percent' },
    {
      ...{ ...scale, name: 'Talk: part 2' },
      rubric: [{ name: 'Freely', description: null, points: null, alignments: [] }],
    },
    { ...scale, name: 'Stand', type: 'Status' },
  ],
});

describe('what was reached, in a line', () => {
  it('goes by the longest name, with either sign, and the key of its scale', () => {
    const lines = ['talk : 87 %', 'Talk: part 2 = Freely', 'STAND:Completed'];
    expect(reachedIn(lines, badge)).toEqual({
      results: [
        { name: 'Talk', value: '87' },
        { name: 'Talk: part 2', level: 'Freely' },
        { name: 'Stand', status: 'Completed' },
      ],
      refusals: [],
    });
  });

  it.each([
    ['Tolk: 87', 'Did you mean `Talk`?'],
    ['Talk', 'write `Talk: …`'],
    ['Talk:', 'names no result'],
  ])('%j is refused, with what to write', (line, why) => {
    expect(reachedIn([line], badge)).toEqual({
      results: [],
      refusals: [expect.stringContaining(why) as string],
    });
  });

  it('is refused where the badge describes nothing', () => {
    expect(reachedIn(['Talk: 1'], badgeWith()).refusals.join()).toContain('describes no results');
  });

  it('is asked for where the badge requires it, in the words of a command and of a form', async () => {
    const path = 'badges/first-talk/badge.md';
    const scaled = tinyText(path).replace(
      'created:',
      'results:\n  - {name: Talk, type: Percent, required: 50}\n  - {name: Grade}\ncreated:',
    );
    const outcome = await newAwards(
      tinyCommunity({ [path]: scaled, 'recipients/ada/first-talk.md': null }),
      {
        ...{ badge: 'first-talk', recipients: ['ada'], date: '2026-06-01', evidence: [] },
        ...{ note: null, email: null },
      },
      { now: tinyNow, salt: 'x'.repeat(22) },
    );
    expect(outcome.refusals).toEqual([
      '`first-talk` requires `50` at least in “Talk”, and nobody said what was reached: ' +
        'write it, --result "…", in the form `Talk: 50`.',
    ]);
    expect(asAnswers(outcome).join()).toContain('write it, as “What was reached”, in the form');
  });

  it('is written into the award, and what is not on the scale is told as the check tells it', async () => {
    const path = 'badges/first-talk/badge.md';
    const scaled = tinyText(path).replace(
      'created:',
      'credits: 3\nresults:\n  - {name: Talk, type: Percent, required: 50}\ncreated:',
    );
    const plan = (results: readonly string[], credits: string) =>
      newAwards(
        tinyCommunity({ [path]: scaled, 'recipients/ada/first-talk.md': null }),
        {
          ...{ badge: 'first-talk', recipients: ['ada'], date: '2026-06-01', evidence: [] },
          ...{ note: null, email: null, results, credits },
        },
        { now: tinyNow, salt: '0'.repeat(32) },
      );
    const { files, problems, refusals } = await plan(['Talk: 87'], '2.5');
    expect([problems, refusals]).toEqual([[], []]);
    expect(files[0]?.text).toContain('results:\n  - name: Talk\n    value: "87"\ncredits: 2.5\n');
    expect((await plan(['Talk: 40'], '4')).problems.map(({ rule }) => rule)).toEqual([
      'result-below-required',
      'credits-beyond-badge',
    ]);
    expect((await plan(['Talk: 87'], 'two')).refusals).toEqual([
      '--credits "two" is no number, such as 2 or 2.5.',
    ]);
  });
});
