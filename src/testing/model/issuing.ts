/** Interleavings of proposals, damage, signing and failures, and how they are drawn. */

import fc from 'fast-check';
import { type Backing, people, unanimous } from './agreement.ts';
import { honestKinds, type Proposal } from './community.ts';
import { damages } from './damage.ts';
import type { Failure } from './runner.ts';

/** What somebody does to the main branch, or has published from it. */
type DoneEvent =
  | { readonly event: 'merge'; readonly merge: Proposal; readonly backing: Backing }
  | { readonly event: 'damage'; readonly kind: string; readonly backing: Backing }
  | { readonly event: 'erase' | 'heal' | 'revert' | 'publish' };

/** What a machine does. `steps`: so many steps of a loop at most, with one way to fail. */
export type WorkEvent =
  | {
      readonly event: 'run';
      readonly runner: number;
      readonly steps: number;
      readonly failure: Failure | null;
    }
  | { readonly event: 'issue'; readonly runner: number; readonly failure: Failure | null }
  | { readonly event: 'by hand' | 'replace'; readonly runner: number };

/** One event of an interleaving. */
export type ModelEvent = DoneEvent | WorkEvent;

export interface Interleaving {
  readonly events: readonly ModelEvent[];
  /** Draws the places in the status list, where the key's owner does not, and what is damaged. */
  readonly chance: number;
}

/** 0 is the host's job, 1 and 2 are two who sign at home. */
const runner = fc.nat({ max: 2 });
const atHome = fc.integer({ min: 1, max: 2 });

const weighed = <Item>(
  ...items: readonly (readonly [number, fc.Arbitrary<Item>])[]
): fc.Arbitrary<Item> => fc.oneof(...items.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const failure: fc.Arbitrary<Failure | null> = weighed<Failure | null>(
  [6, fc.constant(null)],
  [
    3,
    fc.record({
      kind: fc.constantFrom('unreachable', 'moved', 'answer-lost', 'push-lost'),
    }),
  ],
  [
    2,
    fc.record({
      kind: fc.constant('killed'),
      at: fc.nat({ max: 6 }),
      done: fc.boolean(),
    }),
  ],
  [2, fc.record({ kind: fc.constant('cut-short'), files: fc.nat({ max: 8 }) })],
);

const how = weighed<Backing['how']>(
  [5, fc.constant('merge')],
  [3, fc.constant('squash')],
  [2, fc.constantFrom('slipped', 'stale', 'overwritten', 'push')],
);
const backing: fc.Arbitrary<Backing> = weighed(
  [7, fc.constant(unanimous)],
  [
    2,
    fc.record({
      author: fc.constantFrom(...people),
      approvers: fc.constant(unanimous.approvers),
      how,
    }),
  ],
  [3, fc.record({ author: fc.constantFrom(...people), approvers: fc.subarray([...people]), how })],
  [1, fc.record({ author: fc.constantFrom(...people), approvers: fc.constant([]), how })],
);

/** Where little happens but what is agreed to, and one other sort of thing. */
export interface Focus {
  /** What is proposed beside awards, and who stands behind it. */
  readonly kinds: readonly string[];
  readonly backing?: Backing;
  readonly damages?: readonly string[];
  /** Whether more is signed and pushed by hand than otherwise. */
  readonly isByHand?: boolean;
}

const proposals = (kind: fc.Arbitrary<string>): fc.Arbitrary<Proposal> =>
  fc.record({
    kind,
    recipient: weighed([2, fc.constant(0)], [3, fc.nat({ max: 2 })]),
    badge: weighed([1, fc.constant(0)], [2, fc.nat({ max: 1 })]),
  });

const anyKind = weighed<string>(
  [12, fc.constant('award')],
  [8, fc.constant('revoke')],
  [7, fc.constantFrom('correct', 'correct', 'rename', 'forget', 'forget', 'sweep', 'sweep')],
  [2, fc.constant('reinstate')],
  [15, fc.constantFrom(...honestKinds)],
);

/** Somebody gives themselves a say. */
const usurpation: fc.Arbitrary<ModelEvent> = fc.record({
  event: fc.constant('merge'),
  merge: proposals(fc.constantFrom('awarder', 'maintainer')),
  backing: fc.record({
    author: fc.constant('eve'),
    approvers: fc.subarray(['bob', 'eve'] as const),
    how: fc.constantFrom('merge', 'squash'),
  }),
});

const undisturbedBy = {
  event: fc.constant('run'),
  steps: fc.constant(25),
  failure: fc.constant(null),
} as const;
const undisturbed: fc.Arbitrary<ModelEvent> = fc.record({ ...undisturbedBy, runner });
const byHand = weighed<ModelEvent>(
  [1, fc.record({ event: fc.constant('issue'), runner, failure })],
  [2, fc.record({ event: fc.constant('by hand'), runner: atHome })],
);

const anything: fc.Arbitrary<ModelEvent> = weighed<ModelEvent>(
  [20, fc.record({ event: fc.constant('merge'), merge: proposals(anyKind), backing })],
  [1, usurpation],
  [
    18,
    fc.record({
      event: fc.constant('run'),
      runner,
      steps: weighed([9, fc.integer({ min: 1, max: 5 })], [2, fc.constant(25)]),
      failure,
    }),
  ],
  [6, undisturbed],
  [3, fc.record({ event: fc.constant('damage'), kind: fc.constantFrom(...damages), backing })],
  // There is an old list only after a revocation was signed.
  [2, fc.record({ event: fc.constant('damage'), kind: fc.constant('old-list'), backing })],
  // There is a tombstone only after an award was signed and forgotten.
  [
    3,
    fc.record({
      event: fc.constant('damage'),
      kind: fc.constantFrom('lose-tombstone', 'revive', 'beside-tombstone'),
      backing,
    }),
  ],
  [6, fc.record({ event: fc.constant('erase') })],
  [8, fc.record({ event: fc.constantFrom('heal', 'revert', 'revert', 'publish') })],
  [6, byHand],
  [2, fc.record({ event: fc.constant('replace'), runner })],
);

function onlyOf({
  kinds,
  damages: some = [],
  isByHand,
  ...focus
}: Focus): fc.Arbitrary<ModelEvent> {
  const kind = fc.constantFrom(...kinds);
  const behind = focus.backing === undefined ? backing : fc.constant(focus.backing);
  const award = proposals(fc.constant('award'));
  return weighed<ModelEvent>(
    [9, fc.record({ event: fc.constant('merge'), merge: award, backing: fc.constant(unanimous) })],
    [6, fc.record({ event: fc.constant('merge'), merge: proposals(kind), backing: behind })],
    [
      isByHand === true ? 2 : 6,
      fc.record({ ...undisturbedBy, runner: weighed([2, fc.constant(0)], [1, runner]) }),
    ],
    [isByHand === true ? 12 : 2, byHand],
    [2, fc.record({ event: fc.constantFrom('heal', 'revert', 'publish', 'erase') })],
    ...some.map(
      (one) =>
        [2, fc.record({ event: fc.constant('damage'), kind: fc.constant(one), backing })] as const,
    ),
  );
}

/** Up to so many events, with up to three machines that issue. */
export const interleavings = (most: number, focus?: Focus): fc.Arbitrary<Interleaving> =>
  fc.record({
    events: fc.array(focus === undefined ? anything : onlyOf(focus), {
      minLength: Math.min(14, most),
      maxLength: most,
      size: 'max',
    }),
    chance: fc.nat(),
  });
