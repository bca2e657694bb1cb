/** Attributes and declarations that do not show in a drawing, and those that ask for too much. */

import { isOfSurroundings } from './colours.ts';
import type { Cure } from './refused.ts';

/** Shows nothing in a drawing without text: dropped, whatever its value. */
const withoutEffect = new RegExp(
  '^(?:class|lang|role|tabindex|focusable|version|baseProfile|zoomAndPan|contentStyleType|contentScriptType|preserveAspectRatio|' +
    'aria-[a-z]+|data-[a-z0-9_.-]+|font(?:-[a-z-]+)?|text-[a-z-]+|-inkscape-[a-z-]+|-webkit-(?!filter$|transform$|mask|clip-path$|opacity$)[a-z-]+|line-height|letter-spacing|' +
    'word-spacing|writing-mode|direction|unicode-bidi|white-space|(?:dominant|alignment)-baseline|baseline-shift|' +
    'glyph-orientation-[a-z]+|block-progression|enable-background|overflow|solid-color|solid-opacity|' +
    'shape-(?:inside|padding|margin|rendering|subtract)|inline-size|color-interpolation-filters|color-profile|' +
    '(?:color|image)-rendering|flood-(?:color|opacity)|lighting-color|pointer-events|cursor|kerning|nodetypes|' +
    'isolation|requiredFeatures|-(?:moz|ms|o)-[a-z-]+)$',
);

/** Dropped where it asks for nothing; refused with any other value. */
const harmlessValue: ReadonlyMap<string, string> = new Map([
  ['filter', 'none'],
  ['marker', 'none'],
  ['marker-start', 'none'],
  ['marker-mid', 'none'],
  ['marker-end', 'none'],
  ['mix-blend-mode', 'normal'],
  ['color-interpolation', 'sRGB'],
  ['transform-origin', '0 0'],
  ['clip', 'auto'],
]);

/** True for an attribute or declaration that may be left out without a change to what is seen. */
export function isWithoutEffect(name: string, value: string): boolean {
  return (
    withoutEffect.test(name) ||
    harmlessValue.get(name) === value.trim() ||
    (/^(?:outline|mask-(?:image|border))/.test(name) && /^\s*(?:none|0(?:px)?)\b/.test(value))
  );
}

/** What changes the look and is not drawn here, with what helps. */
const asksTooMuch: readonly (readonly [RegExp, Cure])[] = [
  [/^marker/, 'markers'],
  [/^(?:filter|mix-blend-mode|backdrop-filter|color-interpolation)$/, 'effect'],
  [/^(?:animation|offset)/, 'animation'],
  [/^(?:transform|rotate|scale|translate|zoom|clip|perspective|all|requiredExtensions)/, 'style'],
  [
    /^(?:systemLanguage|outline(?:-style)?$|mask-(?:image|border)|-webkit-(?:mask|filter$|transform$|clip-path|opacity$))/,
    'style',
  ],
];

/** What leads somewhere, or runs. */
const leadsOut = /url\s*\(|javascript:|expression\s*\(|^\s*(?:https?:|data:|file:|\/\/)/i;
/** What leads out of the drawing. */
const foreign = /url\s*\(\s*["']?\s*(?!["'#\s])|javascript:|expression\s*\(/i;

/** True for what no drawing may have, whether it shows or not: code, and ways to other files. */
export function isForeign(name: string, value: string): boolean {
  return /^on/i.test(name) || foreign.test(value);
}

/**
 * Why an attribute or declaration that nothing here knows may not simply be left out; null where it
 * may: no renderer knows it either.
 */
export function tooMuchAsked(name: string, value: string): Cure | null {
  if (/^on/i.test(name)) return 'code';
  const found = asksTooMuch.find(([pattern]) => pattern.test(name));
  if (found !== undefined) return found[1];
  return leadsOut.test(value) || /href|^src/i.test(name) ? 'code' : null;
}

/**
 * True for a value that no renderer takes for one, so that all pass over it: a word of a tool that
 * left a gap unfilled, or a colour of seven digits.
 */
export function isNoValue(name: string, value: string): boolean {
  const isPaint = ['fill', 'stroke', 'color', 'stop-color', 'flood-color'].includes(name);
  if (isPaint && isOfSurroundings(value)) return false;
  if (isPaint && /^(?:currentcolor|inherit|initial|unset|revert)/i.test(value.trim())) return false;
  if (isPaint) return /^(?:#[\w]*|[a-z][\w-]*|\$?\{[^{}]*\}|[\d.]+)$/i.test(value.trim());
  return /^(?:NaN|undefined|null|\$?\{[^{}]*\})$/.test(value.trim());
}

const drawnBorder = /\b(?:solid|dashed|dotted|double|groove|ridge|inset|outset)\b/i;
/** Lengths of nothing, and words for none. */
const noRoom = /^\s*(?:[+-]?0*\.?0*(?:[a-z]+|%)?|auto|none|normal|initial|unset|revert|\s)*$/i;

/**
 * True for a declaration on the whole drawing that gives it a border, a margin or a shadow as a
 * page would: browsers take the room for it from the picture, and drawing libraries do not.
 */
export function isBoxOfRoot(name: string, value: string): boolean {
  if (/^border(?:-(?:top|right|bottom|left|block|inline)(?:-(?:start|end))?)?$/.test(name))
    return drawnBorder.test(value) && !/(?:^|\s)0(?:px)?(?:\s|$)/.test(value);
  if (/^border-.*style$|^border-style$/.test(name)) return drawnBorder.test(value);
  if (/^(?:padding|margin)(?:-|$)/.test(name)) return !noRoom.test(value);
  return name === 'box-shadow' && !noRoom.test(value);
}
