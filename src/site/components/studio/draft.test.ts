import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFrom, fileOf, folderOf, proposalOf } from './draft.ts';

const readFrontMatter = (file: string): unknown => parse(file.split('---\n')[1] ?? '');

const state =
  '#name=Näh-Abend+„2“&shape=hexagon&colour=%237a1f5c&symbol=key&style=flat&metal=gold&level=3&year=2027' +
  '&logo=true&family=evenings';

it('is read from the address, and leaves open what it does not know', () => {
  expect(draftFrom(state)).toEqual({
    slug: 'nah-abend-2',
    name: 'Näh-Abend „2“',
    artwork: {
      shape: 'hexagon',
      colour: '#7a1f5c',
      symbol: 'key',
      style: 'flat',
      metal: 'gold',
      level: 3,
      year: 2027,
      logo: true,
      family: 'evenings',
    },
  });
  const open = { shape: null, colour: null, symbol: null, style: null, metal: null };
  expect(draftFrom('#shape=<svg>&colour=red&level=9&year=1.5&folder=../x').artwork).toEqual({
    ...open,
    level: null,
    year: null,
    logo: false,
    family: null,
  });
  expect(draftFrom('#folder=../x').slug).toBe('x');
  expect(draftFrom('').slug).toBe('new-badge');
});

it('becomes a file whose front matter says just that', () => {
  const draft = draftFrom(state);
  const file = fileOf(draft, '2026-11-29');
  expect(readFrontMatter(file)).toMatchObject({
    name: draft.name,
    artwork: draft.artwork,
  });
  expect(readFrontMatter(fileOf(draftFrom('#name=a:+"b"'), '2026-11-29'))).not.toHaveProperty(
    'artwork',
  );
});

it('leads to the form of GitHub for a new file, and to no other host', () => {
  const draft = draftFrom('#name=Key');
  const address = new URL(proposalOf('https://github.com/a/b/', draft, 'text') ?? '');
  expect(address.pathname).toBe('/a/b/new/main');
  expect(address.searchParams.get('filename')).toBe('badges/key/badge.md');
  expect(proposalOf('https://code.example/a/b', draft, 'text')).toBeNull();
  expect(proposalOf('', draft, 'text')).toBeNull();
  expect(folderOf('  Ça va? ')).toBe('ca-va');
});
