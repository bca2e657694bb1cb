/** GitLab knows no fields: a template is filled in as people do, and read as the form that it stands for. */

import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { languageOf } from '../../language/languages.ts';
import { spokenLanguages } from '../../language/tags.ts';
import { tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import type { FormField } from './fields.ts';
import { readFilled } from './filled-form.ts';
import { templateFile, templateMark } from './form-files.ts';
import { type IssueForm, issueForms } from './forms.ts';

const community = checkCommunity(tinyCommunity(), { now: tinyNow }).community!;
const answers: Readonly<Record<string, string>> = {
  ...{ badge: 'first-talk', name: 'Mila', date: '2026-05-09', event: 'Evening of talks' },
  ...{ people: 'Mila\n\nJo', why: 'She *spoke*.\n\nTwice -- and well.', consent: 'Said so.' },
};
const answerTo = ({ id, kind, options, isRequired }: FormField): string =>
  kind === 'choice' ? (options.at(-1)?.words ?? '') : (answers[id] ?? (isRequired ? 'Word' : ''));

/** As the host's fields make a text of it. */
const asFields = ({ fields }: IssueForm): string =>
  fields
    .map((field) => {
      const promised = field.options.map(({ words }) => `- [X] ${words}`).join('\n');
      return `### ${field.label}\n\n${field.kind === 'promise' ? promised : answerTo(field) || '_No response_'}`;
    })
    .join('\n\n');

/** As people fill in the template, below or in the place of what it says there; the host takes out `/label`. */
function asTemplate(form: IssueForm, template: string): string {
  const [begin = '', ...sections] = template.replace(/^\/label .*\n/m, '').split(/^(?=### )/m);
  return [
    begin,
    ...sections.map((section, at) => {
      const field = form.fields[at]!;
      if (field.kind === 'promise') return section.replaceAll('- [ ]', '- [x]');
      if (field.kind === 'choice')
        return section.replace(`- [ ] ${answerTo(field)}\n`, `- [x] ${answerTo(field)}\n`);
      return `${section.trimEnd()}\n\n${answerTo(field)}\n\n`;
    }),
  ].join('');
}

describe.each(spokenLanguages.map(({ tag }) => tag))('in %s', (tag) => {
  const language = languageOf(tag);
  const forms = issueForms(community, language);

  it.each(forms.map((form) => [form.id, form] as const))('the form %s', (_, form) => {
    const expected = readFilled(asFields(form), forms, language);
    expect(expected.refusals).toEqual([]);
    const text = asTemplate(form, templateFile(form, language));
    // Editors that show no source leave out comments; people on Windows send other ends of lines.
    const bare = text.replace(/<!--[^]*?-->\n*/g, '');
    for (const sent of [text, text.replaceAll('\n', '\r\n'), bare]) {
      const read = readFilled(sent, forms, language);
      expect([read.form?.id, read.answers, read.refusals]).toEqual([form.id, expected.answers, []]);
    }
    expect(text.startsWith(templateMark)).toBe(true);
  });

  it.each(forms.map((form) => [form.id, form] as const))(
    'and none is made of %s as it was opened',
    (_, form) => {
      expect(readFilled(templateFile(form, language), forms, language).answers).toBeNull();
    },
  );
});

it('an address that somebody hides in a comment is one all the same', () => {
  const language = languageOf('en');
  const forms = issueForms(community, language);
  const [form] = forms;
  const text = asTemplate(form!, templateFile(form!, language));
  const hidden = text.replace('She *spoke*', '<!-- m@mail.example -->');
  expect(readFilled(hidden, forms, language).refusals).toEqual([
    language.words.host.forms.refusals.email,
  ]);
});
