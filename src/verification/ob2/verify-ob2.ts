/** Open Badges 2.0, hosted and signed, and what came before it. */

import type { Kind } from '../kind.ts';
import type { Circumstances, Report } from '../report.ts';
import { reportWithout } from '../report-without.ts';
import { checkOf } from '../step.ts';

export type Ob2Kind = Extract<Kind, 'ob2-assertion' | 'ob2-jws' | 'ob1' | 'ob2-badge-class'>;

/** Judges the text of an assertion (JSON, already known to be strict, or compact JWS). Never throws. */
export async function verifyOb2(_text: string, _kind: Ob2Kind, _circumstances: Circumstances): Promise<Report> {
  return reportWithout(checkOf('format', 'unknown', 'unsupported-standard', 'This is an Open Badges 2.0 or 1.x document, which is not checked here yet.'));
}
