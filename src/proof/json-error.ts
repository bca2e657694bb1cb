/** Why a text is not strict JSON. */

type JsonErrorCode =
  | 'size'
  | 'depth'
  | 'syntax'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'lone-surrogate'
  | 'number-range';

/**
 * Why a text is not strict JSON, and at which character (UTF-16 offset from the start) that shows.
 */
export class JsonError extends Error {
  readonly code: JsonErrorCode;
  readonly offset: number;

  constructor(code: JsonErrorCode, offset: number, message: string) {
    super(message);
    this.name = 'JsonError';
    this.code = code;
    this.offset = offset;
  }
}
