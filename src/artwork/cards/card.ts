/** Cards: the pictures of 1200 by 630 pixels that a link to an award or a badge unfolds into. */

import {
  accent,
  cardHeight,
  cardWidth,
  ink,
  paper,
  type Painting,
  placeOf,
  softInk,
  writePng,
} from './card-paint.ts';
import { type StageSize, stageOf } from './card-stage.ts';
import {
  type Column,
  type Direction,
  legible,
  type Line,
  type Manner,
  setWords,
} from './card-words.ts';
import type { OwnTypeface } from './own-typeface.ts';
import { rasterise } from '../rasterise.ts';

interface CardFacts {
  readonly badgeName: string;
  readonly issuerName: string;
  /** The badge's picture as published: a square PNG. */
  readonly picture: Uint8Array;
  /** Where reading begins: the picture stands on that side. */
  readonly direction: Direction;
  /** Language of the issuer's name (BCP 47). */
  readonly issuerLanguage: string;
  /** Language of the badge's texts. */
  readonly badgeLanguage: string;
  /** A community's own, for letters that ours lack; null where it has none. */
  readonly typeface: OwnTypeface | null;
}

export interface AwardCardFacts extends CardFacts {
  readonly recipientName: string;
  /** Language of the recipient's name, or null where it is not known. */
  readonly recipientLanguage: string | null;
  /** In words. */
  readonly date: string;
  /**
   * Words of the interface and their language, which is also the date's: what leads from the badge
   * to the recipient, and the issuer's name in its sentence.
   */
  readonly words: {
    readonly language: string;
    readonly awardedTo: string;
    readonly byIssuer: string;
  };
}

export interface BadgeCardFacts extends CardFacts {
  readonly description: string;
}

/** How each line of a card is set; what it says and its language are added. */
type Style = Omit<Line, 'text' | 'language'>;

const ofAward: Readonly<Record<'badge' | 'leading' | 'recipient' | 'issuer' | 'date', Style>> = {
  badge: {
    role: 'badge',
    face: 'serif',
    colour: ink,
    sizes: [72, 64, 56, 48, 42, 36, 30, 25, 21, 18],
    height: 172,
    above: 0,
  },
  leading: {
    role: 'to-recipient',
    face: 'sans',
    colour: softInk,
    sizes: [26],
    height: 40,
    above: 24,
  },
  recipient: {
    role: 'recipient',
    face: 'serif',
    colour: ink,
    sizes: [54, 48, 42, 36, 30, 25, 21, 18],
    height: 132,
    above: 10,
  },
  issuer: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [26, 22, 19, 16],
    height: 76,
    above: 30,
    rule: accent,
  },
  date: { role: 'other', face: 'sans', colour: softInk, sizes: [26], height: 40, above: 4 },
};

const ofBadge: Readonly<Record<'badge' | 'description' | 'issuer', Style>> = {
  badge: {
    role: 'badge',
    face: 'serif',
    colour: ink,
    sizes: [80, 72, 64, 56, 48, 42, 36, 30, 25, 21],
    height: 200,
    above: 0,
  },
  description: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [28, 25, 22, 19],
    height: 156,
    above: 24,
  },
  issuer: {
    role: 'other',
    face: 'sans',
    colour: ink,
    sizes: [26, 22, 19, 16],
    height: 76,
    above: 32,
    rule: accent,
  },
};

/**
 * The card of an award, as a PNG with a palette; equal facts give equal bytes. A line with a letter
 * that no font has is left out, and the picture stands larger.
 */
export function awardCard(facts: AwardCardFacts): Promise<Uint8Array> {
  const { issuerLanguage, words } = facts;
  const { language } = words;
  return compose(facts, [
    { ...ofAward.badge, text: facts.badgeName, language: facts.badgeLanguage },
    { ...ofAward.leading, text: words.awardedTo, language },
    { ...ofAward.recipient, text: facts.recipientName, language: facts.recipientLanguage },
    { ...ofAward.issuer, text: words.byIssuer, language: issuerLanguage },
    { ...ofAward.date, text: facts.date, language },
  ]);
}

/** The card of a badge, made as that of an award is. */
export function badgeCard(facts: BadgeCardFacts): Promise<Uint8Array> {
  const { issuerLanguage, badgeLanguage } = facts;
  return compose(facts, [
    { ...ofBadge.badge, text: facts.badgeName, language: badgeLanguage },
    { ...ofBadge.description, text: facts.description, language: badgeLanguage },
    { ...ofBadge.issuer, text: facts.issuerName, language: issuerLanguage },
  ]);
}

/** How the card is shared between the picture and the words. */
interface Layout {
  readonly stage: StageSize;
  readonly column: Column;
}

const normal: Layout = {
  stage: { width: 560, engraving: 450 },
  column: { width: 560, height: 540 },
};
const pictureFirst: Layout = {
  stage: { width: 640, engraving: 530 },
  column: { width: 480, height: 540 },
};
const pictureOnly: Layout = {
  stage: { width: cardWidth, engraving: 530 },
  column: { width: 0, height: 0 },
};

async function compose(
  { picture, direction, typeface }: Pick<CardFacts, 'picture' | 'direction' | 'typeface'>,
  lines: readonly Line[],
): Promise<Uint8Array> {
  const manner = { direction, own: typeface?.font ?? null };
  const all = await setWords(lines, normal.column, manner);
  if (all.isWhole) return join(picture, normal, all.outlines, direction);
  const known = await shown(lines, manner);
  if (known.length === 0) return join(picture, pictureOnly, '', direction);
  const layout = namesIn(known).length === namesIn(lines).length ? normal : pictureFirst;
  return join(picture, layout, (await setWords(known, layout.column, manner)).outlines, direction);
}

const namesIn = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ role }) => role === 'badge' || role === 'recipient');

/** The lines that can be set; what leads to a name goes with it. */
async function shown(lines: readonly Line[], manner: Manner): Promise<readonly Line[]> {
  const known = await legible(lines, manner);
  const hasRecipient = known.some(({ role }) => role === 'recipient');
  return known.filter(({ role }) => role !== 'to-recipient' || hasRecipient);
}

async function join(
  picture: Uint8Array,
  { stage: size, column }: Layout,
  outlines: string,
  direction: Direction,
): Promise<Uint8Array> {
  const stage = await stageOf(picture, size);
  const width = cardWidth - size.width;
  if (width === 0) return writePng([stage], stage.palette, cardHeight);
  const words = await paintWords(outlines, width, column, direction);
  return writePng(direction === 'rtl' ? [words, stage] : [stage, words], stage.palette, cardHeight);
}

/** The words beside the stage; what is left of the width stays free at the card's edge. */
async function paintWords(
  outlines: string,
  width: number,
  column: Column,
  direction: Direction,
): Promise<Painting> {
  const x = direction === 'rtl' ? width - column.width : 0;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${cardHeight}"><rect width="${width}" height="${cardHeight}" fill="${paper}"/>` +
    `<g transform="translate(${x} ${(cardHeight - column.height) / 2})">${outlines}</g></svg>`;
  const { pixels } = await rasterise(svg, Math.max(width, cardHeight), 'The words of a card');
  const places = new Uint8Array(width * cardHeight);
  // Most pixels are like the one before.
  let [last, place] = [-1, 0];
  for (let at = 0; at < places.length; at += 1) {
    const colour = (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!;
    if (colour !== last) [last, place] = [colour, placeOf(colour)];
    places[at] = place;
  }
  return { places, width };
}
