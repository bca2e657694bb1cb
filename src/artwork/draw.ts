/**
 * Draws a badge that nobody drew: an enamelled medal with a symbol, and its name on a ribbon where
 * that can be read.
 */

import { createHash } from 'node:crypto';
import { colours, shapes, symbols } from '../community/artwork-names.ts';
import type { Badge } from '../community/model.ts';
import { drawBanner, setName } from './banner.ts';
import { engravings } from './engraving.ts';
import { drawMedal } from './medal.ts';
import { enamels } from './palette.ts';

/**
 * A square SVG (viewBox 0 0 512 512) without fonts or external references; equal input gives equal
 * text. What `artwork` leaves open is chosen by the slug. A name of unknown letters, or too long to
 * read, leaves the symbol alone.
 */
export async function drawBadge({
  slug,
  name,
  artwork,
}: Pick<Badge, 'slug' | 'name' | 'artwork'>): Promise<string> {
  const lot = createHash('sha256').update(slug).digest();
  const enamel = enamels[artwork.colour ?? pick(colours, lot[0]!)];
  const prefix = `b-${slug}-`;
  const setting = await setName(name);
  const medal = drawMedal({
    shape: artwork.shape ?? pick(shapes, lot[1]!),
    symbol: artwork.symbol ?? pick(symbols, lot[2]!),
    engraving: lot[3]! % engravings,
    enamel,
    hasBanner: setting !== null,
    prefix,
  });
  const banner = setting === null ? '' : drawBanner(setting, enamel, prefix);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 ' +
    `512"><title>${escape(name)}</title>${medal}${banner}</svg>\n`
  );
}

function pick<T>(list: readonly T[], lot: number): T {
  return list[lot % list.length]!;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
