import { expect, it } from 'vitest';
import type { Framework } from '../../model/site.ts';
import { entryIn } from './entry-names.ts';

const url = 'https://skills.example/1';
const labels = [
  { language: 'en', name: 'repair', description: 'Mends.' },
  { language: 'de', name: 'reparieren', description: null },
];
const frameworks: readonly Framework[] = [
  {
    ...{ slug: 'f', name: 'F', source: 's' },
    entries: [{ code: '1', url, type: null, labels }],
  },
];
const entry = { url, name: 'repair', description: 'Mends.' };

it('an entry is called as its framework calls it in the language of the page', () => {
  expect(entryIn(entry, 'en', frameworks, 'de-AT')).toEqual(labels[1]);
});

it('an entry without a name in the language keeps its own, marked as what it is', () => {
  expect(entryIn(entry, 'nl', frameworks, 'ja')).toEqual({
    language: 'en',
    name: 'repair',
    description: 'Mends.',
  });
  const other = { ...entry, name: 'mending', url: 'urn:x' };
  expect(entryIn(other, 'nl', frameworks, 'ja')).toMatchObject({ language: 'nl', name: 'mending' });
});
