import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { checkCommunity } from './check.ts';
import type { CommunityFile } from './file.ts';
import { formatFrontMatter } from './text/front-matter.ts';
import { byPlace, type Problem } from './problem.ts';

const markdownFiles = [
  'badges/repairer/badge.md',
  'recipients/ada/profile.md',
  'recipients/ada/first-talk.md',
];
const jsonFiles = ['keys/issuer.json', 'keys/2026-a.json'];
/** A mistake elsewhere: whatever happens to one file, the others are still checked. */
const elsewhere = { 'recipients/grace/profile.md': '---\nname: [Grace]\n---\n' };
const alwaysFound = 'wrong-type recipients/grace/profile.md:2:7';

function check(files: readonly CommunityFile[]): readonly Problem[] {
  const { community, problems } = checkCommunity(files, { now: tinyNow });
  expect(problems).toEqual([...problems].sort(byPlace));
  expect(community === null).toBe(problems.length > 0);
  return problems;
}

function inWords({ rule, path, line, column }: Problem): string {
  return `${rule} ${path}:${line}:${column}`;
}

type Breakage = readonly [
  name: string,
  expected: string,
  breakIt: (text: string) => string | Uint8Array,
];

const everyFile: readonly Breakage[] = [
  ['an empty file', 'empty-file', () => ''],
  ['old Mac line ends', 'line-ends', (text) => text.replaceAll('\n', '\r')],
  ['a TAB', 'tab', (text) => text.replace(': ', ':\t')],
  ['UTF-16', 'not-utf8', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['Latin-1', 'not-utf8', (text) => Buffer.from(text.replace(/[A-Z]/, 'É'), 'latin1')],
  ['a NUL', 'control-character', (text) => text.replace('a', 'a\0')],
  ['10 MB', 'too-large', (text) => text.padEnd(10_000_000, '\n')],
];

const markdownBreakages: readonly Breakage[] = [
  ...everyFile,
  ['no front matter', 'front-matter-missing', () => 'Just words.\n'],
  ['only JSON', 'front-matter-missing', () => '{"name": "x"}\n'],
  ['an unclosed front matter', 'front-matter-unclosed', (text) => text.replace('\n---\n', '\n')],
  ['a code front matter', 'front-matter-missing', (text) => text.replace('---', '---js')],
  ['an empty front matter', 'missing-key', (text) => text.replace(/---\n[^]*?---\n/, '---\n---\n')],
  [
    'a list for front matter',
    'front-matter-no-keys',
    (text) => text.replace(/---\n[^]*?---\n/, '---\n- a\n---\n'),
  ],
  ['a broken quote', 'yaml-syntax', (text) => text.replace(/: (\S)/, ': "$1')],
  ['a key written twice', 'yaml-duplicate-key', (text) => text.replace(/(\n.*)/, '$1$1')],
  ['a value of the wrong type', 'wrong-type', (text) => text.replace(/: (.*)/, ': {$1: x}')],
  ['an unknown key', 'unknown-key', (text) => text.replace('---\n', '---\nzzz: 1\n')],
];

const jsonBreakages: readonly Breakage[] = [
  ...everyFile.filter(([name]) => name !== 'a TAB'),
  ['a TAB', 'tab', (text) => text.replace('  "', '\t"')],
  ['not JSON', 'json-syntax', () => 'name: x\n'],
  ['a comment', 'json-syntax', (text) => text.replace('{', '{ // who')],
  ['a comma too many', 'json-syntax', (text) => text.replace(/\n\}/, ',\n}')],
  ['an unclosed object', 'json-syntax', (text) => text.replace(/\}\s*$/, '')],
  ['a key written twice', 'json-syntax', (text) => text.replace(/(\n.*,)/, '$1$1')],
  ['a forbidden key', 'json-syntax', (text) => text.replace('{', '{"__proto__": {},')],
  ['a list', 'json-syntax', () => '[]'],
  ['a value of the wrong type', 'wrong-type', (text) => text.replace(/: "[^"]*"/, ': null')],
  ['an unknown key', 'unknown-key', (text) => text.replace('{', '{"zzz": 1,')],
  [
    'deep nesting',
    'json-syntax',
    (text) => text.replace('{', `{"zzz": ${'['.repeat(9_000)}${']'.repeat(9_000)},`),
  ],
];

