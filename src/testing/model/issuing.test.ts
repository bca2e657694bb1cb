/**
 * The loop, git's commands, judging and signing together, in thousands of interleavings in memory.
 * Real are the loop, the steps in git, the reading of files, the judging of merges, the chain of
 * keys, the register and issuing; the host, git and the disk are a model, and, for speed, pictures
 * and signatures are stand-ins (with real ones: `disk.test.ts`).
 */

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Badge } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Signer } from '../../credential/sign.ts';
import { damages } from './damage.ts';
import { MemoryHost } from './host.ts';
import { interleavings } from './issuing.ts';
import { play } from './play.ts';
import { quickSigning } from './signing.ts';
import { sabotages } from './sabotage/sabotages.ts';

vi.mock('../../credential/sign.ts', async (original) => {
  const { signedInstead } = await import('./stand-ins.ts');
  return {
    ...(await original<typeof import('../../credential/sign.ts')>()),
    signDocument: async (document: JsonObject, signer: Signer) => signedInstead(document, signer),
  };
});
vi.mock('../../artwork/picture.ts', async () => {
  const { digest } = await import('./stand-ins.ts');
  return {
    // A picture shows nothing of who may award the badge.
    pictureOf: async ({ policy: _, ...badge }: Badge) => ({
      png: new TextEncoder().encode(digest(JSON.stringify(badge))),
      svg: digest(JSON.stringify(badge)),
    }),
  };
});
vi.mock('../../artwork/pressed.ts', () => ({ pressed: (standIn: Uint8Array) => standIn }));
vi.mock('../../credential/status-list.ts', async (original) => {
  const real = await original<typeof import('../../credential/status-list.ts')>();
  return {
    ...real,
    encodeStatusList: remembered(real.encodeStatusList, (indices) => [...indices].join()),
    decodeStatusList: remembered(real.decodeStatusList, (list) => list),
    setIndices: remembered(real.setIndices, (bits) => bits),
  };
});
vi.mock('../../community/document.ts', async (original) => {
  const real = await original<typeof import('../../community/document.ts')>();
  type Entry = Parameters<typeof real.readDocument>[0];
  const keyOf = ({ path, content }: Entry): string =>
    `${path}\0${content instanceof Uint8Array ? Buffer.from(content).toString('latin1') : content.refused}`;
  return { ...real, readDocument: remembered(real.readDocument, keyOf) };
});
vi.mock('../../credential/key-statement.ts', async (original) => {
  const real = await original<typeof import('../../credential/key-statement.ts')>();
  const quick = remembered(
    (all: Parameters<typeof real.statementHolds>) => real.statementHolds(...all),
    (all) => JSON.stringify(all),
  );
  return {
    ...real,
    statementHolds: (...all: Parameters<typeof real.statementHolds>) => quick(all),
  };
});

/** The function, asked once for equal arguments. */
const remembered = vi.hoisted(
  () =>
    <In, Out>(answer: (input: In) => Out, keyOf: (input: In) => unknown) => {
      const answers = new Map<unknown, Out>();
      return (input: In): Out => {
        const key = keyOf(input);
        const known = answers.get(key);
        if (known !== undefined) return known;
        const given = answer(input);
        answers.set(key, given);
        return given;
      };
    },
);

const isWhole = process.env['MODE'] === 'model';
const count = isWhole ? 20_000 : 600;

/** In how many of a thousand interleavings it happens at least. */
const least: readonly (readonly [number, readonly string[]])[] = [
  [300, ['agreed award', 'pushed', 'nothing', 'arrived', 'killed', 'published', 'reverted']],
  [200, ['forced award', 'agreed revoke', 'vouched', 'not vouched', 'refused at home']],
  [
    60,
    ['forced revoke', 'agreed awarder', 'agreed maintainer', 'agreed profile', 'agreed account'],
  ],
  [
    60,
    ['forced awarder', 'forced maintainer', 'agreed reword', 'agreed picture', 'agreed reviews'],
  ],
  [60, ['agreed engine', 'agreed rotate', 'refused', 'healed', 'outrun', 'not published']],
  [30, ['agreed correct', 'agreed rename', 'agreed forget', 'corrected']],
  [20, ['agreed reinstate', 'torn', 'gave-up', 'further list', 'taken back after a rebase']],
  [20, ['pushed by hand', 'damage key-without-word', 'damage key-with-forged-word']],
  [10, ['landed', 'erased']],
  [5, ['forced rotate', 'forced engine', 'forced account', 'forced profile']],
  [4, ['forced reviews', 'forced reword', 'forced picture', 'agreed lost-key', 'forced reinstate']],
  [4, ['forced correct', 'forced rename', 'forced forget']],
  [3, ['agreed withdraw', 'further version', 'a conflict of two signers']],
  [2, damages.map((kind) => `damage ${kind}`)],
  [1, ['pushed after a rebase']],
  // Too rare for the short run.
  [0.2, ['forced lost-key', 'forced withdraw', 'agreed sweep', 'forced sweep']],
];

describe('proposals, damage, signing and failures in any order', () => {
  const seen = new Map<string, number>();

  it(`sign what is agreed to, once, and nothing else (${count} interleavings)`, async () => {
    await fc.assert(
      fc.asyncProperty(interleavings(30), async (interleaving) => {
        const watch = await play(interleaving, new MemoryHost(), quickSigning(interleaving.chance));
        for (const what of watch.seen.keys()) seen.set(what, (seen.get(what) ?? 0) + 1);
        expect(watch.violations).toEqual([]);
      }),
      { numRuns: count },
    );
  }, 1_800_000);

  it.each(least)('really came, in %i of a thousand, to %j', (times, each) => {
    const rare = each.filter((what) => (seen.get(what) ?? 0) < Math.floor((count * times) / 1000));
    expect(rare.map((what) => `${what}: ${seen.get(what) ?? 0}`)).toEqual([]);
  });

  it.each(sabotages)('betray a run that %s', async (_, violation, { judging, focus, ...wrong }) => {
    const found = new Set<string>();
    for (const interleaving of fc.sample(interleavings(30, focus), 1_000)) {
      const host = new MemoryHost(judging);
      const watch = await play(interleaving, host, quickSigning(interleaving.chance), wrong);
      for (const [kind] of watch.violations) found.add(kind);
      if (found.has(violation)) break;
    }
    expect([...found]).toContain(violation);
  });
});
