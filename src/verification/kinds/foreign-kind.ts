/**
 * Kinds of credentials that are known and not judged here: each is told by its name, with where it
 * can be checked, and stays undetermined. Only what could not be judged otherwise counts: a
 * document with a signature that is checked here is judged by that one, whatever else stands in it.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { methodOf } from '../ob2/method.ts';
import type { Code } from '../report/codes.ts';
import type { Report } from '../report/report.ts';
import { reportWithout } from '../report/report-without.ts';
import { checkOf } from '../report/step.ts';
import { isText, listed, objectsAmong } from '../shape/json-shape.ts';

type ForeignKind = Extract<
  Code<'format'>,
  | 'sd-jwt'
  | 'blockcerts'
  | 'european-credential'
  | 'mobile-document'
  | 'bbs-signature'
  | 'other-envelope'
>;

/** The report on a text of such a kind, or null for any other text. */
export const reportOnForeignText = (text: string): Report | null =>
  isSdJwt(text) ? reportOn('sd-jwt') : null;

/** The report on a JSON document of such a kind, or null for any other document. */
export function reportOnForeign(document: JsonObject): Report | null {
  const kind = kindOf(document);
  return kind === null ? null : reportOn(kind);
}

const reportOn = (kind: ForeignKind): Report => reportWithout(checkOf('format', 'unknown', kind));

/**
 * A compact JWS with disclosures behind it, each after a tilde, and maybe a token of the holder.
 */
const isSdJwt = (text: string): boolean =>
  text.length < 1_048_576 && /^\s*[\w-]+\.[\w-]+\.[\w-]+~[\w.~-]*\s*$/.test(text);

function kindOf(document: JsonObject): ForeignKind | null {
  const enveloped = envelopeOf(document);
  if (enveloped !== null) return enveloped;
  if (document['proof'] === undefined) return unprovedKindOf(document);
  const proofs = objectsAmong(document['proof']);
  const isAll = (fits: (proof: JsonObject) => boolean): boolean =>
    proofs.length > 0 && proofs.every(fits);
  if (isAll(isMerkle)) return 'blockcerts';
  return isAll(isBbs) ? 'bbs-signature' : null;
}

function unprovedKindOf(document: JsonObject): ForeignKind | null {
  if (isSealed(document) || contextsOf(document).some(isEuropean)) return 'european-credential';
  return isOldBlockcert(document) ? 'blockcerts' : null;
}

/** The envelope of something else than a JWT (VCDM 2.0, "Enveloped Verifiable Credentials"). */
function envelopeOf({ type, id, credentialSubject }: JsonObject): ForeignKind | null {
  const isEnvelope = ['EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation'].some(
    (name) => listed(type).includes(name),
  );
  if (!isEnvelope || credentialSubject !== undefined || !isText(id)) return null;
  if (/^data:application\/v[cp]\+jwt[,;]/i.test(id)) return null;
  return /^data:application\/(?:vc|vp|dc)\+(?:ld\+(?:json\+)?)?sd-jwt[,;]/i.test(id)
    ? 'sd-jwt'
    : 'other-envelope';
}

/** A JWS in JSON (RFC 7515, section 7.2), as European issuers seal their credentials (JAdES). */
const isSealed = (document: JsonObject): boolean =>
  isText(document['payload']) &&
  (Array.isArray(document['signatures']) ||
    (isText(document['signature']) && isText(document['protected'])));

const contextsOf = (document: JsonObject): string[] => listed(document['@context']).filter(isText);

const isEuropean = (context: string): boolean => /^https?:\/\/data\.europa\.eu\//.test(context);

const typesOf = ({ type }: JsonObject): string[] => listed(type).filter(isText);

const isMerkle = (proof: JsonObject): boolean =>
  typesOf(proof).some((type) => /^(?:Chainpoint|Merkle)\w*Proof|^MerkleProof\d{4}$/i.test(type));

/** Blockcerts 1 and 2, which are assertions with a receipt in the place of host or JWS. */
function isOldBlockcert(document: JsonObject): boolean {
  const { signature, receipt, document: inner } = document;
  if (isJsonObject(signature) && isMerkle(signature)) return methodOf(document) === null;
  return isJsonObject(receipt) && isJsonObject(inner) && isMerkle({ type: typesIn(receipt) });
}

/** The first version wrote types by JSON-LD's own word. */
const typesIn = (receipt: JsonObject): string[] => [
  ...typesOf(receipt),
  ...listed(receipt['@type']).filter(isText),
  'merkleRoot' in receipt ? 'MerkleProof2017' : '',
];

const isBbs = ({ type, cryptosuite }: JsonObject): boolean =>
  (isText(cryptosuite) && /^bbs-/i.test(cryptosuite)) ||
  (isText(type) && /^(?:Bound)?BbsBls?Signature/i.test(type));
