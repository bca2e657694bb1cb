/** Rules about a badge's picture. */

import { strictText } from '../../proof/bytes.ts';
import { problemOf } from '../fault.ts';
import { placeOfAddressIn } from '../pictures/drawing-words.ts';
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

/** What a program wrote into a drawing is published by git, though no page shows it. */
const noAddresses: Rule = ({ entries }) =>
  entries.flatMap(({ kind, path, content }) => {
    if (kind !== 'picture' || !path.endsWith('.svg') || !(content instanceof Uint8Array)) return [];
    const text = strictText(content);
    const offset = text === null ? null : placeOfAddressIn(text);
    if (text === null || offset === null) return [];
    const fault = {
      rule: 'picture-refused',
      offset,
      message: 'An e-mail address stands in the drawing, in a name or note that no page shows.',
      remedy:
        'Take it out with a text editor before anything is committed; `npm ' +
        'run new -- badge --image FILE` leaves such words out by itself.',
    };
    return [problemOf(fault, path, text)];
  });

export const pictureRules: readonly Rule[] = [onePicture, soundPictures, noAddresses];
