/**
 * Draws a badge that nobody drew: an enamelled medal with a symbol, and its name on a ribbon where
 * that can be read.
 */

import { createHash } from 'node:crypto';
import type { Badge } from '../community/model.ts';
import { letter } from './lettering.ts';
import { logoAddress } from './logo-address.ts';
import { drawingOf } from './medal/drawing.ts';

/** The drawing as `drawingOf` gives it. */
export const drawBadge = async ({
  logo = null,
  ...badge
}: Pick<Badge, 'slug' | 'name' | 'artwork'> & Partial<Pick<Badge, 'logo'>>): Promise<string> =>
  drawingOf(badge, {
    digest: (text) => createHash('sha256').update(text).digest(),
    letter,
    logo: logo === null ? null : await logoAddress(logo),
  });
