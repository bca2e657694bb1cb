/** What a list tells and nobody read is a question, or is said. */

import { expect, it } from 'vitest';
import { importList } from '../../../../testing/fixtures/lists.ts';

const mail = (name: string): string => `${name}@mail.example`;

it.each([
  ['beside names', `Name,Contact point\nAnna,${mail('a')}\nBen,${mail('b')}\n`, 'Contact point'],
  ['alone', `Recipient,Badge\n${mail('a')},First Talk\n`, 'Recipient'],
])('a column of e-mail addresses that is called otherwise, %s', (_, list, heading) => {
  const { problems, rows } = importList(list);
  expect(rows).toEqual([]);
  expect(problems.at(-1)!.message).toContain(`"${heading}" holds e-mail addresses`);
  expect(problems.at(-1)!.remedy).toContain(`--map "email=${heading}"`);
  expect(JSON.stringify(problems)).not.toContain('@mail');
});

it('and is read, or put aside, once somebody says so', () => {
  const list = `Name,Contact point\nAnna,${mail('a')}\n`;
  for (const said of [
    { map: new Map([['email', 'Contact point']] as const) },
    { ignored: ['Contact point'] },
  ])
    expect(importList(list, said).rows.map(({ verdict }) => verdict)).toEqual(['created']);
});

it('of two columns that could be the name, both are proposed', () => {
  const [problem] = importList('Name,Vollständiger Name\nFirst Talk,Anna\n').problems;
  expect(problem!.remedy).toContain('"name=Name" or --map "name=Vollständiger Name"');
});

it('of a list inside a row of JSON, what is not read is named', () => {
  const evidence = ['https://e.example/1', 'https://e.example/2'];
  const { columns } = importList(JSON.stringify([{ name: 'Anna', evidence }]));
  expect(columns.map(({ heading }) => heading)).toContain('evidence.1');
});

it.each([
  ['one object on each line', `{"name":"Anna","email":"${mail('a')}"}\n{"name":"Ben"}\n`],
  ['the only list of an object', '{"count":2,"users":[{"name":"Anna"},{"name":"Ben"}]}'],
])('JSON as %s is read', (_, list) => {
  expect(importList(list).rows.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
});

it('JSON of words alone is asked what they are', () => {
  const [problem] = importList('["Anna Sample","Ben Sample"]').problems;
  expect(problem!.remedy).toContain('--columns name');
});
