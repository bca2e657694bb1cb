/**
 * The loop, git's commands and signing together, in thousands of interleavings in memory: no award
 * lost, none doubled, no index twice, no issued byte changed. Real are the loop, the steps in git,
 * reading and issuing; the host and the disk are a model, and, for speed, pictures and signatures
 * are stand-ins (with real ones: `model-disk.test.ts`).
 */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import type { Signer } from '../../credential/sign.ts';
import { MemoryHost } from './host.ts';
import { interleavings, play, quickSigning } from './issuing.ts';
import { sabotages } from './sabotage.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

vi.mock('../../credential/sign.ts', async (original) => ({
  ...(await original<typeof import('../../credential/sign.ts')>()),
  signDocument: async (document: JsonObject, { verificationMethod, created }: Signer) => ({
    ...document,
    proof: [
      {
        type: 'DataIntegrityProof',
        created,
        verificationMethod,
        proofValue: digest(created + JSON.stringify(document)),
      },
    ],
  }),
}));
vi.mock('../../artwork/picture.ts', () => ({
  pictureOf: async (badge: object) => ({
    png: new TextEncoder().encode(digest(JSON.stringify(badge))),
    svg: digest(JSON.stringify(badge)),
  }),
}));
vi.mock('../../credential/status-list.ts', async (original) => {
  const real = await original<typeof import('../../credential/status-list.ts')>();
  return {
    ...real,
    encodeStatusList: remembered(real.encodeStatusList, (indices) => [...indices].join()),
    decodeStatusList: remembered(real.decodeStatusList, (list) => list),
    setIndices: remembered(real.setIndices, (bits) => bits),
  };
});

/** The function, asked once for equal arguments. */
const remembered = vi.hoisted(
  () =>
    <In, Out>(answer: (input: In) => Out, keyOf: (input: In) => unknown) => {
      const answers = new Map<unknown, Out>();
      return (input: In): Out => {
        const key = keyOf(input);
        if (!answers.has(key)) answers.set(key, answer(input));
        return answers.get(key)!;
      };
    },
);

const count = process.env['MODE'] === 'model' ? 20_000 : 1_000;

describe('merges, issuing runs and failures in any order', () => {
  const seen = new Map<string, number>();

  it(`lose no award, double none, use no index twice and change no issued byte (${count} interleavings)`, async () => {
    await fc.assert(
      fc.asyncProperty(interleavings(30), async (interleaving) => {
        const watch = await play(interleaving, new MemoryHost(), quickSigning(interleaving.chance));
        for (const [what, times] of watch.seen) seen.set(what, (seen.get(what) ?? 0) + times);
        expect(watch.violations).toEqual([]);
      }),
      { numRuns: count },
    );
  }, 1_800_000);

  it.each([
    'pushed',
    'landed',
    'nothing',
    'gave-up',
    'arrived',
    'outrun',
    'killed',
    'torn',
    'further list',
    'further version',
  ])('really came to this: %s', (what) => {
    expect(seen.get(what) ?? 0).toBeGreaterThan(10);
  });

  it.each(sabotages)('betray a run that %s', async (_, violation, sabotage) => {
    const found = new Set<string>();
    for (const interleaving of fc.sample(interleavings(30), 300)) {
      const watch = await play(
        interleaving,
        new MemoryHost(),
        quickSigning(interleaving.chance),
        sabotage,
      );
      for (const [kind] of watch.violations) found.add(kind);
      if (found.has(violation)) break;
    }
    expect([...found]).toContain(violation);
  });
});
