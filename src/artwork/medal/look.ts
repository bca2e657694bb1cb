/** What of a badge tells it from another at a glance. */

import { colours, shapes, symbols } from '../../community/artwork-names.ts';
import type { Artwork } from '../../community/model.ts';

/** SHA-256 of a text in UTF-8: the lot by which open questions are decided. */
export type Digest = (text: string) => Promise<Uint8Array> | Uint8Array;

/** By whose lot a badge gets what it leaves open: its own, but shape and colour of its family. */
export interface Lots {
  readonly own: Uint8Array;
  readonly family: Uint8Array;
}

export async function lotsOf(
  { slug, artwork }: { readonly slug: string; readonly artwork: Artwork },
  digest: Digest,
): Promise<Lots> {
  const own = await digest(slug);
  return { own, family: artwork.family === null ? own : await digest(`family ${artwork.family}`) };
}

/** Said, or chosen by lot. */
export function lookOf(artwork: Artwork, { own, family }: Lots) {
  return {
    shape: artwork.shape ?? pick(shapes, family[1]),
    colour: artwork.colour ?? pick(colours, family[0]),
    symbol: artwork.symbol ?? pick(symbols, own[2]),
  };
}

export type Look = ReturnType<typeof lookOf>;

/** A look with what sets the steps of one series apart. */
export interface Distinct extends Look, Pick<Artwork, 'level' | 'year' | 'style'> {}

/**
 * The same symbol on the same shape or colour; but for steps of a series, which count them, and for
 * names in large letters.
 */
export function areTwins(one: Distinct, other: Distinct): boolean {
  const isStep = differ(one.level, other.level) || differ(one.year, other.year);
  const isNear = one.colour === other.colour || one.shape === other.shape;
  const isSymbol = one.style !== 'text' && other.style !== 'text';
  return isSymbol && !isStep && isNear && symbolKey(one.symbol) === symbolKey(other.symbol);
}

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one !== other;

/** Equal for symbols that look alike. */
export const symbolKey = (symbol: Look['symbol']): string =>
  typeof symbol === 'string' ? symbol : symbol.shapes;

function pick<T>(list: readonly T[], lot: number | undefined): T {
  return list[(lot ?? 0) % list.length]!;
}
