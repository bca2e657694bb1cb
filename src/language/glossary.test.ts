import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownTags, languageOf } from './languages.ts';

/** The languages that people read; those for tests have a private region. */
const spoken = knownTags.filter((tag) => !/^en$|-x[a-z]$/.test(tag));
const terms =
  'badge, award (noun), to award, recipient, issuer, credential, achievement, endorsement, ' +
  'evidence, criteria, skill, revoked, expired, valid, signature, to sign, key, to verify, ' +
  'issued on, version, profile, repository, pull request, review, certificate, pathway, level, ' +
  'rubric, result, community, site, file, link, picture';
const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

/** The folder of a language is its tag as people write it. */
const glossaryOf = (tag: string): string =>
  readFileSync(
    new URL(`${new Intl.Locale(tag).toString()}/glossary.md`, new URL(import.meta.url)),
    'utf8',
  );

const rowsOf = (glossary: string): readonly (readonly string[])[] =>
  glossary
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe.each(spoken)('the glossary of %s', (tag) => {
  const glossary = glossaryOf(tag);

  it('has a word for each term of the field, and says where it is used, so that all files agree', () => {
    const rows = rowsOf(glossary);
    expect(rows.map(([, term]) => term)).toEqual(expect.arrayContaining(terms.split(', ')));
    for (const [, term, word, , source] of rows)
      expect([word, source].includes(''), `${term}: ${word}, ${source}`).toBe(false);
  });

  it('tells whether somebody has read the words who grew up with them, and CONTRIBUTING tells it too', () => {
    const unread = glossary.includes('no native speaker has read it yet');
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(languageOf(tag).tag)!;
    expect(contributing.includes(`- ${name}`)).toBe(unread);
  });
});
