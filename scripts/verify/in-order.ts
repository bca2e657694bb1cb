/** Works on several things at a time and gives the results in the order of the things. */

/**
 * Yields `work(item)` for each item, in order; at most `atOnce` of them are under way or waiting to
 * be taken.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const underWay: { readonly item: Item; readonly promise: Promise<Result> }[] = [];
  for (const item of items) {
    underWay.push({ item, promise: work(item) });
    if (underWay.length >= atOnce) yield* first(underWay);
  }
  while (underWay.length > 0) yield* first(underWay);
}

async function* first<Item, Result>(
  underWay: { readonly item: Item; readonly promise: Promise<Result> }[],
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const next = underWay.shift();
  if (next !== undefined) yield { item: next.item, result: await next.promise };
}
