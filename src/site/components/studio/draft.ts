/** A draft: what the fields say, as it stands in the address and in a file. */

import {
  isNamedColour,
  isOwnColour,
  metals,
  shapes,
  styles,
  symbols,
} from '../../../community/artwork-names.ts';
import { carriesWhite } from '../../../community/artwork/contrast.ts';
import { openSymbolOf } from '../../../artwork/medal/open-symbol.ts';
import {
  type Certificate,
  layouts,
  orientations,
} from '../../../community/certificate/certificate.ts';
import type { StudioBadge } from '../../model/studio.ts';

export interface Draft extends Pick<StudioBadge, 'slug' | 'name' | 'artwork'> {
  /** Null: as the community's certificates are. */
  readonly certificate: { readonly [Word in 'layout' | 'orientation']: Certificate[Word] | null };
}

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
    certificate: {
      layout: one(layouts, asked.get('layout')),
      orientation: one(orientations, asked.get('orientation')),
    },
  };
}

/** Words of the address that say whatever somebody likes. */
const free: ReadonlySet<string> = new Set(['name', 'folder', 'family']);

/** What an address says that is not known here and left out of the draft, as `word=value`. */
export function unreadIn(state: string, open: OpenChoice | null): readonly string[] {
  const { artwork, certificate } = draftFrom(state, open);
  const read = new Map<string, unknown>(Object.entries({ ...artwork, ...certificate, open }));
  return [...new URLSearchParams(state.replace(/^#/, ''))]
    .filter(([word, value]) => value !== '' && !free.has(word) && !(read.get(word) ?? false))
    .map(([word, value]) => `${word}=${value}`.slice(0, 60));
}

/** The draft without a colour that its symbol could not be seen on: `check` would refuse it. */
export function withoutPale(draft: Draft): Draft {
  const { colour } = draft.artwork;
  const isPale = colour !== null && isOwnColour(colour) && !carriesWhite(colour);
  return isPale ? { ...draft, artwork: { ...draft.artwork, colour: null } } : draft;
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

/** What stands in a file until somebody writes it. */
interface Begun {
  readonly unnamed?: string;
  readonly description?: string;
  readonly criteria?: string;
}

/** The draft as `badge.md`; `today`: YYYY-MM-DD. */
export function fileOf(
  { name, artwork, certificate }: Draft,
  today: string,
  { unnamed = '', description = '', criteria = '' }: Begun,
): string {
  return [
    '---',
    `name: ${JSON.stringify(name === '' ? unnamed : name)}`,
    `description: ${asValue(description)}`,
    `created: ${today}`,
    ...block('artwork', artwork),
    ...block('certificate', certificate),
    '---',
    '',
    criteria,
    '',
  ].join('\n');
}

/** A text as YAML: between marks only where it could be taken for something else. */
const asValue = (text: string): string =>
  /^\p{L}/u.test(text) && !/:(?:\s|$)|\s#/.test(text) ? text : JSON.stringify(text);

/** The words that were said, below their key; nothing where none was. */
function block(key: string, words: object): readonly string[] {
  const said = Object.entries(words).filter(
    ([, word]) => word !== null && word !== false && typeof word !== 'object',
  );
  const value = (word: unknown) => (typeof word === 'string' ? JSON.stringify(word) : word);
  return said.length === 0
    ? []
    : [`${key}:`, ...said.map(([at, word]) => `  ${at}: ${value(word)}`)];
}
