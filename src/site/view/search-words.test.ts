import { expect, it } from 'vitest';
import { containsAll } from './search-words.ts';

it.each([
  ['Nadel und Faden: Nähmaschine bedienen', 'NAHMASCHINE', true],
  ['Steady Hand: solders clean joints', 'joint solder', true],
  ['Steady Hand: solders clean joints', 'solder laser', false],
  ['دليل المبتدئين', 'دليل', true],
  ['話すこと', '話', true],
  ['anything', '   ', true],
])('in "%s", "%s" is found: %s', (text, typed, found) => {
  expect(containsAll(text, typed)).toBe(found);
});
