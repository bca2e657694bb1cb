/** Rules about a badge's picture. */

import { problemOf } from '../fault.ts';
import { readPicture } from '../pictures/read.ts';
import { strictText } from '../../proof/bytes.ts';
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
    if (!('faults' in read)) return [];
    const text = strictText(content) ?? '';
    return read.faults.map((fault) => problemOf(fault, path, text));
  });

export const pictureRules: readonly Rule[] = [onePicture, soundPictures];
