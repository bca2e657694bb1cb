/**
 * Colours as a browser reads them: contrast, and the nearest colour that has enough of it. The only
 * door to culori.
 */

import culori, { type Rgb } from 'culori/require';

/** An opaque colour of the screen. */
export type Colour = Rgb;

// The library in one file: every command starts sooner with it than with the 154 that it is made
// of.
const { clampChroma, clampRgb, converter, formatHex, parse, wcagContrast } = culori;
const rgb = converter('rgb');
const oklch = converter('oklch');

/**
 * A name, `#` and digits, or a function that browsers know: the library reads more than they do.
 */
const inCss =
  /^(?:#[0-9a-f]+|(?![0-9a-f]+$)[a-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^()]*\))$/;

/**
 * The colour that this text is in CSS; null where it is none, or lets what is behind it shine
 * through.
 */
export function readColour(text: string): Colour | null {
  if (!inCss.test(text.toLowerCase())) return null;
  const colour = parse(text.toLowerCase());
  if (colour === undefined || (colour.alpha ?? 1) < 1) return null;
  const { r, g, b } = clampRgb(rgb(colour));
  return [r, g, b].every(Number.isFinite) ? { mode: 'rgb', r, g, b } : null;
}

/** Contrast by WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  return wcagContrast(one, other);
}

/** The ground with `share` (0 to 1) of the tint, as `color-mix(in srgb, …)` mixes them. */
export function tinted(ground: Colour, tint: Colour, share: number): Colour {
  const part = (channel: 'r' | 'g' | 'b') =>
    ground[channel] + (tint[channel] - ground[channel]) * share;
  return { mode: 'rgb', r: part('r'), g: part('g'), b: part('b') };
}

/** `#rrggbb`. */
export function hexOf(colour: Colour): string {
  return formatHex(colour);
}

const steps = 200;

/**
 * The colour of the same hue, as near in lightness as can be, that `passes`; null where none does.
 * As `#rrggbb`.
 */
export function nearestThat(passes: (colour: Colour) => boolean, colour: Colour): string | null {
  const { l, c, h } = oklch(colour);
  const lightnesses = Array.from({ length: steps + 1 }, (_, step) => step / steps).sort(
    (a, b) => Math.abs(a - l) - Math.abs(b - l),
  );
  for (const lightness of lightnesses) {
    const hex = formatHex(
      clampChroma({ mode: 'oklch', l: lightness, c, ...(h === undefined ? {} : { h }) }, 'oklch'),
    );
    const candidate = readColour(hex);
    if (candidate !== null && passes(candidate)) return hex;
  }
  return null;
}
