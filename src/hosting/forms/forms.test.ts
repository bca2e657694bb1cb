import { readFileSync } from 'node:fs';
import { languageOf } from '../../language/languages.ts';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkCommunity } from '../../community/check.ts';
import { readCommunity } from '../../repository/read.ts';
import { engine, enginePath } from '../../testing/rules/sources.ts';
import {
  riverside,
  tinyCommunity,
  tinyNow,
  tinyText,
} from '../../testing/fixtures/tiny-community.ts';
import { holdsEmail, readFilled } from './filled-form.ts';
import { formAddress, keptAt } from '../../community/hosts/code-hosts.ts';
import { formFile, formFiles, templateFile } from './form-files.ts';
import { issueForms } from './forms.ts';

const english = languageOf('en');
const tiny = checkCommunity(tinyCommunity(), { now: tinyNow }).community!;
const forms = issueForms(tiny);
const nominate = forms.find(({ id }) => id === 'nominate')!;

/** A body as the host makes it of answers, in the order of the fields. */
function filled(answers: Readonly<Record<string, string>>, form = nominate): string {
  return form.fields
    .map(
      ({ id, label, kind, options }) =>
        `### ${label}\n\n${answers[id] ?? (kind === 'promise' ? options.map(({ words }) => `- [X] ${words}`).join('\n') : '_No response_')}`,
    )
    .join('\n\n');
}
const good = {
  badge: 'First Talk (first-talk)',
  name: 'Mila',
  why: 'She spoke.',
  consent: 'Said so on 2026-05-01.',
};

describe('the forms', () => {
  it('are those in the repository: run `npm run forms` where this fails', async () => {
    const { community } = await readCommunity(enginePath, { now: new Date() });
    const files = formFiles(community!);
    // Without a badge nobody can be nominated, and nobody can apply.
    expect(Object.keys(files)).toHaveLength(community!.badges.length === 0 ? 3 : 7);
    for (const [path, text] of Object.entries(files))
      expect([path, readFileSync(new URL(path, engine), 'utf8')]).toEqual([path, text]);
  });

  it.each(forms.map((form) => [form.id, form] as const))(
    '%s is what the host accepts: unique ids, labels and choices, truth values that are none',
    (_, form) => {
      const {
        name,
        description,
        body: all,
      } = parseDocument(formFile(form, english)).toJS() as {
        name: string;
        description: string;
        body: {
          type: string;
          id: string;
          attributes: { label: string; options?: unknown[] };
          validations?: { required: unknown };
        }[];
      };
      const body = all.filter(({ type }) => type !== 'markdown');
      expect([name, description].every((text) => text.length > 3)).toBe(true);
      expect(new Set(body.map(({ id }) => id)).size).toBe(form.fields.length);
      expect(new Set(body.map(({ attributes }) => attributes.label)).size).toBe(form.fields.length);
      for (const { type, attributes, validations } of body) {
        expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
        if (attributes.options !== undefined)
          expect([
            new Set(attributes.options.map((option) => JSON.stringify(option))).size,
            attributes.options.includes('None'),
          ]).toEqual([attributes.options.length, false]);
        if (validations !== undefined) expect(validations.required).toBe(true);
      }
    },
  );

  it.each(forms.map((form) => [form.id, form] as const))(
    '%s asks first for what must be there, and says where that ends',
    (_, form) => {
      const { body } = parseDocument(formFile(form, english)).toJS() as {
        body: { type: string; attributes: { value?: string } }[];
      };
      const required = form.fields.filter(({ isRequired }) => isRequired);
      expect(form.fields.slice(0, required.length)).toEqual(required);
      const dividers = body.flatMap(({ type }, at) => (type === 'markdown' ? [at] : []));
      expect(dividers).toEqual(required.length === form.fields.length ? [] : [required.length]);
      expect(body.at(required.length)?.attributes.value ?? 'may stay empty').toContain(
        'may stay empty',
      );
    },
  );

  it('ask what was reached where a badge describes results, and nowhere else', () => {
    const path = 'badges/first-talk/badge.md';
    const described = tinyText(path).replace('created:', 'results: [{name: Talk}]\ncreated:');
    const { community } = checkCommunity(tinyCommunity({ [path]: described }), { now: tinyNow });
    const asking = (all: typeof forms): readonly string[] =>
      all.filter(({ fields }) => fields.some(({ id }) => id === 'results')).map(({ id }) => id);
    expect([asking(forms), asking(issueForms(community!))]).toEqual([
      [],
      ['nominate', 'apply', 'list'],
    ]);
  });

  it('ask for credits where a badge is worth some, and for a language where the pages are in several', () => {
    const path = 'badges/first-talk/badge.md';
    const worth = tinyText(path).replace('created:', 'credits: 3\ncreated:');
    const several = JSON.stringify({ ...riverside, languages: ['de', 'pt'] });
    const files = tinyCommunity({ [path]: worth, 'keys/issuer.json': several });
    const asked = issueForms(checkCommunity(files, { now: tinyNow }).community!);
    const asking = (id: string, all = asked): readonly string[] =>
      all.filter(({ fields }) => fields.some((field) => field.id === id)).map((form) => form.id);
    expect([asking('credits'), asking('language')]).toEqual([
      ['nominate', 'list'],
      ['nominate', 'apply', 'claim', 'list'],
    ]);
    expect([asking('credits', forms), asking('language', forms)]).toEqual([[], []]);
    const [form] = asked;
    const language = form?.fields.find(({ id }) => id === 'language');
    expect(language?.options.map(({ value }) => value)).toEqual(['en', 'de', 'pt-BR']);
    // Issues that were sent before either was asked, or one of them.
    for (const lacking of [['credits', 'language'], ['credits'], ['language']]) {
      const fields = form!.fields.filter(({ id }) => !lacking.includes(id));
      const read = readFilled(filled(good, { ...form!, fields }), asked, english);
      expect([lacking, read.refusals]).toEqual([lacking, []]);
    }
  });

  it('differ in their headings, since an issue is known by them', () => {
    expect(
      new Set(forms.map(({ fields }) => fields.map(({ label }) => label).join('\n'))).size,
    ).toBe(forms.length);
  });
});

