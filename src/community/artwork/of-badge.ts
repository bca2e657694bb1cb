/** What a badge looks like, from documents and files without problems. */

import { isNamedColour, isOwnColour } from '../artwork-names.ts';
import type { Artwork, Picture } from '../model.ts';
import { readPicture } from '../pictures/read.ts';
import type { BadgeFile } from '../schemas/badge.ts';
import type { Entry } from '../tree.ts';
import { type OwnSymbol, ownSymbolOf } from './own-symbol.ts';

/** The words of a drawing; what is not said is null. `own`: the symbol beside the badge. */
export function artworkOf(data: NonNullable<BadgeFile['artwork']>, own: OwnSymbol | null): Artwork {
  const { shape = null, colour = null, symbol = null, style = null, metal = null } = data;
  const known = colour !== null && (isNamedColour(colour) || isOwnColour(colour)) ? colour : null;
  return {
    shape,
    colour: known,
    symbol: own ?? symbol,
    style,
    metal,
    level: data.level ?? null,
    year: data.year ?? null,
    logo: data.logo ?? false,
    family: data.family ?? null,
  };
}

/** The symbol beside a badge, which the check found sound; null where there is none. */
export function symbolOf(badge: string, entries: readonly Entry[]): OwnSymbol | null {
  const drawing = pictureOf(badge, 'symbol', entries);
  const symbol = drawing?.kind === 'svg' ? ownSymbolOf(drawing.svg) : null;
  if (typeof symbol === 'string') throw new Error(`A checked symbol is broken: ${badge}.`);
  return symbol;
}

/** A picture in the folder of a badge (empty: in that of all), which the check found sound. */
export function pictureOf(
  badge: string,
  wanted: 'image' | 'symbol' | 'logo',
  entries: readonly Entry[],
): Picture | null {
  const entry = entries.find(
    ({ kind, folder, name }) => kind === 'picture' && name === wanted && folder === badge,
  );
  if (!entry || !(entry.content instanceof Uint8Array)) return null;
  const picture = readPicture(entry.path, entry.content);
  if ('faults' in picture) throw new Error(`A checked picture is broken: ${entry.path}.`);
  return picture;
}
