/**
 * Reads what the host makes of a filled-in form: a heading of three number signs for each field,
 * its answer below.
 */

import { folded } from '../../community/identifiers.ts';
import { nearest } from '../../community/schemas/nearest.ts';
import type { Language } from '../../language/languages.ts';
import { fill, type Text } from '../../language/text.ts';
import type { FormField } from './fields.ts';
import { templateHelp, templateMark } from './form-files.ts';
import { type IssueForm, olderForms } from './forms.ts';

/**
 * Answers by the field's id: the value of a choice, text as it was typed; null where nothing was.
 */
export type Answers = Readonly<Record<string, string | null>>;

type Filled =
  | { readonly form: IssueForm; readonly answers: Answers; readonly refusals: readonly [] }
  | {
      readonly form: IssueForm | null;
      readonly answers: null;
      readonly refusals: readonly string[];
    };

/** What a host writes where a field was left empty. */
const nothing = '_No response_';
const longestBody = 65_536;

/**
 * True where the text holds what could be an e-mail address. Looked for from where a word begins, so
 * that one endless word takes no endless time.
 */
export const holdsEmail = (text: string): boolean =>
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.test(text);

/**
 * Finds the form that this body is an answer to, and reads the answers strictly: every heading of
 * the form once, and no other, in any order, since a form may have had another when it was sent. A heading inside an answer cannot be told from one of
 * the form, so it is refused. `forms`: also those of languages that are not spoken any more.
 * Refusals are in the given language.
 */
export function readFilled(body: string, forms: readonly IssueForm[], language: Language): Filled {
  const says = language.words.host.forms.refusals;
  const refused = (...refusals: string[]): Filled => ({ form: null, answers: null, refusals });
  if (body.length > longestBody) return refused(says.long);
  const text = body.replace(/\r\n?/g, '\n');
  const { asked, brought } = text.startsWith(templateMark)
    ? ofTemplate(text)
    : { asked: text, brought: new Map<string, string>() };
  const sections = sectionsOf(asked);
  const form = [...forms, ...forms.flatMap(olderForms)].find(
    ({ fields }) =>
      sections !== null &&
      sections.length === fields.length &&
      fields.every(({ label }) => sections.some(({ heading }) => heading === label)),
  );
  if (holdsEmail(withoutHelp(text, form)))
    return { form: form ?? null, answers: null, refusals: [says.email] };
  if (sections === null || form === undefined) return refused(says.headings);
  const read = form.fields.map((field) => {
    const own = sections.find(({ heading }) => heading === field.label)?.text ?? '';
    const ticked = field.kind === 'choice' ? tickedIn(own) : own;
    return answerOf(field, ticked === '' ? (brought.get(field.id) ?? '') : ticked, language);
  });
  const refusals = read.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
  if (refusals.length > 0) return { form, answers: null, refusals };
  return {
    form,
    answers: Object.fromEntries(form.fields.map(({ id }, at) => [id, read[at]?.answer ?? null])),
    refusals: [],
  };
}

/** Without what the template itself says, which may name the address that the community wants to be asked at. */
const withoutHelp = (text: string, form: IssueForm | undefined): string =>
  (form?.fields ?? []).reduce(
    (left, { description }) => left.replace(templateHelp(description), ''),
    text,
  );

/** A text that was made of a template: what its questions hold, and what a link brought, by field. */
function ofTemplate(text: string): {
  readonly asked: string;
  readonly brought: ReadonlyMap<string, string>;
} {
  const said = text.replace(/<!--[^]*?(?:-->|$)/g, '').replace(/^\/label .*$/m, '');
  const [asked = '', ...parts] = said.split(/^\*\*(?=[a-z]+:\*\* )/m);
  const brought = parts.map((part): readonly [string, string] => {
    const end = part.indexOf(':** ');
    return [part.slice(0, end), part.slice(end + 4).trim()];
  });
  return { asked, brought: new Map(brought) };
}

/** What is ticked of a list to tick; a text that is none as it is. */
function tickedIn(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isList = lines.length > 0 && lines.every((line) => /^- \[[ x]\] /i.test(line));
  return isList
    ? lines.flatMap((line) => /^- \[x\] (.*)$/i.exec(line)?.[1] ?? []).join('\n')
    : text;
}

function sectionsOf(
  body: string,
): readonly { readonly heading: string; readonly text: string }[] | null {
  const [before = '', ...parts] = body.split(/^### /m);
  if (before.trim() !== '') return null;
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return end < 0
      ? { heading: part.trim(), text: '' }
      : { heading: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
  });
}

interface Read {
  readonly answer: string | null;
  readonly refusal: string | null;
}

function answerOf(field: FormField, text: string, language: Language): Read {
  const says = language.words.host.forms.refusals;
  const { label, kind, options, isRequired, most } = field;
  const refusal = (words: Text<'label'>): Read => ({
    answer: null,
    refusal: fill(words, { label }),
  });
  if (kind === 'promise') {
    const ticked = text.split('\n').map((line) => /^- \[x\] (.*)$/i.exec(line)?.[1]);
    // A form that was sent before asked for the first of them alone.
    const wanted = ticked.length === 1 ? options.slice(0, 1) : options;
    const isMade =
      ticked.length === wanted.length && wanted.every(({ words }, at) => words === ticked[at]);
    return isMade ? { answer: 'yes', refusal: null } : refusal(says.promise);
  }
  if (text === '' || text === nothing || (kind === 'choice' && text === 'None'))
    return isRequired ? refusal(says.empty) : { answer: null, refusal: null };
  if (text.length > most) return { answer: null, refusal: fill(says.most, { label, most }) };
  if (kind !== 'text' && text.includes('\n')) return refusal(says.line);
  if (kind === 'named') return namedIn(field, text, language);
  if (kind !== 'choice') return { answer: text, refusal: null };
  const chosen = options.find(({ words }) => words === text);
  return chosen === undefined ? refusal(says.choice) : { answer: chosen.value, refusal: null };
}

/** One of the field's options, by its words, its value, or its words without the value. */
function namedIn({ label, options }: FormField, text: string, { words, oneOf }: Language): Read {
  const says = words.host.forms.refusals;
  const wanted = folded(text);
  const found = options.filter(
    (one) =>
      one.value === wanted ||
      [one.words, ...(one.also ?? [])].some(
        (words) => folded(words) === wanted || folded(words) === `${wanted} (${one.value})`,
      ),
  );
  if (found.length === 1) return { answer: found[0]?.value ?? null, refusal: null };
  if (found.length > 1) {
    const folders = oneOf(found.map(({ value }) => `\`${value}\``));
    return { answer: null, refusal: fill(says.several, { label, folders }) };
  }
  const near = nearest(
    text.replace(/^.*\(([^()]*)\)$/, '$1'),
    options.map(({ value }) => value),
  );
  const refusal =
    near === null
      ? fill(says.badge, { label })
      : fill(says.badgeNear, { label, folder: `\`${near}\`` });
  return { answer: null, refusal };
}
