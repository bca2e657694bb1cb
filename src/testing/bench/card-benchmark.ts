/** What drawing one card costs, beside the plainest way to draw such a picture. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { awardCard } from '../../artwork/cards/card.ts';
import { pictureOf } from '../../artwork/picture.ts';
import type { Benchmark } from './benchmarks.ts';
import { badgeWith } from '../fixtures/badge-with.ts';

/**
 * A card that no cache holds, its badge's picture known: as for each award but a badge's first. The
 * peer draws the same words plainly.
 */
export async function cardBenchmark(): Promise<Benchmark> {
  const { png: picture } = await pictureOf(badgeWith());
  const words = ['First talk', 'awarded to', 'Ada Sample', 'by Guild', '14 November 2026'];
  const font = createRequire(import.meta.url).resolve(
    '@fontsource/inter/files/inter-latin-400-normal.woff',
  );
  const fonts = [
    { name: 'Inter', data: readFileSync(font), weight: 400 as const, style: 'normal' as const },
  ];
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
      children: words.map((text) => ({ type: 'div', props: { children: text } })),
    },
  };
  const card = {
    type: 'div',
    key: null,
    props: {
      style: { display: 'flex', width: 1200, height: 630, background: '#fbfbfa' },
      children: [img, column],
    },
  };
  return {
    name: 'draw a card',
    peer: 'satori + resvg',
    ours: () =>
      awardCard({
        badgeName: words[0]!,
        recipientName: words[2]!,
        issuerName: 'Guild',
        date: words[4]!,
        direction: 'ltr',
        picture,
        words: { awardedTo: words[1]!, byIssuer: words[3]! },
      }),
    theirs: async () =>
      new Resvg(
        await satori(card as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts }),
      )
        .render()
        .asPng(),
  };
}
