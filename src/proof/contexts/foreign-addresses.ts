/** The addresses of contexts that other issuers name, and of which the bytes are kept here. */

/** Verifiable Credentials Data Model 1.1. */
export const credentialsV1 = 'https://www.w3.org/2018/credentials/v1';

export const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/';
export const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/';

/** Every address of a context that is kept here beside those of signing. */
export const foreignAddresses = [
  `${ob}context-3.0.2.json`,
  `${ob}context-3.0.1.json`,
  `${ob}context.json`,
  `${ob}extensions.json`,
  credentialsV1,
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://w3id.org/security/suites/jws-2020/v1',
  'https://w3id.org/security/suites/ed25519-2018/v1',
  'https://w3id.org/vc/status-list/2021/v1',
  'https://www.w3.org/ns/credentials/status/v1',
  `${clr}context.json`,
  `${clr}context-2.0.1.json`,
] as const;
export type ForeignAddress = (typeof foreignAddresses)[number];
