/**
 * Interleavings of merges, issuing runs and failures: how they are drawn, and how one is played.
 */

import fc from 'fast-check';
import { didOf } from '../../credential/addresses.ts';
import { issueAwards } from '../../publication/issuing/issue.ts';
import { issuingRun } from '../../publication/issuing/issuing-run.ts';
import { gateProblems } from '../../publication/inspecting/gate.ts';
import type { Signer } from '../../credential/sign.ts';
import { signerOf, wholeSeconds } from '../../repository/secret-key.ts';
import { AuthoredPart, type Merge, mergeKinds, modelBegin, modelSeed } from './community.ts';
import type { ModelHost } from './host.ts';
import { Watch } from './invariants.ts';
import { type Failure, ModelRunner, type Sabotage, type Sign } from './runner.ts';

/** One event of an interleaving. `steps`: so many steps of a loop at most, with one way to fail. */
type ModelEvent =
  | { readonly event: 'merge'; readonly merge: Merge }
  | {
      readonly event: 'run';
      readonly runner: number;
      readonly steps: number;
      readonly failure: Failure | null;
    }
  | { readonly event: 'issue'; readonly runner: number; readonly failure: Failure | null }
  | { readonly event: 'replace'; readonly runner: number };

interface Interleaving {
  readonly events: readonly ModelEvent[];
  /** Draws the places in the status list, where the key's owner does not. */
  readonly chance: number;
}

/** So few places in a list that indices meet, and a second list is begun. */
const entries = 4;

const runner = fc.nat({ max: 2 });
const failure: fc.Arbitrary<Failure | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('unreachable', 'moved', 'answer-lost', 'push-lost'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('killed'),
      at: fc.nat({ max: 6 }),
      done: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('cut-short'), files: fc.nat({ max: 8 }) }),
  },
);
const merge: fc.Arbitrary<Merge> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('award' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...mergeKinds) },
  ),
  recipient: fc.nat({ max: 2 }),
  badge: fc.nat({ max: 1 }),
});
const event: fc.Arbitrary<ModelEvent> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ event: fc.constant('merge'), merge }) },
  {
    weight: 8,
    arbitrary: fc.record({
      event: fc.constant('run'),
      runner,
      steps: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
        { weight: 1, arbitrary: fc.constant(25) },
      ),
      failure,
    }),
  },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('issue'), runner, failure }) },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('replace'), runner }) },
);

/** Up to so many events, with up to three machines that issue. */
export const interleavings = (most: number): fc.Arbitrary<Interleaving> =>
  fc.record({
    events: fc.array(event, { minLength: Math.min(6, most), maxLength: most, size: 'max' }),
    chance: fc.nat(),
  });

/** The key stays: whether the seed is its own is asked once. */
let quickSigner: Signer | null = null;

/**
 * Issues without the gate before and after, and draws by a seed: for thousands of interleavings.
 */
export function quickSigning(chance: number): Sign {
  const draw = drawing(chance);
  return async ({ community, ledger, problems }, now) => {
    if (community === null || problems.length > 0) return null;
    quickSigner ??= await signerOf(community, modelSeed, now);
    const signer = { ...quickSigner, created: wholeSeconds(now) };
    return (
      await issueAwards(community, ledger, {
        signer,
        issuerId: didOf(community.issuer.url),
        draw,
        entries,
      })
    ).files;
  };
}

/**
 * Issues as `npm run issue` does: everything verified before and after, places drawn by the
 * machine's chance.
 */
export const wholeSigning: Sign = async ({ community, ledger, problems }, now) => {
  if (
    community === null ||
    problems.length > 0 ||
    (await gateProblems(community, ledger, now)).length > 0
  )
    return null;
  const run = await issuingRun(community, ledger, modelSeed, now, entries);
  return run.problems.length > 0 ? null : run.files;
};

/**
 * Plays an interleaving on a fresh host; then lets one run go through undisturbed on a new
 * machine, and every other one end what it was at.
 */
export async function play(
  { events }: Interleaving,
  host: ModelHost,
  sign: Sign,
  sabotage: Sabotage = {},
): Promise<Watch> {
  const [watch, authored] = [new Watch(), new AuthoredPart()];
  let seconds = 0;
  const around = {
    host,
    sign,
    sabotage,
    now: () => new Date(modelBegin + 1000 * seconds++),
    tell: (what: string) => told(watch, what),
  };
  const runners = [0, 1, 2].map(() => new ModelRunner(around));
  const looked = async (): Promise<void> => {
    for (const tree of await host.news()) await watch.see(tree);
  };
  await host.merge(await AuthoredPart.begin());
  await looked();
  try {
    for (const one of events) await happen(one, { runners, host, authored, watch, looked });
    await concluded([new ModelRunner(around), ...runners.filter(({ isFresh }) => !isFresh)], {
      watch,
      looked,
      authored,
    });
  } catch (error) {
    watch.say('stuck', error instanceof Error ? error.message : String(error));
  }
  return watch;
}

interface Scene {
  readonly runners: readonly ModelRunner[];
  readonly host: ModelHost;
  readonly authored: AuthoredPart;
  readonly watch: Watch;
  readonly looked: () => Promise<void>;
}

async function happen(
  one: ModelEvent,
  { runners, host, authored, watch, looked }: Scene,
): Promise<void> {
  if (one.event === 'merge') {
    const changes = authored.changes(one.merge, (path) => watch.holds(path));
    if (Object.keys(changes).length > 0) await host.merge(changes);
    return looked();
  }
  const machine = runners[one.runner % runners.length]!;
  if (one.event === 'replace') return machine.replace();
  if (one.event === 'issue') return machine.issue(one.failure);
  for (let step = 1, goesOn = true; goesOn && step <= one.steps; step++) {
    goesOn = await machine.step(one.failure);
    await looked();
  }
}

/**
 * Everything is signed after the first one; the others find nothing to do, or what they had done.
 */
async function concluded(
  machines: readonly ModelRunner[],
  { watch, looked, authored }: Pick<Scene, 'watch' | 'looked' | 'authored'>,
): Promise<void> {
  for (const [at, machine] of machines.entries()) {
    const ledgers = watch.ledgers;
    // A loop that was at its last attempt may give up; the next one of that machine may not.
    const { result } = await machine.finish();
    if (result === 'gave-up' && (await machine.finish()).result === 'gave-up')
      watch.say('stuck', 'It gives up although nothing disturbs it.');
    await looked();
    await watch.end(authored.standing());
    if (at > 0 && watch.ledgers !== ledgers)
      watch.say('award-doubled', 'A run signed where nothing was left to sign.');
  }
}

/** Counts it. Nothing in the model gives signing a reason to refuse, or the host one to forbid. */
function told(watch: Watch, what: string): void {
  watch.count(what);
  if (what === 'refused' || what === 'forbidden') watch.say('stuck', what);
}

/** Uniform enough integers from a seed (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
