/** The typefaces that cards are set in: those of the pages, and one for each further script. */

import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** Resolves packages as this engine has them installed. */
export const packages = require;

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

export const serif = typeface(require.resolve('@fontsource/newsreader/package.json'), [
  'latin',
  'latin-ext',
  'vietnamese',
]);
const japanese = variable(require.resolve('@fontsource-variable/noto-sans-jp'));
const taiwanese = variable(require.resolve('@fontsource-variable/noto-sans-tc'));
const hongKong = variable(require.resolve('@fontsource-variable/noto-sans-hk'));
const simplified = variable(require.resolve('@fontsource-variable/noto-sans-sc'));
export const emoji = typeface(require.resolve('@fontsource/noto-emoji/package.json'), null);
/** Looked through in this order for every letter. */
export const sans: readonly Typeface[] = [
  typeface(require.resolve('@fontsource/inter/package.json'), [
    'latin',
    'latin-ext',
    'vietnamese',
    'cyrillic',
    'cyrillic-ext',
    'greek',
    'greek-ext',
  ]),
  typeface(require.resolve('@fontsource/noto-sans-arabic/package.json'), ['arabic']),
  typeface(require.resolve('@fontsource/noto-sans-hebrew/package.json'), ['hebrew']),
  typeface(require.resolve('@fontsource/noto-sans-devanagari/package.json'), ['devanagari']),
  typeface(require.resolve('@fontsource/noto-sans-bengali/package.json'), ['bengali']),
  typeface(require.resolve('@fontsource/noto-sans-tamil/package.json'), ['tamil']),
  typeface(require.resolve('@fontsource/noto-sans-thai/package.json'), ['thai']),
  typeface(require.resolve('@fontsource/noto-sans-georgian/package.json'), ['georgian']),
  typeface(require.resolve('@fontsource/noto-sans-armenian/package.json'), ['armenian']),
  typeface(require.resolve('@fontsource/noto-sans-ethiopic/package.json'), ['ethiopic']),
  typeface(require.resolve('@fontsource/noto-sans-khmer/package.json'), ['khmer']),
  typeface(require.resolve('@fontsource/noto-sans-gujarati/package.json'), ['gujarati']),
  typeface(require.resolve('@fontsource/noto-sans-gurmukhi/package.json'), ['gurmukhi']),
  typeface(require.resolve('@fontsource/noto-sans-telugu/package.json'), ['telugu']),
  typeface(require.resolve('@fontsource/noto-sans-kannada/package.json'), ['kannada']),
  typeface(require.resolve('@fontsource/noto-sans-malayalam/package.json'), ['malayalam']),
  typeface(require.resolve('@fontsource/noto-sans-sinhala/package.json'), ['sinhala']),
  typeface(require.resolve('@fontsource/noto-sans-lao/package.json'), ['lao']),
  typeface(require.resolve('@fontsource/noto-sans-myanmar/package.json'), ['myanmar']),
  japanese,
  typeface(require.resolve('@fontsource/gowun-dodum/package.json'), null),
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
