/** How large a text can be set in a box: an estimate from the widths of letters, made without laying it out. */

/** Widths in ems, on the generous side for both typefaces of the cards. */
function widthOf(character: string): number {
  if (/[ijltfrI.,:;'’|!()[\]\s-]/u.test(character)) return 0.34;
  if (/[mwMW@%&—…]/u.test(character)) return 0.94;
  return /[\p{Lu}\p{N}]/u.test(character) ? 0.68 : 0.53;
}

const space = 0.26;
const widthOfText = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Lines that a text needs in a box of `width` ems: words stay whole where a line can hold them. */
export function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const size = widthOfText(word);
    if (used > 0 && used + space + size > width) [lines, used] = [lines + 1, 0];
    const broken = Math.floor(size / width);
    lines += broken;
    used += (used > 0 ? space : 0) + size - broken * width;
  }
  return lines;
}

/** A word that would have to be set smaller than this to stay whole is broken instead. */
const smallestWhole = 32;

/**
 * The first of `sizes` (falling) at which the text keeps within `width` and `height` and no word must be broken, unless that
 * is small; else the first at which it keeps within them at all; else the last.
 */
export function fittingSize(text: string, sizes: readonly number[], width: number, height: number, leading: number): number {
  const longestWord = Math.max(...text.split(/\s+/u).map(widthOfText));
  const fits = (size: number): boolean => linesIn(text, width / size) * size * leading <= height;
  const isWhole = (size: number): boolean => size >= smallestWhole && longestWord * size <= width;
  return sizes.find((size) => fits(size) && isWhole(size)) ?? sizes.find(fits) ?? sizes.at(-1) ?? height;
}
