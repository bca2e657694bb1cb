/**
 * What a community's theme may set, and which colours the pages lay on which: the table that the
 * engine's styles keep to.
 */

/** One colour on another, as the pages use them. */
export interface Pair {
  readonly front: string;
  readonly ground: string;
  /**
   * Least contrast (WCAG 2.2): 4.5 for text (1.4.3), 3 for focus rings and borders that show where
   * a control is (1.4.11).
   */
  readonly least: 4.5 | 3;
  /** What is seen there. */
  readonly use: string;
  /** A colour that the ground is tinted with, by `tintShare`. */
  readonly tint?: string;
}

/** How much of a state's colour the plate has that says it (`styles/pages.css`). */
export const tintShare = 0.06;

const text = (front: string, ground: string, use: string): Pair => ({
  front,
  ground,
  least: 4.5,
  use,
});
const shape = (front: string, ground: string, use: string): Pair => ({
  front,
  ground,
  least: 3,
  use,
});

const onPlate = (tint: string, state: string): Pair => ({
  ...text('--ink', '--wall', `text on the plate of the state “${state}”`),
  tint,
});

/**
 * Every pair that must be told apart. A test holds that no style uses a colour that is neither here
 * nor in `decorative`.
 */
export const pairs: readonly Pair[] = [
  text('--ink', '--wall', 'text on the page'),
  text('--ink', '--plinth', 'text in a box'),
  text('--ink-soft', '--wall', 'quiet text on the page'),
  text('--ink-soft', '--plinth', 'quiet text in a box'),
  text('--accent', '--wall', 'links on the page'),
  text('--accent', '--plinth', 'links in a box'),
  text('--accent-strong', '--wall', 'links under the pointer'),
  text('--accent-strong', '--plinth', 'links in a box, under the pointer'),
  text('--on-accent', '--accent', 'text on a button'),
  text('--on-accent', '--accent-strong', 'text on a button under the pointer'),
  text('--valid', '--wall', 'the state “valid”'),
  text('--expired', '--wall', 'the state “expired”'),
  text('--revoked', '--wall', 'the state “withdrawn”'),
  text('--awaiting', '--wall', 'the state “awaiting signature”'),
  text('--preview', '--wall', 'the state “preview”'),
  onPlate('--valid', 'valid'),
  onPlate('--expired', 'expired'),
  onPlate('--revoked', 'withdrawn'),
  onPlate('--awaiting', 'awaiting signature'),
  onPlate('--preview', 'preview'),
  shape('--accent', '--wall', 'focus rings and buttons on the page'),
  shape('--accent', '--plinth', 'focus rings and buttons in a box'),
  shape('--line-strong', '--wall', 'borders of fields on the page'),
  shape('--line-strong', '--plinth', 'borders of fields in a box'),
];

/** Colours that say nothing, so that nobody misses them, each with the reason. */
export const decorative: Readonly<Record<string, string>> = {
  '--line': 'thin rules between parts that headings and room already tell apart',
  '--engraving': 'ornament: the band below the masthead and the rosette behind a picture',
};

/** Every colour that a theme may set. */
export const colourTokens: readonly string[] = [
  ...new Set([
    ...pairs.flatMap(({ front, ground }) => [ground, front]),
    ...Object.keys(decorative),
  ]),
];

/** Every typeface that a theme may set. */
export const typefaceTokens: readonly string[] = ['--font-text', '--font-display', '--font-code'];

/** Every length that a theme may set: from and to, in rem, between which the pages hold. */
export const lengthTokens: Readonly<Record<string, readonly [number, number]>> = {
  '--radius': [0, 2],
  '--measure': [24, 60],
  '--page': [48, 96],
};

export const themeTokens: readonly string[] = [
  ...colourTokens,
  ...typefaceTokens,
  ...Object.keys(lengthTokens),
];
