/** Open Badges 2.0, hosted and signed, and what came before it. */

import { say } from '../../language/sayings.ts';
import type { JsonObject } from '../../proof/json.ts';
import { readFormat } from '../format.ts';
import { readCompactJws } from '../jose/compact-jws.ts';
import { speaksOb1 } from '../ob1/words.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { reportWithout } from '../report/report-without.ts';
import { checkSaying, failed, notReached } from '../report/step.ts';
import { checkAssertion, checkOb2Contexts } from './assertion.ts';
import { judgeHosted } from './hosted.ts';
import { methodOf } from './method.ts';
import { reportOn } from './report.ts';
import { isOfType } from './shape.ts';
import { judgeSigned } from './signed.ts';

type Ob2Kind = Extract<Kind, 'ob2-assertion' | 'ob2-jws' | 'ob1' | 'ob2-part'>;

/** Judges the text of an assertion (JSON, already known to be strict, or compact JWS). */
export async function verifyOb2(
  text: string,
  kind: Ob2Kind,
  circumstances: Circumstances,
): Promise<Report> {
  if (kind === 'ob2-jws') return verifyToken(text, circumstances);
  const format = readFormat(text);
  const { value } = format;
  if (value === null) return reportWithout(format.check);
  if (kind === 'ob2-part') return alone(value);
  if (kind === 'ob1' || speaksOb1(value))
    return (await older()).verifyOb1(format, value, circumstances);
  if (methodOf(value) === 'signed') return withoutSignature(value, circumstances);
  return judgeHosted(format, circumstances);
}

async function verifyToken(text: string, circumstances: Circumstances): Promise<Report> {
  const format = readCompactJws(text);
  const { value } = format;
  return value !== null && speaksOb1(value.payload)
    ? (await older()).verifySignedOb1(format, value, circumstances)
    : judgeSigned(text, circumstances);
}

/** Few have any of these, so they are loaded when one comes. */
const older = () => import('../ob1/verify-ob1.ts');

/** Its signature would be around it, in a JWS; without that it is a claim of nobody. */
async function withoutSignature(
  assertion: JsonObject,
  circumstances: Circumstances,
): Promise<Report> {
  return reportOn(
    {
      format: readFormat(JSON.stringify(assertion)),
      contexts: checkOb2Contexts(assertion),
      schema: checkAssertion(assertion),
      issuer: notReached('issuer'),
      key: notReached('key'),
      status: notReached('status'),
      parts: null,
      proof: failed('proof', 'not-signed'),
    },
    circumstances,
  );
}

const parts = [
  ['BadgeClass', 'badge-class-alone'],
  ['RevocationList', 'revocation-list-alone'],
  ['CryptographicKey', 'key-alone'],
  ['Endorsement', 'endorsement-alone'],
] as const;

/** A part of a badge, which says nothing of anybody having been awarded it. */
function alone(document: JsonObject): Report {
  const [, code] = parts.find(([type]) => isOfType(document, type)) ?? ['Issuer', 'issuer-alone'];
  return reportWithout(
    checkSaying('format', 'unknown', code, [
      say('format', code),
      say('phrases', 'bring-assertion'),
    ]),
  );
}
