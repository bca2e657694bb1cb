/** Open Badges 2.0, hosted and signed, and what came before it. */

import { say } from '../../language/sayings.ts';
import type { JsonObject } from '../../proof/json.ts';
import { readFormat } from '../format.ts';
import { readCompactJws } from '../jose/compact-jws.ts';
import { listed } from '../shape/json-shape.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { reportWithout } from '../report/report-without.ts';
import { checkOf, checkSaying, failed, notReached } from '../report/step.ts';
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
  if (kind === 'ob2-jws') {
    const { value } = readCompactJws(text);
    return value !== null && speaksOb1(value.payload)
      ? openBadges1
      : judgeSigned(text, circumstances);
  }
  const format = readFormat(text);
  if (kind === 'ob2-part')
    return format.value === null ? reportWithout(format.check) : alone(format.value);
  if (kind === 'ob1' || (format.value !== null && speaksOb1(format.value))) return openBadges1;
  if (format.value !== null && methodOf(format.value) === 'signed')
    return withoutSignature(format.value, circumstances);
  return judgeHosted(format, circumstances);
}

const openBadges1 = reportWithout(checkOf('format', 'unknown', 'open-badges-1'));

/** The contexts of 1.1, and documents of 1.0, which name none. */
function speaksOb1(document: JsonObject): boolean {
  const contexts = listed(document['@context']);
  return contexts.length === 0
    ? document['verify'] !== undefined || document['uid'] !== undefined
    : contexts.some(
        (context) =>
          typeof context === 'string' &&
          /^https?:\/\/(?:w3id\.org\/openbadges\/v1|openbadgespec\.org\/v1)/.test(context),
      );
}

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
