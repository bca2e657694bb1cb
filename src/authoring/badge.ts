/** A new badge: the definition to write. */

import { dateOf } from '../community/dates.ts';
import type { CommunityFile } from '../community/file.ts';
import { formatFrontMatter } from '../community/text/front-matter.ts';
import { isReserved, isSlug, slugInWords, suggestSlug } from '../community/identifiers.ts';
import { authored, type Authored, unknownName } from './authored.ts';

/**
 * The texts that `npm run new` writes into a badge where somebody gives them, in this order: the
 * option and the key have one name. Each with an example and what it says.
 */
export const optionalTexts = {
  expires: { example: 'P2Y', says: 'how long an award lasts (default: for ever)' },
  type: { example: 'TYPE', says: 'such as Certificate (default: Badge)' },
  hours: { example: '12', says: 'how many hours it takes, in quarters' },
  credits: { example: '3', says: 'how many credits it is worth, in quarters' },
  creditUnit: { example: 'UNIT', says: 'what the credits are counted in, such as ECTS or CEU' },
  level: { example: 'LEVEL', says: 'the level that it asks for, such as Beginner or EQF 3' },
  language: { example: 'TAG', says: 'the language of its texts, where it is not the issuer’s' },
} as const;

export type OptionalText = keyof typeof optionalTexts;

export interface BadgeWish {
  /** Null: made of the name. */
  readonly slug: string | null;
  readonly name: string;
  /** What it says about whoever has it. */
  readonly description: string;
  /** How it is earned: Markdown. */
  readonly criteria: string;
  /** Null: today, in UTC. */
  readonly created: string | null;
  /** Texts that a badge may have, by their keys in the file. */
  readonly texts: Readonly<Partial<Record<OptionalText, string>>>;
  readonly skills: readonly string[];
  /** Words for the drawing; what is null is chosen for the badge. */
  readonly artwork: Readonly<
    Partial<
      Record<
        'shape' | 'colour' | 'symbol' | 'style' | 'metal' | 'level' | 'year' | 'family',
        string | null
      >
    >
  >;
  /** A picture to stand beside it (`image.svg` or `image.png`); null: one is drawn. */
  readonly picture: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** Bytes of `symbol.svg`, where the symbol is no word of ours. */
  readonly symbol?: Uint8Array | null;
  /** Whether the community's logo stands on its drawing. */
  readonly logo?: boolean;
}

/**
 * Plans `badges/<slug>/badge.md`. A badge that is there already stays as it is; what the check
 * refuses is not planned.
 */
export function newBadge(
  existing: readonly CommunityFile[],
  wish: BadgeWish,
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async ({ badges }) => {
    const slug = wish.slug ?? suggestSlug(wish.name);
    const refusals = [
      // Of no name there is nothing to say but that.
      ...(slug === null && wish.name.trim() === ''
        ? []
        : folderRefusals(
            slug,
            badges.map((badge) => badge.slug),
          )),
      ...emptyRefusals(wish),
    ];
    const { picture, symbol = null } = wish;
    return {
      refusals,
      pictures: [
        ...(picture === null
          ? []
          : [{ path: `badges/${slug ?? ''}/${picture.name}`, bytes: picture.bytes }]),
        ...(symbol === null ? [] : [{ path: symbolPath(slug ?? ''), bytes: symbol }]),
      ],
      files: [{ path: `badges/${slug ?? ''}/badge.md`, text: textOf(wish, now), replace: false }],
    };
  });
}

const symbolPath = (slug: string): string => `badges/${slug}/symbol.svg`;

/** Plans the symbol of a badge that is there. */
export function newSymbol(
  existing: readonly CommunityFile[],
  slug: string,
  symbol: Uint8Array,
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async ({ badges }) => ({
    refusals: badges.some((badge) => badge.slug === slug)
      ? existing.some(({ path }) => path === symbolPath(slug))
        ? [`The badge has a symbol already: delete ${symbolPath(slug)} first.`]
        : []
      : [unknownName('badge', slug, badges)],
    pictures: [{ path: symbolPath(slug), bytes: symbol }],
    files: [],
  }));
}

function textOf(
  { name, description, criteria, created, texts, skills, artwork, logo = false }: BadgeWish,
  now: Date,
): string {
  const said = Object.entries(artwork).flatMap(([key, word]) =>
    word === null || word === undefined ? [] : [[key, plain(word)] as const],
  );
  const drawn = { ...Object.fromEntries(said), ...(logo && { logo }) };
  const data = {
    name: oneLine(name),
    description: oneLine(description),
    created: created ?? dateOf(now),
    ...Object.fromEntries(givenTexts((key) => texts[key]).map(([key, text]) => [key, plain(text)])),
    ...(skills.length > 0 && { skills }),
    ...(Object.keys(drawn).length > 0 && { artwork: drawn }),
  };
  return formatFrontMatter(data, `\n${criteria.replace(/\r\n/g, '\n').trim().normalize('NFC')}\n`);
}

/** A number is written as one, without quotation marks. */
function plain(text: string): string | number {
  const written = text.trim();
  return /^(?:0|[1-9]\d{0,5})(?:\.\d{1,2})?$/.test(written) ? Number(written) : oneLine(text);
}

/** The optional texts that are given, in the order of their table. */
export function givenTexts(
  value: (key: OptionalText) => string | undefined,
): readonly (readonly [OptionalText, string])[] {
  const keys = Object.keys(optionalTexts) as OptionalText[];
  return keys.flatMap((key) => {
    const text = value(key);
    return text === undefined ? [] : [[key, text] as const];
  });
}

function oneLine(text: string): string {
  return text.trim().normalize('NFC');
}

function emptyRefusals({ name, description, criteria }: BadgeWish): string[] {
  return [
    ...(name.trim() === '' ? ['--name wants the name of the badge.'] : []),
    ...(description.trim() === ''
      ? ['--description wants what the badge says about whoever has it, in one or two sentences.']
      : []),
    ...(criteria.trim() === '' ? ['--criteria wants how the badge is earned, in Markdown.'] : []),
  ];
}

function folderRefusals(slug: string | null, badges: readonly string[]): string[] {
  if (slug === null) return [`Nothing of the name can be a folder: give one, of ${slugInWords}.`];
  if (isReserved(slug))
    return [`The name \`${slug}\` has a meaning of its own here. Choose another one.`];
  if (!isSlug(slug))
    return [
      `${JSON.stringify(slug.slice(0, 80))} cannot be ` +
        `the name of a folder here: use ${slugInWords}.`,
    ];
  return badges.includes(slug)
    ? [`The badge \`${slug}\` is there already: badges/${slug}/badge.md.`]
    : [];
}
