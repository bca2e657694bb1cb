import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../testing/oracle/sample.ts';
import { CanonicalisationError, canonicalNQuads } from './canonical.ts';
import { credentialsV2, openBadges303 } from '../contexts/contexts.ts';
import type { JsonObject, JsonValue } from '../json.ts';

const currentGeneration = new URL(
  '../../../../shared/contexts/jsonld/ob-v3p0-context-3.0.3.validator-2026-06.json',
  import.meta.url,
);
const withoutShared = !existsSync(currentGeneration);
const skipped = withoutShared ? ' (skipped: ../shared/contexts is missing)' : '';

const context = [credentialsV2, openBadges303];
const id = 'https://badges.example/1';

async function codeOf(document: JsonObject): Promise<string | null> {
  try {
    await canonicalNQuads(document);
    return null;
  } catch (error) {
    if (!(error instanceof CanonicalisationError)) throw error;
    return error.code;
  }
}

/** Nodes that all point at one another: every order of them looks alike. */
function clique(size: number): JsonObject {
  const names = Array.from({ length: size }, (_, index) => `_:n${index}`);
  const nodes = names.map((name) => ({
    '@id': name,
    knows: names.filter((other) => other !== name),
  }));
  return {
    '@context': { knows: { '@id': 'https://terms.example/knows', '@type': '@id' } },
    '@graph': nodes,
  };
}

describe('the canonical form', () => {
  it('is sorted N-Quads, whatever the order of the members', async () => {
    const subject = {
      '@context': context,
      id,
      type: ['VerifiableCredential'],
      name: 'Tab\tand "quote"',
    };
    const reordered = {
      name: 'Tab\tand "quote"',
      type: ['VerifiableCredential'],
      id,
      '@context': context,
    };
    expect(await canonicalNQuads(subject)).toBe(
      `<${id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .\n` +
        `<${id}> <https://schema.org/name> "Tab\\tand \\"quote\\"" .\n`,
    );
    expect(await canonicalNQuads(reordered)).toBe(await canonicalNQuads(subject));
  });

  it('covers the direction of a text, so that it cannot be turned round after signing', async () => {
    const form = (direction: string): Promise<string> =>
      canonicalNQuads({
        '@context': context,
        id,
        name: { '@value': 'abc', '@language': 'he', '@direction': direction },
      });
    expect(await form('rtl')).not.toBe(await form('ltr'));
  });

  it('leaves the document and the pinned contexts as they were', async () => {
    const document = { '@context': context, id, type: ['VerifiableCredential'] };
    const before = structuredClone(document);
    await canonicalNQuads(document);
    expect(document).toEqual(before);
  });

  it('takes further contexts for one call only, even where jsonld has met the address before', async () => {
    const address = 'https://contexts.example/v1';
    const document = { '@context': address, '@id': id, word: 'x' };
    const meaning = (iri: string): ReadonlyMap<string, JsonObject> =>
      new Map([[address, { '@context': { word: iri } }]]);
    expect(await canonicalNQuads(document, { contexts: meaning('https://a.example/') })).toContain(
      '<https://a.example/>',
    );
    expect(await canonicalNQuads(document, { contexts: meaning('https://b.example/') })).toContain(
      '<https://b.example/>',
    );
    expect(await codeOf(document)).toBe('unknown-context');
  });
});

