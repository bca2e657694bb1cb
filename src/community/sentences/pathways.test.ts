/** What is wrong with pathways, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { type Row, sentence, told } from '../../testing/fixtures/tiny/told.ts';

const pathway = 'badges/pathways/speaking.md';
const leading: readonly Row<string>[] = [
  [
    'nowhere',
    'badges: []\n---',
    '4:9',
    'This pathway leads through no badge.',
    'Name the badges in `badges`, in their order.',
  ],
  [
    'to what is no badge',
    'badges: [first-talk, repairr]\n---',
    '4:22',
    'There is no badge `repairr`.',
    'Write the name of a folder in badges/. Did you mean `repairer`?',
  ],
  [
    'twice to the same',
    'badges: [first-talk, first-talk]\n---',
    '4:22',
    '`first-talk` stands twice in this pathway.',
    'Name each badge once.',
  ],
  [
    'and says not through what',
    '---',
    '2:1',
    '`badges` is missing.',
    'Add what is missing, for instance `badges: ["first-talk","first-workshop"]`.',
  ],
  [
    'and rules, which badges do',
    'badges: [first-talk]\nrequires: [first-talk]\n---',
    '5:1',
    '`requires` is not a key that is known here.',
    'What a badge requires stands in that badge: `requires` in its badge.md.',
  ],
  [
    'through a word',
    'badges: first-talk\n---',
    '4:9',
    '`badges` must be a list, but is `first-talk`.',
    'Write a list. For instance: `badges: ["first-talk","first-workshop"]`.',
  ],
  [
    'through groups of keys',
    'badges:\n  - badge: first-talk\n---',
    '5:5',
    'Item 1 of `badges` must be text, but is a group of keys.',
    'Write text. For instance: `first-talk`.',
  ],
  [
    'and shows a picture of another site',
    'badges: [first-talk]\n---\n![x](https://a.example/x.png)',
    '6:1',
    'Pictures in texts are not published: they would let another site watch the readers.',
    'Link to the picture instead: remove the `!`.',
  ],
  [
    'under an order of its own',
    'badges: [first-talk]\norder: 1\n---',
    '5:1',
    '`order` is not a key that is known here.',
    'The order of `badges` is the order.',
  ],
];

describe('a pathway is refused', () => {
  it.each(leading)('that leads %s', (_, lines, ...says) =>
    expect(told({ [pathway]: `---\nname: Speaking\ndescription: Speak.\n${lines}\n` })).toEqual([
      sentence(pathway, ...says),
    ]),
  );
});
