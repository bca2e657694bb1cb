/**
 * The typefaces of the pages, cut down to the letters that a site has: one small file for each
 * script, and names of every script in a face that comes with the page.
 */

import { readFile } from 'node:fs/promises';
import { fileWith } from '../cards/card-fonts.ts';
import { emoji, ideographic, sans, serif, type Typeface } from '../cards/card-typefaces.ts';
import { unpackWoff } from './woff.ts';
import { packWoff2, unpackWoff2 } from './woff2.ts';
import { subsetOf } from './subset.ts';

export interface PageFont {
  /** The families of the pages' styles that it belongs to. */
  readonly families: readonly ('Inter' | 'Newsreader')[];
  readonly weight: 400 | 600;
  /** WOFF2. */
  readonly bytes: Uint8Array;
  /** What it is for, in rising order. */
  readonly codePoints: readonly number[];
}

/** Joiners, which the shapes of their neighbours depend on. */
const joiners = [0x200c, 0x200d];
const ideograph = /\p{Script=Han}/u;

/**
 * The fonts for these letters (code points), Latin ones first; `language` (BCP 47) says how
 * ideographs are written. Letters that no typeface has are left to the reader's own, as are emoji,
 * which have colours there. Equal letters give equal bytes.
 */
export async function pageFonts(
  letters: ReadonlySet<number>,
  language: string,
): Promise<readonly PageFont[]> {
  const sorted = [...letters].sort((one, other) => one - other);
  const forText = await byFile(
    sorted,
    sans.filter((typeface) => typeface !== emoji),
    language,
  );
  const forTitles = await byFile(sorted, [serif], null);
  const titled = new Set([...forTitles.values()].flat());
  const cut = [
    ...[...forText].map(([file, points]) => ({
      file,
      points,
      weight: 400 as const,
      family: 'Inter' as const,
    })),
    // Words that are set bold are the interface's, and names in Latin letters.
    ...[...forText]
      .filter(([file]) => /inter-latin/.test(file))
      .map(([file, points]) => ({
        file: file.replace('-400-', '-600-'),
        points,
        weight: 600 as const,
        family: 'Inter' as const,
      })),
    ...[...forTitles].map(([file, points]) => ({
      file,
      points,
      weight: 400 as const,
      family: 'Newsreader' as const,
    })),
  ];
  return Promise.all(
    cut.map(async ({ file, points, weight, family }) => ({
      // Titles in a script that their own typeface lacks are set in that of the text.
      families:
        family === 'Inter' && weight === 400 && points.every((point) => !titled.has(point))
          ? (['Inter', 'Newsreader'] as const)
          : [family],
      weight,
      bytes: await packWoff2(await subsetOf(await opened(file), [...points, ...joiners])),
      codePoints: points,
    })),
  );
}

async function byFile(
  sorted: readonly number[],
  typefaces: readonly Typeface[],
  /** Null: no ideographs. */
  language: string | null,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  for (const point of sorted) {
    const isIdeograph = language !== null && ideograph.test(String.fromCodePoint(point));
    const file = (await fileWith([point], isIdeograph ? ideographic(language) : typefaces))?.file;
    if (file !== undefined) found.set(file, [...(found.get(file) ?? []), point]);
  }
  return found;
}

async function opened(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  return file.endsWith('.woff2') ? unpackWoff2(bytes) : unpackWoff(bytes);
}
