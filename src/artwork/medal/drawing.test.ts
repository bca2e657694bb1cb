import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { drawBadge } from '../draw.ts';
import { drawingOf, type DrawingMeans } from './drawing.ts';
import { letterIn, subsets } from './outlines.ts';
import { openArtwork } from '../../testing/fixtures/artwork/open-artwork.ts';

const require = createRequire(import.meta.url);

/** What a browser has: its own digest, and fonts as it fetches them. */
const browser: DrawingMeans = {
  logo: null,
  digest: async (text) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  letter: (text) =>
    letterIn(
      subsets.map((subset) => {
        const file = readFileSync(
          require.resolve(`@fontsource/inter/files/inter-${subset}-700-normal.woff`),
        );
        return {
          name: subset,
          data: Uint8Array.from(file).buffer,
          weight: 700,
          style: 'normal',
        };
      }),
      text,
    ),
};

it.each([
  ['first-talk', 'First talk', {}],
  ['mentor', 'Příliš žluťoučký', { style: 'seal', level: 2 }],
  ['text', 'Переводчик года', { style: 'text', year: 2027 }],
  ['own', 'Ωμέγα', { colour: '#7a1f5c', metal: 'steel' }],
] as const)('%s: the studio draws the bytes that the build draws', async (slug, name, words) => {
  const badge = { slug, name, artwork: { ...openArtwork, ...words } };
  expect(await drawingOf(badge, browser)).toBe(await drawBadge(badge));
});
