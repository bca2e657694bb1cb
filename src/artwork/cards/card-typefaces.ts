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
}

const typeface = (packageJson: string, subsets: readonly string[] | null): Typeface => ({
  folder: dirname(packageJson),
  subsets,
});

export const serif = typeface(packages.resolve('@fontsource/newsreader/package.json'), [
  'latin',
  'latin-ext',
  'vietnamese',
]);
export const japanese = typeface(packages.resolve('@fontsource/biz-udpgothic/package.json'), null);
export const chinese = typeface(packages.resolve('@fontsource/zcool-xiaowei/package.json'), null);
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
  chinese,
  emoji,
];
