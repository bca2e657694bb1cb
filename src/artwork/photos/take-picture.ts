/**
 * A file that somebody chose as a badge's picture: taken as it is, but for words about people, or
 * made into a PNG.
 */

import {
  convertible,
  type FileKind,
  fileKindOf,
  inWords,
  pictureRemedy,
} from '../../community/pictures/kinds.ts';
import { plainPicture, type TakenPicture } from '../../community/pictures/plain-picture.ts';
import { pictureProblems, readPicture } from '../../community/pictures/read.ts';
import { shapeNotes } from '../../community/pictures/shape.ts';
import { formatProblem } from '../../community/report.ts';
import { pictureFault } from '../picture.ts';
import { convertPhoto } from './convert.ts';

/** As the check has it for pictures. */
const largestTaken = 512 * 1024;
/** What is worth opening at all. */
const largestFile = 20 * 1024 * 1024;

/** `file` is its name, for people. Never throws, whatever the bytes are. */
export async function takePicture(file: string, bytes: Uint8Array): Promise<TakenPicture> {
  const taken = await written(file, bytes);
  if ('refusals' in taken) return taken;
  // As the check sees it: a picture of one colour is well made, and shows nothing.
  const read = readPicture(taken.name, taken.bytes);
  if ('faults' in read)
    return refused(...pictureProblems(read, file, taken.bytes).map(formatProblem));
  const fault = await pictureFault({ ...read, path: file });
  return fault === null ? taken : refused(fault.message);
}

async function written(file: string, bytes: Uint8Array): Promise<TakenPicture> {
  const kind = fileKindOf(bytes);
  if (bytes.length > largestFile)
    return refused(`${file} is larger than 20 MB. 512 by 512 pixels are plenty.`);
  if (kind === 'svg') return plainPicture(file, 'image.svg', bytes, kind);
  if (kind === 'png') {
    const taken = plainPicture(file, 'image.png', bytes, kind);
    const isFit = bytes.length <= largestTaken && 'name' in taken;
    return isFit ? taken : asPng(file, bytes, kind);
  }
  if (convertible.includes(kind)) return asPng(file, bytes, kind);
  return refused(`${file} is ${inWords(kind)}. ${pictureRemedy(kind)}`);
}

function refused(...refusals: readonly string[]): TakenPicture {
  return { refusals };
}

async function asPng(file: string, bytes: Uint8Array, kind: FileKind): Promise<TakenPicture> {
  const answer = await convertPhoto(bytes);
  if ('reason' in answer) {
    return refused(
      answer.reason === 'broken'
        ? `${file} is ${inWords(kind)}, but it is broken: its pixels ` +
            'cannot be read. Save it again with any program for pictures.'
        : `${file} has more than 64 million pixels. 512 by 512 are plenty.`,
    );
  }
  const { png, width, height, frames } = answer;
  const picture = readPicture('image.png', png);
  if ('faults' in picture) return refused(`${file} cannot be made into a PNG.`);
  const how =
    `${file} is ${inWords(kind)} of ${width} by ` +
    `${height} pixels: it was made into a PNG, image.png.`;
  const moving =
    frames > 1 ? [`Of its ${frames} pictures, the first is taken: a badge does not move.`] : [];
  return {
    name: 'image.png',
    bytes: png,
    notes: [how, ...moving, ...shapeNotes(picture, [width, height])],
  };
}
