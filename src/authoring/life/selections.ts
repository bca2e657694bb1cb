/** Selections, where what they show is given up. */

import type { CommunityFile } from '../../community/file.ts';
import type { Community, Recipient, Tombstone } from '../../community/model.ts';
import type { LeftSelection, Selected, Selection } from '../../community/record/record.ts';
import { withValue } from '../front-matter-edit.ts';
import { textOf } from '../standing-award.ts';
import { type GivenUp, tombstone, type TombstoneWords } from './tombstone.ts';

/** Selections without the award or the badge that goes; one that shows nothing else goes with it. */
export function withoutItem(
  item: Selected & { readonly recipient: string },
  { selections }: Community,
  words: TombstoneWords,
  existing: readonly CommunityFile[],
): GivenUp {
  const isIt = ({ kind, slug }: Selected): boolean => kind === item.kind && slug === item.slug;
  const showing = selections.filter(
    ({ recipient, items }) => recipient === item.recipient && items.some(isIt),
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
            .filter((one) => !isIt(one))
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
): GivenUp =>
  leadingNowhere(
    leftSelections.filter(({ to }) => to?.startsWith(`${slug}/`)),
    page,
  );

/** The same of those that led to one selection, over however many others. */
export function leadingToSelection(
  { recipient, slug }: Pick<Selection, 'recipient' | 'slug'>,
  { leftSelections }: Community,
  page: boolean,
): GivenUp {
  const ends = new Set([`${recipient}/selections/${slug}`]);
  const found = new Set<LeftSelection>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const one of leftSelections) {
      if (one.to === null || !ends.has(one.to)) continue;
      found.add(one);
      ends.add(`${one.recipient}/selections/${one.slug}`);
    }
  }
  return leadingNowhere([...found], page);
}

const leadingNowhere = (left: readonly LeftSelection[], page: boolean): GivenUp => ({
  files: left.map((one) => ({
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
