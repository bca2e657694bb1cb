/** Selections, where what they show is given up. */

import type { CommunityFile } from '../../community/file.ts';
import type { Award, Community, Recipient, Tombstone } from '../../community/model.ts';
import { withValue } from '../front-matter-edit.ts';
import { textOf } from '../standing-award.ts';
import { type GivenUp, tombstone, type TombstoneWords } from './tombstone.ts';

/** Selections without the award that goes; one that shows nothing else goes with it. */
export function withoutAward(
  award: Award,
  { selections }: Community,
  words: TombstoneWords,
  existing: readonly CommunityFile[],
): GivenUp {
  const showing = selections.filter(
    ({ recipient, items }) =>
      recipient === award.recipient &&
      items.some(({ kind, slug }) => kind === 'award' && slug === award.slug),
  );
  const [empty, others] = [showing.filter(isOnly), showing.filter((one) => !isOnly(one))];
  return {
    files: [
      ...empty.map(({ path }) => tombstone(path.replace(/\.md$/, ''), words)),
      ...others.map(({ path, items }) => ({
        path,
        text: withValue(
          textOf(path, existing),
          'items',
          items
            .filter(({ kind, slug }) => kind !== 'award' || slug !== award.slug)
            .map(({ kind, slug }) => (kind === 'award' ? slug : `elsewhere/${slug}`)),
        ),
        replace: true,
      })),
    ],
    removed: empty.map(({ path }) => path),
  };
}

const isOnly = ({ items }: Community['selections'][number]): boolean => items.length === 1;

/** Addresses of selections that led to somebody who is forgotten lead nowhere any more. */
export const leadingToSelections = (
  { slug }: Recipient,
  { leftSelections }: Community,
  page: boolean,
): GivenUp => ({
  files: leftSelections
    .filter(({ to }) => to?.startsWith(`${slug}/`) === true)
    .map((one) => ({
      ...tombstone(one.path.replace(/\.gone\.md$/, ''), {
        date: one.date,
        to: null,
        page: one.page && page,
      }),
      replace: true,
    })),
  removed: [],
});

/** The paths of the tombstones of selections that go with those of their person. */
export const selectionStones = (
  tombstones: readonly Tombstone[],
  { leftSelections }: Community,
): readonly string[] => {
  const people = new Set(
    tombstones.filter(({ award }) => award === null).map(({ recipient }) => recipient),
  );
  return leftSelections.filter(({ recipient }) => people.has(recipient)).map(({ path }) => path);
};
