/** Evens out what a small picture cannot show: hairlines on enamel, and the grain of photographs. */

/** How far around a pixel those of nearly its colour count. */
const reach = 3;
/** How far a colour may be from another one (`distance`) and still be evened out with it. */
const nearly = 50;
const passes = 2;

/**
 * Square rows of RGB in which every pixel has the mean of those around it that are nearly of its
 * colour: edges and letters stay as they are. Then few colours are enough for an even ground, and
 * few bytes for what stands on it.
 */
export function smoothed(pixels: Uint8Array, side: number): Uint8Array {
  let shown = pixels;
  for (let pass = 0; pass < passes; pass += 1) shown = evened(shown, side);
  return shown;
}

function evened(pixels: Uint8Array, side: number): Uint8Array {
  const even = new Uint8Array(pixels.length);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) even.set(meanAround(pixels, side, x, y), (y * side + x) * 3);
  return even;
}

function meanAround(
  pixels: Uint8Array,
  side: number,
  x: number,
  y: number,
): readonly [number, number, number] {
  const here = (y * side + x) * 3;
  const [red, green, blue] = [pixels[here]!, pixels[here + 1]!, pixels[here + 2]!];
  const [bottom, right] = [Math.min(y + reach, side - 1), Math.min(x + reach, side - 1)];
  let [reds, greens, blues, count] = [0, 0, 0, 0];
  for (let row = Math.max(y - reach, 0); row <= bottom; row += 1) {
    const end = (row * side + right) * 3;
    for (let at = (row * side + Math.max(x - reach, 0)) * 3; at <= end; at += 3) {
      const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
      if (distance(r - red, g - green, b - blue) > nearly * nearly) continue;
      reds += r;
      greens += g;
      blues += b;
      count += 1;
    }
  }
  return [Math.round(reds / count), Math.round(greens / count), Math.round(blues / count)];
}

/** Squared; the eye sees differences of green best, and of blue least. */
const distance = (red: number, green: number, blue: number): number =>
  2 * red * red + 4 * green * green + blue * blue;
