/** A symbol in the colours that a medal gives it, on its grid of 24. */

import type { SymbolName } from '../../community/artwork-names.ts';
import { fieldSlot, type OwnSymbol, paintSlot } from '../../community/artwork/own-symbol.ts';
import { symbolDrawings } from './symbols.ts';

/** A symbol in one paint, its cuts in another or not at all. */
export function layersOf(
  symbol: SymbolName | OwnSymbol,
  paint: string,
  cutPaint: string | null,
): string {
  if (typeof symbol !== 'string') return ownLayers(symbol, paint, cutPaint);
  const { solid, stroke, width, cut } = symbolDrawings[symbol];
  const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  return (
    (stroke === undefined
      ? ''
      : `<path d="${stroke}" ${round} stroke="${paint}" stroke-width="${width ?? 2}"/>`) +
    (solid === undefined
      ? ''
      : `<path d="${solid}" fill="${paint}" fill-rule="evenodd" ` +
        `stroke="${paint}" stroke-width=".5" stroke-linejoin="round"/>`) +
    (cut === undefined || cutPaint === null
      ? ''
      : `<path d="${cut}" ${round} stroke="${cutPaint}" stroke-width="1"/>`)
  );
}

/** The same of a symbol of one's own, as large as the grid allows, in its middle. */
function ownLayers({ box, shapes }: OwnSymbol, paint: string, cutPaint: string | null): string {
  const [left, top, width, height] = box;
  const scale = side / Math.max(width, height);
  const at = (start: number, size: number): number => (side - size * scale) / 2 - start * scale;
  const inside = shapes.replaceAll(paintSlot, paint).replaceAll(fieldSlot, cutPaint ?? 'none');
  return (
    `<g transform="translate(${fine(at(left, width))} ${fine(at(top, height))}) ` +
    `scale(${fine(scale)})">${inside}</g>`
  );
}

/** From where to where a symbol reaches down, in the units in which it is drawn. */
export const extentOf = (symbol: SymbolName | OwnSymbol): readonly [number, number] =>
  typeof symbol === 'string' ? [0, side] : [symbol.box[1], symbol.box[1] + symbol.box[3]];

/** Of the grid. */
const side = 24;
const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);
