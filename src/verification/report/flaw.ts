/** What is wrong with a credential's shape. */

import type { Code } from './codes.ts';

export interface Flaw {
  readonly code: Code<'schema'>;
  readonly detail: string;
}

/** A flaw where the condition does not hold. */
export function unless(holds: boolean, code: Code<'schema'>, detail: string): Flaw[] {
  return holds ? [] : [{ code, detail }];
}
