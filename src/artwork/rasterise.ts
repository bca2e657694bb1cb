/**
 * Draws SVG as pixels in a process of its own, since the renderer may hang or take its whole
 * process down (one drawing at a time).
 */

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
/**
 * Only for a renderer that hangs: what contributed drawings cost is judged by their work when they
 * are checked, which is the same on a slow machine and on a fast one.
 */
const drawingTime = 60_000;
/** A busy machine may need this long to start a process. */
const startingTime = 60_000;

/**
 * A drawing that only the file's own content enters: references lead to `#id` or carry the picture
 * in themselves.
 */
const externalReference =
  /href\s*=\s*(?!"#|'#|"data:image\/|'data:image\/)|url\(\s*(?!#|"#|'#|&quot;#)|<!DOCTYPE|<\?xml-/i;

const childScript = fileURLToPath(new URL('./rasterise-child.ts', import.meta.url));
let child: Promise<ChildProcess> | null = null;
/** Processes that have ended; the next drawing after an idle end needs its second try. */
const gone = new WeakSet<ChildProcess>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The SVG (no fonts, no external references) as pixels that fit into a square of `side`, at most
 * 2,400. `name` says in an error which file it was; `time` is in milliseconds. Throws PictureError
 * `external-reference`, `render-timeout` (tried twice) or `render-failed`; other drawings are not
 * harmed.
 */
export function rasterise(
  svg: string,
  side: number,
  name: string,
  time = drawingTime,
): Promise<Pixels> {
  const drawing = queue.then(() =>
    drawTwice({ svg, side: Math.min(side, longestSide) }, name, time),
  );
  queue = drawing.catch(() => undefined);
  return drawing;
}

/**
 * A second try in a fresh process: what ended the first may have been an earlier drawing's doing.
 */
async function drawTwice(task: DrawingTask, name: string, time: number): Promise<Pixels> {
  if (externalReference.test(task.svg.replace(/<(title|desc)>[^<]*<\/\1>/g, ''))) {
    throw new PictureError('external-reference', `${name} refers to something outside of itself.`);
  }
  const result = await draw(task, time)
    .catch(() => draw(task, time))
    .catch((error: Error) => {
      if (error.message === 'timeout') {
        throw new PictureError(
          'render-timeout',
          `${name} takes more than ${time / 1000} seconds to draw.`,
        );
      }
      throw new PictureError(
        'render-failed',
        `${name} cannot be drawn: the renderer ended (${error.message}).`,
      );
    });
  if ('reason' in result)
    throw new PictureError('render-failed', `${name} cannot be drawn: ${result.reason}.`);
  return result;
}

async function draw(task: DrawingTask, time: number): Promise<DrawingResult> {
  const mine = (child ??= start());
  try {
    const worker = await mine;
    if (gone.has(worker)) throw new Error('ended while idle');
    hold(worker, true);
    const result = (await ask(worker, time, task)) as DrawingResult;
    hold(worker, false);
    return result;
  } catch (error) {
    if (child === mine) child = null;
    throw error;
  }
}

async function start(): Promise<ChildProcess> {
  const worker = fork(childScript, [], {
    execArgv: ['--max-old-space-size=256'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  worker.on('error', () => undefined);
  worker.once('exit', () => gone.add(worker));
  await ask(worker, startingTime);
  return worker;
}

/**
 * Sends a task, if any, and waits for one answer; kills the process where none comes. Throws
 * `timeout` or how it ended.
 */
function ask(worker: ChildProcess, time: number, task?: DrawingTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
    };
    const onError = (error: Error) => {
      end();
      worker.kill('SIGKILL');
      reject(error);
    };
    const onExit = (code: number | null, signal: string | null) =>
      onError(new Error(signal ?? `exit ${code}`));
    const onMessage = (answer: unknown) => {
      end();
      resolve(answer);
    };
    const timer = setTimeout(() => onError(new Error('timeout')), time);
    worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    if (task !== undefined) worker.send(task, (error) => error && onError(error));
  });
}

/** An idle drawing process must not keep this one alive; a busy one must. */
function hold(worker: ChildProcess, busy: boolean): void {
  if (busy) worker.ref();
  else worker.unref();
  if (busy) worker.channel?.ref();
  else worker.channel?.unref();
}
