/** What is cut out of a sheet: stickers of a badge, and cards for the pocket. */

import type { CertificateFacts } from './certificate.ts';
import type { Pdf } from './pdf.ts';
import { sheetSize } from './plans.ts';
import { type Sheet, sheetOf } from './sheet.ts';

type Paper = 'A4' | 'Letter';

const ink = '#000000';
const soft = '#333333';
const cut = '#bbbbbb';

/** Side of a sticker, and from one to the next, in millimetres. */
const sticker = 40;
const step = 46;

/** A sheet of the badge's picture, as often as it fits, with the lines that it is cut along. */
export function drawStickers(pdf: Pdf, facts: CertificateFacts): void {
  const [width, height] = sheetSize(facts.look.paper ?? 'A4', 'portrait');
  const sheet = newSheet(pdf, width, height, facts);
  const [across, down] = [Math.floor((width - 12) / step), Math.floor((height - 12) / step)];
  const [left, top] = [(width - across * step) / 2, (height - down * step) / 2];
  for (let at = 0; at < across * down; at += 1) {
    const [x, y] = [left + (at % across) * step, top + Math.floor(at / across) * step];
    sheet.outline({ x, y, width: step, height: step }, cut);
    const inset = (step - sticker) / 2;
    const place = { x: x + inset, y: y + inset, width: sticker, height: sticker };
    // Said once: the others are the same.
    sheet.picture(facts.picture.png, place, at === 0 ? facts.picture.alt : '');
  }
}

/** Cards of the size of a bank card (ISO/IEC 7810, ID-1), in millimetres. */
const card = { width: 85.6, height: 54 };

/** How many pocket cards a sheet takes. */
export const cardsOnSheet = (paper: Paper): number => 2 * rowsOn(paper);
const rowsOn = (paper: Paper): number =>
  Math.floor((sheetSize(paper, 'portrait')[1] - 12) / card.height);

/** As many pocket cards as a sheet takes, of awards that stand. */
export async function drawPocketCards(
  pdf: Pdf,
  cards: readonly CertificateFacts[],
  paper: Paper,
): Promise<void> {
  const [first] = cards;
  if (first === undefined) return;
  const [width, height] = sheetSize(paper, 'portrait');
  const sheet = newSheet(pdf, width, height, first);
  const [left, top] = [(width - 2 * card.width) / 2, (height - rowsOn(paper) * card.height) / 2];
  for (const [at, facts] of cards.entries())
    await drawCard(
      sheet,
      left + (at % 2) * card.width,
      top + Math.floor(at / 2) * card.height,
      facts,
    );
}

async function drawCard(sheet: Sheet, x: number, y: number, facts: CertificateFacts) {
  const line = {
    tag: 'P',
    face: 'sans',
    lines: 1,
    colour: soft,
    above: 1,
    language: facts.language,
  } as const;
  sheet.outline({ x, y, ...card }, cut);
  sheet.picture(
    facts.picture.png,
    { x: x + 4, y: y + 4, width: 24, height: 24 },
    facts.picture.alt,
  );
  sheet.code(facts.address, x + 4, y + 29, 21, facts.code);
  const column = await sheet.column(
    [
      { ...line, text: facts.issuer.text, sizes: [7.5, 6.5], language: facts.issuer.language },
      {
        ...line,
        ...{ text: facts.recipient.text, language: facts.recipient.language, tag: 'H2' },
        ...{ face: 'serif', sizes: [15, 13, 11, 9], lines: 2, colour: ink, above: 6 },
      },
      {
        ...line,
        ...{ text: facts.badge.text, language: facts.badge.language },
        ...{ sizes: [10, 9, 8], lines: 2, colour: ink, above: 3 },
      },
      ...facts.day.map((text) => ({ ...line, text, sizes: [7.5, 6.5], above: 2 })),
      { ...line, text: facts.check, sizes: [5.5], lines: 3, above: 6 },
    ],
    card.width - 36,
    { most: card.height - 8 },
  );
  column.draw(x + 32, y + (card.height - column.height) / 2, 'left');
}

function newSheet(pdf: Pdf, width: number, height: number, facts: CertificateFacts): Sheet {
  return sheetOf(pdf, [width, height], facts.direction, facts.typeface?.font ?? null);
}
