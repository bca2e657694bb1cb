/** A file that somebody names as a picture: read, and taken or refused. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TakenPicture } from '../../src/community/pictures/plain-picture.ts';
import { UsageError } from './command.ts';

/** The picture, or why it is none. Throws UsageError where the file cannot be read. */
export async function pictureFrom(file: string): Promise<TakenPicture> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`The picture ${file} cannot be read`);
  // Only here: what unpacks pictures takes a tenth of a second to load.
  const { takePicture } = await import('../../src/artwork/photos/take-picture.ts');
  return takePicture(basename(file), new Uint8Array(bytes));
}

/** Why a file cannot be the picture, or null. */
export async function pictureRefusal(file: string): Promise<string | null> {
  try {
    const taken = await pictureFrom(file);
    return 'refusals' in taken ? taken.refusals.join('\n  ') : null;
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}.`;
    throw error;
  }
}
