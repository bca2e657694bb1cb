import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonLimits } from './strict-json.ts';
import { JsonError, parseStrictJson } from './strict-json.ts';

const suite = new URL('../../../shared/vectors/json/test_parsing/', import.meta.url);
const withoutSuite = !existsSync(suite);
const skipped = withoutSuite ? ' (skipped: ../shared/vectors is missing)' : '';

function refusal(text: string, limits?: JsonLimits): { code: string; offset: number } | null {
  try {
    parseStrictJson(text, limits);
    return null;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { code: error.code, offset: error.offset };
  }
}

/** The way a file reaches us: bytes that are no UTF-8 are refused before the reader sees them. */
function accepts(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return refusal(text) === null;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

describe.skipIf(withoutSuite)(`JSONTestSuite${skipped}`, () => {
  const names = withoutSuite ? [] : readdirSync(suite).sort();
  const accepted = new Set(
    names.filter((name) => accepts(readFileSync(new URL(encodeURIComponent(name), suite)))),
  );

  it('everything that must be read is read, except what two readers understand differently', () => {
    const expected = names.filter((name) => name.startsWith('y_'));
    expect(expected).toHaveLength(95);
    expect(expected.filter((name) => !accepted.has(name))).toEqual([
      'y_object_duplicated_key.json',
      'y_object_duplicated_key_and_value.json',
    ]);
  });

  it('nothing that must be refused is read', () => {
    const expected = names.filter((name) => name.startsWith('n_'));
    expect(expected).toHaveLength(188);
    expect(expected.filter((name) => accepted.has(name))).toEqual([]);
  });

  it('nothing of what readers may do as they like with is read', () => {
    expect(names.filter((name) => name.startsWith('i_'))).toHaveLength(35);
    expect(names.filter((name) => name.startsWith('i_') && accepted.has(name))).toEqual([]);
  });
});

describe('strict JSON', () => {
  it('reads what JSON.stringify writes, as JSON.parse would', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6, stringUnit: 'binary' }), (text) => {
        const refused = refusal(text, { maxDepth: 100 });
        if (refused === null)
          expect(parseStrictJson(text, { maxDepth: 100 })).toEqual(JSON.parse(text));
        else expect(refused.code).toMatch(/forbidden-key|number-range/);
      }),
    );
  });

  it('never reads what JSON.parse refuses, nor reads it differently', () => {
    const fragments = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '1',
      '-0',
      '0.5',
      '1e3',
      'true',
      'null',
      ' ',
      '\n',
      '\\u0041',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        if (refusal(text) === null) expect(parseStrictJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a key given twice', '{"a":1, "a":2}', 'duplicate-key', 8],
    ['a key given twice, once escaped', '{"a":1,"\\u0061":2}', 'duplicate-key', 7],
    [
      'a key that every object has already, given twice',
      '{"toString":1,"toString":2}',
      'duplicate-key',
      14,
    ],
    ['__proto__', '{"__proto__":{"admin":true}}', 'forbidden-key', 1],
    ['__proto__ in escapes', '{"\\u005f_proto__":1}', 'forbidden-key', 1],
    ['constructor', '{"a":{"constructor":1}}', 'forbidden-key', 6],
    ['prototype', '{"prototype":1}', 'forbidden-key', 1],
    ['half a surrogate pair', '["\\ud800"]', 'lone-surrogate', 1],
    ['a surrogate pair the wrong way round', '["\\udc00\\ud800"]', 'lone-surrogate', 1],
    ['half a surrogate pair in a key', '{"\\ud800":1}', 'lone-surrogate', 1],
    ['an integer that loses digits', '[12345678901234567890]', 'number-range', 1],
    ['the first integer that loses digits', '9007199254740992', 'number-range', 0],
    ['a number too large', '[1e400]', 'number-range', 1],
    ['a number too small', '[1e-400]', 'number-range', 1],
    ['a byte order mark', '\ufeff{}', 'syntax', 0],
    ['nothing', '', 'syntax', 0],
    ['a second value', '{} {}', 'syntax', 3],
    ['a comma too many', '[1,]', 'syntax', 3],
    ['an unclosed string', '["abc', 'syntax', 5],
    ['a raw line end in a string', '["a\nb"]', 'syntax', 3],
    ['a comment', '[1]// no', 'syntax', 3],
  ])('refuses %s', (_reason, text, code, offset) => {
    expect(refusal(text)).toEqual({ code, offset });
  });

  it('makes ordinary own members of names that objects inherit', () => {
    const value = parseStrictJson('{"toString":1,"hasOwnProperty":2}');
    expect(Object.entries(value as object)).toEqual([
      ['toString', 1],
      ['hasOwnProperty', 2],
    ]);
  });

  it('reads the largest safe integers, negative zero and a pair of surrogates', () => {
    expect(parseStrictJson('[9007199254740991,-9007199254740991,0e400]')).toEqual([
      9007199254740991, -9007199254740991, 0,
    ]);
    expect(parseStrictJson('-0')).toBe(-0);
    expect(parseStrictJson('"\\ud83c\\udfc5"')).toBe('🏅');
  });

  it('stops at the depth limit, however deep the text goes', () => {
    expect(refusal('['.repeat(32) + ']'.repeat(32))).toBeNull();
    expect(refusal('['.repeat(33) + ']'.repeat(33))).toEqual({ code: 'depth', offset: 32 });
    expect(refusal('['.repeat(100_000))?.code).toBe('depth');
    expect(refusal('{"a":'.repeat(40_000))?.code).toBe('depth');
    expect(refusal(`[${'[],'.repeat(100)}{}]`)).toBeNull();
    expect(refusal('[[]]', { maxDepth: 1 })).toEqual({ code: 'depth', offset: 1 });
  });

  it('measures the size in UTF-8 bytes', () => {
    expect(refusal(`"${'a'.repeat(262_142)}"`)).toBeNull();
    expect(refusal(`"${'a'.repeat(262_143)}"`)?.code).toBe('size');
    expect(refusal(`"${'é'.repeat(131_072)}"`)?.code).toBe('size');
    expect(refusal('"abc"', { maxBytes: 4 })?.code).toBe('size');
  });
});
