/** Interleavings of proposals, damage, signing and failures, and how they are drawn. */

import fc from 'fast-check';
import { type Backing, people, unanimous } from './agreement.ts';
import { honestKinds, type Proposal } from './community.ts';
import { damages } from './damage.ts';
import type { Failure } from './runner.ts';

/** One event of an interleaving. `steps`: so many steps of a loop at most, with one way to fail. */
export type ModelEvent =
  | { readonly event: 'merge'; readonly merge: Proposal; readonly backing: Backing }
  | { readonly event: 'damage'; readonly kind: string; readonly backing: Backing }
  | { readonly event: 'erase' | 'heal' | 'revert' | 'publish' }
  | {
      readonly event: 'run';
      readonly runner: number;
      readonly steps: number;
      readonly failure: Failure | null;
    }
  | { readonly event: 'issue'; readonly runner: number; readonly failure: Failure | null }
  | { readonly event: 'by hand' | 'replace'; readonly runner: number };

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
  [2, fc.constantFrom('slipped', 'stale', 'push')],
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

const merge: fc.Arbitrary<Proposal> = fc.record({
  kind: weighed<string>(
    [9, fc.constant('award')],
    [5, fc.constant('revoke')],
    [2, fc.constant('reinstate')],
    [12, fc.constantFrom(...honestKinds)],
  ),
  recipient: weighed([2, fc.constant(0)], [3, fc.nat({ max: 2 })]),
  badge: weighed([1, fc.constant(0)], [2, fc.nat({ max: 1 })]),
});

const event: fc.Arbitrary<ModelEvent> = weighed<ModelEvent>(
  [10, fc.record({ event: fc.constant('merge'), merge, backing })],
  [
    9,
    fc.record({
      event: fc.constant('run'),
      runner,
      steps: weighed([9, fc.integer({ min: 1, max: 5 })], [2, fc.constant(25)]),
      failure,
    }),
  ],
  [
    3,
    fc.record({
      event: fc.constant('run'),
      runner,
      steps: fc.constant(25),
      failure: fc.constant(null),
    }),
  ],
  [1, fc.record({ event: fc.constant('damage'), kind: fc.constantFrom(...damages), backing })],
  [3, fc.record({ event: fc.constantFrom('erase', 'erase', 'heal', 'revert', 'publish') })],
  [1, fc.record({ event: fc.constant('issue'), runner, failure })],
  [2, fc.record({ event: fc.constant('by hand'), runner: atHome })],
  [1, fc.record({ event: fc.constant('replace'), runner })],
);

/** Up to so many events, with up to three machines that issue. */
export const interleavings = (most: number): fc.Arbitrary<Interleaving> =>
  fc.record({
    events: fc.array(event, { minLength: Math.min(14, most), maxLength: most, size: 'max' }),
    chance: fc.nat(),
  });