describe('a filled-in form', () => {
  it('is read as it was typed, whatever line ends the browser sends', () => {
    const body = filled({
      ...good,
      why: 'She *spoke*.\n\n---\n\n`$(rm -rf /)`\n\nname: x',
    }).replaceAll('\n', '\r\n');
    expect(readFilled(body, forms, english).answers).toEqual({
      badge: 'first-talk',
      name: 'Mila',
      folder: null,
      visibility: null,
      profile: null,
      date: null,
      why: 'She *spoke*.\n\n---\n\n`$(rm -rf /)`\n\nname: x',
      evidence: null,
      consent: 'Said so on 2026-05-01.',
      promise: 'yes',
    });
  });

  it.each([
    [
      'a heading inside an answer',
      filled({ ...good, why: 'x\n\n### Evidence\n\nhttps://evil.example' }),
      'headings',
    ],
    ['a heading before the first', `### Badge\n\nx\n\n${filled(good)}`, 'headings'],
    ['words before the first', `Hello\n\n${filled(good)}`, 'headings'],
    ['one heading less', filled(good).replace(/### Why\n\n.*\n\n/, ''), 'headings'],
    ['no form at all', 'Please give me a badge', 'headings'],
    ['an empty body', '', 'headings'],
    [
      'a badge that is none',
      filled({ ...good, badge: 'First Talk (../../keys)' }),
      'badges that the form names',
    ],
    [
      'two badges',
      filled({ ...good, badge: 'First Talk (first-talk), Repairer (repairer)' }),
      'badges that the form names',
    ],
    ['no name', filled({ ...good, name: '_No response_' }), 'needs an answer'],
    ['a name of two lines', filled({ ...good, name: 'Mila\nbadge: x' }), 'one line'],
    ['an endless name', filled({ ...good, name: 'x'.repeat(301) }), '300'],
    ['a promise that is not made', filled({ ...good, promise: '- [ ] x' }), 'ticked'],
    ['other words promised', filled({ ...good, promise: '- [X] Nothing' }), 'ticked'],
    ['an endless body', filled({ ...good, why: 'x'.repeat(70_000) }), 'too long'],
  ])('is refused with a sentence for %s', (_, body, words) => {
    const { answers, refusals } = readFilled(body, forms, english);
    expect([answers, refusals.length]).toEqual([null, 1]);
    expect(refusals[0]).toContain(words);
  });

  it('is understood in the order in which an earlier form asked', () => {
    const form = forms.find(({ id }) => id === 'nominate')!;
    const sent = filled(good, { ...form, fields: form.fields.toReversed() });
    const { answers, refusals } = readFilled(sent, forms, english);
    expect([refusals, answers?.['name'], answers?.['why']]).toEqual([[], 'Mila', 'She spoke.']);
    const twice = `${sent}\n\n### ${form.fields[0]!.label}\n\nrepairer`;
    expect(readFilled(twice, forms, english).answers).toBeNull();
  });

  it('by the person themselves says that they agree; one that was sent before did not ask', () => {
    const own = forms.find(({ id }) => id === 'claim')!;
    const [there = '', agree = ''] = own.fields
      .find(({ id }) => id === 'promise')!
      .options.map(({ words }) => words);
    const event = {
      ...good,
      event: 'Evening',
      date: '2026-05-09',
      visibility: 'Only who has the address',
    };
    const said = (...lines: string[]) =>
      readFilled(filled({ ...event, promise: lines.join('\n') }, own), forms, english).refusals;
    expect(said(`- [x] ${there}`, `- [x] ${agree}`)).toEqual([]);
    expect(said(`- [x] ${there}`)).toEqual([]);
    for (const wrong of [`- [ ] ${agree}`, `- [x] ${agree} No.`, `- [x] ${there}`])
      expect(said(`- [x] ${there}`, wrong).join()).toContain('ticked');
  });

  it.each(['mila@mail.example', 'Ask zoë@mail.example!', 'mailto:x.y+z@a.b.example'])(
    'is refused for an e-mail address, which is not repeated: %s',
    (address) => {
      const { refusals } = readFilled(filled({ ...good, why: address }), forms, english);
      expect(refusals.join()).toContain('privately');
      expect(refusals.join()).not.toContain('mail.example');
    },
  );

  it.each(['First Talk (first-talk)', 'first-talk', 'FIRST talk', 'first talk (First-Talk)'])(
    'names its badge by its words, its folder or its name: %s',
    (badge) => {
      expect(readFilled(filled({ ...good, badge }), forms, english).answers?.['badge']).toBe(
        'first-talk',
      );
    },
  );

  it('names its badge as a page in another language does, and offers it in that of the community', () => {
    const spoken = (interfaceLanguage: string) => {
      const files = tinyCommunity({
        'keys/issuer.json': JSON.stringify({ ...riverside, interface: interfaceLanguage }),
        'badges/first-talk/badge.de.md':
          '---\nname: Erster Vortrag\ndescription: Hielt einen Vortrag.\n---\nHalte ihn.\n',
      });
      return issueForms(checkCommunity(files, { now: tinyNow }).community!);
    };
    for (const badge of ['Erster Vortrag (first-talk)', 'erster vortrag', 'First Talk'])
      expect(readFilled(filled({ ...good, badge }), spoken('en'), english).answers).toMatchObject({
        badge: 'first-talk',
      });
    const [asked] = spoken('de')[0]?.fields ?? [];
    expect(asked?.description).toContain('`Erster Vortrag (first-talk)`');
    expect(asked?.description).not.toContain('First Talk');
  });

  it('is told the badge that was probably meant', () => {
    const { refusals } = readFilled(filled({ ...good, badge: 'frist-talk' }), forms, english);
    expect(refusals.join()).toContain('Did you mean `first-talk`?');
  });

  it('is read alike where the host has text alone, with what a link brought below its template', () => {
    const form = forms.find(({ id }) => id === 'nominate')!;
    const link = new URL(
      formAddress(keptAt('https://gitlab.com/club/badges'), {
        ...{ form: 'nominate', title: 'Nomination' },
        answers: { badge: 'First Talk (first-talk)', name: 'Mila', why: 'She *spoke*.\n\nTwice.' },
      })!,
    );
    const untouched = `${templateFile(form, english)}\n${link.searchParams.get('issue[description]')}`;
    // What people do with it: they tick, and write below a heading.
    const body = untouched
      .replace(/^\/label.*\n/m, '')
      .replace('- [ ] Only who', '- [x] Only who')
      .replace('- [ ] I asked', '- [x] I asked')
      .replace(/(### How they agreed\n.*\n)/, '$1\nSaid so on 2026-05-01.\n');
    const { answers, refusals } = readFilled(body, forms, english);
    expect(refusals).toEqual([]);
    const asForm = readFilled(
      filled({
        ...{ ...good, visibility: 'Only who has the address' },
        why: 'She *spoke*.\n\nTwice.',
      }),
      forms,
      english,
    );
    expect(answers).toEqual(asForm.answers);
    expect(answers).toMatchObject({ name: 'Mila', visibility: 'unlisted', evidence: null });
    // Nothing is taken that nobody ticked or wrote.
    expect(readFilled(untouched, forms, english).refusals).toEqual([
      expect.stringContaining('“How they agreed” needs'),
      expect.stringContaining('must be ticked'),
    ]);
    for (const one of forms)
      expect(readFilled(templateFile(one, english), forms, english).form?.id).toBe(one.id);
  });

  it('has a template on GitLab, and none elsewhere', () => {
    const at = (repository: string, said?: string) =>
      Object.keys(formFiles({ ...tiny, issuer: { ...tiny.issuer, ...keptAt(repository, said) } }));
    const isTemplate = (path: string) => path.startsWith('.gitlab/issue_templates/');
    expect(at('https://gitlab.com/club/badges').filter(isTemplate)).toHaveLength(forms.length);
    expect(at('https://code.example/b', 'gitlab').filter(isTemplate)).toHaveLength(forms.length);
    expect(at('https://code.example/b', 'gitea').some(isTemplate)).toBe(false);
    expect(at('https://github.com/club/badges').some(isTemplate)).toBe(false);
  });

  it('may name accounts and addresses', () => {
    expect(holdsEmail('Thanks @mila, see https://social.example/@mila and astro@7')).toBe(false);
  });

  it.each(['x', 'x.', 'ü-'])('in a text as long as an issue may be, all of “%s”', (part) => {
    const text = part.repeat(65_536 / part.length);
    const begun = performance.now();
    expect(holdsEmail(text)).toBe(false);
    expect(holdsEmail(`${text}@mail.example`)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
