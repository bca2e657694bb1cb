import { expect, it } from 'vitest';
import { importList } from '../../../../testing/fixtures/lists.ts';

const told = (text: string): string[] =>
  importList(text).rows.map(({ verdict, name }) => `${verdict} ${name ?? ''}`);

it.each([
  '-',
  'n/a',
  'TOTAL',
  'Total: 12',
  '2',
  'NA',
  '#REF!',
  'Ren\ufffd',
  'José MÃ¼ller',
  '[ ] Ben Ray',
  '☐ Ben',
  'TRUE',
  'https://ann.example/',
  'Members:',
  'Zo\\u00eb',
  'J%C3%BCrgen',
  '<b>Ada</b>',
  'Ada &nosuch; Sample',
  'Ada Sample; Ben Ray',
  'Thanks!',
  'Hi all',
  'Best regards',
  'Liebe Grüße',
  'Merci beaucoup',
  'Un saludo',
  '谢谢',
  'よろしくお願いします',
])('%s is asked about, and never somebody new', (name) => {
  expect(told(`name\n${name}\n`)).toEqual([`bad ${name}`]);
});

it.each([
  ['- Anna Sample', 'Anna Sample'],
  ['[x] Anna Sample', 'Anna Sample'],
  ['☑ Anna Sample', 'Anna Sample'],
  ['Na', 'Na'],
  ['George Best', 'George Best'],
  ['Jr. King', 'Jr. King'],
  ['J&uuml;rgen O&#39;Neil', "Jürgen O'Neil"],
  ['Ren&eacute; &Oslash;st &amp; Sons', 'René Øst & Sons'],
  ['吳彥', '吳彥'],
  ['🦄', '🦄'],
  ['Ângela Ñandú', 'Ângela Ñandú'],
  ['RENÉ’S ÉCOLE', 'RENÉ’S ÉCOLE'],
])('%s is %s', (name, wanted) => {
  expect(told(`name\n${name}\n`)).toEqual([`created ${wanted}`]);
});

it('somebody who is called so is named by their folder', () => {
  expect(told('name,recipient\n2,person-two\n')).toEqual(['created 2']);
});

it('a list with signs that control a terminal is not read as text', () => {
  expect(importList('name\nBo \u001b[31mRed\u001b[0m\n').problems).toMatchObject([
    { rule: 'csv-encoding', line: 2 },
  ]);
});

it('days of something else are not passed over where nothing else is the day', () => {
  const forms = 'Timestamp,Email Address,Your full name\n2026/05/01 09:15,m@mail.example,Mila\n';
  expect(importList(forms, { date: null }).problems[0]?.remedy).toContain('--date');
  expect(importList(forms).problems).toEqual([]);
});

it.each(['-', 'n/a', 'TBD'])('%s names no badge to make', (cell) => {
  const { rows, files } = importList(`name,badge\nAnna,${cell}\n`, { createBadges: true });
  expect(rows[0]?.reasons[0]).toMatch(/names no badge/);
  expect(files).toEqual([]);
});

it('a badge of two that the list knows is no third one', () => {
  const list = 'name,badge\nAnna,Sewing\nBen,Sewing / Mending\nCy,Arts / Crafts\n';
  const { rows } = importList(list, { createBadges: true });
  expect(rows.map(({ verdict }) => verdict)).toEqual(['created', 'bad', 'created']);
  expect(rows[1]?.reasons[0]).toContain('may be several badges in one cell');
});

it.each(['Sew; Saw', 'Sew, Saw', 'Sew | Saw', '"Sew\nSaw"'])(
  'several badges in one cell are no new badge: %s',
  (cell) => {
    const list = `name\tbadge\nAnna\t${cell}\n`;
    const [row] = importList(list, { createBadges: true }).rows;
    expect([row?.verdict, row?.reasons[0]]).toEqual([
      'bad',
      expect.stringContaining('one row for each'),
    ]);
  },
);
