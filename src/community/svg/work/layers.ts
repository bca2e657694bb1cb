/**
 * Layers beside the picture. A part that is half-transparent, clipped, masked or blurred is drawn
 * for itself first. The renderer that draws badges ends where such a part lies more than a picture
 * beside what it is laid on; what nobody sees needs none.
 */

import type { Drawn } from '../tree.ts';
import type { Box } from './matrix.ts';

/** What gives an element a layer of its own. */
const layering = ['opacity', 'clip-path', 'mask', 'filter'];

/** True for an element that is drawn for itself, and laid over the rest then. */
function isLayer({ attributes }: Drawn): boolean {
  const opacity = attributes.get('opacity') ?? '1';
  const isOpaque = opacity === '1' || opacity === '100%';
  return !isOpaque || layering.some((name) => name !== 'opacity' && attributes.has(name));
}

/** True where nothing is drawn; a line is something. */
const isEmpty = ([left, top, right, bottom]: Box): boolean => left > right || top > bottom;

/** How often an element is drawn, and how often nobody sees it. */
interface Uses {
  readonly all: number;
  readonly hidden: number;
}

/** Collects the layers of a drawing while it is measured, from the inside out. */
export class Layers {
  /** The first layer that can neither stay nor go. */
  culprit: Drawn | null = null;
  readonly #uses = new Map<Drawn, Uses>();
  /** What is seen: the picture, or a tile. */
  #frame: Box;
  /** Of each element that is being measured, the layers right inside of it. */
  #inside: Box[][] = [[]];

  constructor(frame: Box) {
    this.#frame = frame;
  }

  /** Before what is inside of an element is measured. */
  open(): void {
    this.#inside.push([]);
  }

  /** After it: `drawn` is how far its shapes reach, `reach` how far what is shown of it. */
  close(node: Drawn, drawn: Box, reach: Box): void {
    const inside = this.#inside.pop() ?? [];
    const around = this.#inside.at(-1) ?? [];
    if (!isLayer(node) || isEmpty(reach) || this.#isPoint()) {
      around.push(...inside);
      return;
    }
    const { all, hidden } = this.#uses.get(node) ?? { all: 0, hidden: 0 };
    const isHidden = this.#isBeside(reach);
    this.#uses.set(node, { all: all + 1, hidden: hidden + (isHidden ? 1 : 0) });
    // Without its effect, a shape would be seen of which the effect shows nothing.
    if (isHidden && !this.#isBeside(drawn)) this.culprit ??= node;
    if (isHidden) return;
    if (inside.some((box) => this.#isFar(box, reach))) this.culprit ??= node;
    around.push(reach);
  }

  /** Measures something in a frame of its own. */
  within<Result>(frame: Box, measure: () => Result): Result {
    const before = [this.#frame, this.#inside] as const;
    [this.#frame, this.#inside] = [frame, [[]]];
    const result = measure();
    [this.#frame, this.#inside] = before;
    return result;
  }

  /**
   * Takes the layers away that nobody sees; true where there were any. What is seen in one of its
   * uses only is a culprit.
   */
  takeHidden(): boolean {
    let isTaken = false;
    for (const [node, { all, hidden }] of this.#uses) {
      if (hidden === 0) continue;
      if (hidden < all) this.culprit ??= node;
      for (const name of layering) node.attributes.delete(name);
      isTaken = true;
    }
    return isTaken;
  }

  /** A tile without a size is drawn by nobody. */
  #isPoint(): boolean {
    const [left, top, right, bottom] = this.#frame;
    return !(right > left && bottom > top);
  }

  #isBeside([left, top, right, bottom]: Box): boolean {
    const [x1, y1, x2, y2] = this.#frame;
    // Edges are smoothed.
    const [besideX, besideY] = [(x2 - x1) / 50, (y2 - y1) / 50];
    return (
      right < x1 - besideX || left > x2 + besideX || bottom < y1 - besideY || top > y2 + besideY
    );
  }

  /** True where a layer begins further behind the beginning of the one around it than is drawn. */
  #isFar([left, top]: Box, [outerLeft, outerTop]: Box): boolean {
    const [x1, y1, x2, y2] = this.#frame;
    const [width, height] = [x2 - x1, y2 - y1];
    return (
      left - Math.max(outerLeft, x1 - mostBeside * width) > (mostBeside - 0.05) * width ||
      top - Math.max(outerTop, y1 - mostBeside * height) > (mostBeside - 0.05) * height
    );
  }
}

/** So many pictures' lengths a layer may lie apart from what it is laid on. */
const mostBeside = 2;
