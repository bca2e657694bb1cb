/**
 * The open set of symbols that a badge can take one of by its name: Phosphor Icons 2.1 in its full
 * weight. What is taken is written beside the badge, so that no later version of the set changes it.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathData } from '../../community/svg/path.ts';

const require = createRequire(import.meta.url);

/** Path data on a grid of 256, by name. */
type OpenSet = ReadonlyMap<string, string>;

let known: Promise<OpenSet> | null = null;

/**
 * Every symbol of the set that is one path and no trade mark, in the order of its names,
 * its numbers as the allow-list writes them, so that it looks alike before and after it was read.
 */
export const openSymbols = (): Promise<OpenSet> => (known ??= readSet());

async function readSet(): Promise<OpenSet> {
  const text = await readFile(require.resolve('@iconify-json/ph/icons.json'), 'utf8');
  const { icons }: { icons: Record<string, { body: string; hidden?: boolean }> } = JSON.parse(text);
  const symbols = Object.entries(icons).flatMap(([name, { body, hidden = false }]) => {
    const [, path] = /^<path fill="currentColor" d="([^"<]*)"\/>$/.exec(body) ?? [];
    const [, short] = /^(.+)-fill$/.exec(name) ?? [];
    const data = pathData(path ?? '');
    const isTaken =
      short !== undefined && data !== null && data !== '' && !hidden && !/-logo\b/.test(short);
    return isTaken ? [[short, data] as const] : [];
  });
  return new Map(symbols.sort(([a], [b]) => (a < b ? -1 : 1)));
}
