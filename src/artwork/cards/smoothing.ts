/** Evens out what a small picture cannot show: hairlines on enamel, and the grain of photographs. */

/** How far around a pixel those of nearly its colour count. */
const reach = 3;
/** How far a colour may be from another one and still be evened out with it. */
const nearly = 80;
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
    for (let x = 0; x < side; x += 1) putMeanAround(pixels, side, x, y, even);
  return even;
}

/** Nothing is made on the way: this is done for each of a picture's pixels, twice. */
function putMeanAround(
  pixels: Uint8Array,
  side: number,
  x: number,
  y: number,
  into: Uint8Array,
): void {
  const here = (y * side + x) * 3;
  const red = pixels[here]!;
  const green = pixels[here + 1]!;
  const blue = pixels[here + 2]!;
  const bottom = Math.min(y + reach, side - 1);
  const left = Math.max(x - reach, 0);
  const right = Math.min(x + reach, side - 1);
  let reds = 0;
  let greens = 0;
  let blues = 0;
  let count = 0;
  for (let row = Math.max(y - reach, 0); row <= bottom; row += 1) {
    const end = (row * side + right) * 3;
    for (let at = (row * side + left) * 3; at <= end; at += 3) {
      const r = pixels[at]! - red;
      const g = pixels[at + 1]! - green;
      const b = pixels[at + 2]! - blue;
      // Squared; the eye sees differences of green best, and of blue least.
      if (2 * r * r + 4 * g * g + b * b > nearly * nearly) continue;
      reds += r;
      greens += g;
      blues += b;
      count += 1;
    }
  }
  into[here] = red + Math.round(reds / count);
  into[here + 1] = green + Math.round(greens / count);
  into[here + 2] = blue + Math.round(blues / count);
}
