/**
 * Which attributes a contributed SVG may have on which element, and which are dropped because they
 * do not show.
 */

import { pathData } from './path.ts';
import {
  anyLength,
  colour,
  dashes,
  fraction,
  type Grammar,
  number,
  numbers,
  positiveLength,
  transform,
  word,
} from './values.ts';

/** A reference to a definition inside the drawing; the id is still the author's. */
export const reference = /^url\(\s*(["']?)#([^"'()\s]{1,200})\1\s*\)$/;

/** Paint: a colour, `none`, or a reference to a gradient (checked where references are known). */
const paint: Grammar = (text) => (reference.test(text.trim()) ? text.trim() : colour(text));
const definition: Grammar = (text) =>
  text.trim() === 'none' || reference.test(text.trim()) ? text.trim() : null;

/** Allowed on every element, as attributes or inside `style`. */
export const presentation: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['fill', paint],
  ['stroke', paint],
  ['color', colour],
  ['stop-color', colour],
  ['opacity', fraction],
  ['fill-opacity', fraction],
  ['stroke-opacity', fraction],
  ['stop-opacity', fraction],
  ['fill-rule', word('nonzero', 'evenodd', 'inherit')],
  ['clip-rule', word('nonzero', 'evenodd', 'inherit')],
  ['stroke-width', positiveLength],
  ['stroke-linecap', word('butt', 'round', 'square', 'inherit')],
  ['stroke-linejoin', word('miter', 'round', 'bevel', 'inherit')],
  ['stroke-miterlimit', number],
  ['stroke-dasharray', dashes],
  ['stroke-dashoffset', anyLength],
  ['vector-effect', word('none', 'non-scaling-stroke')],
  [
    'paint-order',
    word(
      'normal',
      'stroke',
      'fill',
      'stroke fill',
      'fill stroke',
      'stroke fill markers',
      'fill stroke markers',
      'markers fill stroke',
      'markers stroke fill',
      'fill markers stroke',
      'stroke markers fill',
    ),
  ],
  ['display', word('none', 'inline', 'block', 'inherit')],
  ['visibility', word('visible', 'hidden', 'collapse', 'inherit')],
  ['clip-path', definition],
  ['mask', definition],
  ['mask-type', word('luminance', 'alpha')],
]);

const unitsWord = word('userSpaceOnUse', 'objectBoundingBox');
const gradient: [string, Grammar][] = [
  ['gradientUnits', unitsWord],
  ['gradientTransform', transform],
  ['spreadMethod', word('pad', 'reflect', 'repeat')],
];
const points = numbers((count) => count % 2 === 0 && count > 0);
const box: [string, Grammar][] = [
  ['x', anyLength],
  ['y', anyLength],
  ['width', positiveLength],
  ['height', positiveLength],
];
const radii: [string, Grammar][] = [
  ['rx', positiveLength],
  ['ry', positiveLength],
];
const centre: [string, Grammar][] = [
  ['cx', anyLength],
  ['cy', anyLength],
];
const ends: [string, Grammar][] = [
  ['x1', anyLength],
  ['y1', anyLength],
  ['x2', anyLength],
  ['y2', anyLength],
];

/**
 * Every allowed element with the attributes of its own. The root's are read by `root.ts`,
 * `href` by `tree.ts`.
 */
export const elements: ReadonlyMap<string, ReadonlyMap<string, Grammar>> = new Map([
  ['svg', new Map<string, Grammar>()],
  ['g', new Map([['transform', transform]])],
  ['defs', new Map([['transform', transform]])],
  [
    'path',
    new Map([
      ['transform', transform],
      ['d', pathData],
      ['pathLength', number],
    ]),
  ],
  ['rect', new Map([['transform', transform], ...box, ...radii])],
  ['circle', new Map([['transform', transform], ...centre, ['r', positiveLength]])],
  ['ellipse', new Map([['transform', transform], ...centre, ...radii])],
  ['line', new Map([['transform', transform], ...ends])],
  [
    'polyline',
    new Map([
      ['transform', transform],
      ['points', points],
    ]),
  ],
  [
    'polygon',
    new Map([
      ['transform', transform],
      ['points', points],
    ]),
  ],
  ['linearGradient', new Map([...gradient, ...ends])],
  [
    'radialGradient',
    new Map([
      ...gradient,
      ...centre,
      ['r', positiveLength],
      ['fx', anyLength],
      ['fy', anyLength],
      ['fr', positiveLength],
    ]),
  ],
  ['stop', new Map([['offset', fraction]])],
  [
    'clipPath',
    new Map([
      ['transform', transform],
      ['clipPathUnits', unitsWord],
    ]),
  ],
  ['mask', new Map([['maskUnits', unitsWord], ['maskContentUnits', unitsWord], ...box])],
  ['title', new Map()],
  ['desc', new Map()],
]);

/** Shows nothing in a drawing without text and filters: dropped, whatever its value. */
const withoutEffect = new RegExp(
  '^(?:class|lang|role|tabindex|focusable|version|baseProfile|zoomAndPan|contentStyleType|preserveAspectRatio|' +
    'aria-[a-z]+|data-[a-z0-9_.-]+|font(?:-[a-z-]+)?|text-[a-z-]+|-inkscape-[a-z-]+|-webkit-[a-z-]+|line-height|letter-spacing|' +
    'word-spacing|writing-mode|direction|unicode-bidi|white-space|(?:dominant|alignment)-baseline|baseline-shift|' +
    'glyph-orientation-[a-z]+|block-progression|enable-background|overflow|solid-color|solid-opacity|' +
    'shape-(?:inside|padding|margin|rendering|subtract)|inline-size|color-interpolation-filters|color-profile|' +
    '(?:color|image)-rendering|flood-(?:color|opacity)|lighting-color|pointer-events|cursor|kerning|nodetypes)$',
);

/** Dropped where it asks for nothing; refused with any other value. */
const harmlessValue: ReadonlyMap<string, string> = new Map([
  ['filter', 'none'],
  ['marker', 'none'],
  ['marker-start', 'none'],
  ['marker-mid', 'none'],
  ['marker-end', 'none'],
  ['mix-blend-mode', 'normal'],
  ['isolation', 'auto'],
  ['color-interpolation', 'sRGB'],
  ['transform-origin', '0 0'],
  ['clip', 'auto'],
]);

/** True for an attribute or declaration that may be left out without a change to what is seen. */
export function isWithoutEffect(name: string, value: string): boolean {
  return withoutEffect.test(name) || harmlessValue.get(name) === value.trim();
}
