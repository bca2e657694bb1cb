import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow } from '../testing/fixtures/tiny-community.ts';
import type { Authored } from './authored.ts';
import { type BadgeWish, newBadge } from './badge.ts';

const wish: BadgeWish = {
  slug: null,
  name: 'Second Talk',
  description: 'Gave a second talk.',
  criteria: 'Give *another* talk.\r\n\r\nAt least ten minutes.',
  created: null,
  texts: {},
  skills: [],
  artwork: { shape: null, colour: null, symbol: null },
  picture: null,
};
const plan = (changes: Partial<BadgeWish>): Promise<Authored> =>
  newBadge(tinyCommunity(), { ...wish, ...changes }, tinyNow);

describe('a new badge', () => {
  it('is a file of what was told, in a folder after its name, and the community stays sound', async () => {
    expect(await plan({})).toEqual({
      refusals: [],
      problems: [],
      files: [
        {
          path: 'badges/second-talk/badge.md',
          replace: false,
          text: '---\nname: Second Talk\ndescription: Gave a second talk.\ncreated: 2026-06-15\n---\n\nGive *another* talk.\n\nAt least ten minutes.\n',
        },
      ],
    });
  });

  it('says how long it lasts, what it shows and how it is drawn, where that was told', async () => {
    const { files } = await plan({
      slug: 'talk-2',
      created: '2026-01-01',
      texts: { expires: 'P2Y', type: 'Certificate' },
      skills: ['Slides'],
      artwork: { shape: 'star', colour: null, symbol: 'speech' },
    });
    expect(files[0]).toMatchObject({ path: 'badges/talk-2/badge.md' });
    expect(files[0]?.text).toContain(
      'created: 2026-01-01\nexpires: P2Y\ntype: Certificate\nskills:\n  - Slides\nartwork:\n  shape: star\n  symbol: speech\n---\n',
    );
  });

  it('says what it takes, numbers as numbers', async () => {
    const texts = { hours: '12.5', credits: '3', level: 'EQF 3', language: 'de' };
    const { files, problems } = await plan({ texts });
    expect(problems).toEqual([]);
    expect(files[0]?.text).toContain('hours: 12.5\ncredits: 3\nlevel: EQF 3\nlanguage: de\n---');
    expect((await plan({ texts: { hours: 'twelve' } })).problems).toMatchObject([
      { rule: 'wrong-type', message: expect.stringContaining('hours') },
    ]);
  });

  it.each([
    ['a folder that is there', { name: 'First Talk' }, '`first-talk` is there already'],
    ['a folder with a meaning', { slug: 'index' }, 'meaning of its own'],
    ['no folder', { slug: 'No Folder' }, 'lower-case'],
    ['a name of which nothing can be a folder', { name: '第二' }, 'give one'],
    ['no name', { name: ' ', slug: 'x' }, '--name'],
    ['no description', { description: '' }, '--description'],
    ['no criteria', { criteria: '\n' }, '--criteria'],
  ])('is not planned with %s', async (_, changes, words) => {
    const { files, refusals } = await plan(changes);
    expect([files, refusals.join('\n')]).toEqual([[], expect.stringContaining(words)]);
  });

  it('says of a name that is missing that alone', async () => {
    expect((await plan({ name: ' ' })).refusals).toEqual(['--name wants the name of the badge.']);
  });

  it.each([
    ['an unknown shape', { artwork: { shape: 'blob', colour: null, symbol: null } }],
    ['no duration', { texts: { expires: '2 years' } }],
    ['no type', { texts: { type: 'Thing' } }],
    ['no day', { created: 'soon' }],
    ['HTML', { criteria: '<b>x</b>' }],
    ['two lines', { description: 'a\nb' }],
  ])('is not planned with what the check refuses: %s', async (_, changes) => {
    const { files, problems } = await plan(changes);
    expect([files, problems.length]).toEqual([[], 1]);
  });
});
