/** How the parts of the SVG allow-list say no. */

/** Why a drawing is refused, and where; caught by `cleanSvg`, never seen outside. */
export class Refused extends Error {
  /** UTF-16 code units from the start of the file; null: the file as a whole. */
  readonly offset: number | null;

  constructor(reason: string, offset: number | null) {
    super(reason);
    this.offset = offset;
  }
}
