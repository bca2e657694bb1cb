import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from './canonical/canonical.ts';
import { createProof, signingInput, verifyProof } from './data-integrity.ts';
import { publicKeyOf, signEd25519 } from './ed25519.ts';
import type { JsonObject } from './json.ts';
import { decodeBase58btc, encodeBase58btc } from './multibase.ts';
import { decodeMultikey } from './multikey.ts';

const vectors = new URL('../../../shared/vectors/eddsa-rdfc-2022/TestVectors/', import.meta.url);
const examples = new URL(
  '../../../shared/contexts/jsonld/w3c-credentials-examples-v2.jsonld',
  import.meta.url,
);
const missing = !existsSync(vectors) || !existsSync(examples);
const skipped = missing ? ' (skipped: ../shared is missing)' : '';

function text(name: string): string {
  return readFileSync(new URL(name, vectors), 'utf8');
}

function json(name: string): JsonObject {
  return JSON.parse(text(name)) as JsonObject;
}

function sha256(form: string): string {
  return createHash('sha256').update(form).digest('hex');
}

/**
 * The file behind https://w3id.org/citizenship/v4rc1 is not at hand. This stand-in, our own, gives
 * the terms of that one vector the meaning that its published canonical form shows.
 */
const citizenship: JsonObject = {
  '@context': {
    ...Object.fromEntries(
      [
        'EmploymentAuthorizationDocumentCredential',
        'EmployablePerson',
        'EmploymentAuthorizationDocument',
        'birthCountry',
        'employmentAuthorizationDocument',
        'lprCategory',
        'lprNumber',
      ].map((term) => [term, `https://w3id.org/citizenship#${term}`]),
    ),
    ...Object.fromEntries(
      ['Person', 'additionalName', 'familyName', 'gender', 'givenName', 'identifier'].map(
        (term) => [term, `https://schema.org/${term}`],
      ),
    ),
    image: { '@id': 'https://schema.org/image', '@type': '@id' },
    birthDate: {
      '@id': 'https://schema.org/birthDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    residentSince: {
      '@id': 'https://w3id.org/citizenship#residentSince',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
  },
};

const contexts = new Map<string, JsonObject>([['https://w3id.org/citizenship/v4rc1', citizenship]]);
if (!missing) {
  contexts.set(
    'https://www.w3.org/ns/credentials/examples/v2',
    JSON.parse(readFileSync(examples, 'utf8')) as JsonObject,
  );
}

describe.skipIf(missing).each([
  ['the alumni credential', 'unsigned.json', 'eddsa-rdfc-2022/'],
  [
    'the employment document, its context stood in for',
    'employmentAuth.json',
    'eddsa-rdfc-2022/employ/',
  ],
])(`W3C eddsa-rdfc-2022, %s${skipped}`, (_name, documentName, folder) => {
  const read = (name: string): string => text(`${folder}${name}`);

  it('has the published canonical form and hash', async () => {
    const form = await canonicalNQuads(json(documentName), { contexts });
    expect(form).toBe(read('canonDocDataInt.txt'));
    expect(sha256(form)).toBe(read('docHashDataInt.txt'));
  });

  it('has the published canonical proof options and hash', async () => {
    const form = await canonicalNQuads(json(`${folder}proofConfigDataInt.json`), { contexts });
    expect(form).toBe(read('proofCanonDataInt.txt'));
    expect(sha256(form)).toBe(read('proofHashDataInt.txt'));
  });

  it('has the published combined hash, signature and proof', async () => {
    const { privateKeyMultibase, publicKeyMultibase } = json('keyPair.json') as Record<
      string,
      string
    >;
    const seed = decodeBase58btc(privateKeyMultibase ?? '', 34).slice(2);
    expect(await publicKeyOf(seed)).toEqual(decodeMultikey(publicKeyMultibase ?? ''));

    const config = json(`${folder}proofConfigDataInt.json`);
    const input = await signingInput(json(documentName), config, { contexts });
    expect(Buffer.from(input).toString('hex')).toBe(read('combinedHashDataInt.txt'));

    const signature = await signEd25519(input, seed);
    expect(Buffer.from(signature).toString('hex')).toBe(read('sigHexDataInt.txt'));
    expect(encodeBase58btc(signature)).toBe(read('sigBTC58DataInt.txt'));
  });

  it('is signed and verified as published', async () => {
    const { privateKeyMultibase, publicKeyMultibase } = json('keyPair.json') as Record<
      string,
      string
    >;
    const seed = decodeBase58btc(privateKeyMultibase ?? '', 34).slice(2);
    const { proof, ...document } = json(`${folder}signedDataInt.json`);
    const { verificationMethod, created } = proof as Record<string, string>;
    const made = await createProof(
      json(documentName),
      { seed, verificationMethod: verificationMethod ?? '', created: created ?? '' },
      { contexts },
    );
    expect(made).toEqual(proof);
    expect(
      await verifyProof(document, made, decodeMultikey(publicKeyMultibase ?? ''), { contexts }),
    ).toBe(true);
  });
});
