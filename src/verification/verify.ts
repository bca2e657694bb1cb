/**
 * Verifies a badge of any kind: recognises what the text is, and hands it to the module that judges
 * that kind.
 */

import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import type { EnclosingCircumstances } from './enclosed.ts';
import { fetchOnce } from './fetched.ts';
import { readFormat, tooComplex } from './format.ts';
import { judgeClaims } from './judge.ts';
import { isCompactJws, kindOfDocument, kindOfJws } from './kinds/kind.ts';
import type { Circumstances, Report } from './report/report.ts';
import { reportWithout } from './report/report-without.ts';
import { embedded } from './signed.ts';
import { checkOf, passed, type Step } from './report/step.ts';

/**
 * Verifies a credential given as text. Never throws, and asks for nothing but the documents that
 * the issuer's keys and the credential's state are in, each once, through `fetchJson`.
 */
export async function verify(text: string, circumstances: Circumstances): Promise<Report> {
  try {
    return await verifyText(text, enclosing(circumstances));
  } catch {
    return reportWithout(checkOf('format', 'unknown', 'verifier-fault'));
  }
}

/** The same circumstances for everything inside, where each address is asked for once in all. */
function enclosing(circumstances: Circumstances): EnclosingCircumstances {
  const same: EnclosingCircumstances = {
    ...circumstances,
    fetchJson: fetchOnce(circumstances.fetchJson),
    verifyEnclosed: (value) => verifyEnclosed(value, inside),
  };
  // What is enclosed was not found at the address of the whole.
  const { foundAt: _, ...inside } = same;
  return same;
}

async function verifyText(text: string, circumstances: EnclosingCircumstances): Promise<Report> {
  if (isCompactJws(text)) return verifyJws(text.trim(), circumstances);
  const foreign = await foreignText(text);
  if (foreign !== null) return foreign;
  const format = readFormat(text);
  if (format.value === null) return reportWithout(format.check);
  return verifyDocument(format.value, format, text, circumstances);
}

/**
 * Verifies what stands inside a document that was read strictly: a credential, or the text of a
 * compact JWS. May throw.
 */
async function verifyEnclosed(
  value: JsonValue,
  circumstances: EnclosingCircumstances,
): Promise<Report> {
  if (typeof value === 'string' && isCompactJws(value))
    return verifyJws(value.trim(), circumstances);
  const foreign = typeof value === 'string' ? await foreignText(value) : null;
  if (foreign !== null) return foreign;
  if (!isJsonObject(value)) return reportWithout(checkOf('format', 'unknown', 'not-an-object'));
  const format = tooComplex(value) ?? passed('format', value, 'strict-json/says');
  if (format.value === null) return reportWithout(format.check);
  return verifyDocument(value, format, JSON.stringify(value), circumstances);
}

/** What stands in every document of a kind that is known and not judged, and in few others. */
const rareMarks =
  /merkle|chainpoint|"(?:bbs-|bbsbls|boundbbs)|enveloped|"(?:payload|signature|receipt)"|data\.europa\.eu/i;

const foreignText = async (text: string): Promise<Report | null> =>
  text.includes('~') ? (await import('./kinds/foreign-kind.ts')).reportOnForeignText(text) : null;

async function verifyJws(text: string, circumstances: EnclosingCircumstances): Promise<Report> {
  if (kindOfJws(text) === 'ob2-jws')
    return (await import('./ob2/verify-ob2.ts')).verifyOb2(text, 'ob2-jws', circumstances);
  return (await import('./jose/verify-jwt.ts')).verifyJwt(text, circumstances);
}

/** Rare kinds are loaded when they come, so that the page stays small for the usual ones. */
async function verifyDocument(
  document: JsonObject,
  format: Step<JsonObject>,
  text: string,
  circumstances: EnclosingCircumstances,
): Promise<Report> {
  const foreign = rareMarks.test(text)
    ? (await import('./kinds/foreign-kind.ts')).reportOnForeign(document)
    : null;
  if (foreign !== null) return foreign;
  const kind = kindOfDocument(document);
  switch (kind) {
    case 'ob2-assertion':
    case 'ob2-part':
    case 'ob1':
      return (await import('./ob2/verify-ob2.ts')).verifyOb2(text, kind, circumstances);
    case 'presentation': {
      const jws = envelopedIn(document, 'vp');
      if (jws !== null) return verifyJws(jws, circumstances);
      return (await import('./presentation.ts')).judgePresentation(format, circumstances);
    }
    case 'status-list':
    case 'did-document':
      return reportWithout(checkOf('format', 'unknown', `no-credential-inside/${kind}`));
    case 'unknown':
      return reportWithout(checkOf('format', 'unknown', 'no-credential-inside/json'));
    case 'jwt':
    case 'ob2-jws':
    case 'credential': {
      const jws = envelopedIn(document, 'vc');
      return jws === null
        ? judgeClaims(format, circumstances, embedded)
        : verifyJws(jws, circumstances);
    }
  }
}

/**
 * The compact JWS in a `data:` address, where a document is only the envelope of one (VCDM 2.0,
 * "Enveloped Verifiable Credentials").
 */
function envelopedIn(
  { type, id, '@context': _, ...others }: JsonObject,
  what: 'vc' | 'vp',
): string | null {
  const wanted =
    what === 'vc' ? 'EnvelopedVerifiableCredential' : 'EnvelopedVerifiablePresentation';
  const start = `data:application/${what}+jwt,`;
  if (![type].flat().includes(wanted) || typeof id !== 'string' || !id.startsWith(start))
    return null;
  // What stands on the envelope is nobody's word.
  if (Object.keys(others).length > 0) return null;
  const text = id.slice(start.length);
  return isCompactJws(text) ? text : null;
}
