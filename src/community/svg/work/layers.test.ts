/** The renderer ends where a layer lies far beside the picture; what nobody sees needs none. */

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../allow-list.ts';
import { turnsOfArc, turnsOfCurve } from './curves.ts';

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="50" height="50"/>${inner}</svg>`;
const two = (x: number): string =>
  `<rect x="${x}" width="9" height="9"/><rect x="${x + 5}" width="9" height="9"/>`;
const blur = '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter>';

function cleaned(inner: string): string {
  const outcome = cleanSvg(drawing(inner));
  if ('faults' in outcome) throw new Error(outcome.faults.map(({ reason }) => reason).join('; '));
  return outcome.svg;
}

const bare = new Resvg(drawing('')).render().pixels;

describe('a layer beside the picture is taken away, and the picture drawn as it was', () => {
  it.each([
    ['half-transparent', `<g opacity=".5">${two(900)}</g>`],
    ['half-transparent, on the other side', `<g opacity=".5">${two(-900)}</g>`],
    ['below', `<g opacity=".5"><rect y="900" width="9" height="9"/></g>`],
    ['clipped', `<clipPath id="c">${two(900)}</clipPath><g clip-path="url(#c)">${two(900)}</g>`],
    ['masked', `<mask id="m">${two(900)}</mask><g mask="url(#m)">${two(900)}</g>`],
    ['blurred', `${blur}<rect filter="url(#f)" x="900" width="9" height="9"/>`],
    ['an arc', '<path opacity=".5" d="M250 0a50 50 0 1 0 .1 0z"/>'],
    ['a curve', '<path opacity=".5" d="M250 0Q450 50 250 100S450 150 250 200"/>'],
    [
      'in a tile',
      `<pattern id="p" patternUnits="userSpaceOnUse" width="10" height="10"><g opacity=".5">${two(900)}</g></pattern><path fill="url(#p)" d="M0 0h9v9H0z"/>`,
    ],
    [
      'in a mask',
      `<mask id="m"><g opacity=".5">${two(900)}</g></mask><rect mask="url(#m)" width="9" height="9"/>`,
    ],
    ['hidden', `<g opacity=".5" visibility="hidden">${two(900)}</g>`],
  ])('%s', (_, inner) => {
    const svg = cleaned(inner);
    expect(svg).not.toMatch(/opacity=|filter="url/);
    expect(cleanSvg(svg)).toEqual({ svg, notes: [] });
    expect(Buffer.compare(new Resvg(svg).render().pixels, bare)).toBe(0);
  });

  it('one that touches the picture stays', () => {
    expect(cleaned(`<g opacity=".5">${two(95)}</g>`)).toContain('opacity="0.5"');
    expect(cleaned(`${blur}<rect filter="url(#f)" x="101" width="50" height="9"/>`)).toContain(
      'filter="url(#i1)"',
    );
  });
});

describe('what can neither be drawn nor left out is refused', () => {
  it.each([
    [
      'a layer in one that begins far beside',
      `<g opacity=".5">${two(-190)}<g opacity=".5">${two(50)}</g></g>`,
    ],
    [
      'an effect far beside what it is of',
      '<filter id="f" filterUnits="userSpaceOnUse" x="900" width="9" height="9"><feGaussianBlur stdDeviation="3"/></filter><rect filter="url(#f)" width="9" height="9"/>',
    ],
    [
      'a mask that is seen in one of its uses only',
      `<mask id="m" maskContentUnits="objectBoundingBox"><g opacity=".5"><rect x="9" width="1" height="1"/></g></mask><rect mask="url(#m)" width="9" height="9"/><rect mask="url(#m)" width="80" height="9"/>`,
    ],
  ])('%s', (_, inner) => {
    expect(cleanSvg(drawing(inner))).toMatchObject({
      faults: [{ reason: expect.stringContaining('far beside the picture') as string }],
    });
  });
});

describe('how far a curve reaches is known to the point', () => {
  it('of a Bézier curve', () => {
    const turns = turnsOfCurve([
      [0, 0],
      [0, 40],
      [40, 40],
      [40, 0],
    ]);
    expect(turns.map(([x, y]) => [Math.round(x), y])).toContainEqual([20, 30]);
  });

  it('of an arc, however it is turned', () => {
    const turns = turnsOfArc(
      [5, 10, 90, 0, 1],
      [
        [0, 0],
        [20, 0],
      ],
      [1, 0, 0, 1, 0, 0],
    );
    expect(turns.map(([x, y]) => [Math.round(x), Math.round(y)])).toContainEqual([10, -5]);
  });
});
