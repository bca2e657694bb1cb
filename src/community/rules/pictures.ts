/** Rules about a badge's picture. */

import { pictureProblems, readPicture } from '../pictures/read.ts';
import { wholeFile, type Rule } from './rule.ts';

/** A badge has one picture. */
const onePicture: Rule = ({ entries }) => {
  const paths = new Set(entries.filter(({ kind }) => kind === 'picture').map(({ path }) => path));
  return [...paths]
    .filter((path) => path.endsWith('.png') && paths.has(path.replace(/png$/, 'svg')))
    .map((path) =>
      wholeFile(
        'two-pictures',
        path,
        'This badge has two pictures, image.svg and image.png.',
        'Delete one of them.',
      ),
    );
};

/** A picture is a picture, and harmless. */
const soundPictures: Rule = ({ entries }) =>
  entries.flatMap(({ kind, path, content }) => {
    if (kind !== 'picture' || !(content instanceof Uint8Array)) return [];
    const read = readPicture(path, content);
    return 'faults' in read ? pictureProblems(read, path, content) : [];
  });

export const pictureRules: readonly Rule[] = [onePicture, soundPictures];
