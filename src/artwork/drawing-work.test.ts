/**
 * Drawings of every kind that is slow to draw, each as large as the check lets it be: what is
 * accepted is drawn in time on any machine.
 */

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../community/svg/allow-list.ts';

const definitions =
  '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>' +
  '<clipPath id="c"><circle cx="256" cy="256" r="250"/></clipPath><mask id="m"><circle cx="256" cy="256" r="250" fill="white"/></mask></defs>';
const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${definitions}${inner}</svg>`;
const times = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

const whole = '<rect width="512" height="512"/>';
const lines = (count: number): string =>
  `M0 0${times(count, (at) => `L${(at * 7) % 512} ${at % 2 ? 0 : 512}`)}`;
const curves = (count: number): string =>
  `M0 0${times(count, (at) => `C${(at * 7) % 512} ${at % 2 ? 0 : 512} ${(at * 17) % 512} ${at % 3 ? 0 : 512} ${(at * 3) % 512} ${at % 2 ? 512 : 0}`)}`;
const arcs = (count: number): string =>
  `M0 0${times(count, (at) => `A${100 + (at % 100)} 50 ${at % 90} 0 1 ${(at * 3) % 512} ${at % 2 ? 512 : 0}`)}`;
const stroke = 'fill="none" stroke="red" stroke-width="20" stroke-linejoin="round"';
const stops = (count: number): string =>
  `<linearGradient id="s">${times(count, (at) => `<stop offset="${at / count}" stop-color="${at % 2 ? 'red' : 'blue'}"/>`)}</linearGradient>`;

/** The filter `f`, and the whole picture drawn through it so many times. */
const filtered =
  (steps: string, region = '') =>
  (count: number): string =>
    `<filter id="f" ${region}>${steps}</filter>` +
    times(count, () => whole.replace('/>', ' filter="url(#f)"/>'));
const blur = '<feGaussianBlur stdDeviation="9"/>';
/** The pattern `p` of that size, with a content, and the whole picture filled with it. */
const patterned = (size: number, content: string, count: number): string =>
  `<pattern id="p" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${content}</pattern>` +
  times(count, () => whole.replace('/>', ' fill="url(#p)"/>'));
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const image = `<image width="512" height="512" href="data:image/png;base64,${pixel}"/>`;

/** Drawings by how much of one thing is in them, and how much of it is just accepted. */
const kinds: Readonly<Record<string, readonly [count: number, make: (count: number) => string]>> = {
  fills: [4647, (count) => times(count, () => whole)],
  'translucent fills': [
    1342,
    (count) => times(count, () => whole.replace('/>', ' fill-opacity="0.5"/>')),
  ],
  gradients: [497, (count) => times(count, () => whole.replace('/>', ' fill="url(#g)"/>'))],
  'gradients of many stops': [
    103,
    (count) => stops(500) + times(count, () => whole.replace('/>', ' fill="url(#s)"/>')),
  ],
  'stops of one gradient': [
    4647,
    (count) => stops(count) + times(9, () => whole.replace('/>', ' fill="url(#s)"/>')),
  ],
  groups: [458, (count) => times(count, () => `<g opacity="0.5">${whole}</g>`)],
  'groups within each other': [
    8,
    (count) => times(count, () => '<g opacity="0.9">'.repeat(60) + whole + '</g>'.repeat(60)),
  ],
  clips: [257, (count) => times(count, () => `<g clip-path="url(#c)">${whole}</g>`)],
  'small clips': [
    2397,
    (count) =>
      times(count, () => '<g clip-path="url(#c)"><rect x="200" y="200" width="9" height="9"/></g>'),
  ],
  masks: [200, (count) => times(count, () => `<g mask="url(#m)">${whole}</g>`)],
  'shapes in a clip': [
    133,
    (count) =>
      `<clipPath id="z">${times(count, () => '<circle cx="256" cy="256" r="255"/>')}</clipPath>` +
      times(9, () => `<g clip-path="url(#z)">${whole}</g>`),
  ],
  'shapes in a mask': [
    133,
    (count) =>
      `<mask id="z">${times(count, () => '<circle cx="256" cy="256" r="255" fill="#fff8"/>')}</mask>` +
      times(9, () => `<g mask="url(#z)">${whole}</g>`),
  ],
  'a long path in small clips': [
    21,
    (count) =>
      `<clipPath id="z"><path d="${lines(20_000)}"/></clipPath>` +
      times(
        count,
        (at) => `<g transform="rotate(${at})" clip-path="url(#z)"><rect width="5" height="5"/></g>`,
      ),
  ],
  'lines of a path': [
    36822,
    (count) =>
      times(Math.ceil(count / 20_000), () => `<path d="${lines(Math.min(count, 20_000))}"/>`),
  ],
  'curves of a path': [8297, (count) => `<path d="${curves(count)}"/>`],
  'arcs of a path': [7030, (count) => `<path d="${arcs(count)}"/>`],
  'stroked lines': [14811, (count) => `<path ${stroke} d="${lines(count)}"/>`],
  'stroked curves': [7637, (count) => `<path ${stroke} d="${curves(count)}"/>`],
  'stroked arcs': [4278, (count) => `<path ${stroke} d="${arcs(count)}"/>`],
  'small strokes': [
    24341,
    (count) =>
      `<path ${stroke} d="M0 0${times(count, (at) => `l${at % 2 ? 3 : -2} ${(at % 3) - 1}`)}"/>`,
  ],
  dashes: [
    5,
    (count) =>
      times(count, (at) => `<line ${stroke} x2="512" y2="${at % 512}" stroke-dasharray="0.01"/>`),
  ],
  'round dashes': [
    58,
    (count) =>
      times(
        count,
        (at) =>
          `<line ${stroke} stroke-linecap="round" x2="512" y2="${at % 512}" stroke-dasharray="0.1"/>`,
      ),
  ],
  'dashes far outside': [
    95,
    (count) =>
      times(
        count,
        (at) =>
          `<line ${stroke} x1="-10000" y1="-9999" x2="10000" y2="${9_000 + at}" stroke-dasharray="9"/>`,
      ),
  ],
  shadows: [18, filtered('<feDropShadow stdDeviation="8"/>')],
  'narrow blurs': [4, filtered('<feGaussianBlur stdDeviation="1"/>')],
  'blurs beyond the edges': [1, filtered(blur, 'x="-4" y="-4" width="10" height="10"')],
  'thick outlines by a filter': [2, filtered('<feMorphology operator="dilate" radius="20"/>')],
  clouds: [3, filtered('<feTurbulence baseFrequency="0.1" numOctaves="9"/>')],
  'steps of a filter': [63, (count) => filtered('<feOffset dx="1"/>'.repeat(count))(1)],
  'blurs in small masks': [
    1,
    (count) =>
      `<filter id="f" x="-3" y="-3" width="7" height="7">${blur}</filter>` +
      `<mask id="z"><rect fill="#fff" width="512" height="512" filter="url(#f)"/></mask>` +
      times(count, () => '<g mask="url(#z)"><rect width="4" height="4"/></g>'),
  ],
  patterns: [576, (count) => patterned(9, '<rect width="5" height="5"/>', count)],
  'shapes of a large tile': [
    51,
    (count) =>
      patterned(
        2700,
        times(count, () => '<circle cx="1256" cy="1256" r="1250" fill="#f008"/>'),
        1,
      ),
  ],
  pictures: [79, (count) => times(count, () => image)],
  'copies of a picture': [
    79,
    (count) => `<defs><g id="i">${image}</g></defs>${times(count, () => '<use href="#i"/>')}`,
  ],
  'points of a polygon': [
    36822,
    (count) =>
      `<polygon points="${times(count, (at) => `${(at * 7) % 512},${at % 2 ? 0 : 512} `)}"/>`,
  ],
};

const isAccepted = (svg: string): boolean => 'svg' in cleanSvg(svg);

function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const options = {
  font: { loadSystemFonts: false },
  shapeRendering: 2,
  fitTo: { mode: 'width', value: 512 },
} as const;

/** All with `npm run test:generated`, the most costly ways to draw with every run. */
const isWhole = import.meta.env.MODE === 'generated';
const often = [
  'gradients',
  'masks',
  'shadows',
  'pictures',
  'curves of a path',
  'dashes',
  'a long path in small clips',
];
const tried = Object.entries(kinds).filter(([kind]) => isWhole || often.includes(kind));

describe('the slowest accepted drawing of', () => {
  it.each(tried)('%s is judged and drawn within two seconds', (_, [count, make]) => {
    const svg = drawing(make(count));
    const judged = seconds(() => expect(isAccepted(svg)).toBe(true));
    const drawn = seconds(() => new Resvg(svg, options).render().pixels);
    expect(judged).toBeLessThan(2);
    expect(drawn).toBeLessThan(2);
    // Or the limit lies higher than is tried here.
    expect(isAccepted(drawing(make(Math.ceil(count * 2.5))))).toBe(false);
  });
});

it('what would take longer is refused with its place and what to do, however small the file is', () => {
  const svg = drawing(times(1_000, () => whole.replace('/>', ' fill="url(#g)"/>')));
  expect(cleanSvg(svg)).toEqual({
    faults: [
      {
        reason: expect.stringMatching(/^up to this <rect>, .* more work .*; use fewer or smaller/),
        cure: 'simplify',
        offset: expect.any(Number),
      },
    ],
  });
});

it('an illustration of thousands of small shapes is no work', () => {
  const petals = times(
    1_200,
    (at) =>
      `<g transform="translate(${(at * 13) % 500} ${(at * 29) % 500}) rotate(${at})"><path opacity="0.8" stroke="#123" fill="url(#g)" d="M0 0c3 1 9 4 12 9s1 9-4 9-9-9-8-18z"/>` +
      `<circle r="3" fill="#fff8" stroke="#000" stroke-dasharray="1 2" clip-path="url(#c)"/></g>`,
  );
  expect(isAccepted(drawing(petals))).toBe(true);
});
