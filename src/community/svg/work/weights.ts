/**
 * What the parts of a drawing cost, in milliseconds of one core of an ordinary machine for a
 * picture of 512 by 512 pixels, measured with the renderer that draws badges. Only their sum is
 * judged, so a drawing is refused everywhere or nowhere.
 */

/** Side of the pictures that are drawn, in pixels. */
export const side = 512;

/** What one drawing may cost. */
export const mostWork = 1_200;

export const weights = {
  /** Whatever its size. */
  element: 0.005,
  /** One piece of an outline: for itself, and for each picture's length that it reaches. */
  pieceAtAll: 0.0008,
  piece: { line: 0.012, curve: 0.024, arc: 0.045 },
  /** One in a clip or mask, for each use, however little it covers: it has to be looked at. */
  pieceAgain: 0.002,
  /** An outline that is stroked is followed on both sides, with its joins. */
  stroke: 5,
  dash: 0.004,
  /** These for the whole picture; of a part of it, as much less. */
  opaque: 0.1,
  translucent: 0.8,
  gradient: 2.2,
  stop: 0.017,
  /** A part that is drawn for itself and laid over the rest. */
  layer: 2.4,
  clip: 3.6,
  mask: 4.9,
  /** Each fill with a pattern, and one tile as large as the picture. */
  pattern: 2,
  tile: 3,
  /**
   * Each picture inside the drawing; a million of its pixels, which have to be unpacked; and where
   * it is drawn as large as the whole.
   */
  image: 2,
  megapixel: 22,
  imageArea: 13,
  /** Steps of effects, each for a region as large as the picture. */
  effect: {
    step: 13,
    shadow: 5,
    blur: 28,
    narrowBlur: 160,
    /** For each pixel of the radius in both directions. */
    morphology: 0.7,
    noise: 40,
    octave: 18,
    light: 24,
  },
} as const;
