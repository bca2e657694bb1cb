/** Cards: the pictures of 1200 by 630 pixels that a link to an award or a badge unfolds into. */

import {
  accent,
  type CardColours,
  cardHeight,
  cardWidth,
  ink,
  softInk,
  themed,
  writePng,
} from './card-paint.ts';
import { type StageSize, stageOf } from './card-stage.ts';
import {
  type Column,
  type Direction,
  legible,
  type Line,
  type Manner,
  type SetBlock,
  setWords,
} from './card-words.ts';
import type { OwnTypeface } from './own-typeface.ts';
import { paintWords } from './card-column.ts';

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
  /** Those of the community's theme. */
  readonly colours?: CardColours;
  /** Whether the words stand first, and the picture small behind them. */
  readonly textFirst?: boolean;
  /** The issuer's: a square PNG, or null. */
  readonly logo: Uint8Array | null;
}

export interface AwardCardFacts extends CardFacts {
  readonly recipientName: string;
  /** Language of the recipient's name, or null where it is not known. */
  readonly recipientLanguage: string | null;
  /** In words; of what is no longer in force, the sentence that says until when it was. */
  readonly date: string;
  /** The word for what is no longer in force, which is shown first; null where it is. */
  readonly lapsed: string | null;
  /**
   * Words of the interface and their language, which is also the date's: what leads from the badge
   * to the recipient, and the issuer's name in its sentence.
   */
  readonly words: {
    readonly language: string;
    readonly awardedTo: string;
    readonly byIssuer: string;
    /** Where it is checked. */
    readonly check: string;
  };
}

export interface BadgeCardFacts extends CardFacts {
  readonly description: string;
}

/** How each line of a card is set; what it says and its language are added. */
type Style = Omit<Line, 'text' | 'language'>;

const ofAward: Readonly<
  Record<'lapsed' | 'badge' | 'leading' | 'recipient' | 'issuer' | 'date' | 'check', Style>
> = {
  lapsed: {
    role: 'other',
    face: 'serif',
    colour: softInk,
    sizes: [48, 40, 32],
    height: 60,
    above: 0,
  },
  badge: {
    role: 'badge',
    face: 'serif',
    colour: ink,
    sizes: [60, 54, 48, 42, 36, 30, 25, 21, 18],
    height: 172,
    above: 0,
  },
  leading: {
    role: 'to-recipient',
    face: 'sans',
    colour: softInk,
    sizes: [24],
    height: 40,
    above: 24,
  },
  recipient: {
    role: 'recipient',
    face: 'serif',
    colour: ink,
    sizes: [48, 42, 36, 30, 25, 21, 18],
    height: 132,
    above: 10,
    isOwn: true,
  },
  issuer: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [24, 22, 19, 16],
    height: 76,
    above: 30,
    rule: accent,
  },
  date: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [24, 22, 20, 18],
    height: 40,
    above: 4,
    isOwn: true,
  },
  check: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [20, 18, 15],
    height: 32,
    above: 8,
  },
};

const ofBadge: Readonly<Record<'badge' | 'description' | 'issuer', Style>> = {
  badge: {
    role: 'badge',
    face: 'serif',
    colour: ink,
    sizes: [80, 72, 64, 56, 48, 42, 36, 30, 25, 21],
    height: 200,
    above: 0,
    isOwn: true,
  },
  description: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [28, 25, 22, 19],
    height: 156,
    above: 24,
    isOwn: true,
  },
  issuer: {
    role: 'other',
    face: 'sans',
    colour: ink,
    sizes: [24, 22, 19, 16],
    height: 76,
    above: 32,
    rule: accent,
  },
};

/** The names below the word for what is no longer in force. */
const afterLapse = {
  badge: { sizes: [56, 48, 42, 36, 30, 25, 21, 18], height: 134, above: 16 },
  recipient: { sizes: [42, 36, 30, 25, 21, 18], height: 100 },
} as const;

/**
 * The card of an award, as a PNG with a palette; equal facts give equal bytes. A line with a letter
 * that no font has is left out, and the picture stands larger.
 */
export const awardCard = (facts: AwardCardFacts): Promise<Uint8Array> =>
  compose(facts, facts.lapsed !== null, awardLines(facts));

