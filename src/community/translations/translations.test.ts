import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';
import type { Community } from '../model.ts';
import { letterNotes } from '../letters/notes.ts';
import { translationNotes } from './notes.ts';
import { tagFault } from './tags.ts';
import { markOf, skillsIn } from './translation.ts';

const path = 'badges/repairer/badge.de.md';
const original = 'badges/repairer/badge.md';
const text = (more = ''): string =>
  `---\nname: Reparateurin\ndescription: Hat repariert.\nskills: [Löten]\n${more}---\nRepariere **etwas**.\n`;

function communityWith(changes: Readonly<Record<string, string>>): Community {
  const { community, problems } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
  if (community === null) throw new Error(JSON.stringify(problems));
  return community;
}
const repairerIn = ({ badges }: Community) => badges.find(({ slug }) => slug === 'repairer')!;
const marked = `of: ${markOf(repairerIn(communityWith({})))}\n`;

describe('a badge in another language', () => {
  it('is part of the badge in the model, in the order of the tags', () => {
    const badge = repairerIn(
      communityWith({
        [path]: text(),
        'badges/repairer/badge.ar.md': text().replace('Reparateurin', 'مصلح'),
      }),
    );
    expect(badge.translations.map(({ language, name }) => [language, name])).toEqual([
      ['ar', 'مصلح'],
      ['de', 'Reparateurin'],
    ]);
    expect(badge.translations[1]).toMatchObject({
      criteria: 'Repariere **etwas**.',
      skills: ['Löten'],
      of: null,
    });
    expect(badge.name).toBe('Repairer');
  });

  it('that says what it is of needs no note while the badge stays, however its lines break', () => {
    const broken = tinyText(original).replace('thing, and', 'thing,\nand');
    expect(translationNotes(communityWith({ [path]: text(marked) }))).toEqual([]);
    expect(translationNotes(communityWith({ [path]: text(marked), [original]: broken }))).toEqual(
      [],
    );
  });

  it('is named with what changed since, and is no problem', () => {
    const changed = tinyText(original)
      .replace('somebody needed', 'somebody missed')
      .replace('  - Soldering\n', '  - Soldering\n  - Patience\n');
    const community = communityWith({ [path]: text(marked), [original]: changed });
    const [note, ...more] = translationNotes(community);
    expect(more).toEqual([]);
    expect(note).toContain(`${path}: the \`description\` and \`skills\` of badge.md changed`);
    expect(note).toContain('`npm run translate -- repairer de --seen`');
  });

  it('is named where results were copied; what is called alike in both languages may stay', () => {
    const resultsOf = (first: string, description: string, second = 'Test') =>
      `results:\n  - name: ${first}\n    rubric:\n      - name: A1\n        description: ${description}\n` +
      `      - name: A2\n  - name: ${second}\n`;
    const notesOn = (results: string): readonly string[] => {
      const own = resultsOf('Reading', 'Reads.').replace(
        'name: Test',
        'name: Test\n    type: Status',
      );
      return translationNotes(
        communityWith({
          [original]: tinyText(original).replace('created:', `${own}created:`),
          [path]: text(results),
        }),
      ).filter((note) => note.includes('word for word'));
    };
    expect(notesOn(resultsOf('Lesen', 'Liest.'))).toEqual([]);
    expect(notesOn(resultsOf('Lesen', 'Reads.'))).toEqual([
      expect.stringContaining('the text of `results` is word for word'),
    ]);
    expect(notesOn(resultsOf('Reading', 'Liest.'))).toHaveLength(1);
    expect(notesOn(resultsOf('Reading', 'Liest.', 'Prüfung'))).toEqual([]);
  });

  it('that is a copy of the badge is named with what nobody translated', () => {
    const copied = tinyText(original).replace(/^created.*\n|^requires.*\n/gm, '');
    const [name, description] = ['name', 'description'].map(
      (key) => new RegExp(`^${key}: .*$`, 'm').exec(copied)?.[0],
    );
    const criteria = copied.split('---\n')[2] ?? '';
    const copy = `---\n${name}\n${description}\n${marked}---\n${criteria}`;
    const [note, ...more] = translationNotes(communityWith({ [path]: copy }));
    expect(more).toEqual([]);
    expect(note).toContain(`${path}: the \`description\` and text are word for word`);
    const half = copy.replace(description!, 'description: Hat etwas repariert.');
    expect(translationNotes(communityWith({ [path]: half }))).toEqual([
      expect.stringContaining('the text is word for word'),
    ]);
  });

  it('that does not say what it is of is named once for all such', () => {
    const notes = translationNotes(communityWith({ [path]: text() }));
    expect(notes).toEqual([expect.stringMatching(/badge\.de\.md: nothing says which text/)]);
  });

  it('shows the skills of the badge where it has not as many', () => {
    expect(skillsIn({ skills: ['Löten'] }, { skills: ['Soldering'] })).toEqual(['Löten']);
    expect(skillsIn({ skills: ['Löten'] }, { skills: ['A', 'B'] })).toEqual(['A', 'B']);
    expect(skillsIn({ skills: [] }, { skills: ['A'] })).toEqual(['A']);
  });

  it('whose name has letters that no card can set is named with its own file', () => {
    const { issuer, badges, recipients } = communityWith({
      [path]: text().replace('Reparateurin', '\u{12000}'),
    });
    expect(letterNotes({ issuer, badges, recipients }, null)).toEqual([
      expect.stringContaining(`${path} (“\u{12000}” U+12000)`),
    ]);
  });
});

describe('the tag of a language', () => {
  it.each([
    ['de', null],
    ['pt-BR', null],
    ['zh-Hant', null],
    ['zh-Hant-HK', null],
    ['ksh', null],
    ['es-419', null],
    ['gr', '`el`'],
    ['jp', '`ja`'],
    ['deu', '`de`'],
    ['deutch', '`de`'],
    ['cz', '`cs`'],
    ['xx', 'such as'],
    ['DE', '`de`'],
    ['pt_br', '`pt-BR`'],
    ['zh', '`zh-Hant` (traditional) or `zh-Hans`'],
    ['zh-TW', '`zh-Hant`'],
    ['zh-CN', '`zh-Hans`'],
    ['constructor', 'such as'],
  ])('%s', (tag, instead) => {
    const fault = tagFault(tag);
    if (instead === null) expect(fault).toBeNull();
    else expect(fault?.instead).toContain(instead);
  });
});
