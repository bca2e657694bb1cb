/** What is wrong with what badges require and with pathways, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { type Row, sentence, told, withLines } from '../../testing/fixtures/tiny/told.ts';

const badge = 'badges/first-talk/badge.md';
const requiring = (requires: string) => withLines(badge, '---\nGive', `requires:${requires}`);

const required: readonly Row<string>[] = [
  [
    'nothing is asked, so everybody would have it',
    ' []',
    '5:11',
    'This list is empty, so everybody would have what is required.',
    'Name badges, or leave the key out.',
  ],
  [
    'one of none is enough',
    '\n  - any: []',
    '6:10',
    'This list is empty, so everybody would have what is required.',
    'Name badges, or leave the key out.',
  ],
  [
    'some of none are enough',
    '\n  - atLeast: 1\n    of: []',
    '7:9',
    'This list is empty, so everybody would have what is required.',
    'Name badges, or leave the key out.',
  ],
  [
    'the name of a badge is misspelt',
    '\n  - repairr',
    '6:5',
    'There is no badge `repairr`.',
    'Write the name of a folder in badges/. Did you mean `repairer`?',
  ],
  [
    'one of several is no badge',
    '\n  - any: [repairer, frist]',
    '6:21',
    'There is no badge `frist`.',
    'Write the name of a folder in badges/.',
  ],
  [
    'the path of a badge',
    '\n  - ../repairer',
    '6:5',
    'There is no badge `../repairer`.',
    'Write the name of a folder in badges/. Did you mean `repairer`?',
  ],
  [
    'what is shown in place of the folder',
    '\n  - Repairer',
    '6:5',
    'There is no badge `Repairer`.',
    'Write the name of a folder in badges/. Did you mean `repairer`?',
  ],
  [
    'the address of a badge of others',
    '\n  - https://other.example/badges/x/',
    '6:5',
    'There is no badge `https://other.example/badges/x/`.',
    'Write `- elsewhere: https://…` for a badge of another issuer, which people check by hand.',
  ],
  [
    'the badge itself',
    '\n  - first-talk',
    '6:5',
    'A badge cannot require itself: nobody could be the first to earn it.',
    'Name other badges, or take this one out of the list.',
  ],
  [
    'a number of nothing',
    '\n  - times: 2',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'several, and nobody says how many',
    '\n  - of: [repairer]',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'how many, and nobody says of what',
    '\n  - atLeast: 2',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'two things in one',
    '\n  - badge: repairer\n    any: [repairer]',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'nothing in one',
    '\n  - {}',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'a badge of others that is in force',
    '\n  - elsewhere: https://other.example/b/\n    valid: false',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'several times any',
    '\n  - any: [repairer]\n    times: 2',
    '6:5',
    'This item of `requires` does not say one thing that is needed.',
    'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; `- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. All but the last may have `valid: false`.',
  ],
  [
    'twice the same in a list',
    '\n  - any: [repairer, repairer]',
    '6:21',
    '`repairer` stands twice in this list.',
    'Name each badge once; for several awards of one badge, write `times`.',
  ],
  [
    'twice the same, meant as two awards',
    '\n  - repairer\n  - repairer',
    '7:5',
    '`repairer` stands twice in this list.',
    'Name each badge once; for several awards of one badge, write `times`.',
  ],
  [
    'more than there are',
    '\n  - atLeast: 2\n    of: [repairer]',
    '6:14',
    '2 of these are asked for, but the list names 1.',
    'Write 1 or less, or name more badges in `of`.',
  ],
  [
    'more than one can have of what lapses',
    '\n  - badge: repairer\n    times: 2',
    '7:12',
    'Awards of this badge expire, so each further one renews the one before it, and nobody ever has more than one.',
    'Leave `times` out, or name a badge whose awards do not expire.',
  ],
  [
    'a key of another spelling',
    '\n  - at-least: 2\n    of: [repairer]',
    '6:5',
    '`at-least` is not a key that is known in item 1 of `requires`.',
    'Known keys are `badge`, `times`, `any`, `atLeast`, `of`, `valid` and `elsewhere`. Did you mean `atLeast`?',
  ],
  [
    'a number in words',
    '\n  - badge: repairer\n    times: many',
    '7:12',
    '`times` in item 1 of `requires` must be a whole number, but is `many`.',
    'Write a whole number. For instance: `times: 10`.',
  ],
  [
    'no award of a badge',
    '\n  - badge: repairer\n    times: 0',
    '7:12',
    '`times` in item 1 of `requires` must be at least 1, but is `0`.',
    'Write another number. For instance: `times: 10`.',
  ],
  [
    'half a badge',
    '\n  - atLeast: 1.5\n    of: [repairer]',
    '6:14',
    '`atLeast` in item 1 of `requires` must be a whole number, but is `1.5`.',
    'Write a whole number. For instance: `atLeast: 3`.',
  ],
  [
    'what anybody can forge on the way',
    '\n  - elsewhere: http://other.example/b/',
    '6:16',
    '`elsewhere` in item 1 of `requires` must be an address that starts with https:// and holds no space, but is `http://other.example/b/`.',
    'Write it in that form. For instance: `elsewhere: https://other.example/badges/first-aid/`.',
  ],
  [
    'a list in a list',
    '\n  - any:\n      - any: [repairer]',
    '7:9',
    'Item 1 of `any` in item 1 of `requires` must be text, but is a group of keys.',
    'Write text. For instance: `first-talk`.',
  ],
  [
    'what somebody must not have',
    '\n  - not: repairer',
    '6:5',
    '`not` is not a key that is known in item 1 of `requires`.',
    'Known keys are `badge`, `times`, `any`, `atLeast`, `of`, `valid` and `elsewhere`.',
  ],
  [
    'a word in place of a list',
    ' repairer',
    '5:11',
    '`requires` must be a list, but is `repairer`.',
    'Write a list. For instance: `requires: [{"badge":"first-talk"}]`.',
  ],
  [
    'an item in place of a list',
    '\n  badge: repairer',
    '6:3',
    '`requires` must be a list, but is a group of keys.',
    'Write a list. For instance: `requires: [{"badge":"first-talk"}]`.',
  ],
  [
    'an item without anything',
    '\n  -',
    '6:4',
    'Item 1 of `requires` must be a group of keys, but is empty.',
    'Write a group of keys. For instance: `{"badge":"first-talk"}`.',
  ],
  [
    'yes, which is no truth value',
    '\n  - badge: repairer\n    valid: yes',
    '7:12',
    '`valid` in item 1 of `requires` must be `true` or `false`, but is `yes`.',
    'Write `true` or `false`. For instance: `valid: false`.',
  ],
];

describe('what a badge requires is refused', () => {
  it.each(required)('where it is %s', (_, requires, ...says) =>
    expect(told(requiring(requires))).toEqual([sentence(badge, ...says)]),
  );

  it('where it goes round in a circle', () => {
    const round = withLines('badges/repairer/badge.md', 'skills:', 'requires: [first-talk]');
    expect(told({ ...requiring(' [repairer]'), ...round })).toEqual([
      sentence(
        badge,
        '5:12',
        'Each of these badges requires the next, so nobody can earn any: `first-talk` → `repairer` → `first-talk`.',
        'Take one of them out of the `requires` of the one before it.',
      ),
    ]);
  });
});
