/**
 * What a card's bytes depend on besides what it says: for telling whether one that was drawn before
 * is still right.
 */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { typesettingDigest } from './card-fonts.ts';
import { encoder } from '../encode.ts';

/**
 * The code that draws cards. Its own text is its version: a number would have to be raised by hand,
 * and would not be.
 */
const sources = [
  './card.ts',
  './card-column.ts',
  './card-fitting.ts',
  './card-fonts.ts',
  './card-paint.ts',
  './card-stage.ts',
  './card-typefaces.ts',
  './card-words.ts',
  './direction-marks.ts',
  './hanging.ts',
  './kept.ts',
  './own-typeface.ts',
  './packing/layers.ts',
  './packing/packed-rows.ts',
  '../encode.ts',
  '../palette-picture.ts',
  '../rasterise.ts',
  '../rasterised.ts',
  './runs.ts',
  './shaping.ts',
  './small-picture.ts',
  './smoothing.ts',
  './wall/wall.ts',
  '../letters/woff.ts',
  '../letters/woff2.ts',
];

const packages = createRequire(import.meta.url);
const renderers = [packages.resolve('@resvg/resvg-js/package.json')];

/**
 * One line for that code, the typefaces, and everything that draws and compresses.
 */
export async function cardMaking(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources)
    hash.update(`${source}\n`).update(await readFile(new URL(source, import.meta.url)));
  const versions = await Promise.all(
    renderers.map(async (path) => {
      const { version }: { version: string } = JSON.parse(await readFile(path, 'utf8'));
      return version;
    }),
  );
  const { node, zlib } = process.versions;
  return JSON.stringify([
    hash.digest('hex'),
    typesettingDigest(),
    ...versions,
    encoder,
    node,
    zlib,
    process.platform,
    process.arch,
  ]);
}
