/**
 * Presentations: badges that their holder bundled, signed by the holder or not (VCDM 2.0, section
 * "Verifiable Presentations"). Each badge inside is judged by itself; the holder's signature says
 * who shows them, not that they hold.
 */

import { say } from '../language/sayings.ts';
import { isJsonObject } from '../proof/json.ts';
import type { JsonObject } from '../proof/json.ts';
import { checkContexts } from './contexts.ts';
import type { Signed } from './credential.ts';
import type { EnclosingCircumstances } from './enclosed.ts';
import { documentAddress, selfDescribed } from './key/identifier.ts';
import { hasType, isText, isUri, listed, objectsIn } from './shape/json-shape.ts';
import type { Circumstances, Report } from './report/report.ts';
import { checkPresented, emptyPresentation, isEmpty, reportOnPresented } from './presented.ts';
import { checkSigned, type SignedSteps } from './signed.ts';
import {
  after,
  checkOf,
  deviating,
  deviationAt,
  failed,
  notReached,
  unknown,
  type Step,
} from './report/step.ts';

/** Judges a presentation whose text was read, and every credential in it. */
export async function judgePresentation(
  format: Step<JsonObject>,
  circumstances: EnclosingCircumstances,
): Promise<Report> {
  if (format.value !== null && isEmpty(format.value)) return emptyPresentation();
  const contexts = await after(format, 'contexts', (document) => {
    const step = checkContexts(withoutEnvelopes(document), 'presentation');
    return step.value === null ? step : { ...step, value: document };
  });
  const schema = await after(contexts, 'schema', checkPresentationShape);
  const { key, proof } =
    schema.value === null ? notSigned : await signaturesOf(schema.value, circumstances);
  return reportOnPresented(schema, [format, contexts, schema, key, proof], circumstances);
}

/**
 * An envelope names the contexts that it is written in, whether or not it is inside of something
 * (VCDM 2.0, "Enveloped Verifiable Credentials"); it is judged as a document of its own.
 */
const withoutEnvelopes = (document: JsonObject): JsonObject => ({
  ...document,
  verifiableCredential: listed(document['verifiableCredential']).filter(
    (value) => !isJsonObject(value) || !hasType(value, 'EnvelopedVerifiableCredential'),
  ),
});

const notSigned: SignedSteps = { key: notReached('key'), proof: notReached('proof') };

function checkPresentationShape(document: JsonObject): Step<JsonObject> {
  const { id, holder, proof } = document;
  if (holder !== undefined && !isUri(isJsonObject(holder) ? holder['id'] : holder))
    return failed('schema', 'wrong-issuer/holder');
  if (objectsIn(proof) === null) return failed('schema', 'wrong-proof/objects');
  const named = checkPresented(document);
  if (id === undefined || isUri(id) || named.value === null) return named;
  // Nothing rests on what a presentation is called.
  const flaw = deviationAt('id', say('schema', 'wrong-id/presentation'));
  return deviating('schema', document, [flaw]) ?? named;
}

/**
 * A presentation need not be signed. Where it is, by its holder; where no holder is named, by
 * whoever the key belongs to.
 */
async function signaturesOf(
  { proof, ...document }: JsonObject,
  circumstances: Circumstances,
): Promise<SignedSteps> {
  const proofs = objectsIn(proof) ?? [];
  if (proofs.length === 0) {
    const check = checkOf('proof', 'skipped', 'unsigned-presentation');
    return { key: notReached('key'), proof: { check, value: null } };
  }
  const { holder } = document;
  const method = proofs[0]?.['verificationMethod'];
  const named = isJsonObject(holder) ? holder['id'] : holder;
  const issuerId = isText(named) ? named : isText(method) ? method.replace(/#.*$/s, '') : '';
  if (documentAddress(issuerId) === null && selfDescribed(issuerId) === null) {
    return {
      key: notReached('key'),
      proof: unknown('proof', 'unsupported-proof/holder'),
    };
  }
  const signed: Signed = { document, proofs, issuerId };
  return checkSigned(
    signed,
    circumstances,
    proofs[0]?.['proofPurpose'] === 'assertionMethod' ? 'assertionMethod' : 'authentication',
  );
}
