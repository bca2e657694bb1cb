import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../fault.ts';
import { formatFrontMatter, parseFrontMatter, type FrontMatter } from './front-matter.ts';
import { placeAt } from './place.ts';

function read(text: string): FrontMatter {
  const result = parseFrontMatter(text);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
}

function faultsOf(text: string): string[] {
  const result = parseFrontMatter(text);
  if (!Array.isArray(result)) return [];
  return result.map((fault: Fault) => {
    const { line, column } = placeAt(text, fault.offset);
    return `${fault.rule} ${line}:${column}`;
  });
}

describe('what is read', () => {
  it('keeps dates, numbers and truth values as the text that was written', () => {
    const { data } = read(
      '---\na: 2026-05-01\nb: 012\nc: true\nd: 12:30:00\ne: 1_000\nf: ~\ng:\nh: No\n---\n',
    );
    expect(data).toEqual({
      a: '2026-05-01',
      b: '012',
      c: 'true',
      d: '12:30:00',
      e: '1_000',
      f: '~',
      g: '',
      h: 'No',
    });
  });
  it('keeps the body as it is, further --- lines included', () => {
    const text = '---\na: b\n---\n\n# Hi\n\n---\n\nthere';
    const { body, bodyOffset } = read(text);
    expect(body).toBe('\n# Hi\n\n---\n\nthere');
    expect(text.slice(bodyOffset)).toBe(body);
  });
  it('reads a body that itself starts with front matter as text', () => {
    expect(read('---\na: b\n---\n---js\nglobalThis.ran = 1\n---\n').body).toBe(
      '---js\nglobalThis.ran = 1\n---\n',
    );
  });
  it('knows the place of every value and key', () => {
    const text = '---\nname: Ada\nevidence:\n  - url: https://a.example/\n    name: "x"\n---\n';
    const { offsetOf } = read(text);
    const at = (path: (string | number)[], part: 'key' | 'value'): string => {
      const { line, column } = placeAt(text, offsetOf(path, part));
      return `${line}:${column}`;
    };
    expect(at([], 'value')).toBe('2:1');
    expect(at(['name'], 'value')).toBe('2:7');
    expect(at(['evidence', 0, 'url'], 'value')).toBe('4:10');
    expect(at(['evidence', 0, 'name'], 'key')).toBe('5:5');
    expect(at(['evidence', 0, 'name'], 'value')).toBe('5:11');
    expect(at(['evidence', 7, 'url'], 'value')).toBe('4:3');
    expect(at(['nowhere'], 'key')).toBe('2:1');
  });
  it('gives the same answer every time, because gray-matter forgets errors in its cache', () => {
    const broken = '---\na: "x\n---\n';
    expect(faultsOf(broken)).toEqual(faultsOf(broken));
    expect(faultsOf(broken)).toHaveLength(1);
    const first = read('---\na: [b]\n---\n').data;
    expect(read('---\na: [b]\n---\n').data['a']).not.toBe(first['a']);
  });
  it.each(['---\n---\n', '---\n\n---\n', '---\n# nothing\n---\n'])(
    'an empty front matter %j has no keys',
    (text) => {
      expect(read(text).data).toEqual({});
    },
  );
  it('does not let a key reach the prototype', () => {
    const { data } = read('---\n__proto__:\n  polluted: yes\n---\n');
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is refused, each with one fault at its place', () => {
  it.each([
    ['no front matter', '# Hello\n', 'front-matter-missing 1:1'],
    ['nothing at all', '', 'front-matter-missing 1:1'],
    ['only an opening line', '---\n', 'front-matter-unclosed 1:1'],
    ['an unclosed block', '---\na: b\n\nText.\n', 'front-matter-unclosed 1:1'],
    ['an ending with a space', '---\na: b\n--- \n', 'front-matter-unclosed 3:1'],
    ['an ending with four hyphens', '---\na: b\n----\n', 'front-matter-unclosed 3:1'],
    ['a BOM', '\uFEFF---\na: b\n---\n', 'front-matter-missing 1:1'],
    ['Windows line ends', '---\r\na: b\r\n---\r\n', 'front-matter-missing 1:1'],
    ['a blank first line', '\n---\na: b\n---\n', 'front-matter-missing 1:1'],
    ['a list', '---\n- a\n---\n', 'front-matter-no-keys 2:1'],
    ['a bare word', '---\nhello\n---\n', 'yaml-syntax 2:1'],
    ['an anchor', '---\na: &x [1]\n---\n', 'yaml-anchor 2:7'],
    ['an alias bomb', '---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n', 'yaml-anchor 2:7'],
    ['a tag', '---\na: !!int 3\n---\n', 'yaml-tag 2:10'],
    ['a tag of its own', '---\na: !foo x\n---\n', 'yaml-tag 2:9'],
    ['a merge key', '---\na:\n  b: c\n<<: {b: c}\n---\n', 'yaml-merge-key 4:1'],
    ['a repeated key', '---\na: b\na: c\n---\n', 'yaml-duplicate-key 3:1'],
    ['an unclosed quote', '---\na: "x\n---\n', 'yaml-syntax 2:6'],
    ['a second colon', '---\na: b: c\n---\n', 'yaml-syntax 2:4'],
    ['an @', '---\na: @ada\n---\n', 'yaml-syntax 2:4'],
    ['a TAB as indentation', '---\na:\n\tb: c\n---\n', 'tab 3:1'],
    ['a second document', '---\na: b\n...\nc: d\n---\n', 'yaml-syntax 4:1'],
    ['a directive', '---\n%YAML 1.1\na: b\n---\n', 'yaml-syntax 3:1'],
    ['a key that is a list', '---\n? [a]\n: b\n---\n', 'yaml-syntax 2:3'],
    ['deep nesting', `---\na: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`, 'yaml-too-complex 2:20'],
    ['many values', `---\na: [${'x,'.repeat(12_000)}]\n---\n`, 'yaml-too-complex 2:10004'],
  ])('%s', (_, text, expected) => expect(faultsOf(text)).toEqual([expected]));

  it('refuses thousands of lines, over which gray-matter would brood', () => {
    expect(faultsOf(`---\n${'\n'.repeat(65_000)}a: b\n---\n`)).toEqual(['yaml-too-complex 1:1']);
  });
  it('survives nesting that would exhaust the stack', () => {
    expect(faultsOf(`---\na: ${'['.repeat(60_000)}\n---\n`).join()).toContain('yaml-too-complex');
  });
});

describe('openings that make gray-matter run code', () => {
  const canary = globalThis as { plainbadgeCanary?: number };
  afterEach(() => delete canary.plainbadgeCanary);
  const code = '{ name: (globalThis.plainbadgeCanary = 1) }';

  it.each([
    '---js',
    '---javascript',
    '---JS',
    '---jAvAsCrIpT',
    '--- js',
    '---js ',
    '---\tjs',
    '\uFEFF---js',
    '---coffee',
    '---toml',
    '---json',
    '---constructor',
    '---toString',
    '---hasOwnProperty',
    '---__proto__',
    '---yaml',
    '---\u2028js',
    '---\rjs',
    '----js',
  ])('%j runs nothing and is one fault', (opening) => {
    expect(faultsOf(`${opening}\n${code}\n---\nbody\n`)).toEqual(['front-matter-missing 1:1']);
    expect(canary.plainbadgeCanary).toBeUndefined();
  });
  it('a second block in the body runs nothing, read or written', () => {
    read(formatFrontMatter({ name: 'x' }, `---js\n${code}\n---\n`));
    expect(canary.plainbadgeCanary).toBeUndefined();
  });
});

describe('formatFrontMatter', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      ' ',
      'true',
      'null',
      '012',
      '2026-05-01',
      '- a',
      'a: b',
      '#x',
      'x #y',
      '"',
      "'",
      '---',
      '...',
      '&a',
      '*a',
      '!t',
      '<<',
      'a\nb',
      'a\n',
      '\n',
      '\ta',
      'y',
      '~',
      '1e3',
      'x:',
      '@a',
      'x\u2028y',
      '\r\n',
    ),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(
        text.filter((key) => key !== '__proto__' && key !== '<<'),
        tie('any'),
        { maxKeys: 3 },
      ),
    ),
  })).any;

  it('is the inverse of parseFrontMatter, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          text.filter((key) => key !== '__proto__' && key !== '<<'),
          value,
          { maxKeys: 5 },
        ),
        fc.string(),
        (data, body) => {
          const back = read(formatFrontMatter(data, body));
          expect(back.data).toEqual(data);
          expect(back.body).toBe(body);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('keeps the order of keys and writes plainly what is plain', () => {
    expect(
      formatFrontMatter(
        {
          name: 'Ada',
          badge: 'first-talk',
          date: '2026-05-01',
          version: 2,
          list: ['a', { b: 'true' }],
        },
        'Why.\n',
      ),
    ).toBe(
      '---\nname: Ada\nbadge: first-talk\ndate: 2026-05-01\nversion: 2\nlist:\n  - a\n  - b: "true"\n---\nWhy.\n',
    );
  });
  it('writes nothing between the fences where there are no keys', () => {
    expect(formatFrontMatter({}, 'x')).toBe('---\n---\nx');
  });
});
