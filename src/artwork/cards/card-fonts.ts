/** Which font a letter of a card is set in; a font is opened when a letter of it is met. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emoji, ideographic, packages, sans, serif, type Typeface } from './card-typefaces.ts';
import { keeper } from './kept.ts';
import { openFont, type ShapingFont } from './shaping.ts';
import { unpackWoff } from '../letters/woff.ts';
import { unpackWoff2 } from '../letters/woff2.ts';

export type Face = 'serif' | 'sans';

/** A file of a typeface, with the code points that its package puts there. */
interface Subset {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const subsetsOf = new Map<Typeface, readonly Subset[]>();

function subsets(of: Typeface): readonly Subset[] {
  const known = subsetsOf.get(of);
  if (known !== undefined) return known;
  const listed = JSON.parse(readFileSync(join(of.folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const stem = of.folder.replaceAll('\\', '/').split('/').at(-1)!;
  const names = of.subsets ?? Object.keys(listed);
  const found = names.map((name) => ({
    file: join(of.folder, 'files', `${stem}-${name.replace(/[[\]]/g, '')}${of.ending}`),
    ranges: rangesIn(listed[name] ?? ''),
  }));
  subsetsOf.set(of, found);
  return found;
}

/** From the form of CSS: `U+23,U+30-39`. */
function rangesIn(text: string): (readonly [number, number])[] {
  return text
    .split(',')
    .filter((range) => range !== '')
    .map((range) => {
      const [first, last] = range
        .trim()
        .slice(2)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return [first!, last ?? first!];
    });
}

const opened = new Map<string, Promise<ShapingFont>>();

function open(file: string): Promise<ShapingFont> {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const opening = readFile(file).then(async (bytes) =>
    openFont(file.endsWith('.woff2') ? await unpackWoff2(bytes) : unpackWoff(bytes)),
  );
  opened.set(file, opening);
  return opening;
}

/**
 * The serif has Latin only: a text with any other script is wholly set in the other face, not half
 * in each.
 */
const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const ideograph = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What stands between ideographs has other forms in each of their typefaces. */
const ideographicSign = /[\u3000-\u303f\uff00-\uffef]/u;
const pictograph = /\p{Emoji_Presentation}|\u{fe0f}/u;
/** Takes part in no shape of its own: joiners, variation selectors. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Finds the first font that has everything of a cluster (what a reader takes for one letter); null
 * where none has.
 */
export type FontFinder = (cluster: string) => Promise<ShapingFont | null>;

/** For the letters of one text in a language (BCP 47; null where it is not known). */
export async function fontsFor(
  text: string,
  face: Face,
  language: string | null,
): Promise<FontFinder> {
  const forIdeographs = ideograph.test(text) ? await ideographicFor(text, language) : [];
  const forLatin = face === 'serif' && latin.test(text) ? [serif] : [];
  const find: FontFinder = async (cluster) => {
    const codePoints = [...cluster]
      .filter((character) => !unseen.test(character))
      .map((character) => character.codePointAt(0)!);
    if (codePoints.length === 0) return null;
    const isIdeographic = ideograph.test(cluster) || ideographicSign.test(cluster);
    return firstWith(codePoints, [
      ...(isIdeographic ? forIdeographs : []),
      ...(pictograph.test(cluster) ? [emoji] : []),
      ...forLatin,
      ...sans,
    ]);
  };
  if (forIdeographs.length > 0) return find;
  // Without ideographs it depends on nothing else of the text.
  return (cluster) => kept(`${forLatin.length} ${cluster}`, () => find(cluster));
}

/** Letters that were met before: nearly all of a name have been. */
const kept = keeper<ShapingFont | null>(5_000);

/** The first font of these typefaces that has all of the code points; null where none has. */
const firstWith = async (
  codePoints: readonly number[],
  typefaces: readonly Typeface[],
): Promise<ShapingFont | null> => (await fileWith(codePoints, typefaces))?.font ?? null;

/** The same, with the path of its file. */
export async function fileWith(
  codePoints: readonly number[],
  typefaces: readonly Typeface[],
): Promise<{ readonly file: string; readonly font: ShapingFont } | null> {
  const [first = 0] = codePoints;
  for (const { file, ranges } of typefaces.flatMap(subsets)) {
    if (!ranges.some(([from, to]) => from <= first && first <= to)) continue;
    const font = await open(file);
    if (codePoints.every((codePoint) => font.has(codePoint))) return { file, font };
  }
  return null;
}

/**
 * The typefaces of ideographs for a text, the first one that has all of them before the others: a
 * name is set in one face, not in two by turns.
 */
async function ideographicFor(text: string, language: string | null): Promise<readonly Typeface[]> {
  const typefaces = ideographic(kana.test(text) ? 'ja' : language);
  const wanted = [...text]
    .filter((character) => ideograph.test(character))
    .map((character) => character.codePointAt(0)!);
  for (const typeface of typefaces) {
    const fonts = await Promise.all(wanted.map((codePoint) => firstWith([codePoint], [typeface])));
    if (fonts.every((font) => font !== null)) return [typeface, ...typefaces];
  }
  return typefaces;
}

/**
 * Every code point that some typeface has a shape for, sorted: what the check of names is held to.
 */
export async function shippedCodePoints(): Promise<number[]> {
  const all = new Set<number>();
  for (const { file, ranges } of [serif, ...sans].flatMap(subsets)) {
    const font = await open(file);
    for (const [from, to] of ranges)
      for (let at = from; at <= to; at += 1) if (font.has(at)) all.add(at);
  }
  return [...all].sort((a, b) => a - b);
}

/** SHA-256 over the versions of every typeface and of what sets it, in hex. */
export function typesettingDigest(): string {
  const setters = ['harfbuzzjs', 'bidi-js', 'woff2-encoder'].map((name) =>
    packages.resolve(`${name}/package.json`),
  );
  const sources = [
    ...[serif, ...sans].map(({ folder }) => join(folder, 'package.json')),
    ...setters,
  ];
  const versions = sources.map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string },
  );
  return createHash('sha256')
    .update(JSON.stringify(versions.map(({ name, version }) => [name, version])))
    .digest('hex');
}
