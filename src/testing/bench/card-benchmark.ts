/** What drawing one card costs, beside the plainest way to draw such a picture. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { badgeWith } from '../fixtures/badge-with.ts';
import { awardCard } from '../../artwork/cards/card.ts';
import { pictureOf } from '../../artwork/picture.ts';
import type { Benchmark } from './benchmark.ts';

const words = {
  badge: 'First talk',
  awardedTo: 'awarded to',
  recipient: 'Ada Sample',
  by: 'by Guild',
  date: '14 November 2026',
};

/**
 * A card that no cache holds, its badge's picture known: as for each award but a badge's first. The
 * peer draws the same words plainly.
 */
export async function cardBenchmark(): Promise<Benchmark> {
  const picture = await badgePicture();
  const fonts = [latin()];
  const card = plainCard(picture);
  return {
    name: 'draw a card',
    peer: 'satori + resvg',
    ours: () =>
      awardCard({
        badgeName: words.badge,
        recipientName: words.recipient,
        issuerName: 'Guild',
        date: words.date,
        lapsed: null,
        direction: 'ltr',
        issuerLanguage: 'en',
        badgeLanguage: 'en',
        recipientLanguage: null,
        typeface: null,
        logo: null,
        picture,
        words: {
          language: 'en',
          awardedTo: words.awardedTo,
          byIssuer: words.by,
          check: 'Check it at badges.example',
        },
      }),
    theirs: async () =>
      new Resvg(
        await satori(card as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts }),
      )
        .render()
        .asPng(),
  };
}

async function badgePicture(): Promise<Uint8Array> {
  const { png } = await pictureOf(badgeWith());
  return png;
}

function latin() {
  const font = createRequire(import.meta.url).resolve(
    '@fontsource/inter/files/inter-latin-400-normal.woff',
  );
  return {
    name: 'Inter',
    data: readFileSync(font),
    weight: 400 as const,
    style: 'normal' as const,
  };
}

/** The elements that satori draws: the picture, and the words below each other. */
function plainCard(picture: Uint8Array): object {
  const img = {
    type: 'img',
    props: {
      src: `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
      width: 280,
      height: 280,
    },
  };
  const column = {
    type: 'div',
    props: {
      style: { display: 'flex', flexDirection: 'column', fontSize: 54 },
      children: Object.values(words).map((text) => ({ type: 'div', props: { children: text } })),
    },
  };
  return {
    type: 'div',
    key: null,
    props: {
      style: { display: 'flex', width: 1200, height: 630, background: '#fbfbfa' },
      children: [img, column],
    },
  };
}
