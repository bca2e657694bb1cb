import { describe, expect, it } from 'vitest';
import { importList } from '../../../testing/fixtures/lists.ts';

/** What is asked about the columns; empty where everybody gets the badge. */
const asked = (list: string, ignored: string[] = []): string =>
  importList(list, { ignored })
    .problems.map(({ message }) => message)
    .join(' ');

describe('a column that may say who earned nothing stops the run', () => {
  it.each([
    ['Passed', 'yes', 'no', 'holds "no" in line 3'],
    ['Attended', 'x', '', 'is empty in line 3'],
    ['Anwesend', 'ja', 'nein', 'holds "nein"'],
    ['出席', 'はい', 'いいえ', 'holds "いいえ"'],
    ['Status', 'complete', 'Failed', 'holds "Failed"'],
    ['Ergebnis', 'bestanden', 'nicht bestanden', 'holds "nicht bestanden"'],
    ['Estado', 'aprobado', 'ausente', 'holds "ausente"'],
    ['Итог', 'сдал', 'не сдал', 'holds "не сдал"'],
    ['Order', 'paid', 'Cancelled', 'holds "Cancelled"'],
    ['Asistió', 'sí', 'no', 'holds "no"'],
    ['Approuvé', 'oui', 'non', 'holds "non"'],
    ['Attended', 'partly', 'no', 'holds "no"'],
    ['Revoked', 'false', 'true', 'holds "true" in line 3'],
    ['is_revoked', 'False', 'True', 'holds "True"'],
    ['Cancelled', '', 'x', 'holds "x"'],
    ['Storniert', 'nein', 'ja', 'holds "ja"'],
    ['No show', '', 'yes', 'holds "yes"'],
    ['Deleted', '0', '1', 'holds "1"'],
    ['取消', '', '是', 'holds "是"'],
    ['Status', 'Published', 'Draft', 'holds "Draft"'],
    ['Grade', 'A', 'F', 'holds "F"'],
    ['First Talk', 'x', '', 'is called like a badge here'],
    ['repairer', '', '1', 'is called like a badge here'],
    ['Second', 'Repairer', '', 'holds badges of this community'],
  ])('%s: %s, %s', (heading, one, other, words) => {
    const list = `Name,${heading}\nMila,${one}\nBo,${other}\n`;
    expect(asked(list)).toContain(words);
    expect(asked(list, [heading])).toBe('');
  });

  it.each([
    ['Passed', 'yes', 'yes'],
    ['Vegetarian', 'yes', 'no'],
    ['Newsletter', 'x', ''],
    ['Grade', 'A', 'B'],
    ['Revoked', 'no', 'no'],
    ['Cancelled', '', ''],
    ['Result', '98', '71'],
    ['Passed', '', ''],
    ['Team', 'Red', 'No Show Jumpers'],
  ])('%s: %s, %s does not', (heading, one, other) => {
    expect(asked(`Name,${heading}\nMila,${one}\nBo,${other}\n`)).toBe('');
  });
});

describe('a cell that holds too much is asked about', () => {
  const reasons = (list: string): string[] =>
    importList(list).rows.flatMap((row) => (row.verdict === 'bad' ? row.reasons : []));

  it('several badges', () => {
    expect(reasons('Name,Badge\nMila,"First Talk, Repairer"\n')).toEqual([
      '"First Talk, Repairer" are several badges in one cell: write one row for each of them.',
    ]);
  });

  it.each(['Mila Novak – 5 March 2026', '"Novak, 2026-03-05"', 'Mila (05.03.2026)'])(
    'a name with a day: %s',
    (name) => {
      expect(reasons(`Name\n${name}\n`).join(' ')).toContain('holds a day');
    },
  );
});

it('a list in a list is read, and pages without https: are', () => {
  const { rows, files } = importList('[[{"name":"Mila","website":"www.mila.example"}]]');
  expect(rows.map(({ verdict }) => verdict)).toEqual(['created']);
  expect(files.map(({ text }) => text).join('')).toContain('https://www.mila.example/');
});
