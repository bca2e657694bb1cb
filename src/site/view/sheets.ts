/**
 * Long lists on several pages: each page short enough to load on a phone, each with an address of
 * its own.
 */

/** One page's share of a list. */
export interface Sheet<Item> {
  /** From 1. */
  readonly number: number;
  /** Published path. */
  readonly path: string;
  readonly items: readonly Item[];
  /** Places of its first and last item in the whole list, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Entries on one page. */
const perSheet = 100;

/** Cuts a list into sheets; there is always a first one, and `pathOf` says where each stands. */
export function sheetsOf<Item>(
  items: readonly Item[],
  pathOf: (number: number) => string,
  most: number = perSheet,
): readonly Sheet<Item>[] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / most)) }, (_, at) => {
    const share = items.slice(at * most, (at + 1) * most);
    return {
      number: at + 1,
      path: pathOf(at + 1),
      items: share,
      first: at * most + 1,
      last: at * most + share.length,
    };
  });
}
