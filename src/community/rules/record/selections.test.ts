import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow } from '../../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../../check.ts';

const path = 'recipients/ada/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd.md';
const stone = path.replace('.md', '.gone.md');
const selection = (items: string): Record<string, string> => ({
  [path]: `---\ntitle: For June\nitems: ${items}\n---\nWhat I can do.\n`,
});
const checked = (files: Record<string, string>) =>
  checkCommunity(tinyCommunity(files), { now: tinyNow });
const problemsOf = (files: Record<string, string>): string[] =>
  checked(files).problems.map(
    ({ rule, path: at, line, column }) => `${rule} ${at}:${line}:${column}`,
  );

describe('a selection', () => {
  it('shows awards of its recipient in an order of theirs', () => {
    const { community, problems } = checked(selection('[repairer, first-talk]'));
    expect(problems).toEqual([]);
    expect(community?.selections).toMatchObject([
      {
        ...{
          slug: 'ff9k2a-7c1x0m-8hq3ve-2j5wtd',
          recipient: 'ada',
          title: 'For June',
          words: 'What I can do.',
        },
        items: ['repairer', 'first-talk'].map((slug) => ({ kind: 'award', slug })),
      },
    ]);
  });

  it.each([
    ['nothing', '[]', `selection-empty ${path}:3:8`],
    ['twice the same', '[repairer, repairer]', `selection-item-twice ${path}:3:19`],
    ['what is not there', '[repairrer]', `selection-item-unknown ${path}:3:9`],
    ['a badge that was not brought', '[elsewhere/welding]', `selection-item-unknown ${path}:3:9`],
    ['a file that is no award', '[profile]', `selection-item-unknown ${path}:3:9`],
    ['what others have', '[../grace/first-talk]', `selection-item-unknown ${path}:3:9`],
    ['no list', 'repairer', `wrong-type ${path}:3:8`],
  ])('does not show %s', (_, items, problem) =>
    expect(problemsOf(selection(items))).toEqual([problem]),
  );

  it('has a name that nobody guesses', () => {
    const [text = ''] = Object.values(selection('[repairer]'));
    expect(problemsOf({ 'recipients/ada/selections/for-june.md': text })).toEqual([
      'selection-not-drawn recipients/ada/selections/for-june.md:1:1',
    ]);
  });

  it('that was given up leads to another one, or nowhere, and none takes its address', () => {
    const gone = { [stone]: '---\ndate: 2026-06-01\n---\n' };
    expect(checked(gone).community?.leftSelections).toMatchObject([
      { slug: 'ff9k2a-7c1x0m-8hq3ve-2j5wtd', recipient: 'ada', to: null, page: true },
    ]);
    expect(checked(gone).community?.tombstones).toEqual([]);
    expect(problemsOf({ ...gone, ...selection('[repairer]') })).toEqual([
      `address-given-up ${path}:1:1`,
    ]);
    const to = (place: string) =>
      problemsOf({ [stone]: `---\ndate: 2026-06-01\nto: ${place}\n---\n` });
    expect(to('ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k')).toEqual([
      `leads-nowhere ${stone}:3:5`,
    ]);
    expect(to('ada/repairer')).toEqual([`leads-nowhere ${stone}:3:5`]);
    const july = Object.values(selection('[repairer]'))[0] ?? '';
    expect(
      problemsOf({
        'recipients/ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k.md': july,
        [stone]: '---\ndate: 2026-06-01\nto: ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k\n---\n',
      }),
    ).toEqual([]);
  });
});
