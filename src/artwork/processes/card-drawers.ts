/** Cards drawn on every core: each card by one of a few processes, or here while they are few. */

import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
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
/** So many are sent and come back together: one that draws waits for none meanwhile. */
const together = 4;
/** Only for a process that hangs over a card, in milliseconds. */
const longest = 120_000;
const heap = 512;

/** One that has so many more cards to draw than another gives away the next. */
const mostAhead = 6;

/** A card that is to be drawn, and who waits for it. */
interface Wanted {
  readonly task: CardTask;
  readonly resolve: (card: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Cards to draw, some at a time, in the order in which they came. */
class Drawer {
  readonly #draw: (some: readonly Wanted[]) => Promise<void>;
  readonly #most: number;
  readonly #waiting: Wanted[] = [];
  #begun = 0;
  #isAtIt = false;

  /** `draw` answers all that it is given, and never throws; `most`: how many that are at most. */
  constructor(draw: (some: readonly Wanted[]) => Promise<void>, most: number) {
    this.#draw = draw;
    this.#most = most;
  }

  /** How many there are that are not drawn yet. */
  get load(): number {
    return this.#begun + this.#waiting.length;
  }

  add(wanted: Wanted): void {
    this.#waiting.push(wanted);
    if (!this.#isAtIt) void this.#go();
  }

  /** Those that it has not begun: it will not draw them. */
  giveUp(): readonly Wanted[] {
    return this.#waiting.splice(0);
  }

  async #go(): Promise<void> {
    this.#isAtIt = true;
    // Others that are wanted at the same time are known then.
    await setImmediate();
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, this.#most);
      this.#begun = some.length;
      await this.#draw(some);
    }
    this.#begun = 0;
    this.#isAtIt = false;
  }
}

/** Draws cards for one build. */
export class CardDrawers {
  readonly #processes: readonly TaskProcess<readonly SentCard[], readonly DrawnCard[]>[];
  readonly #drawers: readonly Drawer[];
  /** Who drew a picture before has it in the sizes of cards, which takes longer than a whole card. */
  readonly #knows = new WeakMap<Uint8Array, Drawer>();
  readonly #here = new Drawer(([one]) => drawnHere(one), 1);
  #taken = 0;

  /** `drawers`: how many processes there are at most; none of them is started before its turn. */
  constructor(drawers: number = availableParallelism()) {
    const script = new URL('./card-drawer-child.ts', import.meta.url);
    this.#processes = Array.from({ length: drawers }, () => new TaskProcess(script, heap));
    this.#drawers = this.#processes.map(
      (process) => new Drawer((some) => drawnThere(some, process), together),
    );
  }

  /**
   * The same bytes as `drawCard` gives. Throws where a process ends or hangs over the same card
   * again and again. Few cards are drawn here, one after the other.
   */
  draw(task: CardTask): Promise<Uint8Array> {
    this.#taken += 1;
    return new Promise((resolve, reject) => {
      const wanted = { task, resolve, reject };
      if (this.#taken < fewCards || this.#drawers.length < 2) return this.#here.add(wanted);
      for (const one of [...this.#here.giveUp(), wanted]) this.#drawerFor(one.task).add(one);
    });
  }

  #drawerFor({ facts }: CardTask): Drawer {
    const picture = 'picture' in facts ? facts.picture : facts.pictures[0];
    const free = this.#drawers.reduce((one, other) => (other.load < one.load ? other : one));
    if (picture === undefined) return free;
    const known = this.#knows.get(picture);
    if (known !== undefined && known.load < free.load + mostAhead) return known;
    this.#knows.set(picture, free);
    return free;
  }

  /** Ends every process; what none has begun is not drawn, and throws. */
  async end(): Promise<void> {
    for (const drawer of [this.#here, ...this.#drawers])
      for (const { reject } of drawer.giveUp()) reject(new Error('No more cards are drawn.'));
    await Promise.all(this.#processes.map((process) => process.end()));
  }
}

async function drawnHere(wanted: Wanted | undefined): Promise<void> {
  try {
    if (wanted !== undefined) wanted.resolve(await drawCard(wanted.task));
  } catch (error) {
    wanted?.reject(error);
  }
}

/** Where a process ends or hangs over several cards, each is tried on its own: one of them may be why. */
async function drawnThere(
  some: readonly Wanted[],
  process: TaskProcess<readonly SentCard[], readonly DrawnCard[]>,
): Promise<void> {
  const tasks = some.map(({ task }) => sent(task));
  try {
    const drawn = await process.does(tasks, longest * some.length);
    for (const [at, { resolve, reject }] of some.entries()) {
      const card = drawn[at]!;
      if (card instanceof Uint8Array) resolve(card);
      else reject(new Error(`A card cannot be drawn: ${card.reason}.`));
    }
  } catch (error) {
    if (some.length > 1) for (const one of some) await drawnThere([one], process);
    else for (const { reject } of some) reject(error);
  }
}

function sent({ kind, facts: { typeface, ...facts } }: CardTask): SentCard {
  const withoutFont = typeface === null ? null : { file: typeface.file, digest: typeface.digest };
  return { kind, facts, typeface: withoutFont } as SentCard;
}
