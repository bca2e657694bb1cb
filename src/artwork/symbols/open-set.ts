/**
 * The open set of symbols that a badge can take one of by its name: Phosphor Icons 2.1 in its full
 * weight. What is taken is written beside the badge, so that no later version of the set changes it.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Path data on a grid of 256, by name. */
type OpenSet = ReadonlyMap<string, string>;

/** Who made it, and under which licence: stands in each symbol that is taken. */
const origin = 'Phosphor Icons, MIT licence, copyright 2023 Phosphor Icons';

let known: Promise<OpenSet> | null = null;

/** Every symbol of the set that is one path and no trade mark, in the order of its names. */
export const openSymbols = (): Promise<OpenSet> => (known ??= readSet());

async function readSet(): Promise<OpenSet> {
  const text = await readFile(require.resolve('@iconify-json/ph/icons.json'), 'utf8');
  const { icons }: { icons: Record<string, { body: string; hidden?: boolean }> } = JSON.parse(text);
  const symbols = Object.entries(icons).flatMap(([name, { body, hidden = false }]) => {
    const [, path] = /^<path fill="currentColor" d="([^"<]*)"\/>$/.exec(body) ?? [];
    const [, short] = /^(.+)-fill$/.exec(name) ?? [];
    const isTaken = short !== undefined && path !== undefined && !hidden && !/-logo\b/.test(short);
    return isTaken ? [[short, path] as const] : [];
  });
  return new Map(symbols.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The symbol as `symbol.svg`, with its origin; `path`: its path data. */
export const symbolFile = (name: string, path: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">' +
  `<desc>${name}, of ${origin}</desc><path d="${path}"/></svg>\n`;
