/**
 * Reads what setup decides on: a community's folder with its `public/`, and a picture that somebody
 * chose.
 */

import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPicture } from '../../src/community/pictures/read.ts';
import { formats } from '../../src/community/schemas/formats.ts';
import { readPublicFolder } from '../../src/repository/public-folder.ts';
import { readTree } from '../../src/repository/tree.ts';
import type { PresentFile } from '../../src/setup/leftovers.ts';
import type { ChosenPicture } from '../../src/setup/plan.ts';

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

const largest = 512 * 1024;

/** Reads and judges a picture; one that lies in `public/` already stays where it is. */
export async function readChosenPicture(
  file: string,
  root: string,
): Promise<ChosenPicture | { refused: string }> {
  const path = await realpath(file).catch(() => null);
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || bytes === null) return { refused: `The picture ${file} cannot be read.` };
  if (bytes.length > largest)
    return {
      refused: `The picture has ${bytes.length} bytes; the limit is ${largest}. 512 by 512 pixels are plenty.`,
    };
  const ending = extname(path).toLowerCase();
  if (ending !== '.svg' && ending !== '.png')
    return { refused: 'The picture must be an SVG or PNG file: Open Badges know no others.' };
  const picture = readPicture(`x${ending}`, bytes);
  if ('faults' in picture) {
    const [first, ...others] = picture.faults;
    return {
      refused: [`${first.message} ${first.remedy}`, ...others.map(({ message }) => message)].join(
        '\n',
      ),
    };
  }
  const name = formats['picture-name'].test(basename(path)) ? basename(path) : `logo${ending}`;
  const isThere =
    dirname(path) === (await realpath(join(root, 'public')).catch(() => null)) &&
    name === basename(path);
  return { name, bytes: isThere ? null : bytes };
}
