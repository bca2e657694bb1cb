/** A shadow of what is turned or mirrored is laid where the standard says, by every renderer. */

import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { cleanSvg } from '../allow-list.ts';

const side = 100;
const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${inside}</svg>`;
const region = 'x="-50%" y="-50%" width="200%" height="200%"';
const shape = '<path d="M30 30h30l10 10v20H30z" fill="#fa0"/>';

function cleaned(text: string): string {
  const outcome = cleanSvg(text);
  if ('faults' in outcome) throw new Error(outcome.faults.map(({ reason }) => reason).join('; '));
  return outcome.svg;
}

function pixels(svg: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().pixels;
}

/** The picture with each pixel taken from somewhere else. */
function taken(from: Uint8Array, place: (x: number, y: number) => [number, number]): Uint8Array {
  const out = new Uint8Array(from.length);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [left, top] = place(x, y);
      out.set(
        from.subarray((top * side + left) * 4, (top * side + left) * 4 + 4),
        (y * side + x) * 4,
      );
    }
  return out;
}

const last = side - 1;
const turns = [
  ['rotate(90 50 50)', (x: number, y: number): [number, number] => [y, last - x]],
  ['rotate(180 50 50)', (x: number, y: number): [number, number] => [last - x, last - y]],
  ['matrix(-1 0 0 1 100 0)', (x: number, y: number): [number, number] => [last - x, y]],
  ['translate(100 0) scale(-1 1)', (x: number, y: number): [number, number] => [last - x, y]],
] as const;

it.each([
  ['as CSS has it', `<feDropShadow dx="8" dy="2" stdDeviation="1" flood-color="#080"/>`],
  [
    'as Inkscape writes it',
    '<feFlood flood-opacity=".8" flood-color="#c00" result="fl"/><feComposite in="fl" in2="SourceGraphic" operator="in" result="c"/><feGaussianBlur in="c" stdDeviation="2" result="b"/><feOffset dx="6" dy="9" result="o"/><feComposite in="SourceGraphic" in2="o" operator="over"/>',
  ],
  [
    'as Illustrator writes it',
    '<feOffset dx="7" dy="7"/><feGaussianBlur result="blur" stdDeviation="3"/><feFlood flood-color="#00c" flood-opacity=".75"/><feComposite in2="blur" operator="in"/><feComposite in="SourceGraphic"/>',
  ],
  ['a blur of two lengths', '<feGaussianBlur stdDeviation="6 1"/>'],
])('a shadow %s, turned, is the shadow and then turned', (_, steps) => {
  const filter = `<filter id="f" ${region}>${steps}</filter>`;
  const upright = pixels(drawing(`${filter}<g filter="url(#f)">${shape}</g>`));
  for (const [transform, place] of turns)
    for (const inside of [
      `<g filter="url(#f)" transform="${transform}">${shape}</g>`,
      `<g transform="${transform}"><g opacity="1" filter="url(#f)">${shape}</g></g>`,
      shape.replace('/>', ` filter="url(#f)" transform="${transform}"/>`),
    ]) {
      const svg = cleaned(drawing(filter + inside));
      expect(cleanSvg(svg)).toEqual({ svg, notes: [] });
      const wanted = taken(upright, place);
      const apart = pixels(svg).filter((value, at) => Math.abs(value - (wanted[at] ?? 0)) > 24);
      expect(apart.length).toBeLessThan(60);
    }
});

it('what is cut, half-transparent and turned stays so outside of the effect', () => {
  const steps = '<feDropShadow dx="8" dy="2" stdDeviation="1"/>';
  const svg = cleaned(
    drawing(
      `<filter id="f" ${region}>${steps}</filter><clipPath id="c"><path d="M0 0h50v50H0z"/></clipPath>` +
        shape.replace(
          '/>',
          ' clip-path="url(#c)" opacity=".5" filter="url(#f)" transform="rotate(30 50 50)"/>',
        ),
    ),
  );
  expect(svg).toMatch(
    /<g clip-path="url\(#i\d\)" opacity="0.5" transform="rotate\(30 50 50\)"><filter/,
  );
  expect(svg).toContain('<path d="M30 30h30l10 10v20H30z" fill="#fa0"/>');
});
