import { expect, it } from 'vitest';
import type { Badge } from '../community/model.ts';
import { cleanSvg } from '../community/svg/allow-list.ts';
import { badgeWith } from '../testing/fixtures/badge-with.ts';
import { openArtwork } from '../testing/fixtures/artwork/open-artwork.ts';
import { drawBadge } from './draw.ts';
import { nextOfFamily, twinNotes } from './family.ts';

const drawn = (slug: string, artwork: Partial<Badge['artwork']> = {}): Badge =>
  badgeWith({ slug, name: slug, artwork: { ...openArtwork, ...artwork } });
const key = { symbol: 'key', shape: 'circle', colour: 'teal' } as const;

it.each([
  ['the same shape', { ...key, colour: 'ruby' }, 1],
  ['the same colour', { ...key, shape: 'star' }, 1],
  ['neither', { ...key, shape: 'star', colour: 'ruby' }, 0],
  ['another symbol', { ...key, symbol: 'leaf' }, 0],
  ['another step of the series', { ...key, level: 2 }, 0],
  ['its name in large', { ...key, style: 'text' }, 0],
] as const)('beside a badge of the same symbol, one with %s', async (_, artwork, count) => {
  const notes = await twinNotes([drawn('first', { ...key, level: 1 }), drawn('second', artwork)]);
  expect(notes).toHaveLength(count);
  for (const note of notes) expect(note).toMatch(/`second` .* `first`/);
});

it('what has a picture of its own, or is awarded no more, is no twin', async () => {
  const picture = { kind: 'png', path: 'badges/a/image.png', bytes: new Uint8Array() } as const;
  const retired = { date: '2026-01-01', successor: null };
  const others = [
    { ...drawn('a', key), picture },
    { ...drawn('b', key), retired },
  ];
  expect(await twinNotes([...others, drawn('c', key)])).toEqual([]);
});

it('the next of a family looks as its first does, with a symbol that nobody has', async () => {
  const first = drawn('first', { ...key, metal: 'steel', family: 'evenings' });
  const others = [first, drawn('x', { symbol: 'leaf' })];
  const next = await nextOfFamily('evenings', 'second', others);
  expect(next).toMatchObject({ shape: 'circle', colour: 'teal', metal: 'steel', style: null });
  expect(['key', 'leaf', null]).not.toContain(next.symbol);
});

it('badges of a family that say nothing else have one shape and colour', async () => {
  const grounds = new Set<string>();
  for (const slug of ['one', 'two', 'three', 'four']) {
    const svg = await drawBadge(drawn(slug, { family: 'evenings', symbol: 'key' }));
    grounds.add(
      svg
        .replaceAll(/([#"])b[0-9a-z]{1,5}-/g, '$1')
        .replace(/<title>.*?<\/title>/, '')
        .slice(0, 900),
    );
  }
  expect(grounds.size).toBe(1);
});

it('a badge that bears the logo has it inside, and stays nothing but a drawing', async () => {
  const logo = {
    kind: 'svg',
    path: 'badges/logo.svg',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3" fill="#a33"/></svg>',
    leftOut: [],
  } as const;
  const badge = { ...drawn('a', { logo: true, level: 2, year: 2027 }), logo };
  const svg = await drawBadge(badge);
  expect(svg).toMatch(/<image [^>]*href="data:image\/png;base64,[A-Za-z0-9+/=]+"\/>/);
  expect(cleanSvg(svg)).toHaveProperty('svg');
  expect(svg).toBe(await drawBadge(badge));
  expect(await drawBadge({ ...badge, logo: null })).not.toContain('<image');
});
