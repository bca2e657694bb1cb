import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAnyMarkdown, parseMarkdown, renderAnyMarkdown, renderMarkdown } from './markdown.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { plainParagraph } from './plain-paragraph.ts';

/** Without lines and columns, which nobody reads. */
function placed({ position, children, ...node }: MarkdownNode): MarkdownNode {
  return {
    ...node,
    ...(children && { children: children.map(placed) }),
    ...(position && {
      position: {
        start: { offset: position.start.offset! },
        end: { offset: position.end.offset! },
      },
    }),
  };
}

function expectTheSame(text: string): void {
  expect(renderMarkdown(text)).toBe(renderAnyMarkdown(text));
  expect(placed(parseMarkdown(text))).toEqual(placed(parseAnyMarkdown(text)));
}

it.each([
  'Showed it on evening 12.\n',
  '\n\nGave the first talk - and the second one, too.\n\n',
  'Élan: “ça” (1–2 %), d’accord… ?!',
  'أعطت أول عرض.',
  'はじめての発表。',
  'é',
  '𠮷野家 and 𝒜 letters',
  'a. no list, b) none either; see www',
])('is one paragraph, as the packages see it: %s', (text) => {
  if (!text.includes('。')) expect(plainParagraph(text)).not.toBeNull();
  expectTheSame(text);
});

it.each([
  ...['', '\n', ' words', 'words ', 'words  \nmore', 'two\nlines', 'a\r\n', '    code', '\twords'],
  ...['- item', '1. item', '# head', '> quote', 'head\n===', '| a |', '*a*', '_a_', '~~a~~', '`a`'],
  ...['a <b>', 'a & b', '&amp;', 'a\\*', '[a](b)', '![a](b)', 'see www.example.org', 'WWW.x.org'],
  ...['https://example.org', 'ada@example.org', 'mailto:a@b.example', '[^1]', 'a $x$', 'a\u00A0b'],
  ...['a\u0000b', 'a\u202Eb', 'a\uFEFF', '\uFEFFa'],
])('is left to the packages: %j', (text) => {
  expect(plainParagraph(text)).toBeNull();
});

it('gives what the packages give, whatever is written', () => {
  const words = [
    'a',
    'Ab',
    'É',
    'ß',
    'عر',
    '日本',
    '𠮷',
    'e\u0301',
    '7',
    '12',
    'www',
    'http',
    'x.org',
  ];
  const signs = [...` ,.;:?!'"‘’“”()–—…%-/@&<>*_~\`#+|[]\\=`];
  const parts = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words, ' ', ' ', ' - ', ' -- ', ', ') },
    { weight: 3, arbitrary: fc.constantFrom(...signs.slice(0, 20), '\n') },
    { weight: 1, arbitrary: fc.constantFrom(...signs) },
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 12 }), (some) => {
      const text = some.join('');
      if (plainParagraph(text) === null) return;
      plain += 1;
      expectTheSame(text);
    }),
    { numRuns: 6_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

it('gives what the packages give for each sign of Unicode among words', () => {
  const chosen = Array.from({ length: 0x3_0000 / 7 }, (_, at) => String.fromCodePoint(at * 7))
    .concat(Array.from({ length: 0x300 }, (_, at) => String.fromCodePoint(at)))
    .filter((sign) => plainParagraph(`a${sign}b`) !== null);
  expect(chosen.length).toBeGreaterThan(10_000);
  // Letters are all alike to a parser, so of these a share is enough.
  for (const sign of chosen.filter((one, at) => at % 11 === 0 || !/[\p{L}\p{M}\p{N}]/u.test(one)))
    for (const text of [`a${sign}b`, `a ${sign} b`, `a${sign}`]) expectTheSame(text);
});
