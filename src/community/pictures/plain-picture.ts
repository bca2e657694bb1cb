/** A picture that somebody chose, as it is but for words about people; where it is not one, why. */

import { BakingError } from '../../baking/baking-error.ts';
import { withoutMetadata } from '../../baking/without-metadata.ts';
import type { Picture } from '../model.ts';
import { formatProblem } from '../report.ts';
import { carriesMetadata, placeOfAddressIn } from './drawing-words.ts';
import { type FileKind, inWords } from './kinds.ts';
import { pictureProblems, readPicture } from './read.ts';
import { shapeNotes } from './shape.ts';

/** What stands beside `badge.md`, and what is to be said about it; or why nothing can. */
export type TakenPicture =
  | {
      readonly name: 'image.svg' | 'image.png';
      readonly bytes: Uint8Array;
      readonly notes: readonly string[];
    }
  | { readonly refusals: readonly string[] };

/** A drawing or a PNG as it may stand in a community. `file` is its name, for people. */
export function plainPicture(
  file: string,
  name: 'image.svg' | 'image.png',
  bytes: Uint8Array,
  kind: FileKind,
): TakenPicture {
  const read = readPicture(name, name === 'image.png' ? pixelsAlone(bytes) : bytes);
  if ('faults' in read) return { refusals: pictureProblems(read, file, bytes).map(formatProblem) };
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
 * drawing in which an e-mail address or a camera's words stand as the allow-list writes it. Git
 * forgets nothing.
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
