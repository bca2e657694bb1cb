/** The symbol of a drawn badge: a word of ours, a name in the open set, or a drawing of one's own. */

import { readFile } from 'node:fs/promises';
import { symbolsAlike } from '../../src/artwork/symbols/alike.ts';
import { symbolFile } from '../../src/artwork/medal/open-symbol.ts';
import { openSymbols } from '../../src/artwork/symbols/open-set.ts';
import { newSymbol } from '../../src/authoring/badge.ts';
import { symbols } from '../../src/community/artwork-names.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';

/** What `--symbol` asks for: a word for `badge.md`, or the file beside it; null: nothing. */
export interface TakenSymbol {
  readonly word: string | null;
  readonly file: Uint8Array | null;
}

/** Throws UsageError where there is no such symbol, with those that may have been meant. */
export async function symbolFrom(given: string | null): Promise<TakenSymbol> {
  if (given === null) return { word: null, file: null };
  if (given.toLowerCase().endsWith('.svg')) {
    const bytes = await readFile(given).catch(() => null);
    if (bytes === null) throw new UsageError(`The symbol ${given} cannot be read`);
    return { word: null, file: new Uint8Array(bytes) };
  }
  if (symbols.some((name) => name === given)) return { word: given, file: null };
  const open = await openSymbols();
  const path = open.get(given);
  if (path !== undefined)
    return { word: null, file: new TextEncoder().encode(symbolFile(given, path)) };
  const alike = symbolsAlike(given, [...new Set([...symbols, ...open.keys()])]);
  const meant = alike.length === 0 ? '' : ` Near it are: ${alike.join(', ')}.`;
  throw new UsageError(
    `There is no symbol ${JSON.stringify(given.slice(0, 60))}.${meant} ` +
      '`npm run new -- symbols` names every one; an SVG file of your own will do, too',
  );
}

/** `npm run new -- symbol`: gives a badge its symbol; returns the exit code. */
export async function newSymbolFrom(
  slug: string | null,
  { values, root }: CommandArguments,
): Promise<number> {
  const { symbol } = values;
  if (slug === null || typeof symbol !== 'string')
    throw new UsageError(
      'Name the badge and the symbol: npm run new -- symbol first-talk --symbol microphone',
    );
  const { word, file } = await symbolFrom(symbol);
  if (file === null)
    throw new UsageError(
      `\`${word}\` is a word of ours: write \`symbol: ${word}\` below \`artwork:\` in badge.md`,
    );
  return writeAuthored(await newSymbol(await readTree(root), slug, file, new Date()), root, {
    dry: values['dry-run'] === true,
    next: nextSteps,
  });
}

/** `npm run new -- symbols [WORD]`: names of symbols, ours first; returns the exit code. */
export async function listSymbols(word: string | null): Promise<number> {
  const names = [...new Set([...symbols, ...(await openSymbols()).keys()])];
  const shown = word === null ? names : symbolsAlike(word, names);
  if (shown.length === 0) console.error(`No symbol is called anything like ${word}.`);
  else console.log(shown.join('\n'));
  return shown.length === 0 ? 1 : 0;
}
