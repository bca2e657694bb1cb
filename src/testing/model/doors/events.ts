/** What people without git do, and how it is drawn: forms, comments, labels, reviews, races. */

import fc from 'fast-check';
import type { AccountName } from './door-host.ts';

const days = ['2026-05-09', '2026-05-10'] as const;

/** Names in forms: new people, somebody who is here, one twice, and what no file may hold. */
const names = ['Mila', 'Jo', 'MILA', 'Grace', 'Quiet', 'm@mail.example', '../keys'] as const;

const said = [
  ...days.map((day) => `/claims first-talk ${day}`),
  '/award first-talk @zoe',
  'Please award first-talk to @eve for a talk.',
  '/award repairer @zoe 2026-05-09 -- Mended a radio.',
  '/award first-talk mila',
  '> /award first-talk @eve',
  '/claims first-talk',
  'Thanks!',
] as const;

/** `at` picks one of what there is by then. */
export type DoorEvent =
  | {
      readonly event: 'claim' | 'nominate';
      readonly by: AccountName;
      readonly name: string;
      readonly day: string;
      readonly isQuiet: boolean;
    }
  | { readonly event: 'list'; readonly by: AccountName; readonly day: string }
  | { readonly event: 'comment'; readonly by: AccountName; readonly text: string }
  | { readonly event: 'edit' | 'close'; readonly at: number }
  | { readonly event: 'read' | 'merge'; readonly at: number }
  | { readonly event: 'label' | 'approve'; readonly at: number; readonly by: AccountName }
  | { readonly event: 'bring'; readonly at: number; readonly isLost: boolean }
  | { readonly event: 'bring both'; readonly at: number }
  | { readonly event: 'push'; readonly at: number; readonly what: 'award' | 'words' | 'rules' };

const anybody = fc.constantFrom<AccountName>('ada', 'bob', 'mia', 'zoe', 'eve');
const awarder = fc.constantFrom<AccountName>('ada', 'ada', 'bob', 'mia');
const mostly = fc.oneof({ weight: 4, arbitrary: awarder }, { weight: 1, arbitrary: anybody });
const at = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 4 }));
const day = fc.constantFrom(days[0], days[0], days[1]);

const event: fc.Arbitrary<DoorEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      event: fc.constantFrom('claim' as const, 'claim' as const, 'nominate' as const),
      by: anybody,
      name: fc.constantFrom(...names),
      day,
      isQuiet: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('list' as const), by: mostly, day }) },
  {
    weight: 4,
    arbitrary: fc.record({
      event: fc.constant('comment' as const),
      by: mostly,
      text: fc.constantFrom(...said),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      event: fc.constantFrom('edit' as const, 'close' as const),
      at,
    }),
  },
  { weight: 5, arbitrary: fc.record({ event: fc.constant('read' as const), at }) },
  {
    weight: 5,
    arbitrary: fc.record({
      event: fc.constant('bring' as const),
      at,
      isLost: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('bring both' as const), at }) },
  { weight: 2, arbitrary: fc.record({ event: fc.constant('label' as const), at, by: mostly }) },
  { weight: 6, arbitrary: fc.record({ event: fc.constant('approve' as const), at, by: mostly }) },
  {
    weight: 2,
    arbitrary: fc.record({
      event: fc.constant('push' as const),
      at,
      what: fc.constantFrom('award' as const, 'words' as const, 'rules' as const),
    }),
  },
  { weight: 5, arbitrary: fc.record({ event: fc.constant('merge' as const), at }) },
);

/** A day at the doors: somebody claims, an organiser asks for it, and another agrees, at least. */
export const doorEvents: fc.Arbitrary<readonly DoorEvent[]> = fc
  .array(event, { minLength: 8, maxLength: 26, size: 'max' })
  .map((events) => [
    { event: 'claim', by: 'zoe', name: 'Mila', day: days[0], isQuiet: false },
    { event: 'comment', by: 'ada', text: said[0] },
    ...events.slice(0, 3),
    { event: 'read', at: 0 },
    { event: 'bring', at: 0, isLost: false },
    { event: 'approve', at: 0, by: 'bob' },
    ...events.slice(3),
  ]);
