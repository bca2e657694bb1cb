/** Draws SVG as pixels in a process of its own, since the renderer may hang or take its whole process down (one drawing at a time). */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PictureError } from './picture-error.ts';
import type { DrawingResult, DrawingTask } from './rasterise-child.ts';

/** RGBA rows, 8 bits a channel, not premultiplied. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Largest side, in pixels, that is ever drawn. */
const longestSide = 2400;
const drawingTime = 5_000;
/** A busy machine may need this long to start a process. */
const startingTime = 60_000;

/** A drawing that only the file's own content enters: references lead to `#id` or carry the picture in themselves. */
const externalReference = /href\s*=\s*(?!"#|'#|"data:image\/|'data:image\/)|url\(\s*(?!#|"#|'#|&quot;#)|<!DOCTYPE|<\?xml-/i;

const childScript = fileURLToPath(new URL('./rasterise-child.ts', import.meta.url));
let child: Promise<ChildProcess> | null = null;
let queue: Promise<unknown> = Promise.resolve();

/**
 * The SVG (no fonts, no external references) as pixels that fit into a square of `side`, at most 2,400. `name` says in an
 * error which file it was. Throws PictureError `external-reference`, `render-timeout` (5 s, tried twice) or `render-failed`.
 */
export function rasterise(svg: string, side: number, name: string): Promise<Pixels> {
  const drawing = queue.then(() => drawTwice({ svg, side: Math.min(side, longestSide) }, name));
  queue = drawing.catch(() => undefined);
  return drawing;
}

/** A second try in a fresh process: what ended the first may have been an earlier drawing's doing. */
async function drawTwice(task: DrawingTask, name: string): Promise<Pixels> {
  if (externalReference.test(task.svg.replace(/<(title|desc)>[^<]*<\/\1>/g, ''))) {
    throw new PictureError('external-reference', `${name} refers to something outside of itself.`);
  }
  const result = await draw(task).catch(() => draw(task)).catch((error: Error) => {
    if (error.message === 'timeout') {
      throw new PictureError('render-timeout', `${name} takes more than ${drawingTime / 1000} seconds to draw.`);
    }
    throw new PictureError('render-failed', `${name} cannot be drawn: the renderer ended (${error.message}).`);
  });
  if ('reason' in result) throw new PictureError('render-failed', `${name} cannot be drawn: ${result.reason}.`);
  return result;
}

async function draw(task: DrawingTask): Promise<DrawingResult> {
  child ??= start();
  const worker = await child;
  hold(worker, true);
  try {
    return (await ask(worker, drawingTime, task)) as DrawingResult;
  } finally {
    hold(worker, false);
  }
}

async function start(): Promise<ChildProcess> {
  const worker = fork(childScript, [], {
    execArgv: ['--max-old-space-size=256'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  worker.once('exit', () => (child = null));
  await ask(worker, startingTime);
  return worker;
}

/** Sends a task, if any, and waits for one answer; kills the process where none comes in time. Throws `timeout` or how it ended. */
function ask(worker: ChildProcess, time: number, task?: DrawingTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      worker.off('exit', onExit);
      act();
    };
    const onExit = (code: number | null, signal: string | null) => end(() => reject(new Error(signal ?? `exit ${code}`)));
    const timer = setTimeout(() => {
      child = null;
      worker.kill('SIGKILL');
      end(() => reject(new Error('timeout')));
    }, time);
    worker.once('message', (answer) => end(() => resolve(answer)));
    worker.once('exit', onExit);
    if (task !== undefined) worker.send(task);
  });
}

/** An idle drawing process must not keep this one alive; a busy one must. */
function hold(worker: ChildProcess, busy: boolean): void {
  if (busy) worker.ref();
  else worker.unref();
  if (busy) worker.channel?.ref();
  else worker.channel?.unref();
}
