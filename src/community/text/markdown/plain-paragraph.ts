/**
 * Texts that are one line of words: most reasons of awards are. In ten thousand of them a parser finds
 * what one look says, that nothing but the words is there.
 */

import type { MarkdownNode } from './markdown-tree.ts';

/**
 * A line that begins with a letter and has no sign that could mean anything in it (CommonMark 0.31.2,
 * 2.4 to 6; GitHub Flavored Markdown 0.29, the same): only these letters and signs are taken, whatever
 * others may mean. Empty lines around it are none of its own.
 */
const plainLine = /^(\n*)(\p{L}[\p{L}\p{M}\p{N} ,.;:?!'"‘’“”()–—…%-]*(?<! ))\n*$/u;
/** The one thing made of such signs alone that is a link. */
const bareLink = /www\./i;

interface PlainParagraph {
  readonly words: string;
  /** Where they begin in the text, in UTF-16 code units. */
  readonly offset: number;
}

/** The words of a Markdown text that is nothing but them; null where it may be more. */
export function plainParagraph(text: string): PlainParagraph | null {
  const [, before = '', words] = plainLine.exec(text) ?? [];
  return words === undefined || bareLink.test(words) ? null : { words, offset: before.length };
}

/** The tree of such a text, with offsets into it, as `parseMarkdown` gives it. */
export function treeOf(text: string, { words, offset }: PlainParagraph): MarkdownNode {
  const position = { start: { offset }, end: { offset: offset + words.length } };
  const paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: words, position }],
    position,
  };
  const all = { start: { offset: 0 }, end: { offset: text.length } };
  return { type: 'root', children: [paragraph], position: all };
}
