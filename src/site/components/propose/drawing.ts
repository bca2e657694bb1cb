/**
 * Draws the picture of a new badge, as the build will, beside the page: with the letters of its name,
 * whose program is larger than all others of the page together.
 */

import { drawingOf } from '../../../artwork/medal/drawing.ts';
import '../studio/letters.ts';
import { draftFrom } from '../studio/draft.ts';
import { letter } from '../studio/letterer.ts';
import type { ToDraw } from './messages.ts';

const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** The drawing of a badge of which nothing is said but its folder and its name, as an address. */
async function drawn(folder: string, name: string): Promise<string> {
  const draft = draftFrom(new URLSearchParams({ folder, name }).toString());
  const svg = await drawingOf(draft, { digest, letter, logo: null });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

self.onmessage = ({ data: { id, folder, name } }: MessageEvent<ToDraw>): void =>
  void drawn(folder, name).then((source) => self.postMessage({ id, source }));
