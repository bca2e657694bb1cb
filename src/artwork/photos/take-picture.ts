/**
 * A file that somebody chose as a badge's picture: taken as it is, but for words about people, or
 * made into a PNG.
 */

import { BakingError } from '../../baking/baking-error.ts';
import { withoutMetadata } from '../../baking/without-metadata.ts';
import type { Picture } from '../../community/model.ts';
import {
  convertible,
  type FileKind,
  fileKindOf,
  inWords,
  pictureRemedy,
} from '../../community/pictures/kinds.ts';
import { carriesMetadata, placeOfAddressIn } from '../../community/pictures/drawing-words.ts';
import { pictureProblems, readPicture } from '../../community/pictures/read.ts';
import { shapeNotes } from '../../community/pictures/shape.ts';
import { formatProblem } from '../../community/report.ts';
import { pictureFault } from '../picture.ts';
import { convertPhoto } from './convert.ts';

/** What stands beside `badge.md`, and what is to be said about it; or why nothing can. */
export type TakenPicture =
  | {
      readonly name: 'image.svg' | 'image.png';
      readonly bytes: Uint8Array;
      readonly notes: readonly string[];
    }
  | { readonly refusals: readonly string[] };

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
  if (kind === 'svg') return asItIs(file, 'image.svg', bytes, kind);
  if (kind === 'png') {
    const taken = asItIs(file, 'image.png', bytes, kind);
    const isFit = bytes.length <= largestTaken && 'name' in taken;
    return isFit ? taken : asPng(file, bytes, kind);
  }
  if (convertible.includes(kind)) return asPng(file, bytes, kind);
  return refused(`${file} is ${inWords(kind)}. ${pictureRemedy(kind)}`);
}

function refused(...refusals: readonly string[]): TakenPicture {
  return { refusals };
}

function asItIs(
  file: string,
  name: 'image.svg' | 'image.png',
  bytes: Uint8Array,
  kind: FileKind,
): TakenPicture {
  const read = readPicture(name, name === 'image.png' ? pixelsAlone(bytes) : bytes);
  if ('faults' in read) return refused(...pictureProblems(read, file, bytes).map(formatProblem));
  const isNamedSo = file.toLowerCase().endsWith(name.slice(-4));
  const called = isNamedSo ? [] : [`${file} is ${inWords(kind)}, so it is written as ${name}.`];
  const plain = withoutPeople(read, bytes);
  const left =
    plain === bytes
      ? []
      : [`What was written into ${file} about people, places or programs is left out.`];
  return { name, bytes: plain, notes: [...called, ...left, ...shapeNotes(read)] };
}

/** Without what stands beside the pixels; a broken file as it is, so that it is called broken. */
function pixelsAlone(png: Uint8Array): Uint8Array {
  try {
    return withoutMetadata(png);
  } catch (error) {
    if (error instanceof BakingError) return png;
    throw error;
  }
}

/**
 * The same bytes, or what looks the same: pixels without the words of cameras and programs, and a
 * drawing in which an e-mail address or a camera's words stand as the allow-list writes it. Git forgets nothing.
 */
function withoutPeople(picture: Picture, bytes: Uint8Array): Uint8Array {
  if (picture.kind === 'svg') {
    const text = new TextDecoder().decode(bytes);
    const holds = carriesMetadata(text) || placeOfAddressIn(text) !== null;
    return holds ? new TextEncoder().encode(picture.svg) : bytes;
  }
  const plain = withoutMetadata(bytes);
  return plain.length === bytes.length ? bytes : plain;
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
