/** How the parts of the SVG allow-list say no. */

/**
 * What helps against a fault; `pictures/cures.ts` has the words for it, in each drawing program's
 * own.
 */
export type Cure =
  | 'animation'
  | 'code'
  | 'copies'
  | 'effect'
  | 'embed'
  | 'markers'
  | 'paint'
  | 'plain'
  | 'simplify'
  | 'size'
  | 'style'
  | 'text'
  | 'well-formed';

/** One reason why a drawing is refused: a clause that names the thing, and where it stands. */
export interface DrawingFault {
  readonly reason: string;
  readonly cure: Cure;
  /** UTF-16 code units from the start of the file; null: the file as a whole. */
  readonly offset: number | null;
}

/** A fault behind which nothing more can be read; caught by `cleanSvg`, never seen outside. */
export class Refused extends Error {
  readonly fault: DrawingFault;

  constructor(reason: string, cure: Cure, offset: number | null) {
    super(reason);
    this.fault = { reason, cure, offset };
  }
}
