/**
 * Why a picture could not be made: a code for machines, a sentence that names the file for people.
 */

export type PictureCode =
  | 'broken-picture'
  | 'too-many-pixels'
  | 'blank-picture'
  | 'external-reference'
  | 'render-timeout'
  | 'render-failed';

/** Thrown by everything in this folder that makes a picture from what people contributed. */
export class PictureError extends Error {
  readonly code: PictureCode;

  constructor(code: PictureCode, message: string) {
    super(message);
    this.name = 'PictureError';
    this.code = code;
  }
}
