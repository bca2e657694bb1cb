/** Files that are made while others are waited for. */

import type { PublishedFile } from '../files/published-file.ts';
import { turnAfter } from './turns.ts';

/** Files that are made one after another; then it is the turn of whoever waits to be given a card. */
const atOnce = 16;

/**
 * Cards, and while the next one is still being drawn, by processes of their own or beside this one, other
 * files. `step`: told of each card.
 */
export async function* meanwhile(
  cards: AsyncGenerator<PublishedFile>,
  others: Generator<PublishedFile>,
  step: () => void,
): AsyncGenerator<PublishedFile> {
  const turn = turnAfter(atOnce);
  try {
    for (;;) {
      let isDrawn = false;
      const drawn = cards.next().finally(() => (isDrawn = true));
      // It is waited for at the end.
      drawn.catch(() => undefined);
      while (!isDrawn) {
        const other = others.next();
        if (other.done === true) break;
        yield other.value;
        await turn();
      }
      const card = await drawn;
      if (card.done === true) break;
      yield card.value;
      step();
    }
    yield* others;
  } finally {
    // Where a file cannot be put in its place, nobody draws on.
    await cards.return(undefined);
  }
}
