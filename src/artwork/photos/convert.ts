/** A photo as a PNG for a badge, made in a process of its own. */

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ConvertedPhoto } from './convert-child.ts';

const childScript = fileURLToPath(new URL('./convert-child.ts', import.meta.url));
/** Milliseconds, on a busy machine. */
const longest = 60_000;

/**
 * The photo (JPEG, WebP, AVIF, GIF or PNG) as a PNG that fits into a square of 512, upright,
 * without what its camera wrote into it; of what moves, the first picture. Never throws for what a
 * file holds: a decoder that fails or does not end is `broken`.
 */
export function convertPhoto(photo: Uint8Array): Promise<ConvertedPhoto> {
  return new Promise((resolve) => {
    const child = fork(childScript, [], {
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (answer: ConvertedPhoto): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => end({ reason: 'broken' }), longest);
    child.on('error', () => end({ reason: 'broken' }));
    child.on('exit', () => end({ reason: 'broken' }));
    child.on('message', (message: 'ready' | ConvertedPhoto) => {
      if (message === 'ready') child.send(photo);
      else end(message);
    });
  });
}
