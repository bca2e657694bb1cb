/**
 * The process that draws: its parent sends it one SVG at a time, and kills it where a drawing takes
 * too long.
 */

import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** What the parent asks for: a drawing that fits into a square of `side` pixels. */
export interface DrawingTask {
  readonly svg: string;
  readonly side: number;
}

/**
 * What it gets: RGBA rows (not premultiplied) of `width` by `height` pixels, or the reason why not.
 */
export type DrawingResult =
  | { readonly pixels: Uint8Array; readonly width: number; readonly height: number }
  | { readonly reason: string };

const options: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [], fontDirs: [] },
  shapeRendering: 2,
  logLevel: 'off',
};

function draw({ svg, side }: DrawingTask): DrawingResult {
  try {
    const { width, height } = new Resvg(svg, options);
    const mode = width >= height ? 'width' : 'height';
    const image = new Resvg(svg, { ...options, fitTo: { mode, value: side } }).render();
    return { pixels: straight(image.pixels), width: image.width, height: image.height };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The renderer's colours are multiplied by their opacity; PNG, and all that writes it, wants them
 * as they are.
 */
function straight(pixels: Uint8Array): Uint8Array {
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 0;
    if (opacity === 0 || opacity === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1)
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / opacity));
  }
  return pixels;
}

process.on('message', (task: DrawingTask) => process.send?.(draw(task)));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
