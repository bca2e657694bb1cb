import { expect, it } from 'vitest';
import { inAList } from './in-a-list.ts';

const said = (items: readonly string[], language: string) =>
  inAList(items, language, 'disjunction')
    .map(({ text }) => text)
    .join('');

it.each([
  ['zh-Hant', ['Talk', '演講'], 'Talk 或演講'],
  ['zh-Hant', ['演講', 'Talk'], '演講或 Talk'],
  ['zh-Hant', ['一', '二', '三'], '一、二或三'],
  ['ja', ['Talk', 'Host'], 'TalkまたはHost'],
  ['en', ['Talk', '演講'], 'Talk or 演講'],
  ['de', ['A', 'B', 'C'], 'A, B oder C'],
])('in %s, %j is “%s”', (language, items, list) => {
  expect(said(items, language)).toBe(list);
});

it('says of each part which item it is, so that an item may be a link', () => {
  expect(inAList(['A', 'B'], 'de', 'conjunction')).toEqual([
    { text: 'A', at: 0 },
    { text: ' und ', at: null },
    { text: 'B', at: 1 },
  ]);
});
