/**
 * Presentations that come as tokens (VC 1.1, section 6.3.1, claim `vp`; VC-JOSE-COSE): the holder's
 * signature, then each badge inside.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { EnclosingCircumstances } from '../enclosed.ts';
import { documentAddress, selfDescribed } from '../key/identifier.ts';
import { isText } from '../shape/json-shape.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { checkPresented, emptyPresentation, isEmpty, reportOnPresented } from '../presented.ts';
import { after, failed, unknown, type Step } from '../report/step.ts';
import { membersOf } from './claims.ts';
import type { CompactJws } from './compact-jws.ts';
import type { TokenKey } from './public-key.ts';
import { checkToken } from './token.ts';
import { findTokenKeys } from './token-keys.ts';

/** Judges a token that was read (`format`), and every credential in it as if it had come alone. */
export async function judgePresentationToken(
  format: Step<CompactJws>,
  jws: CompactJws,
  circumstances: EnclosingCircumstances,
): Promise<Report> {
  const vp = jws.payload['vp'];
  const document = isJsonObject(vp) ? vp : membersOf(jws.payload);
  if (vp !== undefined && !isJsonObject(vp)) return emptyPresentation();
  if (isEmpty(document)) return emptyPresentation();
  const schema = checkPresented(document);
  const key = await after(schema, 'key', () => findHoldersKeys(jws, document, circumstances));
  const proof = await after(key, 'proof', (keys) => checkToken(jws, keys, document));
  return reportOnPresented(schema, [format, schema, key, proof], circumstances);
}

async function findHoldersKeys(
  jws: CompactJws,
  { holder }: JsonObject,
  circumstances: Circumstances,
): Promise<Step<readonly TokenKey[]>> {
  const { iss } = jws.payload;
  const named = isJsonObject(holder) ? holder['id'] : holder;
  if (isText(iss) && isText(named) && iss !== named) return failed('key', 'foreign-key/holder');
  const id = isText(named) ? named : isText(iss) ? iss : '';
  if (documentAddress(id) === null && selfDescribed(id) === null) {
    return unknown('key', 'unsupported-key/holder');
  }
  return findTokenKeys(jws, id, circumstances, 'authentication');
}
