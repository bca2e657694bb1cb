/**
 * What the picture of a badge was made of, written into its frozen drawing: so that a picture that
 * is changed later is seen, whatever engine draws by then.
 */

import { createHash } from 'node:crypto';
import type { Badge, Picture } from '../../community/model.ts';

const attribute = 'data-source';

/**
 * SHA-256 in base64url of the contributed picture (a drawing as it was taken in, a PNG as it is),
 * or of the words by which one is drawn.
 */
export function pictureSource({
  picture,
  artwork,
  logo,
}: Pick<Badge, 'picture' | 'artwork' | 'logo'>): string {
  const { shape, colour, symbol, ...newer } = artwork;
  const hash = createHash('sha256')
    .update(picture?.kind ?? 'drawn')
    .update('\n');
  if (picture === null) {
    hash.update(JSON.stringify([shape, colour, symbol]));
    // What older engines did not know counts only where it is said, so that their pictures stand.
    const said = Object.entries(newer).filter(([, word]) => word !== null && word !== false);
    if (said.length > 0) hash.update(JSON.stringify(said.sort()));
    if (logo !== null) hash.update(contentOf(logo));
  } else hash.update(contentOf(picture));
  return hash.digest('base64url');
}

const contentOf = (picture: Picture): Uint8Array | string =>
  picture.kind === 'png' ? picture.bytes : picture.svg;

/** The drawing, which tells what it was made of. */
export function withSource(svg: string, badge: Badge): string {
  return svg.replace(/^<svg /, `<svg ${attribute}="${pictureSource(badge)}" `);
}

const written = new RegExp(`^<svg ${attribute}="([\\w-]{43})" `);

/** What a frozen drawing was made of; null for one from before that was written down. */
export function sourceIn(svg: Uint8Array): string | null {
  return written.exec(new TextDecoder().decode(svg.subarray(0, 200)))?.[1] ?? null;
}

/** A frozen drawing as it was drawn, whether it tells what it was made of or not. */
export function drawingIn(svg: Uint8Array): string {
  return new TextDecoder().decode(svg).replace(written, '<svg ');
}
