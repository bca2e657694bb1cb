import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import type { Authored } from '../authored.ts';
import { reinstateAwards, revokeAwards, type RevocationWish } from './revocation.ts';

const wish: RevocationWish = {
  awards: ['ada/first-talk'],
  reason: 'Given to the wrong person.',
  date: '2026-06-02',
};
const revoke = (changes: Partial<RevocationWish>): Promise<Authored> =>
  revokeAwards(tinyCommunity(), { ...wish, ...changes }, tinyNow);
const path = 'recipients/ada/first-talk.md';

describe('revoking', () => {
  it('adds the day and the reason, and keeps every other line', async () => {
    const text = tinyText(path).replace(
      'evidence:\n  - url: https://talks.example/engines\n    name: The slides\n---',
      (all) =>
        all.replace(
          '---',
          'revoked:\n  date: 2026-06-02\n  reason: Given to the wrong person.\n---',
        ),
    );
    expect(text).not.toBe(tinyText(path));
    expect((await revoke({})).files).toEqual([{ path, text, replace: true }]);
  });

  it('is from today (UTC) where no day is told', async () => {
    expect((await revoke({ date: null })).files[0]?.text).toContain('  date: 2026-06-15\n');
  });

  it.each([
    'recipients/ada/first-talk.md',
    './recipients/ada/first-talk',
    'https://badges.riverside.example/recipients/ada/first-talk/',
    'ada/first-talk.json',
  ])('finds the award by what people copy: %s', async (name) => {
    expect((await revoke({ awards: [name] })).files.map((file) => file.path)).toEqual([path]);
  });

  it('tells everything that is wrong at once, and plans nothing', async () => {
    const { files, refusals } = await revoke({
      awards: ['ada/first-tlk', 'grace/first-talk', 'ada/repairer', 'ada/repairer'],
      reason: ' ',
      date: '2026-05-01',
    });
    expect(files).toEqual([]);
    expect(refusals.join('\n')).toMatch(
      /Did you mean `ada\/first-talk`\?[^]*`ada\/repairer` is named twice[^]*before `grace\/first-talk`[^]*--reason[^]*`grace\/first-talk` was revoked on 2026-06-01/,
    );
  });

  it.each([
    ['2026-06-16', 'future'],
    ['2026-02-30', 'no day'],
  ])('does not do it from %s on', async (date, words) => {
    expect((await revoke({ date })).refusals.join()).toContain(words);
  });

  it('lets the check refuse a reason that may not be published', async () => {
    const { files, problems } = await revoke({ reason: 'Ask grace@mail.example.' });
    expect([files, problems.map(({ rule }) => rule)]).toEqual([[], ['email-address']]);
  });
});

describe('reinstating', () => {
  it('takes the key out again, and nothing else', async () => {
    const { files } = await reinstateAwards(tinyCommunity(), ['grace/first-talk'], tinyNow);
    expect(files).toEqual([
      {
        path: 'recipients/grace/first-talk.md',
        text: '---\nbadge: first-talk\ndate: 2026-05-03\n---\n',
        replace: true,
      },
    ]);
  });

  it('does not touch an award that is in force', async () => {
    expect(await reinstateAwards(tinyCommunity(), ['ada/first-talk'], tinyNow)).toEqual({
      files: [],
      refusals: ['`ada/first-talk` is not revoked.'],
      problems: [],
    });
  });
});
