/**
 * Reads what setup decides on: a community's folder with its `public/`, and a picture that somebody
 * chose.
 */

import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BakingError } from '../../src/baking/baking-error.ts';
import { withoutMetadata } from '../../src/baking/without-metadata.ts';
import { fileKindOf } from '../../src/community/pictures/kinds.ts';
import { formats } from '../../src/community/schemas/formats.ts';
import { readPublicFolder } from '../../src/repository/public-folder.ts';
import { readTree } from '../../src/repository/tree.ts';
import type { PresentFile } from '../../src/setup/leftovers.ts';
import type { ChosenPicture } from '../../src/setup/plan.ts';
import { pictureFrom } from '../shell/picture-file.ts';

/** The engine's copy of the sample. */
export const sampleFolder = fileURLToPath(new URL('../../src/setup/sample/', import.meta.url));

/** Every file below badges/, recipients/, keys/ and public/ of a folder. */
export async function readFolder(root: string): Promise<PresentFile[]> {
  const { files } = await readPublicFolder(root);
  const facts = (await readTree(root)).map(({ path, content }) => ({
    path,
    bytes: content instanceof Uint8Array ? content : null,
  }));
  return [...facts, ...files.map(({ path, bytes }) => ({ path: `public/${path}`, bytes }))];
}

/**
 * Reads and judges a picture; one that lies in `public/` already, and may stay as it is, stays
 * where it is. JPEG, WebP, AVIF, GIF and large PNG files are made into a PNG; `notes` say so.
 */
export async function readChosenPicture(
  file: string,
  root: string,
): Promise<(ChosenPicture & { readonly notes: readonly string[] }) | { refused: string }> {
  const path = await realpath(file).catch(() => null);
  const given = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || given === null) return { refused: `The picture ${file} cannot be read.` };
  const taken = await pictureFrom(path);
  if ('refusals' in taken) return { refused: taken.refusals.join('\n') };
  const ending = extname(taken.name);
  const own = `${basename(path, extname(path))}${ending}`;
  const name = formats['picture-name'].test(own) ? own : `logo${ending}`;
  const isInPlace =
    dirname(path) === (await realpath(join(root, 'public')).catch(() => null)) &&
    name === basename(path);
  if (isInPlace && !given.equals(taken.bytes) && looksAs(given, taken.bytes)) {
    const note =
      `public/${name} holds words of cameras or programs beside its ` +
      'pixels. To leave them out, give it from outside of public/.';
    return { name, bytes: null, notes: [note] };
  }
  const isThere = isInPlace && given.equals(taken.bytes);
  const notes = taken.notes.map((note) => note.replaceAll(taken.name, `public/${name}`));
  return { name, bytes: isThere ? null : taken.bytes, notes };
}

/** True for a PNG of which nothing but words was left out. */
function looksAs(given: Uint8Array, taken: Uint8Array): boolean {
  try {
    return fileKindOf(given) === 'png' && Buffer.from(withoutMetadata(given)).equals(taken);
  } catch (error) {
    if (error instanceof BakingError) return false;
    throw error;
  }
}
