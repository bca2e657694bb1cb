/** Why a picture or file was refused: a code for machines, a sentence for people. */

type BakingCode =
  // Any file
  | 'empty-file'
  | 'unknown-file'
  | 'web-page'
  | 'pdf'
  | 'photo'
  | 'picture-too-large'
  | 'credential-too-large'
  | 'no-credential'
  | 'not-a-credential'
  | 'not-utf8'
  | 'two-credentials'
  // Kinds that are known and not opened here
  | 'mobile-document'
  | 'european-xml'
  // PNG
  | 'not-png'
  | 'truncated'
  | 'bad-chunk'
  | 'bad-crc'
  | 'missing-header'
  | 'bad-header'
  | 'bad-size'
  | 'bad-order'
  | 'missing-palette'
  | 'missing-pixels'
  | 'missing-end'
  | 'trailing-data'
  | 'compressed-chunk'
  | 'wrong-chunk'
  | 'overfull-chunk'
  // SVG
  | 'not-svg'
  | 'bad-xml'
  | 'prefix-taken';

/**
 * Thrown by everything in this folder, and nothing else is; `message` is one sentence that a
 * visitor may read.
 */
export class BakingError extends Error {
  readonly code: BakingCode;

  constructor(code: BakingCode, message: string) {
    super(message);
    this.name = 'BakingError';
    this.code = code;
  }
}

/** A picture that answers more than one question. */
export const twoCredentials = (): BakingError =>
  new BakingError('two-credentials', 'The picture holds more than one credential.');

/** Largest picture that is read, in bytes (UTF-16 code units for SVG text). */
export const largestPicture = 10 * 1024 * 1024;

/** Largest credential that is baked or extracted, in bytes of UTF-8. */
export const largestCredential = 256 * 1024;
