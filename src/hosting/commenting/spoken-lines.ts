/** What of a comment's Markdown is said, and what only quotes or shows. */

import { inspectMarkdown } from '../../community/text/markdown/markdown-faults.ts';
import type { MarkdownNode } from '../../community/text/markdown/markdown-tree.ts';

const longestComment = 65_536;
/** Elements within which words are quoted, shown or taken back. */
const quoting =
  /<(\/?)(?:blockquote|cite|code|del|kbd|listing|noscript|plaintext|pre|q|s|samp|script|strike|style|template|textarea|title|tt|var|xmp)\b[^>]*>/gi;

/** One line of a comment as it was typed, trimmed. */
interface TypedLine {
  readonly text: string;
  /** Whether somebody says it: it begins with plain words, and no element around it quotes. */
  readonly isSaid: boolean;
}

export interface SpokenParagraph {
  readonly lines: readonly TypedLine[];
  /** True where a list, a quote, code or a heading stands right below, without an empty line. */
  readonly isGoingOn: boolean;
}

/**
 * A comment's own paragraphs, and headings that are underlined. Quotes, lists, code of every form and
 * what no reader sees are none, as the host's Markdown (CommonMark, GFM) and the raw HTML in it have
 * them. What stands behind the host's limit is not read, nor is a comment that is longer or more
 * complex than a text of ours may be.
 */
export function spokenParagraphs(comment: string): readonly SpokenParagraph[] {
  const text = comment.slice(0, longestComment).replace(/\r\n?/g, '\n');
  const paragraphs: SpokenParagraph[] = [];
  let depth = 0;
  const nodes = inspectMarkdown(text).tree?.children ?? [];
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'html') depth = depthAfter(node, depth);
    else if (node.type !== 'paragraph' && !isUnderlined(node, text)) continue;
    else {
      const lines: TypedLine[] = [];
      depth = readParagraph(node, text, depth, lines);
      paragraphs.push({ lines, isGoingOn: goesOn(node, nodes[at + 1], text) });
    }
  }
  return paragraphs;
}

/** The lines of a comment that somebody says: those of its paragraphs that begin with plain words. */
export const spokenLines = (comment: string): readonly string[] =>
  spokenParagraphs(comment).flatMap(({ lines }) =>
    lines.filter(({ isSaid }) => isSaid).map((line) => line.text),
  );

/** A line of dashes below a signature makes a heading of what stands above it. */
const isUnderlined = ({ type, position }: MarkdownNode, text: string): boolean =>
  type === 'heading' && text[position?.start.offset ?? 0] !== '#';

function goesOn(node: MarkdownNode, next: MarkdownNode | undefined, text: string): boolean {
  if (next === undefined || next.type === 'paragraph' || next.type === 'thematicBreak')
    return false;
  const between = text.slice(node.position?.end.offset, next.position?.start.offset);
  const isNothing = next.type === 'html' && withoutTags(next.value ?? '') === '';
  return !/\n[ \t]*\n/.test(between) && !isNothing;
}

const withoutTags = (html: string): string =>
  html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<[^<>]*>/g, '')
    .trim();

/** How many quoting elements are open behind raw HTML; one that is never closed holds the rest. */
function depthAfter({ value = '' }: MarkdownNode, before: number): number {
  let depth = before;
  for (const [, closing] of value.replace(/<!--[^]*?(?:-->|$)/g, '').matchAll(quoting))
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
  return depth;
}

/** Adds the lines; gives how many quoting elements are open behind them. */
function readParagraph(
  { children = [] }: MarkdownNode,
  text: string,
  before: number,
  lines: TypedLine[],
): number {
  let depth = before;
  let line = '';
  /** Whether the line begins with plain words; null before its first. */
  let isSaid: boolean | null = null;
  const end = (): void => {
    if (line.trim() !== '') lines.push({ text: line.trim(), isSaid: isSaid === true });
    [line, isSaid] = ['', null];
  };
  for (const node of children) {
    const [first, ...others] = partsOf(node, text);
    const add = (part: string): void => {
      line += part;
      if (part.trim() !== '') isSaid ??= node.type === 'text' && depth === 0;
    };
    add(first);
    for (const part of others) {
      end();
      add(part);
    }
    if (node.type === 'html') depth = depthAfter(node, depth);
  }
  end();
  return depth;
}

/** A node of a paragraph as it was typed, in lines; raw HTML says nothing. */
function partsOf({ type, position }: MarkdownNode, text: string): [string, ...string[]] {
  if (type === 'html') return [''];
  if (type === 'break') return ['', ''];
  const [first = '', ...others] = text
    .slice(position?.start.offset, position?.end.offset)
    .split('\n');
  return [first, ...others];
}
