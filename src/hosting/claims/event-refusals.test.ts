/** A poster whose claims nobody could take is never printed. */

import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { keptAt } from '../../community/hosts/code-hosts.ts';
import { afterwards, eventRefusals } from './event-refusals.ts';

const badge = (name: string, lines: string): string =>
  `---\nname: ${name}\ndescription: Was there.\ncreated: 2026-01-10\n${lines}---\nBe there.\n`;
const more: Readonly<Record<string, string>> = {
  'badges/over/badge.md': badge('Over', 'retired: {date: 2026-02-01}\n'),
  'badges/asking/badge.md': badge('Asking', 'requires: [repairer]\n'),
  'badges/judged/badge.md': badge(
    'Judged',
    'results:\n  - name: Soldering\n    rubric:\n      - name: Helped\n      - name: Alone\n    required: Alone\n',
  ),
  'badges/bracketed/badge.md': badge(
    'Bracketed',
    'results:\n  - name: Test [second]\n    type: Percent\n    required: "60"\n',
  ),
};
const files = [
  ...tinyCommunity(),
  ...Object.entries(more).map(([path, text]) => ({
    path,
    content: new TextEncoder().encode(text),
  })),
];
const { community, problems } = checkCommunity(files, { now: tinyNow });
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
  drawName: () => '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
};

function refusals(changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  if (community === null) throw new Error(problems[0]?.message);
  const event = { badge: 'repairer', title: 'Evening of talks', date: '2026-07-09', ...changes };
  return eventRefusals(event, community, files, circumstances);
}

describe('claims of an event could be taken', () => {
  it.each([
    ['of a day to come', {}],
    ['with marks of Markdown', { title: 'Repair & *Fix* #7 -- part [2] “x”' }],
    ['in other letters', { title: '修理の夕べ' }],
    ['of a badge that asks for others, which people may have', { badge: 'asking' }],
    ['of a badge whose results the organiser says', { badge: 'judged' }],
  ])('%s', async (_, changes) => {
    expect(await refusals(changes)).toEqual([]);
  });
});

describe('claims of an event could never be taken', () => {
  it.each([
    ['an e-mail address in the title', { title: 'Ask a@mail.example' }, 'e-mail'],
    ['a title of two lines', { title: 'Two\nlines' }, 'one line'],
    ['a title that is longer than the form takes', { title: 'x'.repeat(1_001) }, '1000'],
    ['a title with HTML', { title: 'Evening <b>of</b> talks' }, 'title'],
    ['a title with a hidden sign', { title: 'a\u202eb' }, ''],
    ['a day before the badge', { date: '2026-01-31' }, '2026-02-01'],
    ['a badge that is retired', { badge: 'over' }, 'not awarded any more'],
    ['a badge whose results no comment can say', { badge: 'bracketed' }, 'brackets'],
  ])('%s', async (_, changes, words) => {
    const said = await refusals(changes);
    expect(said).not.toEqual([]);
    expect(said.join('\n')).toContain(words);
  });
});

it.each([
  ['https://github.com/club/badges', '/claims judged 2026-07-09 [Soldering: Alone] -- Evening'],
  ['https://gitlab.com/club/badges', 'npm run propose -- --form FILE'],
  ['https://codeberg.org/club/badges', 'npm run propose -- --form FILE'],
  ['https://code.example/club/badges', 'leads to no form yet'],
  [null, 'leads to no form yet'],
])('what comes after an event is said as the host of %s has it', (repository, words) => {
  const event = { badge: 'judged', title: 'Evening', date: '2026-07-09' };
  const judged = community!.badges.find(({ slug }) => slug === 'judged')!;
  const said = afterwards(event, judged, keptAt(repository)).join('\n');
  expect(said).toContain(words);
  expect(said).toContain('/claims judged 2026-07-09 [Soldering: Alone] -- Evening');
});
