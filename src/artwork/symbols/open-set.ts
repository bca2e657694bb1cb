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
  const symbols = (await readPaths()).filter(
    ({ name, hidden }) => !hidden && !/-logo\b/.test(name),
  );
  return new Map(symbols.map(named).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface SetPath {
  readonly name: string;
  readonly hidden: boolean;
  readonly data: string;
}

const named = ({ name, data }: SetPath) => [name, data] as const;

/** Whatever is one path in the full weight. */
async function readPaths(): Promise<readonly SetPath[]> {
  const text = await readFile(require.resolve('@iconify-json/ph/icons.json'), 'utf8');
  const { icons }: { icons: Record<string, { body: string; hidden?: boolean }> } = JSON.parse(text);
  return Object.entries(icons).flatMap(([full, { body, hidden = false }]) => {
    const [, path] = /^<path fill="currentColor" d="([^"<]*)"\/>$/.exec(body) ?? [];
    const [, name] = /^(.+)-fill$/.exec(full) ?? [];
    const data = pathData(path ?? '');
    return name !== undefined && data !== null && data !== '' ? [{ name, hidden, data }] : [];
  });
}
