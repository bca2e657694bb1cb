/** Which attributes a contributed SVG may have on which element. */

import { filterElements } from './effects/filters.ts';
import { plainColour } from './colours.ts';
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
import { matrixOf, scaleOf } from './work/matrix.ts';

/**
 * A reference to a definition inside the drawing, and for a paint what stands in where there is
 * none (SVG 2, 13.2); the id is still the author's.
 */
export const reference = /^url\(\s*(["']?)#([^"'()\s]{1,200})\1\s*\)(?:\s+(\S.*))?$/;

/**
 * Paint: a colour, `none`, or a reference to a gradient or pattern (checked where those are known).
 */
const paint: Grammar = (text) => {
  const [, , id, instead] = reference.exec(text.trim()) ?? [];
  if (id === undefined) return text.trim() === 'none' ? 'none' : colour(text);
  const other = instead === undefined ? '' : instead.trim() === 'none' ? 'none' : colour(instead);
  return other === null ? null : `url(#${id}) ${other}`.trim();
};
const definition: Grammar = (text) =>
  text.trim() === 'none' || /^[^)]*\)$/.test(reference.exec(text.trim())?.[0] ?? '')
    ? text.trim()
    : null;

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
  ['stroke-miterlimit', (text) => (text.trim().startsWith('-') ? null : number(text))],
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
  ['filter', definition],
]);

const unitsWord = word('userSpaceOnUse', 'objectBoundingBox');
/** What has no size is drawn by some programs, and by others not. */
const invertible: Grammar = (text) => {
  const list = transform(text);
  return list !== null && scaleOf(matrixOf(list)) > 0 ? list : null;
};
/** A radius that only some programs know: none, or refused. */
const noRadius: Grammar = (text) => (/^0*\.?0*[a-z%]*$/.test(text.trim()) ? '' : null);
const gradient: [string, Grammar][] = [
  ['gradientUnits', unitsWord],
  ['gradientTransform', invertible],
  ['spreadMethod', word('pad', 'reflect', 'repeat')],
];
const shape: [string, Grammar][] = [
  ['transform', transform],
  ['pathLength', number],
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
const aspect: Grammar = (text) => {
  const words = text.trim().split(/\s+/).join(' ');
  return /^(?:none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max))(?: (?:meet|slice))?$/.test(words)
    ? words
    : null;
};
/** What lies below the whole drawing: one colour, or nothing. */
const ground: Grammar = (text) =>
  /^(?:none|transparent|inherit|initial|unset|0)$/.test(text.trim()) ? '' : plainColour(text);
/** A part of the drawing with a measure of its own. */
const viewport: [string, Grammar][] = [
  ...box,
  ['viewBox', numbers((count) => count === 4)],
  ['preserveAspectRatio', aspect],
  ['overflow', word('visible', 'hidden', 'scroll', 'auto', 'inherit')],
];
const ends: [string, Grammar][] = [
  ['x1', anyLength],
  ['y1', anyLength],
  ['x2', anyLength],
  ['y2', anyLength],
];

/**
 * Every allowed element with the attributes of its own. The root's size and every `href` are read
 * by `tree.ts`; `copies.ts` draws `use`, `symbol`, `switch` and inner `svg` out.
 */
export const elements: ReadonlyMap<string, ReadonlyMap<string, Grammar>> = new Map([
  ...filterElements,
  ['svg', new Map([['transform', transform], ['background-color', ground], ...viewport])],
  ['symbol', new Map([['transform', transform], ...viewport])],
  ['use', new Map([['transform', transform], ...box])],
  ['switch', new Map([['transform', transform]])],
  ['image', new Map([['transform', transform], ...box, ['preserveAspectRatio', aspect]])],
  [
    'pattern',
    new Map([
      ...box,
      ['patternUnits', unitsWord],
      ['patternContentUnits', unitsWord],
      ['patternTransform', transform],
      ['viewBox', numbers((count) => count === 4)],
      ['preserveAspectRatio', aspect],
    ]),
  ],
  ['g', new Map([['transform', transform]])],
  ['defs', new Map([['transform', transform]])],
  ['path', new Map([...shape, ['d', pathData]])],
  ['rect', new Map([...shape, ...box, ...radii])],
  ['circle', new Map([...shape, ...centre, ['r', positiveLength]])],
  ['ellipse', new Map([...shape, ...centre, ...radii])],
  ['line', new Map([...shape, ...ends])],
  ['polyline', new Map([...shape, ['points', points]])],
  ['polygon', new Map([...shape, ['points', points]])],
  ['linearGradient', new Map([...gradient, ...ends])],
  [
    'radialGradient',
    new Map([
      ...gradient,
      ...centre,
      ['r', positiveLength],
      ['fx', anyLength],
      ['fy', anyLength],
      ['fr', noRadius],
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
