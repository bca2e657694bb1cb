/** Cards drawn on every core: each card by one of a few processes, or here while they are few. */

import { availableParallelism } from 'node:os';
import type { OwnTypeface } from '../cards/own-typeface.ts';
import { type CardTask, drawCard } from './card-task.ts';
import { TaskProcess } from './task-process.ts';

/** A typeface as it is sent: whoever draws opens it. */
export type SentTypeface = Omit<OwnTypeface, 'font'>;

/** A card as it is sent. */
export type SentCard = {
  readonly [Kind in CardTask['kind']]: {
    readonly kind: Kind;
    readonly facts: Omit<Extract<CardTask, { kind: Kind }>['facts'], 'typeface'>;
    readonly typeface: SentTypeface | null;
  };
}[CardTask['kind']];

/** What comes back: the PNG, or why there is none. */
export type DrawnCard = Uint8Array | { readonly reason: string };

/** Starting a process and opening typefaces takes as long as drawing so many. */
const fewCards = 16;
/** Only for a process that hangs, in milliseconds. */
const longest = 120_000;
const heap = 512;

/** One that has so many more cards to draw than another gives away the next. */
const mostAhead = 5;

interface Drawer {
  readonly process: Pick<TaskProcess<SentCard, DrawnCard>, 'does' | 'end'>;
  waiting: number;
}

/** Draws cards for one build. */
export class CardDrawers {
  readonly #drawers: readonly Drawer[];
  /** Who drew a picture before has it in the sizes of cards, which takes longer than a whole card. */
  readonly #knows = new WeakMap<Uint8Array, Drawer>();
  #drawn = 0;

  /** `drawers`: how many processes there are at most; none of them is started before its turn. */
  constructor(drawers: number = availableParallelism()) {
    const script = new URL('./card-drawer-child.ts', import.meta.url);
    this.#drawers = Array.from({ length: drawers }, () => ({
      process: new TaskProcess<SentCard, DrawnCard>(script, heap),
      waiting: 0,
    }));
  }

  /**
   * The same bytes as `drawCard` gives. Throws where a process ends or hangs over the same card
   * twice.
   */
  async draw(task: CardTask): Promise<Uint8Array> {
    this.#drawn += 1;
    if (this.#drawn <= fewCards || this.#drawers.length < 2) return drawCard(task);
    const drawer = this.#drawerFor(task);
    drawer.waiting += 1;
    try {
      const drawn = await drawer.process.does(sent(task), longest);
      if (drawn instanceof Uint8Array) return drawn;
      throw new Error(`A card cannot be drawn: ${drawn.reason}.`);
    } finally {
      drawer.waiting -= 1;
    }
  }

  #drawerFor({ facts }: CardTask): Drawer {
    const picture = 'picture' in facts ? facts.picture : facts.pictures[0];
    const free = this.#drawers.reduce((one, other) => (other.waiting < one.waiting ? other : one));
    if (picture === undefined) return free;
    const known = this.#knows.get(picture);
    if (known !== undefined && known.waiting < free.waiting + mostAhead) return known;
    this.#knows.set(picture, free);
    return free;
  }

  /** Ends every process. */
  async end(): Promise<void> {
    await Promise.all(this.#drawers.map(({ process }) => process.end()));
  }
}

function sent({ kind, facts: { typeface, ...facts } }: CardTask): SentCard {
  const withoutFont = typeface === null ? null : { file: typeface.file, digest: typeface.digest };
  return { kind, facts, typeface: withoutFont } as SentCard;
}
