/** What may lead to a badge. */

import type { Check } from '../report/report.ts';

/** What holds no badge but may name one. */
export type Lead =
  | {
      readonly kind: 'address';
      readonly address: string;
      /** Somebody wrote it, for a page or a file; else it stands in the place of a credential. */
      readonly isWritten?: true;
    }
  | FileLead;

/** A file that may name one. */
export interface FileLead {
  readonly kind: 'page' | 'pdf' | 'picture';
  readonly bytes: Uint8Array;
  /** What is said where it leads nowhere. */
  readonly otherwise: Check;
}
