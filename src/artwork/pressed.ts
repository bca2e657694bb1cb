/** The only door to oxipng: pictures that every award carries for ever, in as few bytes as can be. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';

/** Tries a few filters, and packs with the most care; the next step takes four times as long for nothing. */
const level = 2;

/** Those with more are noise or photographs, which get smaller by nothing and take seconds. */
const mostBytes = 60_000;

let isReady = false;

/** A program inside of this one, which sees the picture and nothing else. */
function makeReady(): void {
  if (isReady) return;
  const program = createRequire(import.meta.url).resolve(
    '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm',
  );
  initSync(readFileSync(program));
  isReady = true;
}

/** A sound PNG with the same pixels in fewer bytes, or as it is where there are none to spare. */
export function pressed(png: Uint8Array): Uint8Array {
  if (png.length > mostBytes) return png;
  makeReady();
  const small = optimise(png, level, false, false);
  return small.length < png.length ? new Uint8Array(small) : png;
}
