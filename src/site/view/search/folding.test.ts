import { expect, it } from 'vitest';
import { folded, foldings } from './folding.ts';

it.each([
  ['Nähen', ['nahen', 'naehen']],
  ['STRASSE', ['strasse']],
  ['Straße', ['strasse']],
  ['Łukasz', ['lukasz']],
  ['Søren', ['soren', 'soeren']],
  ['Σοφός', ['σοφοσ']],
  ['İpek', ['ipek']],
  ['話す', ['話す', 'す']],
])('%s is found as %j', (word, forms) => {
  expect(foldings(word)).toEqual(forms);
  expect(forms).toContain(folded(word));
});
