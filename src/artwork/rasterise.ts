/**
 * Draws SVG as pixels in a process of its own, since the renderer may hang or take its whole
 * process down (one drawing at a time).
 */

import { PictureError } from './picture-error.ts';
import { TaskProcess } from './processes/task-process.ts';
import type { DrawingResult, DrawingTask } from './rasterised.ts';

/** RGBA rows, 8 bits a channel, not premultiplied. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Largest side, in pixels, that is ever drawn. */
const longestSide = 2400;
/**
 * Only for a renderer that hangs: what contributed drawings cost is judged by their work when they
 * are checked, which is the same on a slow machine and on a fast one.
 */
const drawingTime = 60_000;

/**
 * A drawing that only the file's own content enters: references lead to `#id` or carry the picture
 * in themselves.
 */
const externalReference =
  /href\s*=\s*(?!"#|'#|"data:image\/|'data:image\/)|url\(\s*(?!#|"#|'#|&quot;#)|<!DOCTYPE|<\?xml-/i;

/** What draws: a process of its own. */
let renderer: Pick<TaskProcess<DrawingTask, DrawingResult>, 'does'> = new TaskProcess(
  new URL('./rasterise-child.ts', import.meta.url),
  256,
);

/** For a process that may itself hang or end: what draws in it from now on, in place of another. */
export function drawHere(draw: (task: DrawingTask) => DrawingResult): void {
  renderer = { does: async (task) => draw(task) };
}

/**
 * The SVG (no fonts, no external references) as pixels that fit into a square of `side`, at most
 * 2,400. `name` says in an error which file it was; `time` is in milliseconds. Throws PictureError
 * `external-reference`, `render-timeout` (tried twice) or `render-failed`; other drawings are not
 * harmed.
 */
export async function rasterise(
  svg: string,
  side: number,
  name: string,
  time = drawingTime,
): Promise<Pixels> {
  if (externalReference.test(svg.replace(/<(title|desc)>[^<]*<\/\1>/g, '')))
    throw new PictureError('external-reference', `${name} refers to something outside of itself.`);
  const task = { svg, side: Math.min(side, longestSide) };
  const result = await renderer.does(task, time).catch((error: Error) => {
    if (error.message === 'timeout')
      throw new PictureError(
        'render-timeout',
        `${name} takes more than ${time / 1000} seconds to draw.`,
      );
    throw new PictureError(
      'render-failed',
      `${name} cannot be drawn: the renderer ended (${error.message}).`,
    );
  });
  if ('reason' in result)
    throw new PictureError('render-failed', `${name} cannot be drawn: ${result.reason}.`);
  return result;
}
