/**
 * How large a text can be set in a box, and where its lines end, by the widths that its letters
 * really have.
 */

import type { Cluster } from './runs.ts';

type Line = readonly Cluster[];

/**
 * The lines of a text in a box of `width` ems: words stay whole where a line can hold them. Blanks
 * at lines' ends are left out.
 */
export function linesOf(clusters: readonly Cluster[], width: number): Line[] {
  const lines: Cluster[][] = [[]];
  for (const word of wordsOf(clusters)) {
    if (!fits([...lines.at(-1)!, ...word], width) && lines.at(-1)!.length > 0) lines.push([]);
    for (const cluster of word) {
      if (!fits([...lines.at(-1)!, cluster], width) && lines.at(-1)!.length > 0) lines.push([]);
      lines.at(-1)!.push(cluster);
    }
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** What a line may not be broken inside of, with the blanks that follow. */
function wordsOf(clusters: readonly Cluster[]): Cluster[][] {
  const words: Cluster[][] = [[]];
  for (const cluster of clusters) {
    words.at(-1)!.push(cluster);
    if (cluster.breaksAfter) words.push([]);
  }
  return words;
}

function trimmed(line: Line): Line {
  const last = line.findLastIndex(({ isBlank }) => !isBlank);
  return line.slice(0, last + 1);
}

const widthOf = (line: Line): number => line.reduce((sum, { width }) => sum + width, 0);
const fits = (line: Line, width: number): boolean => widthOf(trimmed(line)) <= width;

/** A word that would have to be set smaller than this to stay whole is broken instead. */
const smallestWhole = 32;

/**
 * The first of `sizes` (falling) at which the text keeps within `width` and `height` and no word
 * must be broken, unless that is small; else the first at which it keeps within them at all; else
 * the last.
 */
export function fittingSize(
  clusters: readonly Cluster[],
  sizes: readonly number[],
  width: number,
  height: number,
  leading: number,
): number {
  const longestWord = Math.max(0, ...wordsOf(clusters).map((word) => widthOf(trimmed(word))));
  const isIn = (size: number): boolean =>
    linesOf(clusters, width / size).length * size * leading <= height;
  const isWhole = (size: number): boolean => size >= smallestWhole && longestWord * size <= width;
  return (
    sizes.find((size) => isIn(size) && isWhole(size)) ?? sizes.find(isIn) ?? sizes.at(-1) ?? height
  );
}

/**
 * The first `most` lines; where there are more, the last ends in `ellipsis`, with letters left out
 * to make room for it.
 */
export function clamped(
  lines: readonly Line[],
  most: number,
  width: number,
  ellipsis: Line,
): readonly Line[] {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? [];
  while (last.length > 0 && widthOf(last) + widthOf(ellipsis) > width) last = last.slice(0, -1);
  const level = last.at(-1)?.level ?? 0;
  return [
    ...lines.slice(0, most - 1),
    [...trimmed(last), ...ellipsis.map((cluster) => ({ ...cluster, level }))],
  ];
}
