/** What a translation says of results and certificates goes together with what its badge says. */

import { expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../../check.ts';
import { translationNotes } from '../../translations/notes.ts';
import { markOf } from '../../translations/translation.ts';

const [original, path] = ['badges/repairer/badge.md', 'badges/repairer/badge.de.md'];
const full = tinyText(original).replace(
  'skills:',
  `level: For beginners
results:
  - name: Craft
    rubric: [Guided, {name: Alone, description: Works without help.}]
  - name: Grade
    values: [good, very good]
certificate: {place: Riverside}
signatories:
  - {name: Ina Example, role: Guest}
  - {name: Bo Sample, role: Guest}
skills:`,
);
const further = `level: Für den Anfang
results:
  - name: Handwerk
    rubric: [Angeleitet, {name: Allein, description: Arbeitet ohne Hilfe.}]
  - name: Note
    values: [gut, sehr gut]
place: Flussufer
roles: [Gast, Gästin]
`;
const german = (more: string): string =>
  `---\nname: Heil\ndescription: Hat repariert.\n${more}---\nRepariere etwas.\n`;
const checked = (text: string, badge = full) =>
  checkCommunity(tinyCommunity({ [original]: badge, [path]: text }), { now: tinyNow });
const found = (...given: Parameters<typeof checked>): string[] =>
  checked(...given).problems.map(({ rule, line, message, remedy }) =>
    [rule, line, message, remedy].join(' '),
  );
const repairer = (...given: Parameters<typeof checked>) =>
  checked(...given).community!.badges.find(({ slug }) => slug === 'repairer')!;
const notes = (...given: Parameters<typeof checked>) =>
  translationNotes(checked(...given).community!);

it('is taken over in the order of the badge', () => {
  expect(found(german(further))).toEqual([]);
  expect(repairer(german(further)).translations[0]).toMatchObject({
    level: 'Für den Anfang',
    place: 'Flussufer',
    roles: ['Gast', 'Gästin'],
    results: [
      {
        name: 'Handwerk',
        values: [],
        rubric: [
          { name: 'Angeleitet', description: null },
          { name: 'Allein', description: 'Arbeitet ohne Hilfe.' },
        ],
      },
      { name: 'Note', values: ['gut', 'sehr gut'], rubric: [] },
    ],
  });
});

it.each([
  ['results', /  - name: Note\n.*\n/, '', 'badge.md has 2 results, and here are 1.'],
  ['levels', '[Angeleitet, ', '[', 'has 2 levels of this result, and here are 1. Write each'],
  ['values', 'gut, sehr gut', 'gut', 'has 2 values of this result, and here are 1.'],
  ['roles', ', Gästin', '', 'translation-roles 11 `signatories` in badge.md have 2 roles'],
])('names %s that are not as many', (_, was, is, sentence) => {
  expect(found(german(further.replace(was, is)))).toEqual([expect.stringContaining(sentence)]);
});

it('names what the badge does not say, and where the issuer’s word is translated', () => {
  const plain = tinyText(original);
  expect(found(german('level: Anfang\nplace: Ort\n'), plain)).toEqual([
    expect.stringMatching(/^translation-of-nothing 4 badge\.md has no `level`/),
    expect.stringMatching(/^translation-of-nothing 5 .* translate it in keys\/issuer\.de\.json\.$/),
  ]);
});

it('is stale once the badge says it otherwise, and then no mistake', () => {
  const marked = german(`${further}of: ${markOf(repairer(german(further)))}\n`);
  expect(notes(marked)).toEqual([]);
  const less = full.replace('    values: [good, very good]\n', '').replace('Riverside', 'Hill');
  expect(found(marked, less)).toEqual([]);
  expect(notes(marked, less)).toEqual([
    expect.stringContaining('the `results` or `level` and `place` or roles of badge.md changed'),
  ]);
});

it('is asked of no translation that was marked before it could be told, until it says any', () => {
  const of = `of: ${markOf(repairer(german(further))).slice(0, 27)}\n`;
  expect(of).toMatch(/^of: \w{6}(-\w{6}){3}\n$/);
  expect(notes(german(of))).toEqual([]);
  expect(notes(german(further + of))).toEqual([expect.stringContaining('`results` or `level`')]);
});
