/** What the longest texts cost that the check lets through: whoever proposes one delays everybody. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '../../schemas/schema.ts';
import { renderMarkdown } from './markdown.ts';
import { inspectMarkdown } from './markdown-faults.ts';

/** As long as the schema allows, of one unit again and again. */
const filled = (unit: string, head = ''): string =>
  (head + unit.repeat(Math.ceil(limits.markdown / unit.length))).slice(0, limits.markdown);

/** Seconds of processor time to look through the text and, where it is let through, to draw it. */
function cost(text: string): number {
  const before = process.cpuUsage();
  const { tree } = inspectMarkdown(text);
  if (tree !== null) renderMarkdown(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

it.each([
  ['lines that go on a quote without its mark', filled('a\n', '>')],
  ['lines that go on the deepest quote', filled('a\n', '>'.repeat(19))],
  ['lines that go on an item of a list', filled('a\n', '- ')],
  ['headings with a line below', filled('a\n=\n')],
  [
    'a table whose short rows are filled up',
    `${filled('a|', '|').slice(0, 6_001)}\n|${'-|'.repeat(3_000)}\n${'|\n'.repeat(3_700)}`,
  ],
  ['a table of many small cells', filled('|a|b|\n', '|a|b|\n|-|-|\n')],
  ['lists within lists in every line', filled(`${'- '.repeat(19)}a\n`)],
  ['lists within lists, a tab between them', filled('1. \t')],
])('refuses %s', (_, text) => {
  expect(inspectMarkdown(text).faults.map(({ rule }) => rule)).toEqual(['markdown-too-complex']);
  expect(cost(text)).toBeLessThan(2);
});

it('says in which line a text becomes too long, and lets blank lines at its end be', () => {
  const text = 'a\n'.repeat(1_000);
  expect(inspectMarkdown(`${text}\n\n`).tree).not.toBeNull();
  expect(inspectMarkdown(`${text}\nb\n`)).toMatchObject({
    tree: null,
    faults: [{ offset: 2_000 }],
  });
});

it('lets a table through that people would read', () => {
  const row = `|${' cell |'.repeat(8)}\n`;
  const text = `${row}|${'---|'.repeat(8)}\n${row.repeat(200)}`;
  expect(inspectMarkdown(text)).toMatchObject({ faults: [] });
});

it('costs less than two seconds, whatever the text is made of', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '> ',
      '>',
      '- ',
      '1. ',
      '    ',
      '\t',
      '`',
      '```\n',
      '|',
      '|-|\n',
      '# ',
      '=\n',
      '---\n',
    ],
    ...[
      '[',
      '](',
      ')',
      '[a]: https://b.example\n',
      '<',
      '<a ',
      '&',
      '&amp;',
      '\\',
      '*',
      '_',
      '~~',
      '!',
      'www.a.b ',
      'a@b.c ',
    ],
  );
  const unit = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(unit, (text) => cost(filled(text)) < 2),
    { numRuns: 60 },
  );
});
