/** A mistake inside one text, before anyone knows which file it came from. */

import { placeAt } from './text/place.ts';
import type { Problem } from './problem.ts';

export interface Fault {
  readonly rule: string;
  /** Where, in UTF-16 code units from the start of the file's text. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** The fault as a problem of a file with this text. */
export function problemOf(fault: Fault, path: string, text: string): Problem {
  return {
    rule: fault.rule,
    path,
    ...placeAt(text, fault.offset),
    message: fault.message,
    remedy: fault.remedy,
  };
}