describe('every file that people write, broken in every way: one problem, and the rest is still checked', () => {
  const cases = [
    ...markdownFiles.map((path) => ({ path, breakages: markdownBreakages })),
    ...jsonFiles.map((path) => ({ path, breakages: jsonBreakages })),
  ].flatMap(({ path, breakages }) =>
    breakages.map(([name, rule, breakIt]) => ({ path, name, rule, breakIt })),
  );

  it.each(cases)('$path with $name', ({ path, rule, breakIt }) => {
    const problems = check(tinyCommunity({ ...elsewhere, [path]: breakIt(tinyText(path)) }));
    expect(problems.map(inWords)).toContain(alwaysFound);
    expect(
      problems
        .filter((problem) => inWords(problem) !== alwaysFound)
        .map((problem) => [problem.rule, problem.path]),
    ).toEqual([[rule, path]]);
  });

  it.each(
    [...markdownFiles, ...jsonFiles].flatMap((path) =>
      (
        [
          'link',
          'special',
          'too-large',
          'folder',
          'unreadable',
          'not-utf8-name',
          'submodule',
          'executable',
        ] as const
      ).map((refused) => ({ path, refused })),
    ),
  )('$path is refused as $refused', ({ path, refused }) => {
    const files = tinyCommunity(elsewhere).map((file) =>
      file.path === path ? { path, content: { refused } } : file,
    );
    const problems = check([
      ...files,
      ...(refused === 'folder' ? [{ path: `${path}/inner.md`, content: new Uint8Array(1) }] : []),
    ]);
    expect(problems.map(inWords)).toContain(alwaysFound);
    expect(
      problems.filter((problem) => inWords(problem) !== alwaysFound).map((problem) => problem.path),
    ).toEqual([path]);
  });

  it.each(
    ['image.svg', 'image.png'].flatMap((name) =>
      ['', 'not a picture', '\u0089PNG\r\n\u001a\n', '<svg', '{"a": 1}', '\0'.repeat(64)].map(
        (text) => ({ name, text }),
      ),
    ),
  )('$name that holds $text', ({ name, text }) => {
    const problems = check(tinyCommunity({ ...elsewhere, [`badges/repairer/${name}`]: text }));
    expect(problems.map(({ rule }) => rule)).toEqual(['picture-refused', 'wrong-type']);
  });
  it('two files claiming one id are one problem', () => {
    const problems = check(
      tinyCommunity({
        ...elsewhere,
        'badges/REPAIRER/badge.md': tinyText('badges/repairer/badge.md'),
      }),
    );
    expect(problems.map(inWords)).toEqual([
      'slug-not-unique badges/REPAIRER/badge.md:1:1',
      alwaysFound,
    ]);
  });
});

describe('text that nobody foresaw', () => {
  const naughty = new URL('../../../shared/vectors/naughty/blns.json', import.meta.url);
  it.skipIf(!existsSync(naughty))(
    'naughty strings as names and bodies never throw (needs the vectors)',
    () => {
      const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
      expect(strings.length).toBeGreaterThan(500);
      let accepted = 0;
      for (const text of strings) {
        const name = check(
          tinyCommunity({ 'recipients/ada/profile.md': formatFrontMatter({ name: text }, '') }),
        );
        const body = check(
          tinyCommunity({ 'recipients/ada/profile.md': formatFrontMatter({ name: 'Ada' }, text) }),
        );
        check([
          ...tinyCommunity({ 'recipients/ada/profile.md': text, 'keys/issuer.json': text }),
          { path: `recipients/${text}/profile.md`, content: new Uint8Array() },
          { path: text, content: new Uint8Array() },
        ]);
        accepted += Number(name.length === 0) + Number(body.length === 0);
      }
      expect(accepted).toBeGreaterThan(400);
    },
  );

  const paths = [...markdownFiles, ...jsonFiles];
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '---',
      '\n',
      '---\n',
      ': ',
      '- ',
      '"',
      "'",
      '\t',
      '\r\n',
      '\uFEFF',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '!!x',
      '<<',
      '\0',
      '\u202e',
      '<b>',
      '![x](y)',
      '](http://x)',
      'a@b.example',
      '2026-13-45',
      '__proto__',
      '\\u0000',
      '\ud800',
      '`',
      '|',
      '>',
      '%YAML 1.1',
      '...',
      '#',
    ),
  );
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.nat(400),
    remove: fc.nat(12),
    insert: piece,
  });

  it('mutated files never throw, and their problems are sorted and lie inside the file', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const texts = new Map(paths.map((path) => [path, tinyText(path)]));
        for (const { path, at, remove, insert } of edits) {
          const text = texts.get(path)!;
          texts.set(path, text.slice(0, at) + insert + text.slice(at + remove));
        }
        for (const { path, line, column, message, remedy } of check(
          tinyCommunity(Object.fromEntries(texts)),
        )) {
          const lines = (texts.get(path) ?? '').split(/\r\n|\n|\r/);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(`${message}${remedy}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('mutated bytes never throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(400),
        fc.uint8Array({ maxLength: 6 }),
        (path, at, bytes) => {
          const original = new TextEncoder().encode(tinyText(path));
          const changed = Uint8Array.from(original);
          changed.set(
            bytes.subarray(0, Math.max(0, changed.length - at)),
            Math.min(at, changed.length),
          );
          check(tinyCommunity({ [path]: changed }));
        },
      ),
      { numRuns: 150 },
    );
  });
  it('any paths never throw', () => {
    const segment = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        'badges',
        'recipients',
        'keys',
        'badge.md',
        'profile.md',
        'v1.json',
        'ada',
        'ADA',
        '..',
        '.git',
        'x.md',
        'x.json',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(segment, { maxLength: 4 }).map((parts) => parts.join('/')),
          { maxLength: 6 },
        ),
        (names) => {
          check(
            [...new Set(names)].map((path) => ({
              path,
              content: new TextEncoder().encode('---\nname: x\n---\n'),
            })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
