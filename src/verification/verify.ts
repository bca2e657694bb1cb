/** Verifies a badge of any kind: recognises what the text is, and hands it to the module that judges that kind. */

import type { JsonObject } from '../proof/json.ts';
import { fetchOnce } from './fetched.ts';
import { readFormat } from './format.ts';
import { judgeClaims } from './judge.ts';
import { isCompactJws, kindOfDocument, kindOfJws, type Kind } from './kind.ts';
import type { Circumstances, Report } from './report.ts';
import { reportWithout } from './report-without.ts';
import { checkSigned } from './signed.ts';
import { checkOf, type Step } from './step.ts';

/**
 * Verifies a credential given as text. Never throws, and asks for nothing but the documents that the issuer's keys and
 * the credential's state are in, each once, through `fetchJson`.
 */
export async function verify(text: string, circumstances: Circumstances): Promise<Report> {
  try {
    return await verifyText(text, { ...circumstances, fetchJson: fetchOnce(circumstances.fetchJson) });
  } catch {
    return reportWithout(checkOf('format', 'unknown', 'verifier-fault', 'This verifier failed at the file; it says nothing about it.'));
  }
}

/** As `verify`, but may throw, and leaves it to the caller to ask for each document once. */
async function verifyText(text: string, circumstances: Circumstances): Promise<Report> {
  if (isCompactJws(text)) return verifyJws(text.trim(), circumstances);
  const format = readFormat(text);
  const kind = format.value === null ? 'unknown' : kindOfDocument(format.value);
  return verifyDocument(kind, format, text, circumstances);
}

async function verifyJws(text: string, circumstances: Circumstances): Promise<Report> {
  if (kindOfJws(text) === 'ob2-jws') return (await import('./ob2/verify-ob2.ts')).verifyOb2(text, 'ob2-jws', circumstances);
  return (await import('./jose/verify-jwt.ts')).verifyJwt(text, circumstances);
}

/** Rare kinds are loaded when they come, so that the page stays small for the usual ones. */
async function verifyDocument(kind: Kind, format: Step<JsonObject>, text: string, circumstances: Circumstances): Promise<Report> {
  switch (kind) {
    case 'ob2-assertion': case 'ob2-badge-class': case 'ob1':
      return (await import('./ob2/verify-ob2.ts')).verifyOb2(text, kind, circumstances);
    default:
      return judgeClaims(format, circumstances, checkSigned);
  }
}
