/**
 * Writes the table of the characters that the cards' typefaces have: `node
 * src/testing/rules/write-shipped-letters.ts`, after a change of fonts.
 */

import { writeFileSync } from 'node:fs';
import { shippedCodePoints } from '../../artwork/cards/card-fonts.ts';

/**
 * Distances between the borders of ranges: to the first known, to the first unknown after it, and
 * so on.
 */
export function stepsOf(codePoints: readonly number[]): number[] {
  const known = new Set(codePoints);
  const borders = codePoints.flatMap((at) => [
    ...(known.has(at - 1) ? [] : [at]),
    ...(known.has(at + 1) ? [] : [at + 1]),
  ]);
  return borders.map((border, at) => border - (borders[at - 1] ?? 0));
}

if (import.meta.main) {
  const table = JSON.stringify(stepsOf(await shippedCodePoints()));
  writeFileSync(
    new URL('../../community/letters/shipped-letters.json', import.meta.url),
    `${table.replace(/(.{1,150}),/g, '$1,\n')}\n`,
  );
}
