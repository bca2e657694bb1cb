/**
 * Reads what the host makes of a filled-in form: a heading of three number signs for each field,
 * its answer below.
 */

import { folded } from '../../community/identifiers.ts';
import { didYouMean } from '../../community/schemas/nearest.ts';
import type { FormField } from './fields.ts';
import { beforeRequirements, type IssueForm } from './forms.ts';

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

/** True where the text holds what could be an e-mail address. */
export const holdsEmail = (text: string): boolean =>
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.test(text);

/**
 * Finds the form that this body is an answer to, and reads the answers strictly: every heading of
 * the form once, in its order, and no other. A heading inside an answer cannot be told from one of
 * the form, so it is refused.
 */
export function readFilled(body: string, forms: readonly IssueForm[]): Filled {
  const refused = (...refusals: string[]): Filled => ({ form: null, answers: null, refusals });
  if (body.length > longestBody) return refused('This issue is too long for a form.');
  const sections = sectionsOf(body.replace(/\r\n?/g, '\n'));
  const form = [...forms, ...forms.map(beforeRequirements)].find(
    ({ fields }) =>
      sections !== null &&
      sections.length === fields.length &&
      fields.every(({ label }, at) => sections[at]?.heading === label),
  );
  if (holdsEmail(body)) return { form: form ?? null, answers: null, refusals: [withoutEmail] };
  if (sections === null || form === undefined) {
    return refused(
      'The headings of this issue are not those of a form: each must stand there once, ' +
        'in its order, and nothing before the first. If an answer has a line ' +
        'that begins with `### `, please write that line without the signs.',
    );
  }
  const read = form.fields.map((field, at) => answerOf(field, sections[at]?.text ?? ''));
  const refusals = read.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
  if (refusals.length > 0) return { form, answers: null, refusals };
  return {
    form,
    answers: Object.fromEntries(form.fields.map(({ id }, at) => [id, read[at]?.answer ?? null])),
    refusals: [],
  };
}

const withoutEmail =
  'There is an e-mail address in this issue, and issues are public. ' +
  'Please edit it away, and delete that edit’s history. ' +
  'If the person wants the badge to be bound to their address, ' +
  'a maintainer does that privately, ' +
  'with `npm run award -- … --email -`: only a salted hash is kept.';

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

function answerOf(
  field: FormField,
  text: string,
): { readonly answer: string | null; readonly refusal: string | null } {
  const refusal = (words: string) => ({ answer: null, refusal: `“${field.label}” ${words}` });
  const { kind, options, isRequired, most } = field;
  if (kind === 'promise') {
    const isMade =
      text.split('\n').length === 1 &&
      /^- \[x\] /i.test(text) &&
      text.slice(6) === options[0]?.words;
    return isMade
      ? { answer: 'yes', refusal: null }
      : refusal('must be ticked, and its words must be those of the form.');
  }
  if (text === '' || text === nothing || (kind === 'choice' && text === 'None'))
    return isRequired ? refusal('needs an answer.') : { answer: null, refusal: null };
  if (text.length > most) return refusal(`may have ${most} characters at most.`);
  if (kind !== 'text' && text.includes('\n')) return refusal('is one line.');
  if (kind === 'named') return namedIn(field, text);
  if (kind !== 'choice') return { answer: text, refusal: null };
  const chosen = options.find(({ words }) => words === text);
  return chosen === undefined
    ? refusal(
        'must be one of the form’s choices. ' +
          'The form may be older than the badges: then fill it in again.',
      )
    : { answer: chosen.value, refusal: null };
}

/** One of the field's options, by its words, its value, or its words without the value. */
function namedIn(
  { label, options }: FormField,
  text: string,
): { readonly answer: string | null; readonly refusal: string | null } {
  const wanted = folded(text);
  const found = options.filter(
    ({ words, value }) =>
      value === wanted || folded(words) === wanted || folded(words) === `${wanted} (${value})`,
  );
  if (found.length === 1) return { answer: found[0]?.value ?? null, refusal: null };
  if (found.length > 1) {
    const values = found.map(({ value }) => `\`${value}\``).join(' or ');
    return { answer: null, refusal: `“${label}” is the name of several: write ${values}.` };
  }
  const near = didYouMean(
    text.replace(/^.*\(([^()]*)\)$/, '$1'),
    options.map(({ value }) => value),
  );
  return {
    answer: null,
    refusal: `“${label}” must be one of the badges that the form names, which may have changed.${near}`,
  };
}
