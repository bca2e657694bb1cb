import { describe, expect, it } from 'vitest';
import type { CommunityFile } from '../../community/file.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import type { Authored } from '../authored.ts';
import { renewAwards, type RenewalWish } from './renewal.ts';

const wish: RenewalWish = {
  awards: ['ada/repairer'],
  date: '2026-06-10',
  until: null,
  evidence: [],
  note: null,
};
const renew = (
  changes: Partial<RenewalWish>,
  existing: readonly CommunityFile[] = tinyCommunity(),
): Promise<Authored> => renewAwards(existing, { ...wish, ...changes }, tinyNow);

describe('a renewal', () => {
  it('is a new award beside the old one, which nobody touches', async () => {
    const { files } = await renew({
      note: 'Still repairs.',
      evidence: ['https://a.example/'],
      until: '2029-01-31',
    });
    expect(files).toEqual([
      {
        path: 'recipients/ada/repairer-2.md',
        replace: false,
        text: '---\nbadge: repairer\ndate: 2026-06-10\nexpires: 2029-01-31\nevidence:\n  - url: https://a.example/\n---\n\nStill repairs.\n',
      },
    ]);
  });

  it('lasts as long as the badge says, from today on, where nothing is told', async () => {
    expect((await renew({ date: null })).files[0]?.text).toBe(
      '---\nbadge: repairer\ndate: 2026-06-15\n---\n',
    );
  });

  it('is renewed in its turn under the next name', async () => {
    const existing = tinyCommunity({
      'recipients/ada/repairer-2.md':
        '---\nbadge: repairer\ndate: 2026-05-20\nexpires: 2027-06-01\n---\n',
    });
    expect(
      (await renew({ awards: ['ada/repairer-2'] }, existing)).files.map(({ path }) => path),
    ).toEqual(['recipients/ada/repairer-3.md']);
  });
});

describe('nothing is renewed', () => {
  const two = tinyCommunity({
    'recipients/ada/repairer-2.md': '---\nbadge: repairer\ndate: 2026-06-10\n---\n',
  });
  const own = tinyCommunity({
    'badges/repairer/badge.md': tinyText('badges/repairer/badge.md').replace('expires: P2Y\n', ''),
  });
  it.each([
    ['what never ends', { awards: ['ada/first-talk'] }, tinyCommunity(), 'no last day'],
    ['what is revoked', { awards: ['grace/first-talk'] }, tinyCommunity(), 'was revoked'],
    ['what was renewed', {}, two, 'recipients/ada/repairer-2.md'],
    ['two awards of one badge', { awards: ['ada/repairer', 'ada/repairer-2'] }, two, 'one badge'],
    ['what would have no end any more', {}, own, '--until DATE'],
    ['from the day of the old award', { date: '2026-05-02' }, tinyCommunity(), 'not after'],
    ['from tomorrow on', { date: '2026-06-16' }, tinyCommunity(), 'future'],
    ['until yesterday', { until: '2026-06-09' }, tinyCommunity(), '--until'],
    ['until no day', { until: 'soon' }, tinyCommunity(), '--until'],
    [
      'an award that nobody has',
      { awards: ['ada/repair'] },
      tinyCommunity(),
      'Did you mean `ada/repairer`?',
    ],
    ['with a link that is none', { evidence: ['x'] }, tinyCommunity(), '--evidence'],
  ] as const)('%s', async (_, changes, existing, words) => {
    const { files, refusals } = await renew(changes, existing);
    expect(files).toEqual([]);
    expect(refusals.join('\n')).toContain(words);
  });
});