describe('no canonical form has', () => {
  it.each<[string, JsonObject, string]>([
    [
      'a context by an address that is not pinned',
      { '@context': [...context, 'https://evil.example/'], id },
      'unknown-context',
    ],
    [
      'a context that imports one',
      { '@context': [credentialsV2, { '@import': 'https://evil.example/' }], id },
      'unknown-context',
    ],
    [
      'a context that is almost a pinned address',
      { '@context': `${credentialsV2}#`, id },
      'unknown-context',
    ],
    ['a context by file address', { '@context': 'file:///etc/passwd', id }, 'unknown-context'],
    ['an undefined term', { '@context': context, id, name: 'a', shoeSize: 'b' }, 'not-linked-data'],
    ['an undefined type', { '@context': context, id, type: ['Unheard'] }, 'not-linked-data'],
    ['a relative id', { '@context': context, id: 'badge/1', name: 'a' }, 'not-linked-data'],
    [
      'a redefined protected term',
      { '@context': [credentialsV2, { name: 'https://evil.example/' }], id },
      'not-linked-data',
    ],
    [
      'a null, which JSON-LD drops without a word',
      { '@context': context, id, name: 'a', validUntil: null },
      'not-linked-data',
    ],
    [
      'an undefined null',
      { '@context': context, id, name: 'a', shoeSize: null },
      'not-linked-data',
    ],
    [
      'a __proto__ of its own',
      JSON.parse(`{"@context":"${credentialsV2}","name":"a","__proto__":{"id":"x"}}`) as JsonObject,
      'not-linked-data',
    ],
    ['no context, as nothing would be signed', { id, name: 'a' }, 'not-linked-data'],
    [
      'an empty graph, as nothing would be signed',
      { '@context': context, '@graph': [] },
      'not-linked-data',
    ],
    ['no content, as nothing would be signed', { '@context': context }, 'not-linked-data'],
  ])('%s', async (_reason, document, code) => {
    expect(await codeOf(document)).toBe(code);
  });

  it('names what was undefined', async () => {
    await expect(canonicalNQuads({ '@context': context, id, shoeSize: 'b' })).rejects.toThrow(
      /shoeSize/,
    );
  });
});

describe('the limits', () => {
  const nested = (depth: number): JsonValue =>
    depth === 0 ? 'x' : { type: ['Evidence'], evidence: nested(depth - 1) };

  it('refuse depth before jsonld overflows the stack on it', async () => {
    let deep: JsonValue = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(await codeOf({ '@context': context, id, name: deep })).toBe('too-deep');
    expect(await codeOf({ '@context': context, evidence: nested(40) })).toBe('too-deep');
  });

  it('refuse 50,000 nodes before jsonld starts on them, in a blink', async () => {
    const started = performance.now();
    const evidence = Array.from({ length: 50_000 }, () => ({ type: ['Evidence'], name: 'x' }));
    expect(await codeOf({ '@context': context, id, evidence })).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('refuse thousands of mentions of a pinned context, each of which costs a pass over it', async () => {
    expect(
      await codeOf({ '@context': Array<string>(3_900).fill(openBadges303), id, name: 'x' }),
    ).toBe('too-large');
    expect(
      await codeOf({
        '@context': context,
        id,
        name: 'x',
        evidence: Array.from({ length: 70 }, () => ({ '@context': context })),
      }),
    ).toBe('too-large');
  });

  it('refuse too many statements, counted after expansion', async () => {
    const name = Array.from({ length: 3_000 }, (_, index) => String(index));
    expect(await codeOf({ '@context': context, id, name })).toBe('too-large');
    expect(await codeOf({ '@context': context, id, name: name.slice(0, 1_500) })).toBeNull();
  });

  it('take the largest allowed document in a few seconds at most', async () => {
    const evidence = Array.from({ length: 660 }, (_, index) => ({
      type: ['Evidence'],
      name: `n${index}`,
      genre: 'x',
    }));
    const started = performance.now();
    await codeOf({ '@context': context, id, type: ['VerifiableCredential'], evidence });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('take items that say the same as their neighbours', async () => {
    const evidence = Array.from({ length: 20 }, () => ({ type: ['Evidence'], name: 'same' }));
    const type = ['VerifiableCredential', 'OpenBadgeCredential'];
    expect(await codeOf({ '@context': context, id, type, evidence })).toBeNull();
  });

  it('refuse a graph that only resembles itself, at once', async () => {
    const started = performance.now();
    expect(await codeOf(clique(8))).toBe('too-entangled');
    expect(await codeOf(clique(3))).toBe('too-entangled');
    await expect(canonicalNQuads(clique(3), { maxWorkFactor: 3 })).resolves.toContain('_:c14n2');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('both deployed generations of the Open Badges context', () => {
  it.skipIf(withoutShared)(
    `give a credential of ours one and the same form${skipped}`,
    async () => {
      const current = JSON.parse(readFileSync(currentGeneration, 'utf8')) as JsonObject;
      const contexts = new Map([[openBadges303, current]]);
      expect(await canonicalNQuads(sampleDocument(), { contexts })).toBe(
        await canonicalNQuads(sampleDocument()),
      );
      // The newer file does apply: it defines a term that the older one lacks.
      const newer = { ...sampleDocument(), endorsementJwt: ['a.b.c'] };
      expect(await canonicalNQuads(newer, { contexts })).toContain('a.b.c');
      expect(await codeOf(newer)).toBe('not-linked-data');
    },
  );
});
