/** Medals without the shine: flat, in lines, and embossed as a seal. */

import { layersOf, type MedalDesign, placed, sizes } from './medal.ts';
import { outline } from './shapes.ts';

/** The ground of flat medals: one colour within a rim of its shade. */
export function drawField({ shape, enamel }: MedalDesign): string {
  const { outer } = sizes[shape];
  return (
    `<path d="${outline(shape, outer)}" fill="${enamel.dark}"/>` +
    `<path d="${outline(shape, outer - 14)}" fill="${enamel.base}"/>`
  );
}

/** Two colours and a line of metal. */
export function drawFlat(design: MedalDesign): string {
  const { shape, enamel } = design;
  const { outer } = sizes[shape];
  return (
    `${drawField(design)}<path d="${outline(shape, outer - 30)}" fill="none" stroke="${enamel.metal.bright}" stroke-width="4"/>` +
    `<g transform="${placed(design, 0)}">${layersOf(design.symbol, '#ffffff', enamel.base)}</g>`
  );
}

/** Ink on paper. */
export function drawLine(design: MedalDesign): string {
  const { shape, enamel } = design;
  const { outer } = sizes[shape];
  const line = (inset: number, width: number) =>
    `<path d="${outline(shape, outer - inset)}" fill="none" stroke="${enamel.ink}" stroke-width="${width}"/>`;
  return (
    `<path d="${outline(shape, outer)}" fill="${enamel.metal.paper}"/>${line(5, 10)}${line(24, 2.5)}` +
    `<g transform="${placed(design, 0)}">${layersOf(design.symbol, enamel.ink, enamel.metal.paper)}</g>`
  );
}

/** Pressed into wax: one colour, its light and its shade. */
export function drawSeal(design: MedalDesign): string {
  const { shape, enamel } = design;
  const { outer } = sizes[shape];
  const rim = (inset: number, fill: string, move = 0) =>
    `<path d="${outline(shape, outer - inset)}" fill="${fill}"${move === 0 ? '' : ` transform="translate(${move} ${move})"`}/>`;
  const pressed = (move: number, paint: string) =>
    `<g transform="translate(${move} ${move})"><g transform="${placed(design, 0)}">${layersOf(design.symbol, paint, enamel.base)}</g></g>`;
  return (
    `${rim(0, enamel.dark)}${rim(3, enamel.light)}${rim(6, enamel.base)}` +
    `${rim(40, enamel.light, 3)}${rim(40, enamel.dark, -3)}${rim(41, enamel.base)}` +
    `<path d="${outline(shape, outer - 24)}" fill="none" stroke="${enamel.dark}" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 14"/>` +
    `${pressed(3, enamel.dark)}${pressed(-2, enamel.light)}${pressed(0, enamel.metal.glint)}`
  );
}
