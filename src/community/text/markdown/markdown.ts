/** Contributed Markdown as safe HTML and as plain text; the only door to the Markdown packages. */

import rehypeSanitize, { type Options as AllowList } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { withDashes } from '../dashes.ts';
import { keepSafe, type MarkdownNode } from './markdown-tree.ts';
import { plainParagraph, treeOf } from './plain-paragraph.ts';

/**
 * Elements and attributes that survive; everything else is dropped. `rel` and `class` are written
 * by us afterwards.
 */
export const allowedHtml: {
  elements: string[];
  attributes: Readonly<Record<string, readonly string[]>>;
} = {
  elements: [
    'p',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'em',
    'strong',
    'del',
    'hr',
    'br',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    a: ['href', 'title', 'rel'],
    ol: ['start'],
    th: ['class'],
    td: ['class'],
  },
};

const allowList: AllowList = {
  tagNames: allowedHtml.elements,
  attributes: { a: ['href', 'title'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['https'] },
  ancestors: Object.fromEntries(
    ['thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, ['table']]),
  ),
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
  strip: ['script', 'style'],
};

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(() => (tree) => {
    keepSafe(tree as MarkdownNode);
  })
  .use(remarkRehype, { allowDangerousHtml: false })
  .use(rehypeSanitize, allowList)
  .use(() => (tree) => {
    finish(tree as HtmlNode);
  })
  .use(rehypeStringify, { allowDangerousHtml: false, allowDangerousCharacters: false })
  .freeze();

/**
 * Safe HTML of a Markdown text (CommonMark with tables, strikethrough, task lists and bare links).
 * Headings begin at h3, because the page has the h1 and the section the h2; a link that is not
 * https becomes its text; images become their alternative text; raw HTML and footnotes are left
 * out. The rules refuse all of these beforehand. A hyphen that stands for a dash is set as one.
 */
export function renderMarkdown(text: string): string {
  const plain = plainParagraph(text);
  return plain === null ? renderAnyMarkdown(text) : `<p>${withDashes(plain.words)}</p>`;
}

/** The same, by the packages alone. */
export const renderAnyMarkdown = (text: string): string => String(renderer.processSync(text));

/**
 * The tree of a Markdown text, with offsets into it. Throws RangeError where it nests too deeply
 * for the stack.
 */
export function parseMarkdown(text: string): MarkdownNode {
  const plain = plainParagraph(text);
  return plain === null ? parseAnyMarkdown(text) : treeOf(text, plain);
}

/** The same, by the packages alone. */
export const parseAnyMarkdown = (text: string): MarkdownNode => parser.parse(text) as MarkdownNode;

/** The words of a Markdown text on one line, for titles, feeds and search results. */
export function plainText(markdown: string): string {
  const words: string[] = [];
  collect(keepSafe(parseMarkdown(markdown)), words);
  return words.join('').replace(/\s+/g, ' ').trim();
}

const inline = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

function collect(node: MarkdownNode, words: string[]): void {
  if (node.value !== undefined) words.push(node.value);
  for (const child of node.children ?? []) collect(child, words);
  if (!inline.has(node.type)) words.push(' ');
}

/** As much of an HTML tree as the last step touches. */
interface HtmlNode {
  type?: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/**
 * What the sanitiser does not write: `rel` on links; the alignment of cells as a class, since
 * styles are refused; dashes in running text, which code is not.
 */
function finish(node: HtmlNode): void {
  const { type, value, tagName, properties = {} } = node;
  if (tagName === 'code') return;
  if (type === 'text' && value !== undefined) node.value = withDashes(value);
  if (tagName === 'a') properties['rel'] = ['nofollow', 'ugc', 'noopener'];
  const { align } = properties;
  delete properties['align'];
  if (align === 'left' || align === 'center' || align === 'right')
    properties['className'] = [`align-${align}`];
  node.children?.forEach(finish);
}
