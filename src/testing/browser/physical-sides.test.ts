import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { physicalSides } from './physical-sides.ts';

/** What may name a side, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  // The frame of a certificate is the same from both sides, and each piece is drawn for its corner.
  '.at-start { left: 7.3mm }': 'a turned band',
  '.at-end { left: calc(100% - 1.3mm) }': 'the band across',
  '.at-a { left: 0 }': 'a corner',
  '.at-b { right: 0 }': 'a corner',
  '.at-c { left: 0 }': 'a corner',
  '.at-d { right: 0 }': 'a corner',
};

const styles = new URL('../../site/styles/', import.meta.url);
const sheets = readdirSync(styles).filter((name) => name.endsWith('.css'));

it('no style names a side, since a page from the right mirrors it', () => {
  expect(sheets.length).toBeGreaterThan(5);
  const found = sheets.flatMap((name) =>
    physicalSides(readFileSync(new URL(name, styles), 'utf8')),
  );
  expect(found.filter((declaration) => !Object.hasOwn(exceptions, declaration))).toEqual([]);
  expect(
    Object.keys(exceptions).filter((declaration) => !found.includes(declaration)),
    'exceptions that nothing needs',
  ).toEqual([]);
});

it.each([
  'margin-left: 1em',
  'left: 0',
  'border-right-width: 1px',
  'text-align: right',
  'float: left',
  'padding: 0 1em 0 2em',
  'clear: left',
  'background-position: right 1em top',
])('would notice %s', (declaration) =>
  expect(physicalSides(`@media print { a { color: red; ${declaration} } }`)).toHaveLength(1),
);

it.each([
  'margin-inline-start: 1em',
  'padding: 0 1em 0 1em',
  'inset: 0',
  'grid-area: 2 / 1 / 4 / 2',
  '--left: 1px',
  'text-align: start',
  'padding: var(--a) clamp(1rem, 4vw, 3rem)',
])('allows %s', (declaration) => expect(physicalSides(`a { ${declaration} }`)).toEqual([]));