/** What the card of an award says, from top to bottom. */
export function awardLines(facts: Omit<AwardCardFacts, 'picture' | 'logo'>): readonly Line[] {
  const { issuerLanguage, words, lapsed } = facts;
  const { language } = words;
  return [
    ...(lapsed === null ? [] : [{ ...ofAward.lapsed, text: lapsed, language }]),
    {
      ...ofAward.badge,
      ...(lapsed !== null && afterLapse.badge),
      text: facts.badgeName,
      language: facts.badgeLanguage,
    },
    { ...ofAward.leading, text: words.awardedTo, language },
    {
      ...ofAward.recipient,
      ...(lapsed !== null && afterLapse.recipient),
      text: facts.recipientName,
      language: facts.recipientLanguage,
    },
    { ...ofAward.issuer, text: words.byIssuer, language: issuerLanguage },
    { ...ofAward.date, text: facts.date, language },
    { ...ofAward.check, text: words.check, language },
  ];
}

/** The card of a badge, made as that of an award is. */
export function badgeCard(facts: BadgeCardFacts): Promise<Uint8Array> {
  const { issuerLanguage, badgeLanguage } = facts;
  return compose(facts, false, [
    { ...ofBadge.badge, text: facts.badgeName, language: badgeLanguage },
    { ...ofBadge.description, text: facts.description, language: badgeLanguage },
    { ...ofBadge.issuer, text: facts.issuerName, language: issuerLanguage },
  ]);
}

/** How the card is shared between the picture and the words. */
interface Layout {
  readonly stage: Omit<StageSize, 'isLapsed' | 'direction'>;
  readonly column: Column;
}

/** The room for the words of a card. */
export const wordsColumn: Column = { width: 560, height: 580 };

const normal: Layout = { stage: { width: 560, seal: 450 }, column: wordsColumn };
const wordsFirst: Layout = {
  stage: { width: 300, seal: 220 },
  column: { width: 740, height: 580 },
};
const pictureFirst: Layout = {
  stage: { width: 640, seal: 530 },
  column: { width: 480, height: 580 },
};
const pictureOnly: Layout = {
  stage: { width: cardWidth, seal: 530 },
  column: { width: 0, height: 0 },
};

async function compose(
  facts: Pick<CardFacts, 'picture' | 'logo' | 'direction' | 'typeface' | 'colours' | 'textFirst'>,
  isLapsed: boolean,
  lines: readonly Line[],
): Promise<Uint8Array> {
  const manner = { direction: facts.direction, own: facts.typeface?.font ?? null };
  const join = (layout: Layout, blocks: readonly SetBlock[]) =>
    joined(
      facts,
      { ...layout, stage: { ...layout.stage, isLapsed, direction: sideOf(layout, facts) } },
      blocks,
    );
  const first = facts.textFirst === true ? wordsFirst : normal;
  const all = await setWords(lines, first.column, manner);
  if (all.isWhole) return join(first, all.blocks);
  const known = await shown(lines, manner);
  if (known.length === 0) return join(pictureOnly, []);
  const layout = namesIn(known).length === namesIn(lines).length ? first : pictureFirst;
  return join(layout, (await setWords(known, layout.column, manner)).blocks);
}

/** The side of the card that the picture is on: that where reading begins, or where it ends. */
const sideOf = (layout: Layout, { direction }: Pick<CardFacts, 'direction'>): Direction =>
  layout !== wordsFirst ? direction : direction === 'rtl' ? 'ltr' : 'rtl';

const namesIn = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ role }) => role === 'badge' || role === 'recipient');

/** The lines that can be set; what leads to a name goes with it. */
async function shown(lines: readonly Line[], manner: Manner): Promise<readonly Line[]> {
  const known = await legible(lines, manner);
  const hasRecipient = known.some(({ role }) => role === 'recipient');
  return known.filter(({ role }) => role !== 'to-recipient' || hasRecipient);
}

async function joined(
  {
    picture,
    logo,
    direction,
    colours,
  }: Pick<CardFacts, 'picture' | 'logo' | 'direction' | 'colours'>,
  { stage: size, column }: Omit<Layout, 'stage'> & { readonly stage: StageSize },
  blocks: readonly SetBlock[],
): Promise<Uint8Array> {
  const stage = await stageOf(picture, logo, size);
  const palette = themed(stage.palette, colours ?? {});
  const width = cardWidth - size.width;
  if (width === 0) return writePng(stage.layers, palette);
  // What is left of the width stays free at the card's edge; where words come first, on both sides.
  const isFirst = column === wordsFirst.column;
  const free = width - column.width;
  const left = isFirst ? free / 2 : direction === 'rtl' ? free : 0;
  const top = (cardHeight - column.height) / 2;
  const beginsWithWords = isFirst === (direction !== 'rtl');
  const begin = beginsWithWords ? 0 : size.width;
  const words = await paintWords(blocks, { begin, width, left, top });
  const before = beginsWithWords ? width : 0;
  const seal = stage.layers.map((layer) => ({ ...layer, left: layer.left + before }));
  return writePng([...seal, ...words], palette);
}
