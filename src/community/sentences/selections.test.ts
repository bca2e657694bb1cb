/** What is wrong with selections, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { type Row, sentence, told } from '../../testing/fixtures/tiny/told.ts';

const path = 'recipients/ada/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd.md';
const stone = 'recipients/ada/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd.gone.md';

/** The front matter. */
const selected: readonly Row<string>[] = [
  [
    'nothing',
    'title: June\nitems: []',
    '3:8',
    'This selection shows nothing.',
    'Name awards and badges of the recipient in `items`.',
  ],
  [
    'twice the same',
    'title: June\nitems: [repairer, repairer]',
    '3:19',
    '`repairer` stands twice in this selection.',
    'Name each badge once.',
  ],
  [
    'an award that is misspelt',
    'title: June\nitems: [repairrer]',
    '3:9',
    'There is no award `repairrer` of this recipient.',
    'Write the name of a file in recipients/ada/, without `.md`; of a badge of another issuer, `elsewhere/` before it. Did you mean `repairer`?',
  ],
  [
    'the file of an award',
    'title: June\nitems: [first-talk.md]',
    '3:9',
    'There is no award `first-talk.md` of this recipient.',
    'Write the name of a file in recipients/ada/, without `.md`; of a badge of another issuer, `elsewhere/` before it. Did you mean `first-talk`?',
  ],
  [
    'a badge that was not brought',
    'title: June\nitems: [elsewhere/welding]',
    '3:9',
    'There is no badge `elsewhere/welding` of this recipient.',
    'Write the name of a file in recipients/ada/, without `.md`; of a badge of another issuer, `elsewhere/` before it.',
  ],
  [
    'the profile',
    'title: June\nitems: [profile]',
    '3:9',
    'There is no award `profile` of this recipient.',
    'Write the name of a file in recipients/ada/, without `.md`; of a badge of another issuer, `elsewhere/` before it.',
  ],
  [
    'what others have',
    'title: June\nitems: [grace/first-talk]',
    '3:9',
    'There is no award `grace/first-talk` of this recipient.',
    'Write the name of a file in recipients/ada/, without `.md`; of a badge of another issuer, `elsewhere/` before it.',
  ],
  [
    'a page',
    'title: June\nitems: [https://badges.riverside.example/recipients/ada/first-talk/]',
    '3:9',
    'There is no award `https://badges.riverside.example/recipients/ada/first-talk/` of this recipient.',
    'Write the name of a file in recipients/ada/, without `.md`; of a badge of another issuer, `elsewhere/` before it.',
  ],
  [
    'no list',
    'title: June\nitems: repairer',
    '3:8',
    '`items` must be a list, but is `repairer`.',
    'Write a list. For instance: `items: ["first-talk","elsewhere/welding"]`.',
  ],
  [
    'a list in a list',
    'title: June\nitems: [[repairer]]',
    '3:9',
    'Item 1 of `items` must be text, but is a list.',
    'Write text. For instance: `first-talk`.',
  ],
  [
    'without a title',
    'items: [repairer]',
    '2:1',
    '`title` is missing.',
    'Add what is missing, for instance `title: For the workshop in June`.',
  ],
  [
    'under a title of nothing',
    'title: ""\nitems: [repairer]',
    '2:8',
    '`title` must be visible text on one line, without spaces around it, but is empty.',
    'Write it in that form. For instance: `title: For the workshop in June`.',
  ],
  [
    'by another key',
    'title: June\nitems: [repairer]\nbadges: [repairer]',
    '4:1',
    '`badges` is not a key that is known here.',
    'Write `items`, a list.',
  ],
  [
    'behind a password',
    'title: June\nitems: [repairer]\npassword: x',
    '4:1',
    '`password` is not a key that is known here.',
    'A selection has no password; a name that `npm run new -- folder-name` draws cannot be guessed.',
  ],
];
const left: readonly Row<string>[] = [
  [
    'leads where nothing is',
    'date: 2026-06-01\nto: ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k',
    '3:5',
    'The address leads to `ada/selections/3m8d2x-qj7w0t-5gnc4r-h9zv1k`, where nothing is.',
    'Write RECIPIENT/selections/SELECTION, or leave `to` out.',
  ],
  [
    'leads to what is no selection',
    'date: 2026-06-01\nto: ada/repairer',
    '3:5',
    'The address leads to `ada/repairer`, where nothing is.',
    'Write RECIPIENT/selections/SELECTION, or leave `to` out.',
  ],
  [
    'leads to itself',
    'date: 2026-06-01\nto: ada/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd',
    '3:5',
    'The address leads to `ada/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd`, where nothing is.',
    'Write RECIPIENT/selections/SELECTION, or leave `to` out.',
  ],
  [
    'was given up tomorrow',
    'date: 2026-07-01',
    '2:7',
    'This day lies in the future: today is 2026-06-15 (UTC).',
    'Write the day on which the address was given up.',
  ],
  [
    'has no day',
    'page: false',
    '2:1',
    '`date` is missing.',
    'Add what is missing, for instance `date: 2026-06-01`.',
  ],
  [
    'says what it was',
    'date: 2026-06-01\ntitle: June',
    '3:1',
    '`title` is not a key that is known here.',
    'Known keys are `date`, `to` and `page`.',
  ],
];

describe('a selection is refused', () => {
  it.each(selected)('that shows %s', (_, lines, ...says) =>
    expect(told({ [path]: `---\n${lines}\n---\n` })).toEqual([sentence(path, ...says)]),
  );

  it.each(left)('that was given up and %s', (_, lines, ...says) =>
    expect(told({ [stone]: `---\n${lines}\n---\n` })).toEqual([sentence(stone, ...says)]),
  );

  it('at an address that was given up', () =>
    expect(
      told({
        [path]: '---\ntitle: June\nitems: [repairer]\n---\n',
        [stone]: '---\ndate: 2026-06-01\n---\n',
      }),
    ).toEqual([
      sentence(
        path,
        '1:1',
        `This address was given up: ${stone} says so.`,
        'Delete this file, or put it under another name: nobody takes the address over.',
      ),
    ]));

  it('in another form', () =>
    expect(told({ 'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.json': '{}' })).toEqual([
      sentence(
        'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.json',
        '1:1',
        'No file of this name belongs here.',
        'selections/ holds one file `<selection>.md` for each selection.',
      ),
    ]));
});
