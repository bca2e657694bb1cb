/**
 * Draws a badge that nobody drew: an enamelled medal with a symbol, and its name on a ribbon where
 * that can be read.
 */

import { createHash } from 'node:crypto';
import type { Badge } from '../community/model.ts';
import { letter } from './lettering.ts';
import { logoAddress } from './logos/logo-address.ts';
import { drawingOf, smallDrawingOf } from './medal/drawing.ts';

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

/** The drawing as `drawingOf` gives it; `forPixels` as there. */
export const drawBadge = async (
  {
    logo = null,
    language = null,
    ...badge
  }: Pick<Badge, 'slug' | 'name' | 'artwork'> & {
    readonly logo?: Badge['logo'];
    readonly language?: string | null;
  },
  forPixels = false,
): Promise<string> =>
  drawingOf(badge, {
    digest,
    letter: (text) => letter(text, language),
    logo: logo === null ? null : await logoAddress(logo),
    forPixels,
  });

/** The same for 64 pixels and less, as `smallDrawingOf` gives it. */
export const drawSmall = (badge: Pick<Badge, 'slug' | 'name' | 'artwork'>): Promise<string> =>
  smallDrawingOf(badge, digest);
