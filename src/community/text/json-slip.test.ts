import { describe, expect, it } from 'vitest';
import { parseJsonFile } from './json-file.ts';

/** The first fault of a text, with the characters that stand at its place. */
function faultOf(text: string): string {
  const parsed = parseJsonFile(text);
  if (!Array.isArray(parsed)) return 'none';
  const [{ offset, message, remedy }] = parsed as [(typeof parsed)[number]];
  return `${JSON.stringify(text.slice(offset, offset + 3))} ${message} ${remedy}`;
}

describe('slips in JSON are called what they are, at their place', () => {
  it.each([
    ['{"a": 1,}', /^",}" A comma too many/],
    ['{"a": [1, 2,\n]}', /^",\\n\]" A comma too many/],
    ['{"a": 1,, "b": 2}', /^", \\"" A comma too many/],
    ['{"a": 1 "b": 2}', /^" \\"b" A comma is missing/],
    ['{"a": "x"\n"b": 2}', /A comma is missing/],
    ['{"a": [{} {}]}', /A comma is missing/],
    ["{'a': 1}", /^"'a'" .*straight double quotes/],
    ['{“a”: 1}', /straight double quotes/],
    ['{"a": ‘x’}', /straight double quotes/],
    ['{a: 1}', /^"a: " A key or text .*without double quotes/],
    ['{"a": hello}', /A text stands here without double quotes/],
    ['{"a": True}', /Write `true`/],
    ['{\n  // who\n  "a": 1}', /^"\/\/ " A comment/],
    ['{"a": 1', /ends before it is whole/],
    ['{"a": "x', /ends before it is whole|closed by a quote/],
    ['{"a" = 1}', /Write `:`/],
    ['{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> x\n}', /^"<<<" A merge stopped here/],
    ['{"a": 1,\n=======\n"a": 2}', /A merge stopped here/],
  ])('%j', (text, wanted) => expect(faultOf(text)).toMatch(wanted));

  it('and what is none of them keeps the words of the reader', () => {
    expect(faultOf('{"a": 01}')).toMatch(/cannot be read here/);
    expect(faultOf('{"a": 1, "a": 2}')).toMatch(/occurs twice/);
    expect(faultOf('{"a": 1}')).toBe('none');
  });
});
