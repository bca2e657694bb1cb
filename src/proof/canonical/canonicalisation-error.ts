/** Why a document has no canonical form. */

type CanonicalisationErrorCode =
  'too-deep' | 'too-large' | 'too-entangled' | 'unknown-context' | 'not-linked-data';

/** Why a document has no canonical form. */
export class CanonicalisationError extends Error {
  readonly code: CanonicalisationErrorCode;

  constructor(code: CanonicalisationErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CanonicalisationError';
    this.code = code;
  }
}
