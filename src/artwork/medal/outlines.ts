/** Turns a short text into outlines, so that a picture needs no fonts; also in a browser. */

import satori, { type FontStyle, type FontWeight } from 'satori';

/** Outlines at a font size of 100, baseline wherever satori put it. */
export interface Lettering {
  readonly commands: readonly Command[];
  readonly left: number;
  readonly right: number;
  /** True where its typeface has no bold: it gets a stroke, so that it can be read as well. */
  readonly isThin?: boolean;
}

/** A path command with absolute coordinates: x, y, x, y, … */
interface Command {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly number[];
}

/** One subset of Inter Bold (WOFF), a family of its own. */
export interface Font {
  readonly name: string;
  readonly data: ArrayBuffer;
  readonly weight: FontWeight;
  readonly style: FontStyle;
}

/** Longest text that is tried, in UTF-16 code units; satori's work grows with it. */
export const longestText = 60;

/** The subsets, in the order in which they are tried for every letter. */
export const subsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
] as const;

/** Scripts that are written without gaps between words, and may be broken anywhere. */
const gapless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。]+$/u;

/** Between which parts of a name a line may end, and what stands between two on one line. */
export function partsOf(name: string): readonly [parts: readonly string[], gap: string] {
  const whole = name.trim();
  return gapless.test(whole) ? [[...whole], ''] : [whole.split(/\s+/), ' '];
}

/** What makes thin letters of that size as heavy as bold ones; empty for those. */
export const strokeOf = (lines: readonly Lettering[], size: number, paint: string): string =>
  lines.some(({ isThin }) => isThin === true)
    ? ` stroke="${paint}" stroke-width="${Math.round(size * 0.35) / 10}" stroke-linejoin="round"`
    : '';

/** What sets a line of text; null as `letterIn` says. */
export type Letterer = (text: string) => Promise<Lettering | null>;

/**
 * One line of text in Inter Bold as outlines, or null where it is too long or empty, or where the
 * fonts lack any of its letters (a box in place of a letter would be worse than no lettering).
 * Nothing is fetched.
 */
export async function letterIn(fonts: readonly Font[], text: string): Promise<Lettering | null> {
  if (text.trim() === '' || text.length > longestText) return null;
  let missing = false;
  const svg = await satori(line(text), {
    width: 8000,
    height: 300,
    fonts: [...fonts],
    loadAdditionalAsset: async () => {
      missing = true;
      return [];
    },
  });
  const commands = missing ? null : readPaths(svg);
  if (commands === null || commands.length === 0) return null;
  const xs = commands.flatMap(({ points }) => points.filter((_, at) => at % 2 === 0));
  return { commands, left: Math.min(...xs), right: Math.max(...xs) };
}

function line(text: string): Parameters<typeof satori>[0] {
  const style = {
    display: 'flex',
    boxSizing: 'border-box',
    padding: 100,
    width: 8000,
    height: 300,
    fontSize: 100,
    lineHeight: 1,
    fontFamily: subsets.join(', '),
    letterSpacing: 1,
    whiteSpace: 'pre',
    color: '#000',
  };
  return { type: 'div', key: null, props: { style, children: text } };
}

/** All outlines in what satori drew; null where it drew anything else. */
function readPaths(svg: string): Command[] | null {
  const commands: Command[] = [];
  for (const [, data] of svg.matchAll(/<path [^>]*?\bd="([^"]*)"/g)) {
    for (const [, letterOf, numbers] of data!.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
      const command = letterOf!.toUpperCase();
      if (command !== letterOf && command !== 'Z') return null;
      if (!'MLQCZ'.includes(command)) return null;
      const points = (numbers!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
      commands.push({ letter: command as Command['letter'], points });
    }
  }
  return commands;
}
