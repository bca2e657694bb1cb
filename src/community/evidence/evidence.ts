/** What backs an award. */

import type { EvidenceKind } from './kinds.ts';

export interface Evidence {
  readonly url: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly kind: EvidenceKind | null;
  /** The day it is of, `YYYY-MM-DD`; for the page alone. */
  readonly date: string | null;
}
