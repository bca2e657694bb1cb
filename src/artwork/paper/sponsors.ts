/** Thanks at the foot of a certificate: the logos of those who made it possible, and their names. */

import type { Plan } from './plans.ts';
import type { Sheet } from './sheet.ts';

/** Of the row of logos, in millimetres, as `sheet.css` has it. */
const row = { height: 8, widest: 30, gap: 6, below: 1.5 };

/** Who is thanked, in words, with their logos; null: nobody. */
export type Sponsors = { readonly says: string; readonly logos: readonly Uint8Array[] } | null;

/** Thanks that were set, and are still to be placed. */
interface Thanks {
  /** In millimetres; 0 where nobody is thanked. */
  readonly height: number;
  draw(): void;
}

const nobody: Thanks = { height: 0, draw: () => undefined };

/** Sets the thanks of a certificate, `scale` times as large as they wish. Rejects with UnknownLetters. */
export async function setThanks(
  sheet: Sheet,
  { sponsors: place, align }: Plan,
  { sponsors, language }: { readonly sponsors: Sponsors; readonly language: string },
  scale = 1,
): Promise<Thanks> {
  if (sponsors === null) return nobody;
  const column = await sheet.column(
    [
      {
        ...{ tag: 'P', text: sponsors.says, language, face: 'sans', sizes: [8.5, 7.5] },
        ...{ lines: 2, colour: '#333333', above: 0 },
      },
    ],
    place.width,
    { scale },
  );
  const top = place.bottom - column.height;
  const { logos } = sponsors;
  return {
    height: column.height + (logos.length > 0 ? row.height + row.below : 0),
    draw: () => {
      drawLogos(sheet, logos, { ...place, top: top - row.height - row.below, align });
      column.draw(place.x, top, align);
    },
  };
}

/** In one row, each as large as it fits beside the others. Their names are read from the sentence. */
function drawLogos(
  sheet: Sheet,
  logos: readonly Uint8Array[],
  { x, width, top, align }: Pick<Plan, 'align'> & { x: number; width: number; top: number },
): void {
  const widest = Math.min(row.widest, (width - row.gap * (logos.length - 1)) / logos.length);
  const wide = logos.map((png) => Math.min(widest, row.height * sheet.proportionOf(png)));
  const free = width - wide.reduce((sum, one) => sum + one + row.gap, -row.gap);
  let left = x + (align === 'center' ? free / 2 : 0);
  logos.forEach((png, at) => {
    sheet.picture(png, { x: left, y: top, width: wide[at]!, height: row.height }, '');
    left += wide[at]! + row.gap;
  });
}
