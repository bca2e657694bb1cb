/** The typefaces of cards, from the packages that the pages take them from too. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontStyle, FontWeight } from 'satori';

export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: FontWeight;
  readonly style: FontStyle;
}

export interface CardFonts {
  readonly fonts: CardFont[];
  /** SHA-256 of every font's bytes, in hex: changes when any of them does. */
  readonly digest: string;
}

export type Face = 'serif' | 'sans';

const packages = createRequire(import.meta.url);

/** Each subset is a family of its own, looked through in this order for every letter. */
const faces: Readonly<Record<Face, { readonly folder: string; readonly families: readonly string[] }>> = {
  serif: {
    folder: dirname(packages.resolve('@fontsource/newsreader/package.json')),
    families: ['newsreader-latin', 'newsreader-latin-ext', 'newsreader-vietnamese'],
  },
  sans: {
    folder: dirname(packages.resolve('@fontsource/inter/package.json')),
    families: ['inter-latin', 'inter-latin-ext', 'inter-vietnamese', 'inter-cyrillic', 'inter-cyrillic-ext', 'inter-greek', 'inter-greek-ext'],
  },
};

/** The serif has Latin only: a line with any other script is wholly set in the other face, not half in each. */
const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The families for a text, those of the preferred face first. */
export function familiesFor(text: string, face: Face): string {
  const serif = face === 'serif' && latin.test(text) ? faces.serif.families : [];
  return [...serif, ...faces.sans.families].join(', ');
}

let loaded: Promise<CardFonts> | null = null;

/** Every font, read once for the process. */
export function cardFonts(): Promise<CardFonts> {
  return (loaded ??= load());
}

async function load(): Promise<CardFonts> {
  const fonts = await Promise.all(Object.values(faces).flatMap(({ folder, families }) => families.map(async (name): Promise<CardFont> => ({
    name, data: await readFile(join(folder, 'files', `${name}-400-normal.woff`)), weight: 400, style: 'normal',
  }))));
  const hash = createHash('sha256');
  for (const { name, data } of fonts) hash.update(`${name} ${data.length}\n`).update(data);
  return { fonts, digest: hash.digest('hex') };
}
