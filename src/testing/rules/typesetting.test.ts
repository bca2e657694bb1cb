/** Holds what no single file can: the share of wide lines, the number of casts, sentences said once. */

import ts from 'typescript';
import { expect, it } from 'vitest';
import { nodesOf, parse, readSources, type Source } from './sources.ts';

const product = readSources().filter(({ path, isTest }) => !isTest && path.endsWith('.ts'));

/** Words of a language are data: a sentence stands on a line of its own, however long it is. */
const isProgram = ({ path }: Source): boolean => !/^src\/language\/[^/]+\//.test(path);

/** Of all lines, those that are wider than the formatter's 100 characters: sentences, mostly. */
function shareOfWideLines(sources: readonly Source[]): number {
  const lines = sources.flatMap(({ text }) => text.split('\n'));
  return lines.filter((line) => [...line].length > 100).length / lines.length;
}

/** Every `as` but `as const`: what somebody knows and the compiler takes on their word. */
function casts(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    [...nodesOf(parse(source))]
      .filter((node) => ts.isAsExpression(node))
      .map((node) => node.type.getText())
      .filter((type) => type !== 'const')
      .map((type) => `${source.path}: ${type}`),
  );
}

const imagined = (text: string): readonly Source[] => [
  { path: 'src/a.ts', text, imports: [], isTest: false },
];

it('fewer than 1 of 100 lines are wider than 100 characters', () => {
  expect(product.length).toBeGreaterThan(500);
  expect(shareOfWideLines(product.filter(isProgram))).toBeLessThan(0.01);
  expect(shareOfWideLines(imagined(`${'a'.repeat(101)}\n${'a'.repeat(100)}`))).toBe(0.5);
});

it('at most 60 casts stand in the whole engine', () => {
  expect(casts(product).length).toBeLessThanOrEqual(60);
  expect(casts(imagined('const a = b as string; const c = [1] as const;'))).toEqual([
    'src/a.ts: string',
  ]);
});

/** English signs between texts of the interface, which each language writes in its own way. */
const signsInCode = /\{'[.,:;] ?'\}|&& '[.,:;] '|\{`?['"]\. /g;

it('no component puts English signs between words of the interface', () => {
  const components = readSources().filter(({ path }) => path.endsWith('.astro'));
  expect(components.length).toBeGreaterThan(90);
  expect(
    components.filter(({ text }) => text.search(signsInCode) >= 0).map(({ path }) => path),
  ).toEqual([]);
  expect("<Day />{'. '}{at > 0 && ', '}".match(signsInCode)).toHaveLength(2);
});

/** Literals of more than one word, each that stands twice. */
function saidTwice(sources: readonly Source[]): readonly string[] {
  const said = sources.flatMap((source) =>
    [...nodesOf(parse(source))]
      .filter((node) => ts.isStringLiteralLike(node) && node.text.includes(' '))
      .map((node) => node.getText()),
  );
  return said.filter((text, at) => said.indexOf(text) < at);
}

it('each sentence of a verdict stands once', () => {
  const codes = product.filter(({ path }) => path.startsWith('src/language/en/codes/'));
  expect(codes.length).toBeGreaterThan(5);
  expect(saidTwice(codes)).toEqual([]);
  expect(
    saidTwice(imagined("const a = ['It failed.', 'It failed.', 'failed', 'failed'];")),
  ).toEqual(["'It failed.'"]);
});
