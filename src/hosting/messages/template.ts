/**
 * Messages in a community's own words: `messages/award.md`, and one more for each language, such as
 * `messages/award.de.md`. Plain text with places, `{recipient}`.
 */

import type { Problem } from '../../community/problem.ts';
import { didYouMean } from '../../community/schemas/nearest.ts';
import { limits } from '../../community/schemas/schema.ts';
import type { Words } from '../../language/words.ts';
import { holdsEmail } from '../forms/filled-form.ts';

/** What a place stands for, in the order in which help names them. */
export const places = [
  'recipient',
  'badge',
  'description',
  'issuer',
  'day',
  'page',
  'picture',
  'linkedin',
  'check',
] as const;

type PlaceValues = Readonly<Record<(typeof places)[number], string>>;

export interface MessageTemplate {
  /** The language of its file's name; null for the one that holds for all others. */
  readonly language: string | null;
  /** From a first line `Subject: …`; null where there is none. */
  readonly subject: string | null;
  readonly text: string;
}

interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** Reads all templates, or says everything that is wrong with them, by file and line. */
export function messageTemplates(files: readonly TemplateFile[]): {
  readonly templates: readonly MessageTemplate[];
  readonly problems: readonly Problem[];
} {
  const problems = files.flatMap(problemsOf);
  return { templates: problems.length > 0 ? [] : files.map(templateOf), problems };
}

/** BCP 47, as far as files are named by it. */
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

const named = /^messages\/award(?:\.([A-Za-z\d-]+))?\.md$/;

const lines = (text: string): readonly string[] => text.replace(/\r\n?/g, '\n').split('\n');

function templateOf({ path, text }: TemplateFile): MessageTemplate {
  const [first = '', ...rest] = lines(text);
  const subject = /^Subject:\s*(.+)$/.exec(first)?.[1]?.trim() ?? null;
  const body = subject === null ? [first, ...rest] : rest;
  return { language: named.exec(path)?.[1] ?? null, subject, text: body.join('\n').trim() };
}

function problemsOf({ path, text }: TemplateFile): readonly Problem[] {
  const at = (line: number, column: number, message: string, remedy: string): Problem => ({
    ...{ rule: 'message-template', path, line, column, message, remedy },
  });
  const language = named.exec(path)?.[1];
  if (!named.test(path) || (language !== undefined && !languageTag.test(language)))
    return [
      at(
        1,
        1,
        'This is the name of no message.',
        'Call it `award.md`, or `award.de.md` for German.',
      ),
    ];
  const problems = lines(text).flatMap((line, index) =>
    [...line.matchAll(/\{([\p{L}\d_-]+)\}/gu)]
      .filter(([, name]) => !places.some((place) => place === name))
      .map(({ 1: name = '', index: column }) =>
        at(
          index + 1,
          column + 1,
          `There is no place \`{${name}}\`.`,
          `Places are ${places.map((place) => `\`{${place}}\``).join(', ')}.${didYouMean(name, places)}`,
        ),
      ),
  );
  if (!text.includes('{page}'))
    problems.push({
      ...at(1, 1, 'The message does not say where the badge stands.', 'Put `{page}` into it.'),
      rule: 'message-without-page',
    });
  if (text.length > limits.markdown)
    problems.push(
      at(1, 1, 'The message is too long.', `Keep it within ${limits.markdown} characters.`),
    );
  for (const [index, line] of lines(text).entries())
    if (holdsEmail(line))
      problems.push({
        ...at(
          index + 1,
          1,
          'There is an e-mail address in it.',
          'Take it out: git forgets nothing.',
        ),
        rule: 'message-email',
      });
  return problems;
}

/** What is said where a community has no words of its own. */
function ours(isLean: boolean, { host }: Words): MessageTemplate {
  const { message } = host.told;
  return {
    language: null,
    subject: message.subject,
    text: [
      message.awarded,
      `${message.page}\n{page}`,
      `${isLean ? message.picture : message.signedPicture}\n{picture}`,
      `${message.linkedIn}\n{linkedin}`,
      `${isLean ? message.check : message.checkPicture}\n{check}`,
    ].join('\n\n'),
  };
}

/**
 * The template for a person: of their language, of the language without its region, or for all.
 * Without one, `words` say it. `isLean`: pictures are published without the credential inside.
 */
export function templateFor(
  templates: readonly MessageTemplate[],
  language: string | null,
  isLean: boolean,
  words: Words,
): MessageTemplate {
  const wanted = [language, language?.split('-')[0] ?? null, null];
  for (const tag of wanted) {
    const found = templates.find((one) => one.language?.toLowerCase() === tag?.toLowerCase());
    if (found !== undefined) return found;
  }
  return ours(isLean, words);
}

/** A text with a value in each place; a value is never searched for places again. */
export const filledIn = (text: string, values: PlaceValues): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const place = places.find((one) => one === name);
    return place === undefined ? whole : values[place];
  });
