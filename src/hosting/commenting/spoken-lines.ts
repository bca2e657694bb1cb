/** What of a comment's Markdown is said, and what only quotes or shows. */

import { inspectMarkdown } from '../../community/text/markdown-faults.ts';
import type { MarkdownNode } from '../../community/text/markdown-tree.ts';

const longestComment = 65_536;
/** Elements within which words are quoted, shown or taken back. */
const quoting =
  /<(\/?)(?:blockquote|cite|code|del|kbd|listing|noscript|plaintext|pre|q|s|samp|script|strike|style|template|textarea|title|tt|var|xmp)\b[^>]*>/gi;

/**
 * The lines of a comment that somebody says, trimmed: those of its own paragraphs that begin with
 * plain words. Quotes, lists, code of every form and what no reader sees are none, as the host's
 * Markdown (CommonMark, GFM) and the raw HTML in it have them. What stands behind the host's limit
 * is not read, nor is a comment that is longer or more complex than a text of ours may be.
 */
export function spokenLines(comment: string): readonly string[] {
  const text = comment.slice(0, longestComment).replace(/\r\n?/g, '\n');
  const lines: string[] = [];
  let depth = 0;
  for (const node of inspectMarkdown(text).tree?.children ?? []) {
    if (node.type === 'html') depth = depthAfter(node, depth);
    else if (node.type !== 'paragraph') continue;
    else depth = readParagraph(node, text, depth, lines);
  }
  return lines;
}

/** How many quoting elements are open behind raw HTML; one that is never closed holds the rest. */
function depthAfter({ value = '' }: MarkdownNode, before: number): number {
  let depth = before;
  for (const [, closing] of value.replace(/<!--[^]*?(?:-->|$)/g, '').matchAll(quoting))
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
  return depth;
}

/** Adds the lines that are said; gives how many quoting elements are open behind them. */
function readParagraph(
  { children = [] }: MarkdownNode,
  text: string,
  before: number,
  lines: string[],
): number {
  let depth = before;
  let line = '';
  /** Whether the line begins with plain words; null before its first. */
  let isSaid: boolean | null = null;
  const end = (): void => {
    if (isSaid === true) lines.push(line.trim());
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
