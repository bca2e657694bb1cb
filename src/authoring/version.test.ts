import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import type { CommunityFile } from '../community/file.ts';
import type { Badge } from '../community/model.ts';
import { achievementDocument, achievementOf } from '../credential/achievement.ts';
import { drawingIn, sourceIn, withSource } from '../credential/ledger/picture-source.ts';
import { readLedger } from '../credential/ledger/ledger.ts';
import { versionChanges } from '../credential/ledger/version-changes.ts';
import { issuedBytes } from '../credential/sign.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { nextVersion } from './version.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const path = 'badges/repairer/badge.md';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="5" height="5" fill="#c00"/></svg>\n';

const checked = (files: readonly CommunityFile[]) => {
  const { community, problems } = checkCommunity(files, { now: tinyNow });
  if (community === null) throw new Error(JSON.stringify(problems));
  return community;
};
const repairerIn = (files: readonly CommunityFile[]): Badge => {
  const badge = checked(files).badges.find(({ slug }) => slug === 'repairer');
  if (badge === undefined) throw new Error('It is not there.');
  return badge;
};
/** The community with version 2 of the badge frozen as it stood before `changes`. */
function frozenThen(
  changes: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = {},
  svg?: string,
): CommunityFile[] {
  const then = tinyCommunity(before);
  const badge = repairerIn(then);
  return [
    ...tinyCommunity({ ...before, ...changes }),
    {
      path: 'badges/repairer/v2.json',
      content: issuedBytes(achievementDocument(achievementOf(badge, checked(then).issuer))),
    },
    { path: 'badges/repairer/v2.svg', content: bytes(svg ?? withSource(drawing, badge)) },
  ];
}
const changesIn = (files: readonly CommunityFile[]): readonly string[] | undefined =>
  versionChanges(repairerIn(files), checked(files).issuer, readLedger(files).ledger)?.map(
    ({ part }) => part,
  );

describe('a badge that was awarded', () => {
  const other = { [path]: tinyText(path).replace('colour: teal', 'colour: ruby') };
  const image = { 'badges/repairer/image.svg': drawing };

  it.each([
    ['nothing', {}, {}, []],
    ['its words', { [path]: tinyText(path).replace('Repaired', 'Mended') }, {}, ['`description`']],
    ['how it is drawn', other, {}, ['picture']],
    ['a drawing that came later', image, {}, ['picture']],
    [
      'another drawing',
      { 'badges/repairer/image.svg': drawing.replace('#c00', '#0c0') },
      image,
      ['picture'],
    ],
    ['how another one would be drawn', other, image, []],
  ])('sees what is changed: %s', (_, changes, before, parts) => {
    expect(changesIn(frozenThen(changes, before))).toEqual(parts);
  });

  it('says nothing of a picture that was frozen before this was written down', () => {
    expect(changesIn(frozenThen(other, {}, drawing))).toEqual([]);
  });

  it('keeps the drawing itself as it was drawn', () => {
    const svg = bytes(withSource(drawing, repairerIn(tinyCommunity())));
    expect(sourceIn(svg)).toMatch(/^[\w-]{43}$/);
    expect([drawingIn(svg), drawingIn(bytes(drawing))]).toEqual([drawing, drawing]);
  });
});

describe('the next version', () => {
  it.each([
    ['beside other keys', {}],
    [
      'between braces',
      {
        [path]:
          '---\n{name: R, description: d, created: 2026-02-01, version: 2, expires: P2Y}\n---\nOld.\n',
      },
    ],
  ])('is one line in the file, %s, and what changed is told', async (_, before) => {
    const text = (before as Record<string, string>)[path] ?? tinyText(path);
    const changed = text.replace(/\n[^\n]+\n$/, '\nRepair two things.\n');
    const plan = await nextVersion(frozenThen({ [path]: changed }, before), 'repairer', tinyNow);
    expect([plan.refusals, plan.problems, plan.version]).toEqual([[], [], 3]);
    expect(plan.changes.map(({ part }) => part)).toEqual(['criteria']);
    expect(plan.files).toHaveLength(1);
    const after = frozenThen({ [path]: plan.files[0]?.text ?? '' }, before);
    expect(repairerIn(after).version).toBe(3);
    expect(changesIn(after)).toBeUndefined();
  });

  it.each([
    ['there is no such badge', 'repairs', {}, /There is no badge "repairs". Did you mean/],
    ['nothing changed', 'repairer', {}, /says what it said when it was awarded/],
    ['it was never awarded', 'first-talk', {}, /was never awarded, so it changes freely/],
  ])('is refused where %s', async (_, slug, changes, sentence) => {
    const { files, refusals } = await nextVersion(frozenThen(changes), slug, tinyNow);
    expect(files).toEqual([]);
    expect(refusals).toEqual([expect.stringMatching(sentence)]);
  });
});
