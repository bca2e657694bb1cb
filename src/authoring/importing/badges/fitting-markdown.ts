/**
 * Text of another issuer (Markdown, HTML or neither) as Markdown that is published here: what would
 * be lost, or would lead readers astray, is written as plain words instead.
 */

import { hiddenFaults } from '../../../community/characters.ts';
import { limits } from '../../../community/schemas/schema.ts';
import { inspectMarkdown } from '../../../community/text/markdown/markdown-faults.ts';
import { cleanText } from '../clean-text.ts';
import { holdsEmail, withoutMail } from './without-mail.ts';
import { escaped, withoutTags, wordsOfHtml } from './html-words.ts';

export interface FittingText {
  readonly markdown: string;
  /** True where it is not what was written, letter for letter. */
  readonly isChanged: boolean;
}

/** Longer texts are not worth a look. */
const longestRead = 200_000;

/**
 * The first that can be published: the text as it is; the same with pictures and links that are not
 * https as words; HTML as words; the bare words. Comes out empty where nothing of it can. E-mail
 * addresses are blotted out.
 */
export function fittingMarkdown(text: string): FittingText {
  const written = text.slice(0, longestRead).replace(/\r\n?/g, '\n').normalize('NFC');
  const clean = visibleLines(written).trim();
  const isHtml = /<[/!]?[a-z-]/i.test(clean);
  // Addresses go last: a tag that is blotted out with one would take the words around it along.
  const forms = [
    () => clean,
    () => withoutPictures(withoutMail(clean)),
    () => (isHtml ? wordsOfHtml(clean) : ''),
    () => escaped(withoutMail(isHtml ? withoutTags(clean) : clean)).replace(/^ +/gm, ''),
  ];
  for (const form of forms) {
    const markdown = tidy(withoutMail(form()));
    if (markdown !== '' && isFit(markdown)) return { markdown, isChanged: markdown !== text.trim() };
  }
  return { markdown: '', isChanged: text.trim() !== '' };
}

function isFit(markdown: string): boolean {
  if (markdown.length > limits.markdown || holdsEmail(markdown)) return false;
  const { tree, faults } = inspectMarkdown(markdown);
  return tree !== null && faults.length === 0 && !markdown.includes('&#');
}

/** Every line without what cannot be seen; indentation means something in Markdown. */
function visibleLines(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .map((line) => (hiddenFaults(line).length === 0 ? line : indentOf(line) + cleanText(line)))
    .join('\n');
}

const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? '';

/** `![words](address)` and links to what is not https keep their words. */
function withoutPictures(text: string): string {
  return text
    .replace(/!\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/g, '$1')
    .replace(/\[([^[\]\n]{0,300})\]\((?!https:)([^()\s]{0,2000})\)/g, (_, words, address) =>
      `${String(words)} (\`${String(address).replaceAll('`', '')}\`)`,
    );
}

/** At most one blank line in a row, and none at the ends. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
