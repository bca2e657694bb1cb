/**
 * What a maintainer answers: each answer read, or refused with the sentence that says what is
 * wanted.
 */

import { inUsualCase } from '../community/text/language-tag.ts';
import { namedHosts } from '../community/hosts/code-hosts.ts';
import { formats } from '../community/schemas/formats.ts';
import { limits } from '../community/schemas/schema.ts';
import { readSiteAddress } from '../community/schemas/site-address.ts';

type Told<Value> =
  { readonly value: Value; readonly notes: readonly string[] } | { readonly refused: string };

/** The answers as they were typed; null where nothing was said. */
export interface Answers {
  readonly name: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly email: string | null;
  readonly language: string | null;
  readonly interface: string | null;
  readonly repository: string | null;
  readonly host: string | null;
  readonly linkedin: string | null;
}

/** The members of `keys/issuer.json` that the answers give. */
export type Wish = Readonly<Partial<Record<keyof Answers, string>>>;

type Reader = (text: string) => Told<string>;

const readTag: Reader = (text) =>
  wanted(
    inUsualCase(text.trim()),
    formats['language-tag'].test,
    `"${text}" is not a language tag such as en, de or pt-BR.`,
  );

/** One reader for each answer. */
export const readers: Readonly<Record<keyof Answers, Reader>> = {
  name: oneLine('The name', limits.name),
  url: readSiteAddress,
  description: oneLine('The description', limits.description),
  email: (text) =>
    wanted(text.trim(), formats['email-address'].test, `"${text}" is not an e-mail address.`),
  language: readTag,
  interface: readTag,
  linkedin: (text) =>
    wanted(
      numberOf(text.trim()),
      formats['linkedin-number'].test,
      `"${text}" is not the number of an organisation on LinkedIn, such as 12345678.`,
    ),
  host: (text) =>
    wanted(
      text.trim().toLowerCase(),
      (host) => namedHosts.some((one) => one === host),
      `"${text}" is no host whose pages are known: ${namedHosts.join(', ')}.`,
    ),
  repository: (text) =>
    wanted(
      repositoryOf(text.trim()),
      isRepository,
      `"${text}" is not the https address of a repository, ` +
        'such as https://github.com/yourclub/badges.',
    ),
};

/**
 * Reads every answer that was given: what they come to, what was changed in them, and every reason
 * to ask again.
 */
export function readAnswers(answers: Answers): {
  wish: Wish;
  notes: readonly string[];
  refusals: readonly string[];
} {
  const told = (Object.keys(readers) as (keyof Answers)[]).flatMap((name) => {
    const answer = answers[name];
    return answer === null ? [] : [[name, readers[name](answer)] as const];
  });
  return {
    wish: Object.fromEntries(
      told.flatMap(([name, answer]) => ('value' in answer ? [[name, answer.value]] : [])),
    ),
    notes: told.flatMap(([name, answer]) =>
      'value' in answer && answer.notes.length > 0
        ? [`${name}: ${answer.value}  (${answer.notes.join(' ')})`]
        : [],
    ),
    refusals: told.flatMap(([, answer]) => ('refused' in answer ? [answer.refused] : [])),
  };
}

function oneLine(what: string, most: number): Reader {
  return (text) => {
    const value = text.trim().normalize('NFC');
    if (!formats['plain-text'].test(value))
      return { refused: `${what} must be text on one line, and not empty.` };
    return [...value].length > most
      ? { refused: `${what} has more than ${most} characters.` }
      : { value, notes: [] };
  };
}

function wanted(value: string, test: (text: string) => boolean, refused: string): Told<string> {
  return test(value) ? { value, notes: [] } : { refused };
}

/** What `git remote` and people write for a repository, as the address of its page. */
export function repositoryOf(text: string): string {
  const ssh = /^(?:ssh:\/\/)?git@([^:/]+)(?::\d+)?[:/](.+)$/.exec(text);
  const https =
    ssh === null ? text.replace(/^http:\/\//i, 'https://') : `https://${ssh[1]}/${ssh[2]}`;
  return https.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** The number itself, or out of the address of an organisation's page. */
const numberOf = (text: string): string => /linkedin\.com\/company\/(\d+)/.exec(text)?.[1] ?? text;

function isRepository(text: string): boolean {
  return formats['https-address'].test(text) && /^https:\/\/[^/?#]+(?:\/[^/?#]+)+$/.test(text);
}
