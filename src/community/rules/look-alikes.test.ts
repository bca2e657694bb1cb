import { expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';

const twin = tinyText('badges/repairer/badge.md').replace(/^version: .*\n/m, '');
const rulesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkCommunity(tinyCommunity(files), { now: tinyNow }).problems.map(
    ({ rule, path }) => `${rule} ${path}`,
  );
const frozen = (name: string): string => `{\n  "name": ${JSON.stringify(name)}\n}\n`;

it('a badge that was awarded under its name keeps it, also where another one is called the same', () => {
  const both = { 'badges/twin/badge.md': twin, 'badges/repairer/v2.json': frozen('Repairer') };
  expect(rulesOf(both)).toEqual(['badge-name-taken badges/twin/badge.md']);
  expect(rulesOf({ ...both, 'badges/twin/v1.json': frozen('Repairer') })).toEqual([]);
  expect(rulesOf({ ...both, 'badges/twin/v1.json': frozen('Another') })).toEqual([
    'badge-name-taken badges/twin/badge.md',
  ]);
});
