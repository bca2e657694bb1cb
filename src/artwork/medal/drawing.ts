/**
 * A drawn badge as a whole: a medal with a symbol, and its name where that can be read. The same
 * here and in a browser: whatever differs between them comes in as `means`.
 */

import type { Badge } from '../../community/model.ts';
import { drawBanner, setName } from './banner.ts';
import { engravings } from './engraving.ts';
import { drawLogo } from './logo.ts';
import { type Digest, lookOf, lotsOf } from './look.ts';
import { drawMarks, rowsOf } from './marks.ts';
import { drawMedal, type MedalDesign } from './medal.ts';
import type { Letterer } from './outlines.ts';
import { enamelOf } from './palette.ts';
import { drawFlat, drawLine, drawSeal } from './plain-styles.ts';
import { drawWords } from './words.ts';

export interface DrawingMeans {
  readonly digest: Digest;
  readonly letter: Letterer;
  /** The community's logo as a `data:` address; null: it has none. */
  readonly logo: string | null;
  /** Whether it becomes pixels, of which few cannot show hairlines: then it has none. */
  readonly forPixels?: boolean;
}

/**
 * A square SVG (viewBox 0 0 512 512) without fonts or external references; equal input gives equal
 * text. What `artwork` leaves open is chosen by the slug. A name of unknown letters, or too long to
 * read, leaves the symbol alone.
 */
export async function drawingOf(
  { slug, name, artwork }: Pick<Badge, 'slug' | 'name' | 'artwork'>,
  { digest, letter, logo, forPixels = false }: DrawingMeans,
): Promise<string> {
  const lots = await lotsOf({ slug, artwork }, digest);
  const { shape, colour, symbol } = lookOf(artwork, lots);
  const enamel = enamelOf(colour, artwork.metal);
  const prefix = idsBefore(lots.own);
  const setting = artwork.style === 'text' ? null : await setName(name, letter);
  const design: MedalDesign = {
    shape,
    symbol,
    engraving: forPixels ? null : (lots.family[3] ?? 0) % engravings,
    enamel,
    hasBanner: setting !== null,
    rows: rowsOf(artwork),
    prefix,
  };
  const medal = await styled(artwork.style ?? 'enamel', design, name, letter);
  const marks = await drawMarks(
    artwork,
    enamel,
    { style: artwork.style, shape: design.shape },
    letter,
  );
  const seal = artwork.logo && logo !== null ? drawLogo(logo, enamel) : '';
  const banner =
    setting === null ? '' : drawBanner(setting, enamel, { prefix, hasHairlines: !forPixels });
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">' +
    `<title>${escape(name)}</title>${medal}${marks}${seal}${banner}</svg>\n`
  );
}

/** Begins the ids of one badge's drawing, which may stand beside others in a page. */
const idsBefore = (lot: Uint8Array): string =>
  `b${lot
    .subarray(-3)
    .reduce((number, byte) => number * 256 + byte, 0)
    .toString(36)}-`;

/** For 64 pixels and less: without letters, marks and logo, so that the symbol is large. */
export const smallDrawingOf = (
  { slug, name, artwork }: Pick<Badge, 'slug' | 'name' | 'artwork'>,
  digest: Digest,
): Promise<string> =>
  drawingOf(
    {
      slug,
      name,
      artwork: {
        ...artwork,
        style: artwork.style === 'text' ? 'flat' : artwork.style,
        level: null,
        year: null,
        logo: false,
      },
    },
    { digest, letter: () => Promise.resolve(null), logo: null },
  );

function styled(
  style: NonNullable<Badge['artwork']['style']>,
  design: MedalDesign,
  name: string,
  letter: Letterer,
): string | Promise<string> {
  switch (style) {
    case 'enamel':
      return drawMedal(design);
    case 'flat':
      return drawFlat(design);
    case 'line':
      return drawLine(design);
    case 'seal':
      return drawSeal(design);
    case 'text':
      return drawWords(design, name, letter);
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
