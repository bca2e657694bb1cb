/** The typefaces that cards are set in: those of the pages, and one for each further script. */

import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Resolves packages as this engine has them installed. */
export const packages = createRequire(import.meta.url);

/** A font package: one folder of files by subset. */
export interface Typeface {
  readonly folder: string;
  /** Its subsets in the order in which they are looked through; null: all of them, numbered. */
  readonly subsets: readonly string[] | null;
  /** How the name of a subset's file ends. */
  readonly ending: string;
}

const typeface = (packageJson: string, subsets: readonly string[] | null): Typeface => ({
  folder: dirname(packageJson),
  subsets,
  ending: '-400-normal.woff',
});

/** One file for all weights, so that four typefaces take less room than one with nine weights. */
const variable = (styleSheet: string): Typeface => ({
  folder: dirname(styleSheet),
  subsets: null,
  ending: '-wght-normal.woff2',
});

export const serif = typeface(packages.resolve('@fontsource/newsreader/package.json'), [
  'latin',
  'latin-ext',
  'vietnamese',
]);
const japanese = variable(packages.resolve('@fontsource-variable/noto-sans-jp'));
const taiwanese = variable(packages.resolve('@fontsource-variable/noto-sans-tc'));
const hongKong = variable(packages.resolve('@fontsource-variable/noto-sans-hk'));
const simplified = variable(packages.resolve('@fontsource-variable/noto-sans-sc'));
export const emoji = typeface(packages.resolve('@fontsource/noto-emoji/package.json'), null);
/** Looked through in this order for every letter. */
export const sans: readonly Typeface[] = [
  typeface(packages.resolve('@fontsource/inter/package.json'), [
    'latin',
    'latin-ext',
    'vietnamese',
    'cyrillic',
    'cyrillic-ext',
    'greek',
    'greek-ext',
  ]),
  typeface(packages.resolve('@fontsource/noto-sans-arabic/package.json'), ['arabic']),
  typeface(packages.resolve('@fontsource/noto-sans-hebrew/package.json'), ['hebrew']),
  typeface(packages.resolve('@fontsource/noto-sans-devanagari/package.json'), ['devanagari']),
  typeface(packages.resolve('@fontsource/noto-sans-bengali/package.json'), ['bengali']),
  typeface(packages.resolve('@fontsource/noto-sans-tamil/package.json'), ['tamil']),
  typeface(packages.resolve('@fontsource/noto-sans-thai/package.json'), ['thai']),
  typeface(packages.resolve('@fontsource/noto-sans-georgian/package.json'), ['georgian']),
  typeface(packages.resolve('@fontsource/noto-sans-armenian/package.json'), ['armenian']),
  typeface(packages.resolve('@fontsource/noto-sans-ethiopic/package.json'), ['ethiopic']),
  typeface(packages.resolve('@fontsource/noto-sans-khmer/package.json'), ['khmer']),
  typeface(packages.resolve('@fontsource/noto-sans-gujarati/package.json'), ['gujarati']),
  typeface(packages.resolve('@fontsource/noto-sans-gurmukhi/package.json'), ['gurmukhi']),
  typeface(packages.resolve('@fontsource/noto-sans-telugu/package.json'), ['telugu']),
  typeface(packages.resolve('@fontsource/noto-sans-kannada/package.json'), ['kannada']),
  typeface(packages.resolve('@fontsource/noto-sans-malayalam/package.json'), ['malayalam']),
  typeface(packages.resolve('@fontsource/noto-sans-sinhala/package.json'), ['sinhala']),
  typeface(packages.resolve('@fontsource/noto-sans-lao/package.json'), ['lao']),
  typeface(packages.resolve('@fontsource/noto-sans-myanmar/package.json'), ['myanmar']),
  japanese,
  typeface(packages.resolve('@fontsource/gowun-dodum/package.json'), null),
  taiwanese,
  hongKong,
  simplified,
  emoji,
];

/**
 * The typefaces of ideographs, the one that suits the language (BCP 47) first: Unicode gives one
 * number to letters that Japan, Taiwan, Hong Kong and China write differently. Null: not known.
 */
export function ideographic(language: string | null): readonly Typeface[] {
  const { script, region } = new Intl.Locale(language ?? 'und').maximize();
  if (script === 'Hans') return [simplified, taiwanese, hongKong, japanese];
  if (script !== 'Hant') return [japanese, taiwanese, hongKong, simplified];
  return region === 'TW'
    ? [taiwanese, hongKong, japanese, simplified]
    : [hongKong, taiwanese, japanese, simplified];
}
