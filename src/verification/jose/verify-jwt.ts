/** Credentials and presentations as compact JWS (VC-JWT, VC-JOSE-COSE). */

import type { Circumstances, Report } from '../report.ts';
import { reportWithout } from '../report-without.ts';
import { checkOf } from '../step.ts';

/** Judges a compact JWS whose payload is a credential or a presentation. Never throws. */
export async function verifyJwt(_text: string, _circumstances: Circumstances): Promise<Report> {
  return reportWithout(checkOf('format', 'unknown', 'unsupported-format', 'This is a credential in the compact JWT form, which is not checked here yet.'));
}
