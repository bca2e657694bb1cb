/** A draft: what the fields say, as it stands in the address and in a file. */

import {
  isNamedColour,
  isOwnColour,
  metals,
  shapes,
  styles,
  symbols,
} from '../../../community/artwork-names.ts';
import { openSymbolOf, symbolFile } from '../../../artwork/medal/open-symbol.ts';
import type { StudioBadge } from '../../model/studio.ts';

export type Draft = Pick<StudioBadge, 'slug' | 'name' | 'artwork'>;

const one = <Word extends string>(words: readonly Word[], word: string | null): Word | null =>
  words.find((known) => known === word) ?? null;

const whole = (text: string | null, least: number, most: number): number | null => {
  const number = Number(text);
  return text !== null &&
    text !== '' &&
    Number.isInteger(number) &&
    number >= least &&
    number <= most
    ? number
    : null;
};

/** A symbol of the open set that the address names, with its path data. */
export interface OpenChoice {
  readonly name: string;
  readonly path: string;
}

/** Reads a draft from the part of an address behind `#`; what it does not know is left open. */
export function draftFrom(state: string, open: OpenChoice | null = null): Draft {
  const asked = new URLSearchParams(state.replace(/^#/, ''));
  const name = (asked.get('name') ?? '').slice(0, 200);
  const colour = asked.get('colour') ?? '';
  return {
    slug: folderOf(asked.get('folder') ?? name) || 'new-badge',
    name,
    artwork: {
      shape: one(shapes, asked.get('shape')),
      colour: isNamedColour(colour) || isOwnColour(colour) ? colour : null,
      symbol:
        open === null ? one(symbols, asked.get('symbol')) : openSymbolOf(open.name, open.path),
      style: one(styles, asked.get('style')),
      metal: one(metals, asked.get('metal')),
      level: whole(asked.get('level'), 1, 5),
      year: whole(asked.get('year'), 1000, 9999),
      logo: asked.get('logo') === 'true',
      family: (asked.get('family') ?? '').trim().slice(0, 64) || null,
    },
  };
}

/** A folder's name: letters and digits without accents, joined by hyphens. */
export const folderOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');

/** The draft as `badge.md`; `today`: YYYY-MM-DD. */
export function fileOf({ name, artwork }: Draft, today: string): string {
  const words = Object.entries(artwork).filter(
    ([, word]) => word !== null && word !== false && typeof word !== 'object',
  );
  const value = (word: unknown) => (typeof word === 'string' ? JSON.stringify(word) : word);
  return [
    '---',
    `name: ${JSON.stringify(name === '' ? 'Name of the badge' : name)}`,
    'description: What it says about the person who has it, in a sentence.',
    `created: ${today}`,
    ...(words.length > 0
      ? ['artwork:', ...words.map(([key, word]) => `  ${key}: ${value(word)}`)]
      : []),
    '---',
    '',
    'How it is earned.',
    '',
  ].join('\n');
}

/** Where the host lets somebody propose the file; null where it takes none by a link. */
export const proposalOf = (repository: string, { slug }: Draft, file: string): string | null =>
  newFile(repository, `badges/${slug}/badge.md`, file);

/** The same for the symbol beside it. */
export const symbolProposalOf = (
  repository: string,
  { slug }: Draft,
  { name, path }: OpenChoice,
): string | null => newFile(repository, `badges/${slug}/symbol.svg`, symbolFile(name, path));

function newFile(repository: string, filename: string, value: string): string | null {
  if (!/^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(repository)) return null;
  return `${repository.replace(/\/$/, '')}/new/main?${new URLSearchParams({ filename, value })}`;
}
