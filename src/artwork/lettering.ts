/**
 * Outlines of short texts: in the Inter Bold of our own packages, or in the typefaces of cards where
 * it lacks a letter.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { clustersOf, setLine } from './cards/runs.ts';
import { type Font, type Lettering, letterIn, longestText, subsets } from './medal/outlines.ts';

const require = createRequire(import.meta.url);
let fonts: Promise<Font[]> | null = null;

function loadFonts(): Promise<Font[]> {
  return Promise.all(
    subsets.map(async (subset) => ({
      name: subset,
      data: Uint8Array.from(
        await readFile(require.resolve(`@fontsource/inter/files/inter-${subset}-700-normal.woff`)),
      ).buffer,
      weight: 700 as const,
      style: 'normal' as const,
    })),
  );
}

/**
 * One line of text; null where it is empty or too long, or where no typeface of ours has one of its
 * letters. `language` (BCP 47) says how ideographs are written. Nothing is fetched.
 */
export async function letter(text: string, language: string | null): Promise<Lettering | null> {
  fonts ??= loadFonts();
  return (await letterIn(await fonts, text)) ?? letterInAny(text, language);
}

/** Where the baseline is in outlines of size 100. */
const baseline = 186;

async function letterInAny(text: string, language: string | null): Promise<Lettering | null> {
  if (text.trim() === '' || text.length > longestText) return null;
  const clusters = await clustersOf(text, 'sans', language);
  if (clusters === null) return null;
  const commands = setLine(clusters).glyphs.flatMap(({ font, id, pen, x, y }) => {
    const scale = 100 / font.unitsPerEm;
    return commandsOf(font.outline(id), (value, isAcross) =>
      isAcross ? (pen + x) * 100 + value * scale : baseline - y * 100 - value * scale,
    );
  });
  if (commands.length === 0) return null;
  const across = commands.flatMap(({ points }) => points.filter((_, at) => at % 2 === 0));
  const left = across.reduce((least, value) => Math.min(least, value), Infinity);
  const right = across.reduce((most, value) => Math.max(most, value), -Infinity);
  return { commands, left, right, isThin: true };
}

/** Path data of a glyph (absolute, in font units), each number put where `place` says. */
function commandsOf(
  path: string,
  place: (value: number, isAcross: boolean) => number,
): Lettering['commands'] {
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, name = '', numbers = '']) => ({
    letter: commandNamed(name),
    points: (numbers.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map((value, at) =>
      place(Number(value), at % 2 === 0),
    ),
  }));
}

function commandNamed(name: string): Lettering['commands'][number]['letter'] {
  if (name === 'M' || name === 'L' || name === 'Q' || name === 'C' || name === 'Z') return name;
  throw new Error(`There is no command ${name} in the outline of a glyph.`);
}
