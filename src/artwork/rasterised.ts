/** Draws SVG as pixels in this very process: the only door to the renderer. */

import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** What is asked for: a drawing that fits into a square of `side` pixels. */
export interface DrawingTask {
  readonly svg: string;
  readonly side: number;
}

/** RGBA rows (not premultiplied) of `width` by `height` pixels, or the reason why not. */
export type DrawingResult =
  | { readonly pixels: Uint8Array; readonly width: number; readonly height: number }
  | { readonly reason: string };

const options: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [], fontDirs: [] },
  shapeRendering: 2,
  logLevel: 'off',
};

/** Never throws; but the renderer may hang, or end the process. */
export function rasterised({ svg, side }: DrawingTask): DrawingResult {
  try {
    const drawing = new Resvg(svg, options);
    const { width, height } = drawing;
    const mode = width >= height ? 'width' : 'height';
    const isOwnSize = Math.max(width, height) === side;
    const sized = isOwnSize
      ? drawing
      : new Resvg(svg, { ...options, fitTo: { mode, value: side } });
    const image = sized.render();
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
  for (let at = 3; at < pixels.length; at += 4) {
    const opacity = pixels[at]!;
    if (opacity === 0 || opacity === 255) continue;
    for (let channel = at - 3; channel < at; channel += 1)
      pixels[channel] = Math.min(255, Math.round((pixels[channel]! * 255) / opacity));
  }
  return pixels;
}
