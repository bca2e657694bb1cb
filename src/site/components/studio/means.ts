/** What drawing needs of a browser: a digest, and letters, which come later than the page. */

import type { DrawingMeans } from '../../../artwork/medal/drawing.ts';
import { letter } from './letterer.ts';

export const browserMeans: DrawingMeans = {
  digest: async (text) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  letter,
  // The community's, where it has one for its badges.
  logo: document.getElementById('studio')?.dataset['logo'] ?? null,
};
