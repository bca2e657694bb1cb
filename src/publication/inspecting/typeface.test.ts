import { expect, it } from 'vitest';
import { typefaceWith } from '../../testing/fixtures/artwork/own-typeface.ts';
import { ownTypeface, typefaceProblems } from './typeface.ts';

const named = { typeface: 'names.ttf' };
const file = (bytes: Uint8Array, path = 'names.ttf') => [{ path, bytes }];
const sound = file(typefaceWith([0x13000]));

it('a community without a typeface has no problem with it, whatever lies in public/', async () => {
  expect(await typefaceProblems({ typeface: null }, file(Buffer.from('no typeface')))).toEqual([]);
  expect(await ownTypeface({ typeface: null }, [])).toBeNull();
});

it('a typeface that can be read is no problem, and has its letters', async () => {
  expect(await typefaceProblems(named, sound)).toEqual([]);
  const { font } = (await ownTypeface(named, sound))!;
  expect([font.has(0x13000), font.has(0x13001)]).toEqual([true, false]);
});

it.each([
  ['is not there', file(Buffer.alloc(0), 'other.ttf'), 'typeface-missing', 'keys/issuer.json'],
  ['is a text', file(Buffer.from('Aa')), 'typeface-unreadable', 'public/names.ttf'],
  ['is half a WOFF2', file(Buffer.from('wOF2..')), 'typeface-unreadable', 'public/names.ttf'],
  ['has no letters', file(typefaceWith([])), 'typeface-unreadable', 'public/names.ttf'],
])('a typeface that %s is a problem with its file, and nothing is set in it', async (...row) => {
  const [, files, rule, path] = row;
  const problems = await typefaceProblems(named, files);
  expect(problems.map((problem) => [problem.rule, problem.path])).toEqual([[rule, path]]);
  expect(problems[0]!.remedy).not.toBe('');
  await expect(ownTypeface(named, files)).rejects.toThrow('unchecked');
});
