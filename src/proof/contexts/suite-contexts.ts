/**
 * The published contexts of the two suites that hold a detached JWS, which no kept package brings.
 * They are data of their standards, written here as TypeScript in the order of the published files,
 * whose digests a test holds them to.
 */

import type { JsonObject } from '../json.ts';

export const jws2020 = 'https://w3id.org/security/suites/jws-2020/v1';
export const ed25519of2018 = 'https://w3id.org/security/suites/ed25519-2018/v1';

const security = (name: string): string => `https://w3id.org/security#${name}`;
const names = { id: '@id', type: '@type' };
const named = (name: string): JsonObject => ({ '@id': security(name), '@type': '@id' });
const moment = (id: string): JsonObject => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
});

const method = (name: string): JsonObject => ({ ...named(name), '@container': '@set' });

const purposes: JsonObject = {
  '@protected': true,
  ...names,
  assertionMethod: method('assertionMethod'),
  authentication: method('authenticationMethod'),
  capabilityInvocation: method('capabilityInvocationMethod'),
  capabilityDelegation: method('capabilityDelegationMethod'),
  keyAgreement: method('keyAgreementMethod'),
};

const purpose: JsonObject = {
  '@id': security('proofPurpose'),
  '@type': '@vocab',
  '@context': purposes,
};

const bounds: JsonObject = {
  challenge: security('challenge'),
  created: moment('http://purl.org/dc/terms/created'),
  domain: security('domain'),
  expires: moment(security('expiration')),
};

export const jws2020Context: JsonObject = {
  '@context': {
    privateKeyJwk: { '@id': security('privateKeyJwk'), '@type': '@json' },
    JsonWebKey2020: {
      '@id': security('JsonWebKey2020'),
      '@context': {
        '@protected': true,
        ...names,
        publicKeyJwk: { '@id': security('publicKeyJwk'), '@type': '@json' },
      },
    },
    JsonWebSignature2020: {
      '@id': security('JsonWebSignature2020'),
      '@context': {
        '@protected': true,
        ...names,
        ...bounds,
        jws: security('jws'),
        nonce: security('nonce'),
        proofPurpose: purpose,
        verificationMethod: named('verificationMethod'),
      },
    },
  },
};

export const ed25519of2018Context: JsonObject = {
  '@context': {
    ...names,
    '@protected': true,
    proof: { ...named('proof'), '@container': '@graph' },
    Ed25519VerificationKey2018: {
      '@id': security('Ed25519VerificationKey2018'),
      '@context': {
        '@protected': true,
        ...names,
        controller: named('controller'),
        revoked: moment(security('revoked')),
        publicKeyBase58: { '@id': security('publicKeyBase58') },
      },
    },
    Ed25519Signature2018: {
      '@id': security('Ed25519Signature2018'),
      '@context': {
        '@protected': true,
        ...names,
        ...bounds,
        nonce: security('nonce'),
        proofPurpose: purpose,
        jws: { '@id': security('jws') },
        verificationMethod: named('verificationMethod'),
      },
    },
  },
};
