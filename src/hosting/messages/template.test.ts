import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/languages.ts';
import { filledIn, messageTemplates, places, templateFor } from './template.ts';

const good = 'Subject: {badge}\n\nHello {recipient},\nyour badge: {page}\n';
const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path: `messages/${path}`, text }));

it('has a subject, a text, and a language by the name of its file', () => {
  const { templates, problems } = messageTemplates(
    files({ 'award.md': good, 'award.pt-BR.md': '{page}\r\n{day}' }),
  );
  expect(problems).toEqual([]);
  expect(templates).toEqual([
    { language: null, subject: '{badge}', text: 'Hello {recipient},\nyour badge: {page}' },
    { language: 'pt-BR', subject: null, text: '{page}\n{day}' },
  ]);
});

describe('is refused, with file, line and what to write', () => {
  it.each([
    ['a place that is none', 'award.md', `${good}\n {recpient}!`, 6, 'Did you mean `recipient`?'],
    ['a place in other letters', 'award.de.md', `${good}{Seite}`, 5, 'There is no place `{Seite}`'],
    ['no page', 'award.md', 'Hello {recipient}', 1, 'Put `{page}` into it'],
    ['another name', 'awards.md', good, 1, 'Call it `award.md`'],
    ['a language that is none', 'award.german-.md', good, 1, 'Call it `award.md`'],
    ['an e-mail address', 'award.md', `${good}club@mail.example`, 5, 'git forgets nothing'],
    ['a book', 'award.md', `${good}${'x'.repeat(20_001)}`, 1, 'within 20000 characters'],
  ])('%s', (_, name, text, line, words) => {
    const { templates, problems } = messageTemplates(files({ [name]: text }));
    expect(templates).toEqual([]);
    expect(problems.map((one) => [one.path, one.line])).toEqual([[`messages/${name}`, line]]);
    expect(problems.map((one) => `${one.message} ${one.remedy}`).join()).toContain(words);
  });

  it('all at once', () => {
    const texts = { 'award.md': '{a}\n{b}', 'award.de.md': '{c} {page}' };
    expect(messageTemplates(files(texts)).problems).toHaveLength(4);
  });
});

it.each([
  ['pt-BR', 'pt-BR'],
  ['pt-PT', null],
  ['de-AT', 'de'],
  ['DE', 'de'],
  [null, null],
])('a person whose language is %s is written to in %s', (language, found) => {
  const { templates } = messageTemplates(
    files({ 'award.md': good, 'award.de.md': good, 'award.pt-BR.md': good }),
  );
  expect(templateFor(templates, language, false, wordsOf('en')).language).toBe(found);
});

it('promises no signed badge inside a picture that has none', () => {
  expect(templateFor([], null, false, wordsOf('en')).text).toContain(
    'with the signed badge inside',
  );
  expect(templateFor([], null, true, wordsOf('en')).text).not.toContain('signed badge inside');
});

it('fills in values as they are, and searches none of them for places', () => {
  const values = Object.fromEntries(places.map((place) => [place, `<${place}>`]));
  const hostile = { ...values, recipient: '{page} $& $1 {badge}' };
  expect(filledIn('{recipient}|{page}|{}|{ x }', hostile as Parameters<typeof filledIn>[1])).toBe(
    '{page} $& $1 {badge}|<page>|{}|{ x }',
  );
});
