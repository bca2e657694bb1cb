/**
 * The engraved band around a certificate, as curves: pure text, for the page and for the PDF alike.
 */

/** Units of one wave along the band. */
export const wave = 8;
/** Height of a band, in the same units. */
export const bandHeight = 8;

/**
 * One strand of the band as SVG path data, from 0, `bandHeight / 2` along x, so many waves long,
 * its crests `height` from the middle. A negative height begins downwards; together they cross.
 */
export function strand(waves: number, height: number): string {
  return (
    `M0 ${bandHeight / 2}q${wave / 4} ${-2 * height} ` +
    `${wave / 2} 0${`t${wave / 2} 0`.repeat(waves * 2 - 1)}`
  );
}

/** The heights of the strands of a band, from its edge to its middle and back. */
export const strands: readonly number[] = [3.6, -3.6, 2, -2];

/** How often an ellipse is turned to make the rosette in each corner of the frame. */
export const petals = 12;
