import { expect, it } from 'vitest';
import { importList } from '../../../../testing/fixtures/lists.ts';
import type { CsvOptions } from '../import.ts';

const told = (text: string, changes: Partial<CsvOptions> = {}): string[] => {
  const { problems, rows } = importList(text, {
    placeholder: 'Participant',
    emailConsent: true,
    ...changes,
  });
  return problems.length > 0
    ? problems.map(({ message, remedy }) => `${message} ${remedy}`)
    : rows.map(({ verdict, name }) => `${verdict} ${name ?? ''}`);
};
const names = { columns: ['name'] };

it.each([
  ['semicolons', 'ann@mail.example; ben@mail.example; cy@mail.example\n'],
  ['blanks', 'ann@mail.example ben@mail.example cy@mail.example\n'],
  ['commas, over two lines', 'ann@mail.example, ben@mail.example,\ncy@mail.example'],
])('addresses side by side are a person each: %s', (_, text) => {
  const rows = ['created Participant', 'created Participant', 'created Participant'];
  expect(told(text)).toEqual(rows);
  expect(told(text, { columns: ['email', '-', '-'] })).toEqual(rows);
});

it('names side by side are a person each where that is said', () => {
  const text = 'Anna Sample;Ben Sample;Cy Young\n';
  expect(told(text)).toEqual([expect.stringContaining('--columns name')]);
  expect(told(text, names)).toEqual([
    'created Anna Sample',
    'created Ben Sample',
    'created Cy Young',
  ]);
});

it.each([
  ['a name with a comma', 'Sample, Anna\n'],
  ['several in a sentence', 'Anna Sample, Ben Sample and Cy Young\n'],
  ['several lines', 'Anna Sample;Ben Sample\nCy Young\n'],
])('nobody is left out because --columns names fewer: %s', (_, text) => {
  expect(told(text, names)).toEqual([
    expect.stringMatching(/^Line 1 has 2 cells, and --columns speaks of 1.*line of their own/),
  ]);
});

it('a second column of addresses is not proposed to be left out', () => {
  expect(told('Anna,ann@mail.example,ben@mail.example\nCy,cy@mail.example,\n')).toEqual([
    expect.stringMatching(/Several columns hold .*line of their own.*--columns name,email,\?,/),
  ]);
});

it.each([
  ['山田太郎、佐藤健、鈴木一郎', ['山田太郎', '佐藤健', '鈴木一郎']],
  ['محمد علي، فاطمة، ليلى', ['محمد علي', 'فاطمة', 'ليلى']],
])('names are parted by the commas of their script: %s', (text, people) => {
  expect(told(text, names)).toEqual(people.map((name) => `created ${name}`));
});

it('two words with such a comma between may be one person or two', () => {
  const { rows } = importList('محمد علي، فاطمة', names);
  expect(rows).toMatchObject([{ verdict: 'bad' }]);
  expect(rows[0]?.reasons[0]).toMatch(/may be several people in one cell/);
});

it('pages of accounts alone are of people', () => {
  const rows = ['created ann', 'created ben'];
  expect(told('https://code.example/ann\nhttps://code.example/ben\n')).toEqual(rows);
});
