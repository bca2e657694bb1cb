/**
 * The second outside judge: @digitalcredentials/verifier-core, what wallets of its family say, in a
 * process of its own. Usage: node dcc-program.mjs JOB.json; prints a JSON list of verdicts (shapes
 * in dcc-job.ts).
 *
 * It fetches by itself, so `fetch` and the clock are replaced before it is imported.
 */

import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/**
 * What static hosts send; anything else goes out as a stream of bytes (and a verifier of this
 * family reads no JSON in it).
 */
const contentTypes = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};
const contentTypeOf = (path) => contentTypes[extname(path)] ?? 'application/octet-stream';

const schemaAddress =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
const schemaFile = new URL(
  '../../../../shared/contexts/schema/ob_v3p0_achievementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);

/**
 * The body at an address: a given document, the schema that it guesses, or a file of the built
 * site.
 */
function bodyAt(address) {
  if (Object.hasOwn(job.documents, address)) return JSON.stringify(job.documents[address]);
  if (address === schemaAddress && existsSync(schemaFile)) return readFileSync(schemaFile, 'utf8');
  if (job.site === null || !address.startsWith(job.site.address)) return null;
  const path = decodeURIComponent(address.slice(job.site.address.length));
  const file = join(
    job.site.folder,
    path === '' || path.endsWith('/') ? `${path}index.html` : path,
  );
  return !path.split('/').includes('..') && existsSync(file) ? readFileSync(file) : null;
}

const asked = new Set();
globalThis.fetch = async (input, init) => {
  const { url, method } = new Request(input, init);
  const address = url.split('#')[0];
  asked.add(address);
  const body = method === 'GET' ? bodyAt(address) : null;
  if (body === null)
    return new Response('Not found', {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  return new Response(body, {
    status: 200,
    headers: { 'content-type': contentTypeOf(new URL(address).pathname) },
  });
};

/** It judges at the present moment only. The clock keeps running, because its caches age by it. */
if (job.at !== null) {
  const RealDate = Date;
  const offset = RealDate.parse(job.at) - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + offset);
      else super(...parts);
    }

    static now() {
      return RealDate.now() + offset;
    }
  };
}

console.log = console.warn = () => {}; // it says what it cannot fetch, among other things, where the verdicts go

const { verifyCredential } = await import('@digitalcredentials/verifier-core');

const knownDIDRegistries =
  job.registry === undefined ? [] : [{ name: 'known', url: job.registry, type: 'dcc-legacy' }];

const stepIn = (log, id) => log?.find((step) => step.id === id);

function schemaErrorsIn(result) {
  const results = result.additionalInformation?.find(({ id }) => id === 'schema_check')?.results;
  if (!Array.isArray(results)) return null;
  return results.flatMap(({ result: { valid, errors } }) =>
    valid ? [] : (errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`),
  );
}

const reasonOf = ({ name, message }) =>
  [name, message?.message ?? message].filter(Boolean).join(': ').slice(0, 500);

function verdictFrom(result) {
  const { log, errors } = result;
  const status = stepIn(log, 'revocation_status');
  const expiration = stepIn(log, 'expiration');
  const error = [...(errors ?? []), ...(status?.error ? [status.error] : [])]
    .map(reasonOf)
    .join('; ');
  return {
    signature: stepIn(log, 'valid_signature')?.valid === true,
    expired: expiration === undefined ? null : !expiration.valid,
    revoked: status === undefined || status.error ? null : !status.valid,
    schemaErrors: schemaErrorsIn(result),
    error: error === '' ? null : error,
    registered: stepIn(log, 'registered_issuer')?.valid === true,
  };
}

async function verdictOn(source) {
  try {
    const credential = JSON.parse(
      'path' in source ? readFileSync(source.path, 'utf8') : source.text,
    );
    return verdictFrom(await verifyCredential({ credential, knownDIDRegistries }));
  } catch (error) {
    return {
      signature: false,
      expired: null,
      revoked: null,
      schemaErrors: null,
      error: String(error).slice(0, 500),
      registered: false,
    };
  }
}

const verdicts = [];
for (const source of job.credentials) verdicts.push(await verdictOn(source));
process.stdout.write(JSON.stringify({ verdicts, asked: [...asked].sort() }));
