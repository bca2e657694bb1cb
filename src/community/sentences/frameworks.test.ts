/** What is wrong with skills frameworks, alignments and credits, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { type Row, sentence, told, withLines } from '../../testing/fixtures/tiny/told.ts';

const badge = 'badges/first-talk/badge.md';
const esco = 'badges/frameworks/esco.json';
const inBadge = (lines: string) => withLines(badge, '---\nGive', lines);
/** A framework of one entry, and more. */
const framework = (more = ''): string =>
  '{"name": "ESCO", "source": "skills_en.csv", "entries": [{"code": "S8.1", "url": "urn:a:1",\n' +
  `"labels": [{"language": "en", "name": "repair"}]}${more}]}\n`;

/** Lines of a badge. */
const lines: readonly Row<string>[] = [
  [
    'a code without its framework',
    'entries: [S8.1]',
    '5:11',
    '`S8.1` names no framework of badges/frameworks/.',
    'Write `framework/code`, such as `esco/S8.1`; `npm run import -- framework FILE CODE` takes a framework over.',
  ],
  [
    'a framework that is misspelt',
    'entries: [esc/S8.1]',
    '5:11',
    '`esc/S8.1` names no framework of badges/frameworks/.',
    'Write `framework/code`, such as `esco/S8.1`; `npm run import -- framework FILE CODE` takes a framework over. Did you mean `esco`?',
  ],
  [
    'a code that was not taken over',
    'entries: [esco/S8.2]',
    '5:11',
    'The framework `esco` has no entry `S8.2` here.',
    'Take it over from the framework’s file: `npm run import -- framework FILE S8.2`. Did you mean `S8.1`?',
  ],
  [
    'twice the same entry',
    'entries: [esco/S8.1, esco/S8.1]',
    '5:22',
    '`esco/S8.1` stands twice in this list.',
    'Name each entry once.',
  ],
  [
    'a framework alone',
    'entries: [esco]',
    '5:11',
    '`esco` names no framework of badges/frameworks/.',
    'Write `framework/code`, such as `esco/S8.1`; `npm run import -- framework FILE CODE` takes a framework over. Did you mean `esco`?',
  ],
  [
    'a unit of no credits',
    'creditUnit: ECTS',
    '5:13',
    'This badge says what its credits are counted in, and not how many there are.',
    'Write `credits` with a number, or leave `creditUnit` out.',
  ],
  [
    'something that runs as an identifier',
    'alignments:\n  - name: A\n    url: javascript:alert(1)',
    '7:10',
    '`url` in item 1 of `alignments` must be the identifier of the entry: an address such as https://skills.example/repair or http://data.europa.eu/esco/skill/…, or another IRI such as urn:…, but is `javascript:alert(1)`.',
    'Write it in that form. For instance: `url: https://skills.example/public-speaking`.',
  ],
  [
    'a kind of target that nobody knows',
    'alignments:\n  - name: A\n    url: https://a.example/\n    type: Competency',
    '8:11',
    '`type` in item 1 of `alignments` must be one of ceasn:Competency, ceterms:Credential, CFItem, CFRubric, CFRubricCriterion, CFRubricCriterionLevel, CTDL, or a type that starts with ext:, such as ext:ESCO.Skill, but is `Competency`.',
    'Write it in that form. For instance: `type: CFItem`.',
  ],
  [
    'an alignment with nothing',
    'alignments:\n  - name: A',
    '6:5',
    '`url` is missing in item 1 of `alignments`.',
    'Add what is missing, for instance `url: https://skills.example/public-speaking`.',
  ],
  [
    'an extension with a gap',
    'alignments:\n  - name: A\n    url: https://a.example/\n    type: "ext:a b"',
    '8:11',
    '`type` in item 1 of `alignments` must be one of ceasn:Competency, ceterms:Credential, CFItem, CFRubric, CFRubricCriterion, CFRubricCriterionLevel, CTDL, or a type that starts with ext:, such as ext:ESCO.Skill, but is `ext:a b`.',
    'Write it in that form. For instance: `type: CFItem`.',
  ],
  [
    'hours in words',
    'hours: twelve',
    '5:8',
    '`hours` must be a number, but is `twelve`.',
    'Write a number. For instance: `hours: 12`.',
  ],
];

/** A further entry of a framework. */
const entries: readonly Row<string>[] = [
  [
    'a code twice',
    '{"code": "S8.1", "url": "urn:b:2", "labels": [{"language": "en", "name": "b"}]}',
    '3:10',
    'Another entry of this framework has the same `code`.',
    'Keep one of the two, with the labels of both.',
  ],
  [
    'an identifier twice',
    '{"code": "S8.2", "url": "urn:a:1", "labels": [{"language": "en", "name": "b"}]}',
    '3:25',
    'Another entry of this framework has the same `url`.',
    'Keep one of the two, with the labels of both.',
  ],
  [
    'no name',
    '{"code": "S8.2", "url": "urn:b:2", "labels": []}',
    '3:46',
    'This entry has no name in any language.',
    'Write one label for each language: `{"language": "en", "name": "…"}`.',
  ],
  [
    'two names in one language',
    '{"code": "S8.2", "url": "urn:b:2", "labels": [{"language": "en", "name": "b"}, {"language": "en", "name": "c"}]}',
    '3:93',
    'This entry has two names in the language `en`.',
    'Write one label for each language: `{"language": "en", "name": "…"}`.',
  ],
  [
    'no labels',
    '{"code": "S8.2", "url": "urn:b:2"}',
    '3:1',
    '`labels` is missing in item 2 of `entries`.',
    'Add what is missing, for instance `"labels": [{"language":"en","name":"repair electronic equipment"}]`.',
  ],
  [
    'no identifier',
    '{"code": "S8.2", "url": "not an iri", "labels": [{"language": "en", "name": "b"}]}',
    '3:25',
    '`url` in item 2 of `entries` must be the identifier of the entry: an address such as https://skills.example/repair or http://data.europa.eu/esco/skill/…, or another IRI such as urn:…, but is `not an iri`.',
    'Write it in that form. For instance: `"url": "http://data.europa.eu/esco/skill/ccdf3597"`.',
  ],
];

describe('what corresponds to a framework is refused', () => {
  it.each(lines)('where a badge has %s', (_, text, ...says) =>
    expect(told({ ...inBadge(text), [esco]: framework() })).toEqual([sentence(badge, ...says)]),
  );

  it.each(entries)('where an entry has %s', (_, entry, ...says) =>
    expect(told({ [esco]: framework(`,\n${entry}`) })).toEqual([sentence(esco, ...says)]),
  );

  it('where it is in another form', () =>
    expect(told({ 'badges/frameworks/esco.md': 'x' })).toEqual([
      sentence(
        'badges/frameworks/esco.md',
        '1:1',
        'No file of this name belongs here.',
        'badges/frameworks/ holds one file `<framework>.json` for each framework of skills; `npm run import -- framework FILE CODE` writes it.',
      ),
    ]));
});
