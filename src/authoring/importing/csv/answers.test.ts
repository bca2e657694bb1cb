import { describe, expect, it } from 'vitest';
import { importList } from '../../../testing/fixtures/lists.ts';
import { parseMap } from './columns.ts';
import type { CsvImport } from './import.ts';

const said = ({ rows, problems }: CsvImport): string[] => [
  ...problems.map(({ message, remedy }) => `${message} ${remedy}`),
  ...rows.flatMap(({ verdict, reasons }) => [verdict, ...reasons]),
];
const written = ({ files }: CsvImport): string => files.map(({ text }) => text).join('\n');

describe('consent', () => {
  it.each(['yes', 'Ja', 'sí', 'да', 'はい', 'हाँ', 'نعم', 'TRUE', '✓', 'Yes.'])(
    '"%s" lets the hash be published',
    (word) => {
      const outcome = importList(`Name,Email,Consent\nMila,mila@example.org,${word}\n`);
      expect(written(outcome)).toContain('sha256$');
    },
  );

  it.each(['', 'no', 'Nein', '否', 'FALSE', '-'])('"%s" does not', (word) => {
    const outcome = importList(`Name,Email,Consent\nMila,mila@example.org,${word}\n`);
    expect([said(outcome), written(outcome).includes('sha256$')]).toEqual([['created'], false]);
  });

  it.each(['maybe', 'later', 'see mail', 'ask ann@example.org'])('"%s" is asked about', (word) => {
    const outcome = importList(`Name,Email,Consent\nMila,mila@example.org,${word}\n`);
    expect(said(outcome).join(' ')).toMatch(/^bad .* is neither yes nor no: write one of them/);
    expect(said(outcome).join(' ')).not.toContain('@');
  });

  it('of one row is not overruled by that of all', () => {
    const outcome = importList('Name,Email,Consent\nMila,mila@example.org,no\n', {
      emailConsent: true,
    });
    expect(written(outcome)).not.toContain('sha256$');
  });
});

describe('the language of a name', () => {
  it.each([
    ['zh-TW', 'zh-TW'],
    ['pt_br', 'pt-BR'],
    ['SR-LATN', 'sr-Latn'],
  ])('%s is written as %s', (cell, tag) => {
    expect(written(importList(`Name,Language\nMila,${cell}\n`))).toContain(`language: ${tag}`);
  });

  it('is asked for where one of the cells is none', () => {
    expect(said(importList('Name,Language\nMila,sl\nBo,Slovene\n'))).toEqual([
      'created',
      'bad',
      '"Slovene" is no language tag of the name, such as en, de or pt-BR: write one, or put the column aside with --ignore.',
    ]);
  });

  it('is not read from a column of something else, unless somebody says so', () => {
    const list = 'Name,Language\nMila,Python\nBo,Rust\n';
    const { columns } = importList(list);
    expect(columns).toContainEqual({ heading: 'Language', as: null });
    const map = parseMap('language=Language');
    if (typeof map === 'string') throw new Error(map);
    expect(said(importList(list, { map })).join(' ')).toContain('no language tag');
  });
});

describe('names at one address', () => {
  it('in other characters may be one name, and are asked about', () => {
    const list = 'Name,Email\n张伟,wei@example.org\n張偉,wei@example.org\n';
    expect(said(importList(list)).join(' ')).toMatch(
      /but the name is "張偉": one name written in other characters, such as simplified and traditional ones, or two people\. Say it in a column `recipient`/,
    );
  });
});

describe('a list without headings', () => {
  it('gets a proposal that can be followed', () => {
    const list =
      'Mila Novak,https://example.org/mila,Team A\nBo Li,https://example.org/bo,Team B\n';
    const [sentence = ''] = said(importList(list));
    expect(sentence).toContain('--columns name,-,- (change what is not so)');
  });
});

describe('a badge that is not there', () => {
  it('is made where the option names it, not only where the rows do', () => {
    const options = { badge: 'Soldering', createBadges: true };
    const outcome = importList('Name\nMila\nBo\n', options);
    expect(said(outcome)).toEqual(['created', 'created']);
    expect(outcome.files.map(({ path }) => path)).toContain('badges/soldering/badge.md');
  });
});
