/**
 * The closed set of filter primitives that a drawing may use (Filter Effects 1): shadows, glows,
 * blurs, colours, bevels. None of them can load anything; `work/effects.ts` knows their cost.
 */

import { plainColour } from '../colours.ts';
import {
  fraction,
  type Grammar,
  number,
  numbers,
  positiveLength,
  anyLength,
  word,
} from '../values.ts';

const units = word('userSpaceOnUse', 'objectBoundingBox');
const region: readonly [string, Grammar][] = [
  ['x', anyLength],
  ['y', anyLength],
  ['width', positiveLength],
  ['height', positiveLength],
];

/** Names of steps are the author's until `references.ts` gives them ours. */
const step: Grammar = (text) => {
  const name = text.trim();
  return name !== '' && name.length <= 200 ? name : null;
};

/** Inherited, and of filters only: in which colours they reckon. */
export const filterColours = 'color-interpolation-filters';
export const filterColoursGrammar: Grammar = word('auto', 'sRGB', 'linearRGB');

const many = numbers((count) => count <= 64);
const upToTwo = numbers((count) => count === 1 || count === 2);
const positive: Grammar = (text) => {
  const list = upToTwo(text);
  return list === null || list.includes('-') ? null : list;
};
const octaves: Grammar = (text) => (/^\s*\d{1,2}\s*$/.test(text) ? String(Number(text)) : null);

const light = ['surfaceScale', 'diffuseConstant', 'specularConstant', 'specularExponent'];
const place = ['x', 'y', 'z', 'pointsAtX', 'pointsAtY', 'pointsAtZ', 'limitingConeAngle'];
const all = (names: readonly string[], grammar: Grammar): [string, Grammar][] =>
  names.map((name) => [name, grammar]);

/** Attributes of each primitive beside its region, `in` and `result`. */
const primitives: Readonly<Record<string, readonly [string, Grammar][]>> = {
  feFlood: [],
  feOffset: all(['dx', 'dy'], number),
  feGaussianBlur: [
    ['stdDeviation', positive],
    ['edgeMode', word('none', 'duplicate', 'wrap')],
  ],
  feColorMatrix: [
    ['type', word('matrix', 'saturate', 'hueRotate', 'luminanceToAlpha')],
    ['values', many],
  ],
  feBlend: [
    [
      'mode',
      word(
        ...'normal multiply screen darken lighten overlay color-dodge color-burn'.split(' '),
        ...'hard-light soft-light difference exclusion hue saturation color luminosity'.split(' '),
      ),
    ],
  ],
  feComposite: [
    ['operator', word('over', 'in', 'out', 'atop', 'xor', 'lighter', 'arithmetic')],
    ...all(['k1', 'k2', 'k3', 'k4'], number),
  ],
  feMerge: [],
  feDropShadow: [...all(['dx', 'dy'], number), ['stdDeviation', positive]],
  feMorphology: [
    ['operator', word('erode', 'dilate')],
    ['radius', positive],
  ],
  feComponentTransfer: [],
  feTurbulence: [
    ['baseFrequency', positive],
    ['numOctaves', octaves],
    ['seed', number],
    ['stitchTiles', word('stitch', 'noStitch')],
    ['type', word('fractalNoise', 'turbulence')],
  ],
  feDisplacementMap: [
    ['scale', number],
    ...all(['xChannelSelector', 'yChannelSelector'], word('R', 'G', 'B', 'A')),
  ],
  feDiffuseLighting: all(light, number),
  feSpecularLighting: all(light, number),
};

const transfer: [string, Grammar][] = [
  ['type', word('identity', 'table', 'discrete', 'linear', 'gamma')],
  ['tableValues', many],
  ...all(['slope', 'intercept', 'amplitude', 'exponent', 'offset'], number),
];

const details: readonly [string, readonly [string, Grammar][]][] = [
  ['feMergeNode', [['in', step]]],
  ...['feFuncR', 'feFuncG', 'feFuncB', 'feFuncA'].map((name): [string, [string, Grammar][]] => [
    name,
    transfer,
  ]),
  ['feDistantLight', all(['azimuth', 'elevation'], number)],
  ['fePointLight', all(['x', 'y', 'z'], number)],
  ['feSpotLight', all([...place, 'specularExponent'], number)],
];

/** What may stand inside a `<filter>`. */
export const primitiveNames: readonly string[] = Object.keys(primitives);

/** What may stand inside which primitive. */
export const detailsOf: Readonly<Record<string, readonly string[]>> = {
  feMerge: ['feMergeNode'],
  feComponentTransfer: ['feFuncR', 'feFuncG', 'feFuncB', 'feFuncA'],
  feDiffuseLighting: ['feDistantLight', 'fePointLight', 'feSpotLight'],
  feSpecularLighting: ['feDistantLight', 'fePointLight', 'feSpotLight'],
};

/** Presentation attributes that only filters look at. */
const filterColour: readonly [string, Grammar][] = [
  ['flood-color', plainColour],
  ['flood-opacity', fraction],
  ['lighting-color', plainColour],
  [filterColours, filterColoursGrammar],
];

/** Every element of filters with its attributes. */
export const filterElements: readonly [string, ReadonlyMap<string, Grammar>][] = [
  [
    'filter',
    new Map([
      ...region,
      ['filterUnits', units],
      ['primitiveUnits', units],
      [filterColours, filterColoursGrammar],
    ]),
  ],
  ...Object.entries(primitives).map(([name, own]): [string, ReadonlyMap<string, Grammar>] => [
    name,
    new Map([...region, ['in', step], ['in2', step], ['result', step], ...filterColour, ...own]),
  ]),
  ...details.map(([name, own]): [string, ReadonlyMap<string, Grammar>] => [name, new Map(own)]),
];
