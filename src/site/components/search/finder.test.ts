import { expect, it } from 'vitest';
import type { Entry } from '../../view/search/entry.ts';
import { finder } from './finder.ts';
import { peopleFiles } from './people-files.ts';

const entry = (kind: Entry['kind'], name: string, more: Partial<Entry> = {}): Entry => ({
  kind,
  name,
  at: `/${kind}/${name}/`,
  slugs: [],
  count: '',
  ...more,
});

const entries = [
  entry('badge', 'Steady Hand', {
    text: 'Solders clean joints.',
    skills: ['soldering'],
    slugs: ['soldering'],
    level: 'II',
  }),
  entry('badge', 'Repair Evening Host', { words: 'Keep the soldering irons safe.', type: 'Badge' }),
  entry('badge', 'Nähmaschine', { type: 'Certificate' }),
  entry('skill', 'soldering', { slugs: ['soldering'] }),
  entry('person', 'Søren Straßmann', { slugs: ['soldering'] }),
  entry('person', '山田はるか'),
];
const anything = { skill: '', type: '', level: '' };

function names(typed: string, filters: Partial<typeof anything> = {}) {
  const found = finder();
  found.add(entries);
  return found.find(typed, { ...anything, ...filters }).entries.map(({ name }) => name);
}

it.each([
  ['soldering', ['soldering', 'Steady Hand', 'Repair Evening Host']],
  ['soldring', ['soldering', 'Steady Hand', 'Repair Evening Host']],
  ['sodlering', ['soldering', 'Steady Hand', 'Repair Evening Host']],
  ['steayd', ['Steady Hand']],
  ['“steayd”, hnad!', ['Steady Hand']],
  ['stead', ['Steady Hand']],
  ['naehmasch', ['Nähmaschine']],
  ['NAHMASCHINE', ['Nähmaschine']],
  ['strassman', ['Søren Straßmann']],
  ['soeren', ['Søren Straßmann']],
  ['はるか', ['山田はるか']],
  ['repair zebra', []],
])('"%s" finds what has its words, the names first', (typed, expected) => {
  expect(names(typed)).toEqual(expected);
});

it('is narrowed down, also where nothing is typed', () => {
  expect(names('', { skill: 'soldering' })).toEqual([
    'Steady Hand',
    'soldering',
    'Søren Straßmann',
  ]);
  expect(names('', { type: 'Certificate' })).toEqual(['Nähmaschine']);
  expect(names('s', { level: 'II' })).toEqual(['Steady Hand']);
});

it('says when words are only near, and counts nobody twice', () => {
  const found = finder();
  found.add(entries);
  found.add(entries);
  expect(found.find('solderable', anything)).toMatchObject({ exact: false });
  expect(found.find('', anything).entries).toHaveLength(entries.length);
});

it('asks only for people whose names begin as what is typed, once each, and again after a failure', async () => {
  const asked: string[] = [];
  let works = false;
  const original = globalThis.fetch;
  globalThis.fetch = (address) => {
    asked.push(String(address));
    return works ? Promise.resolve(Response.json([entries[4]])) : Promise.reject(new Error('no'));
  };
  try {
    const got: string[] = [];
    const read = peopleFiles({ s: '/s.json', a: '/a.json' }, (more) =>
      got.push(...more.map(({ name }) => name)),
    );
    await expect(read('Šör')).rejects.toThrow('no');
    works = true;
    await read('Šör');
    await read('sören zoe');
    expect(asked).toEqual(['/s.json', '/s.json']);
    expect(got).toEqual(['Søren Straßmann']);
  } finally {
    globalThis.fetch = original;
  }
});
