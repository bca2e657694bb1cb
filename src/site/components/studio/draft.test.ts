import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFrom, fileOf, folderOf, unreadIn, withoutPale } from './draft.ts';
import { carriesWhite, nearestThatCarries } from '../../../community/artwork/contrast.ts';

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
    certificate: { layout: null, orientation: null },
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

const begun = { unnamed: 'Name', description: "Was: in it's year", criteria: 'Earned.' };

it('becomes a file whose front matter says just that', () => {
  const draft = draftFrom(state);
  const file = fileOf(draft, '2026-11-29', begun);
  expect(readFrontMatter(file)).toMatchObject({
    name: draft.name,
    description: begun.description,
    artwork: draft.artwork,
  });
  expect(
    readFrontMatter(fileOf(draftFrom('#name=a:+"b"'), '2026-11-29', begun)),
  ).not.toHaveProperty('artwork');
});

it('says how its certificate is laid out, where it does', () => {
  const { certificate } = draftFrom('#layout=modern&orientation=upside-down');
  expect(certificate).toEqual({ layout: 'modern', orientation: null });
  const file = fileOf(draftFrom('#name=Key&layout=modern'), '2026-11-29', begun);
  expect(readFrontMatter(file)).toMatchObject({ certificate: { layout: 'modern' } });
});

it('lives in a folder with a plain name', () => {
  expect(folderOf('  Ça va? ')).toBe('ca-va');
});

it('says of an address what it leaves out, so that nothing is dropped in silence', () => {
  expect(unreadIn('#name=Key&year=abc&shape=blob&hue=3&logo=&family=x&level=2', null)).toEqual([
    'year=abc',
    'shape=blob',
    'hue=3',
  ]);
  expect(unreadIn('#open=no-such-symbol', null)).toEqual(['open=no-such-symbol']);
  expect(unreadIn('#open=guitar&layout=quiet', { name: 'guitar', path: 'M0 0' })).toEqual([]);
  expect(unreadIn(state, null)).toEqual([]);
});

it('holds a colour back that no symbol could be seen on, and knows the nearest that carries one', () => {
  const pale = draftFrom('#colour=%23ffee99&symbol=key');
  expect(withoutPale(pale).artwork).toEqual({ ...pale.artwork, colour: null });
  const dark = draftFrom('#colour=%237a1f5c');
  expect(withoutPale(dark)).toEqual(dark);
  expect(nearestThatCarries('#7a1f5c')).toBe('#7a1f5c');
  for (const colour of ['#ffee99', '#ffffff', '#00ffff'] as const) {
    const nearest = nearestThatCarries(colour);
    expect(carriesWhite(nearest)).toBe(true);
    expect(nearest).not.toMatch(/^#0{6}$/);
  }
});
