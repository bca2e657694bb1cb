import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leafChanges } from '../testing/oracle/leaf-changes.ts';
import { sampleDocument, sampleMethod, sampleSeed } from '../testing/oracle/sample.ts';
import { CanonicalisationError, canonicalNQuads } from './canonical/canonical.ts';
import { createProof, signingInput, verifyProof } from './data-integrity.ts';
import { publicKeyOf, signEd25519 } from './ed25519.ts';
import { isJsonObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { decodeBase58btc, encodeBase58btc } from './multibase.ts';

const document = sampleDocument();
const options = {
  seed: sampleSeed,
  verificationMethod: sampleMethod,
  created: '2026-03-02T10:00:00Z',
};
const proof = await createProof(document, options);
const publicKey = await publicKeyOf(sampleSeed);

/** As a verifier must treat it: what has no canonical form is not verified. */
async function verifies(changedDocument: JsonObject, changedProof: JsonObject): Promise<boolean> {
  try {
    return await verifyProof(changedDocument, changedProof, publicKey);
  } catch (error) {
    if (error instanceof CanonicalisationError) return false;
    throw error;
  }
}

/** Every copy of a value with the members given to one of its objects too. */
function added(value: JsonValue, members: JsonObject): JsonValue[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.entries(value).flatMap(([key, child]) =>
    added(child, members).map((more) =>
      Array.isArray(value) ? value.with(Number(key), more) : { ...value, [key]: more },
    ),
  );
  return isJsonObject(value) ? [{ ...value, ...members }, ...deeper] : deeper;
}

interface Shortened {
  readonly path: string;
  readonly copy: JsonValue;
}

/** Every copy of a value with one member or item left out. */
function leftOut(value: JsonValue, path = ''): Shortened[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${path}/${key}`;
    const without = Array.isArray(value) ? value.toSpliced(Number(key), 1) : omit(value, key);
    const deeper = leftOut(child, here).map((less) => ({
      path: less.path,
      copy: Array.isArray(value)
        ? value.with(Number(key), less.copy)
        : { ...value, [key]: less.copy },
    }));
    return [{ path: here, copy: without }, ...deeper];
  });
}

function omit(object: JsonObject, key: string): JsonObject {
  const { [key]: _out, ...rest } = object;
  return rest;
}

describe('a proof', () => {
  it('verifies over the document it was made over, with the key it was made with', async () => {
    expect(await verifyProof(document, proof, publicKey)).toBe(true);
    expect(await verifyProof(document, proof, await publicKeyOf(new Uint8Array(32).fill(8)))).toBe(
      false,
    );
  });

  it('is the same whenever it is made again, and leaves the document as it was', async () => {
    const before = structuredClone(document);
    expect(await createProof(document, options)).toEqual(proof);
    expect(document).toEqual(before);
  });

  it('does not depend on the order of members, nor on white space', async () => {
    const reordered = Object.fromEntries(Object.entries(document).reverse()) as JsonObject;
    expect(await verifyProof(reordered, proof, publicKey)).toBe(true);
  });

  it('covers every value of the document: none can be changed', async () => {
    const changes = leafChanges(document);
    expect(changes.length).toBeGreaterThan(50);
    const unnoticed = [];
    for (const { path, changed } of changes)
      if (await verifies(changed, proof)) unnoticed.push(path);
    expect(unnoticed).toEqual([]);
  });

  it('covers every member and item of the document: none can be left out, unless it is said twice', async () => {
    const copies = leftOut(document);
    expect(copies.length).toBeGreaterThan(70);
    const unnoticed = [];
    for (const { path, copy } of copies)
      if (await verifies(copy as JsonObject, proof)) unnoticed.push(path);
    // Issuer and creator are one node of the graph, by their id: its type is one statement,
    // wherever it stands.
    expect(unnoticed).toEqual([
      '/credentialSubject/achievement/creator/type',
      '/credentialSubject/achievement/creator/type/0',
    ]);
  });

  it.each<[string, JsonObject]>([
    ['defined', { name: 'Added' }],
    ['null', { endorsement: null }],
    ['undefined', { unheard: 'of' }],
    ['undefined and null', { unheard: null }],
    [
      'that brings its own context',
      { '@context': { '@vocab': 'https://evil.example/' }, unheard: 'of' },
    ],
    ['of JSON-LD itself', { '@included': [{ id: 'https://evil.example/', name: 'Added' }] }],
    ['that looks like JSON-LD', { '@unheard': 'of' }],
    ['__proto__', JSON.parse('{"__proto__":{"name":"Added"}}') as JsonObject],
  ])('lets no object gain a member: %s', async (_reason, members) => {
    const copies = added(document, members);
    expect(copies.length).toBeGreaterThan(10);
    for (const copy of copies) expect(await verifies(copy as JsonObject, proof)).toBe(false);
  });

  it('covers every member of itself: none can be changed or left out', async () => {
    for (const { changed } of leafChanges(proof))
      expect(await verifies(document, changed)).toBe(false);
    for (const { copy } of leftOut(proof))
      expect(await verifies(document, copy as JsonObject)).toBe(false);
  });
});

describe('what is signed', () => {
  it('is the hash of the proof options, then the hash of the document', async () => {
    const { proofValue: _value, ...unsigned } = proof;
    const forms = [{ ...unsigned, '@context': document['@context'] ?? null }, document].map(
      (part) => canonicalNQuads(part),
    );
    const hashes = (await Promise.all(forms)).map((form) =>
      createHash('sha256').update(form).digest('hex'),
    );
    expect(Buffer.from(await signingInput(document, unsigned)).toString('hex')).toBe(
      hashes.join(''),
    );
  });

  it('never includes a proof by mistake', async () => {
    await expect(createProof({ ...document, proof }, options)).rejects.toThrow(TypeError);
    await expect(verifyProof({ ...document, proof }, proof, publicKey)).rejects.toThrow(TypeError);
    await expect(signingInput(document, proof)).rejects.toThrow(TypeError);
  });

  it('has a date and time with a zone', async () => {
    for (const created of ['', '2026-03-02', '2026-03-02T10:00:00', 'yesterday']) {
      await expect(createProof(document, { ...options, created })).rejects.toThrow(TypeError);
    }
  });
});

describe('no proof is', () => {
  const signature = decodeBase58btc(proof.proofValue, 64);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;

  /**
   * The same signature with the group's order added to its second half: valid to a careless
   * verifier.
   */
  function malleated(): string {
    let scalar =
      signature.slice(32).reduceRight((sum, byte) => (sum << 8n) + BigInt(byte), 0n) + order;
    const bytes = signature.slice();
    for (let at = 32; at < 64; at += 1, scalar >>= 8n) bytes[at] = Number(scalar & 255n);
    return encodeBase58btc(bytes);
  }

  it.each<[string, JsonObject]>([
    ['one in base64url', { proofValue: `u${Buffer.from(signature).toString('base64url')}` }],
    ['one without multibase letter', { proofValue: proof.proofValue.slice(1) }],
    ['one of 65 bytes', { proofValue: encodeBase58btc(Uint8Array.of(...signature, 0)) }],
    ['one of 63 bytes', { proofValue: encodeBase58btc(signature.slice(0, 63)) }],
    ['one with the order added to its scalar', { proofValue: malleated() }],
    ['a number', { proofValue: 1 }],
    ['one for another purpose', { proofPurpose: 'authentication' }],
    ['one of another suite', { cryptosuite: 'eddsa-jcs-2022' }],
    ['one of another type', { type: 'Ed25519Signature2020' }],
    ['one with a list of types', { type: ['DataIntegrityProof'] }],
    ['one with its own context', { '@context': ['https://www.w3.org/ns/credentials/v2'] }],
    ['one that was not signed as it stands', { nonce: 'x' }],
  ])('%s', async (_reason, changes) => {
    expect(await verifyProof(document, { ...proof, ...changes }, publicKey)).toBe(false);
  });

  it.each<[string, JsonObject]>([
    ['ends, as nobody would check when', { expires: '2036-01-01T00:00:00Z' }],
    ['rests on another proof', { previousProof: 'urn:uuid:1' }],
    ['is for one domain', { domain: 'https://badges.example' }],
    ['is for one occasion', { challenge: 'x' }],
    ['has no time zone', { created: '2026-03-02T10:00:00' }],
    ['is for another purpose', { proofPurpose: 'authentication' }],
  ])('one that %s, though its signature holds', async (_reason, members) => {
    const { proofValue: _value, ...unsigned } = proof;
    const changed = { ...unsigned, ...members };
    const made = await signEd25519(await signingInput(document, changed), sampleSeed);
    expect(
      await verifyProof(document, { ...changed, proofValue: encodeBase58btc(made) }, publicKey),
    ).toBe(false);
  });

  it('refused for a member that limits nothing, and is signed', async () => {
    const { proofValue: _value, ...unsigned } = proof;
    const changed = {
      ...unsigned,
      id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
      nonce: 'x',
    };
    const made = await signEd25519(await signingInput(document, changed), sampleSeed);
    expect(
      await verifyProof(document, { ...changed, proofValue: encodeBase58btc(made) }, publicKey),
    ).toBe(true);
  });

  it('over a document whose context is not pinned', async () => {
    const elsewhere = {
      ...document,
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://evil.example/'],
    };
    await expect(verifyProof(elsewhere, proof, publicKey)).rejects.toMatchObject({
      code: 'unknown-context',
    });
  });
});
