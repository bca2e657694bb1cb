import { describe, expect, it } from 'vitest';
import type { Badge } from '../../community/model.ts';
import { achievementDocument, achievementOf } from '../../credential/achievement.ts';
import { achievementPath, achievementSvg } from '../../credential/addresses.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { sampleBadge, sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { versionsOf } from './badge-versions.ts';
import type { SiteAward } from './site.ts';

const second: Badge = {
  ...sampleBadge,
  version: 2,
  name: 'First talk',
  criteria: 'Give a talk of twenty minutes.',
  skills: ['public speaking', 'listening'],
  effort: { ...sampleBadge.effort, hours: 20 },
};

function ledgerOf(versions: readonly (readonly [Badge, string])[]): Ledger {
  const path = ({ slug, version }: Badge) => achievementPath(slug, version);
  return {
    ...emptyLedger,
    achievements: new Map(
      versions.map(([badge]) => {
        const json = achievementDocument(achievementOf(badge, sampleIssuer));
        return [
          path(badge),
          { path: path(badge), bytes: new Uint8Array(), text: JSON.stringify(json), json },
        ];
      }),
    ),
    pictures: new Map(
      versions.map(([badge, svg]) => [
        achievementSvg(badge.slug, badge.version),
        new TextEncoder().encode(svg),
      ]),
    ),
  };
}

const award = (version: number, date: string, key: string | null = '2026-a') =>
  ({ date, key, achievement: { version } }) as SiteAward;

describe('the versions of a badge', () => {
  it('say part by part what changed between two frozen ones, the picture too', () => {
    const versions = versionsOf(
      second,
      sampleIssuer,
      ledgerOf([
        [second, '<svg>2'],
        [sampleBadge, '<svg>1'],
      ]),
      [],
    );
    expect(versions.map(({ version, frozen }) => [version, frozen])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(versions[0]!.changes).toEqual([]);
    expect(versions[1]!.changes.map(({ part }) => part)).toEqual([
      'criteria',
      'skills',
      'hours',
      'picture',
    ]);
    expect(versions[1]!.changes[2]!.text).toEqual([
      { kind: 'gone', text: '12.5' },
      { kind: 'new', text: '20' },
    ]);
  });

  it('include the present one before anybody has it, so that everyone sees what is asked for now', () => {
    const versions = versionsOf(second, sampleIssuer, ledgerOf([[sampleBadge, '<svg>1']]), []);
    expect(versions.map(({ version, frozen }) => [version, frozen])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(versions[1]!.changes.map(({ part }) => part)).toEqual(['criteria', 'skills', 'hours']);
  });

  it('name the day of their first award, of those that may be shown and are signed', () => {
    const awards = [
      award(2, '2026-04-01'),
      award(1, '2025-05-01'),
      award(1, '2025-03-01'),
      award(1, '2024-01-01', null),
    ];
    const versions = versionsOf(
      second,
      sampleIssuer,
      ledgerOf([
        [sampleBadge, ''],
        [second, ''],
      ]),
      awards,
    );
    expect(versions.map(({ firstAwarded }) => firstAwarded)).toEqual(['2025-03-01', '2026-04-01']);
    expect(
      versionsOf(
        second,
        sampleIssuer,
        ledgerOf([
          [sampleBadge, ''],
          [second, ''],
        ]),
        [],
      ).map(({ firstAwarded }) => firstAwarded),
    ).toEqual([null, null]);
  });

  it('are not mixed with those of another badge', () => {
    const other = { ...sampleBadge, slug: 'first-talks' };
    expect(
      versionsOf(
        sampleBadge,
        sampleIssuer,
        ledgerOf([
          [other, ''],
          [{ ...other, version: 2 }, ''],
        ]),
        [],
      ),
    ).toHaveLength(1);
  });
});
