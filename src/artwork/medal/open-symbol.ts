/** A symbol of the open set, Phosphor Icons in its full weight, as a file and as a medal paints it. */

import { type OwnSymbol, paintSlot } from '../../community/artwork/own-symbol.ts';

/** Who made it, and under which licence: stands in each symbol that is taken. */
const origin = 'Phosphor Icons, MIT licence, copyright 2023 Phosphor Icons';
const description = (name: string): string => `<desc>${name}, of ${origin}</desc>`;

/** The side of its grid. */
const grid = 256;

/** As `symbol.svg`, with its origin; `path`: its path data. */
export const symbolFile = (name: string, path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">` +
  `${description(name)}<path d="${path}"/></svg>\n`;

/** What the check reads out of that file. */
export const openSymbolOf = (name: string, path: string): OwnSymbol => ({
  box: [0, 0, grid, grid],
  shapes: `<g fill="${paintSlot}">${description(name)}<path d="${path}"/></g>`,
});
