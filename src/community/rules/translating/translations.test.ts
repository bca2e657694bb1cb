/** What somebody who translates reads of a mistake: what is wrong, and what to write instead. */

import { expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../../check.ts';

const german =
  '---\nname: Erster Vortrag\ndescription: Sprach bei uns.\n---\nHalte einen Vortrag.\n';
const issuer = 'keys/issuer.json';
const said = (changes: Readonly<Record<string, string | null>>) =>
  checkCommunity(tinyCommunity(changes), { now: tinyNow }).problems.map(
    ({ path, line, message, remedy }) => `${path}:${line} ${message} ${remedy}`,
  );
const under = (tag: string, text = german) => said({ [`badges/first-talk/badge.${tag}.md`]: text });
const pages = (languages: string) =>
  said({ [issuer]: tinyText(issuer).replace('"email"', `"languages": [${languages}], "email"`) });

const long = 'Halte einen Vortrag. '.repeat(4000);

it.each<[string, () => readonly string[], string]>([
  [
    'two files for one tag',
    () =>
      said({
        'badges/first-talk/badge.DE.md': german,
        'badges/first-talk/badge.de.md': german,
      }),
    'DE.md:1 `badges/first-talk/badge.de.md` is of the same language. Keep one of the two',
  ],
  [
    'a country',
    () => under('gr'),
    'gr.md:1 `gr` is no tag of a language that is known. Write `el`',
  ],
  ['a name of a language', () => under('deutch'), 'Write `de` between `badge.` and `.md`.'],
  ['an unknown tag', () => under('xx'), 'Write a tag such as `de`, `pt-BR` or `zh-Hant` between'],
  [
    'Chinese without its script',
    () => under('zh'),
    '`zh` does not say in which script Chinese is written. Write `zh-Hant` (traditional) or `zh-Hans`',
  ],
  [
    'a character that turns the direction of writing',
    () => under('de', german.replace('Erster', 'Erster\u202e')),
    'de.md:2 Here stands a character that changes the direction of writing, U+202E. Delete it',
  ],
  [
    'a name that is too long',
    () => under('de', german.replace('Erster', 'E'.repeat(300))),
    'de.md:2 `name` must be at most 300 characters long',
  ],
  [
    'criteria that are too long',
    () => under('de', german.replace('Halte', long)),
    'de.md:1 The file is too large. Keep text files below 64 KB',
  ],
  [
    'HTML',
    () => under('de', german.replace('Halte', '<b>Halte</b>')),
    'de.md:5 HTML is not published. Write it in Markdown',
  ],
  [
    'a missing key',
    () => under('de', german.replace(/description.*\n/, '')),
    'de.md:2 `description` is missing. Add what is missing, for instance `description: Hat bei uns',
  ],
  [
    'a tag of the issuer in capitals',
    () => said({ 'keys/issuer.DE.json': '{}' }),
    'DE.json:1 The tag of this language is written `de` here, not `DE`. Write `de` between',
  ],
  [
    'a translated issuer in another spelling',
    () => said({ 'keys/Issuer_DE.json': '{}' }),
    'stands before the language in the name of a file here. Rename it: `git mv keys/Issuer_DE.json keys/issuer.de.json`.',
  ],
  [
    'a translated issuer in front matter',
    () => said({ 'keys/issuer.de.md': german }),
    'keys/ holds issuer.json, `issuer.<language>.json` for each other language, such as issuer.de.json',
  ],
  [
    'a translated pathway in a folder',
    () => said({ 'badges/pathways/mending/de.md': german }),
    '`<pathway>.md` for each pathway, and `<pathway>.<language>.md` for each other language',
  ],
  ['a language of pages by another tag', () => pages('"ger"'), 'speak `ger`. Write `de`, or take'],
  [
    'Chinese pages without a script',
    () => pages('"zh"'),
    'json:5 The interface does not speak `zh`. Write zh-Hant, Chinese in traditional characters, or',
  ],
  [
    'a language of pages twice',
    () => pages('"pt", "pt-BR"'),
    'json:5 The list has this language already, as `pt`. Name each language once.',
  ],
])('%s is named with its place and what to write', (_, problems, sentence) => {
  expect(problems()).toEqual([expect.stringContaining(sentence)]);
});

it('the language of what the issuer writes is not guessed where nobody says who that is', () => {
  const pathway = {
    'badges/pathways/mending.md': german.replace(
      '---\nHalte',
      'badges: [first-talk, repairer]\n---\nHalte',
    ),
  };
  for (const at of ['badges/first-talk/badge.en.md', 'badges/pathways/mending.en.md']) {
    const files = { ...pathway, [at]: german };
    expect(said(files)).toEqual([expect.stringContaining('in this language already')]);
    expect(said({ ...files, [issuer]: null }).filter((one) => one.startsWith(at))).toEqual([]);
  }
});

it('the language of the plain addresses may be in the list: its folder then goes on', () => {
  expect(pages('"de", "en-GB"')).toEqual([]);
});
