import { expect, it } from 'vitest';
import { ownSymbolOf } from '../../community/artwork/own-symbol.ts';
import { cleanSvg } from '../../community/svg/allow-list.ts';
import { openArtwork } from '../../testing/fixtures/artwork/open-artwork.ts';
import { drawBadge } from '../draw.ts';
import { symbolsAlike } from './alike.ts';
import { openSymbolOf, symbolFile } from '../medal/open-symbol.ts';
import { openSymbols } from './open-set.ts';

const symbolIn = (svg: string) => {
  const cleaned = cleanSvg(svg);
  if (!('svg' in cleaned)) throw new Error(JSON.stringify(cleaned.faults));
  return ownSymbolOf(cleaned.svg);
};
const drawing = (inside: string, root = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${root}>${inside}</svg>`;

it('no badge can take the mark of a network', async () => {
  const symbols = await openSymbols();
  expect(symbols.has('butterfly')).toBe(true);
  expect(symbols.has('linkedin-logo')).toBe(false);
});

it('each symbol of the open set can stand on a badge, and names its licence', async () => {
  const symbols = await openSymbols();
  expect(symbols.size).toBeGreaterThan(1_300);
  expect([...symbols.keys()].filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual(
    [],
  );
  expect([...symbols.keys()].filter((name) => name.includes('logo'))).toEqual([]);
  for (const [name, path] of [...symbols].filter((_, at) => at % 100 === 0)) {
    const symbol = symbolIn(symbolFile(name, path));
    expect(symbol, name).toEqual(openSymbolOf(name, path));
    const svg = await drawBadge({
      slug: 'a',
      name: 'A',
      artwork: { ...openArtwork, symbol: typeof symbol === 'string' ? null : symbol },
    });
    expect(svg).toContain('MIT');
    expect(svg).not.toMatch(/\{|NaN/);
    expect(cleanSvg(svg)).toHaveProperty('svg');
  }
});

it.each([
  ['hammr', 'hammer'],
  ['cooking', 'cooking-pot'],
  ['guitars', 'guitar'],
  ['Book Open', 'book-open'],
  ['tree', 'tree'],
])('near %s is %s', async (word, expected) => {
  expect(symbolsAlike(word, [...(await openSymbols()).keys()])[0]).toBe(expected);
});

it('is painted in the colours of the badge, and shows its field where it is white', async () => {
  const symbol = symbolIn(
    drawing(
      '<path d="M1 1h9z" fill="red"/><circle r="3" fill="#fff"/><path d="M1 1l9 9"/>',
      ' stroke-width="2" stroke="currentColor" fill="none"',
    ),
  );
  if (typeof symbol === 'string') throw new Error(symbol);
  expect(symbol.shapes).toMatch(/^<g fill="none" stroke="\{paint\}" stroke-width="2"><path/);
  const flat = await drawBadge({
    slug: 'a',
    name: '☆',
    artwork: { ...openArtwork, symbol, style: 'flat', colour: '#7a1f5c' },
  });
  expect(flat).toContain('<path d="M1 1h9z" fill="#ffffff"/><circle fill="#7a1f5c" r="3"/>');
});

it.each([
  [
    'a gradient',
    '<linearGradient id="a"><stop/></linearGradient><path d="M0 0h9v9z" fill="url(#a)"/>',
  ],
  [
    'a clip',
    '<clipPath id="a"><path d="M0 0h9v9z"/></clipPath><path d="M0 0h9v9z" clip-path="url(#a)"/>',
  ],
  ['far too many points', `<path d="M0 0${'L1 2L3 4'.repeat(4_000)}"/>`],
  ['a half-transparent group', '<g opacity="0.5"><path d="M0 0h9v9z"/></g>'],
  ['a dashed line', '<path d="M0 0h9v9z" stroke="#000" stroke-dasharray="1"/>'],
])('%s is no symbol', (_, inside) => {
  expect(symbolIn(drawing(inside))).toEqual(expect.any(String));
});
