/** Medals without the shine: flat, in lines, and embossed as a seal. */

import { layersOf } from './layers.ts';
import { type MedalDesign, placed, sizes } from './medal.ts';
import { outline } from './shapes.ts';

/** The outline of a shape, so far within its edge, in these attributes. */
const rimOf = ({ shape }: MedalDesign, inset: number, attributes: string): string =>
  `<path d="${outline(shape, sizes[shape].outer - inset)}" ${attributes}/>`;

/** A line along it. */
const lineOf = (design: MedalDesign, inset: number, colour: string, width: number): string =>
  rimOf(design, inset, `fill="none" stroke="${colour}" stroke-width="${width}"`);

/** The symbol in two colours. */
const symbolOf = (design: MedalDesign, paint: string, cut: string): string =>
  `<g transform="${placed(design, 0)}">${layersOf(design.symbol, paint, cut)}</g>`;

/** The ground of flat medals: one colour within a rim of its shade, and a line of metal. */
export function drawField(design: MedalDesign): string {
  const { dark, base, metal } = design.enamel;
  return (
    rimOf(design, 0, `fill="${dark}"`) +
    rimOf(design, 14, `fill="${base}"`) +
    lineOf(design, 30, metal.bright, 4)
  );
}

/** Two colours and a line of metal. */
export const drawFlat = (design: MedalDesign): string =>
  drawField(design) + symbolOf(design, '#ffffff', design.enamel.base);

/** Ink on paper. */
export function drawLine(design: MedalDesign): string {
  const { ink, metal } = design.enamel;
  return (
    rimOf(design, 0, `fill="${metal.paper}"`) +
    lineOf(design, 5, ink, 10) +
    lineOf(design, 24, ink, 2.5) +
    symbolOf(design, ink, metal.paper)
  );
}

/** Pressed into wax: one colour, its light and its shade. */
export function drawSeal(design: MedalDesign): string {
  const { light, base, dark, metal } = design.enamel;
  const moved = (by: number, part: string) => `<g transform="translate(${by} ${by})">${part}</g>`;
  const pressed = (by: number, paint: string) => moved(by, symbolOf(design, paint, base));
  const beads = `stroke-linecap="round" stroke-dasharray="0 14"`;
  return (
    rimOf(design, 0, `fill="${dark}"`) +
    rimOf(design, 3, `fill="${light}"`) +
    rimOf(design, 6, `fill="${base}"`) +
    moved(3, rimOf(design, 40, `fill="${light}"`)) +
    moved(-3, rimOf(design, 40, `fill="${dark}"`)) +
    rimOf(design, 41, `fill="${base}"`) +
    rimOf(design, 24, `fill="none" stroke="${dark}" stroke-width="5" ${beads}`) +
    pressed(3, dark) +
    pressed(-2, light) +
    symbolOf(design, metal.glint, base)
  );
}
