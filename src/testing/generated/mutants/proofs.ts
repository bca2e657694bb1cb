/** Proofs written otherwise, bent, exchanged, added and removed. */

import { base58, base64urlnopad } from '@scure/base';
import type { JsonObject, JsonValue } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';

/** The order of the group of Ed25519 (RFC 8032, section 5.1), to be added to S. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;

const proofOf = (credential: JsonObject): JsonObject => (credential['proof'] as JsonObject[])[0]!;
const signatureIn = (credential: JsonObject): Uint8Array =>
  base58.decode(String(proofOf(credential)['proofValue']).slice(1));

function set(credential: JsonObject, members: JsonObject): true {
  Object.assign(proofOf(credential), members);
  return true;
}

const setValue = (credential: JsonObject, bytes: Uint8Array): true =>
  set(credential, { proofValue: `z${base58.encode(bytes)}` });

function malleated(signature: Uint8Array): Uint8Array {
  let s = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
  const bytes = signature.slice();
  for (let at = 32; at < 64; at++, s >>= 8n) bytes[at] = Number(s & 0xffn);
  return bytes;
}

function proofs(credential: JsonObject, list: (proof: JsonObject) => JsonValue): true {
  credential['proof'] = list(proofOf(credential));
  return true;
}

const broken = (proof: JsonObject): JsonObject => ({
  ...proof,
  proofValue: `z${base58.encode(new Uint8Array(64).fill(1))}`,
});

export const proofKinds: MutantKinds = {
  'proof value in base64url': (credential) =>
    set(credential, { proofValue: `u${base64urlnopad.encode(signatureIn(credential))}` }),
  'proof value without its prefix': (credential) =>
    set(credential, { proofValue: String(proofOf(credential)['proofValue']).slice(1) }),
  'proof value of 63 bytes': (credential) =>
    setValue(credential, signatureIn(credential).subarray(0, 63)),
  'proof value of 65 bytes': (credential) =>
    setValue(credential, new Uint8Array([...signatureIn(credential), 0])),
  'proof value with a zero in front': (credential) =>
    set(credential, { proofValue: `z1${String(proofOf(credential)['proofValue']).slice(1)}` }),
  'proof value with a blank': (credential) =>
    set(credential, { proofValue: `${String(proofOf(credential)['proofValue'])} ` }),
  'proof value with S + L': (credential) =>
    setValue(credential, malleated(signatureIn(credential))),
  'proof value with one bit turned': (credential, { chance }) => {
    const bytes = signatureIn(credential);
    const at = chance.below(64);
    bytes[at] = bytes[at]! ^ (1 << chance.below(8));
    return setValue(credential, bytes);
  },
  'proof value of nothing': (credential, { chance }) =>
    setValue(credential, new Uint8Array(64).fill(chance.pick([0, 1, 255]))),
  'proof value in a list': (credential) =>
    set(credential, { proofValue: [proofOf(credential)['proofValue']!] }),
  'proof of another purpose': (credential, { chance }) =>
    set(credential, {
      proofPurpose: chance.pick([
        'authentication',
        'capabilityInvocation',
        'assertionmethod',
        'https://w3id.org/security#assertionMethod',
      ]),
    }),
  'proof of another time': (credential, { chance }) =>
    set(credential, {
      created: chance.pick([
        '2020-01-01T00:00:00Z',
        '2030-01-01T00:00:00Z',
        '2025-07-01T10:00:01Z',
      ]),
    }),
  'proof time written otherwise': (credential, { chance }) =>
    set(credential, {
      created: String(proofOf(credential)['created']).replace(
        'Z',
        chance.pick(['+00:00', '.000Z', '-00:00', 'z', '']),
      ),
    }),
  'proof by the issuer’s other key': (credential) => {
    const method = String(proofOf(credential)['verificationMethod']);
    return set(credential, {
      verificationMethod: method.replace(
        /#.*/,
        method.endsWith('#2026-a') ? '#2024-old' : '#2026-a',
      ),
    });
  },
  'proof by a key that nobody lists': (credential, { chance }) =>
    set(credential, {
      verificationMethod: String(proofOf(credential)['verificationMethod']).replace(
        /#.*/,
        chance.pick(['', '#', '#2027', '#2026-A', '?x#2026-a']),
      ),
    }),
  'proof by another issuer’s key': (credential, { other }) => {
    const method = proofOf(other)['verificationMethod']!;
    return method === proofOf(credential)['verificationMethod']
      ? false
      : set(credential, { verificationMethod: method });
  },
  'proof of another suite': (credential, { chance }) =>
    set(credential, {
      cryptosuite: chance.pick([
        'eddsa-jcs-2022',
        'ecdsa-rdfc-2019',
        'eddsa-2022',
        'EdDSA-RDFC-2022',
        'bbs-2023',
      ]),
    }),
  'proof of another type': (credential, { chance }) =>
    set(credential, {
      type: chance.pick<JsonValue>([
        'Ed25519Signature2020',
        'JsonWebSignature2020',
        'Proof',
        ['DataIntegrityProof'],
      ]),
    }),
  'proof member removed': (credential, { chance }) => {
    const proof = proofOf(credential);
    delete proof[chance.pick(Object.keys(proof))];
    return true;
  },
  'proof member added': (credential, { chance }) =>
    set(
      credential,
      chance.pick<JsonObject>([
        { expires: '2020-01-01T00:00:00Z' },
        { expires: '2099-01-01T00:00:00Z' },
        { domain: 'else.example' },
        { challenge: 'x' },
        { nonce: 'x' },
        { previousProof: 'urn:uuid:1' },
        { id: 'urn:uuid:1' },
        { shoeSize: 'x' },
        { '@context': 'https://www.w3.org/ns/credentials/v2' },
        { jws: 'x' },
      ]),
    ),
  'proof brings the same contexts': (credential) =>
    set(credential, { '@context': credential['@context']! }),
  'proof removed': (credential) => {
    delete credential['proof'];
    return true;
  },
  'proof list emptied': (credential) => proofs(credential, () => []),
  'proof out of its list': (credential) => proofs(credential, (proof) => proof),
  'proof twice': (credential) => proofs(credential, (proof) => [proof, structuredClone(proof)]),
  'bad proof behind the good one': (credential) =>
    proofs(credential, (proof) => [proof, broken(proof)]),
  'bad proof before the good one': (credential) =>
    proofs(credential, (proof) => [broken(proof), proof]),
  'foreign proof behind the good one': (credential, { other }) =>
    proofOf(other)['proofValue'] === proofOf(credential)['proofValue']
      ? false
      : proofs(credential, (proof) => [proof, proofOf(other)]),
  'unknown proof behind the good one': (credential) =>
    proofs(credential, (proof) => [proof, { type: 'SomeProof2030', proofValue: 'z1' }]),
  'five proofs': (credential) => proofs(credential, (proof) => [proof, proof, proof, proof, proof]),
  'proof of another credential': (credential, { other }) =>
    proofOf(other)['proofValue'] === proofOf(credential)['proofValue']
      ? false
      : proofs(credential, () => [proofOf(other)]),
  'proof as text': (credential) => proofs(credential, (proof) => JSON.stringify(proof)),
};
