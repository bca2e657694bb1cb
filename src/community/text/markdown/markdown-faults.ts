/**
 * What a Markdown text would lose when it is published: each thing is named instead of silently
 * dropped.
 *
 * Texts are parsed and drawn in the process that reads them, and not in a child as drawings are.
 * The parsers are JavaScript: what they do wrong is an exception or too much work, never somebody
 * else's code. Time is no measure, since a slow machine must say what a fast one says, so a child
 * could only be stopped late; what bounds the work is counted here before anything is parsed
 * (marks, levels, lines, cells; `yaml.ts` counts signs, `front-matter.ts` lines). What passes takes
 * less than a second and leaves the stack nowhere near its end: the worst shapes at each of these
 * limits, and generated ones, are parsed and drawn in the tests, under two seconds and 500 MB each
 * (`src/testing/whole/worst-inputs.ts`, `markdown-work.test.ts`).
 */

import type { Fault } from '../../fault.ts';
import { parseMarkdown } from './markdown.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { asciiAddress, isHttpsAddress } from '../../schemas/addresses-and-types.ts';

/**
 * Lists and quotes within each other, beyond what anybody reads; the parser's stack and time end
 * not far above.
 */
const nestedTooDeeply = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){20}/m;
/** The parser's time grows with the square of the marks that might belong together. */
const mostMarks = 1_500;
/** It grows with the square of the lines, too, where each goes on what the one before began. */
const mostLines = 1_000;
/** Levels that lines open, all lines together. */
const mostLevelMarks = 3_000;
/**
 * Cells of all tables together. A row that is shorter than its table's head is filled up when it is
 * drawn, so a few bytes could become millions of cells.
 */
const mostCells = 5_000;

/** A Markdown text that was looked through. */
export interface Prose {
  /** Null where the text is too complex to be read. */
  readonly tree: MarkdownNode | null;
  /** In order of place; offsets are in the text. */
  readonly faults: readonly Fault[];
}

/** Reads a Markdown text once, for every rule that looks at it. */
export function inspectMarkdown(text: string): Prose {
  if (text.trim() === '') return { tree: { type: 'root' }, faults: [] };
  const deep = nestedTooDeeply.exec(text);
  if (deep) return { tree: null, faults: [tooComplex(deep.index)] };
  if ((text.match(/[*_~[\]]/g)?.length ?? 0) > mostMarks || levelMarks(text) > mostLevelMarks)
    return { tree: null, faults: [tooComplex(0)] };
  const beyond = offsetBeyond(text);
  if (beyond !== null) return { tree: null, faults: [tooManyLines(beyond)] };
  try {
    const tree = parseMarkdown(text);
    const nodes = [...nodesOf(tree)];
    const large = tooLargeTable(nodes);
    return large === null ? { tree, faults: faultsIn(nodes) } : { tree: null, faults: [large] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: null, faults: [tooComplex(0)] };
  }
}

function tooComplex(offset: number): Fault {
  return {
    rule: 'markdown-too-complex',
    offset,
    message: 'Lists, quotes, emphasis or brackets are too many or too deep here.',
    remedy: 'Write it more simply, with fewer levels.',
  };
}

/** Where the first line beyond the limit begins; null where what is left of the text is blank. */
function offsetBeyond(text: string): number | null {
  const ends = text.matchAll(/\r\n|\r|\n/g);
  const last = [...ends.take(mostLines)].at(mostLines - 1);
  if (last === undefined) return null;
  const offset = last.index + last[0].length;
  return text.slice(offset).trim() === '' ? null : offset;
}

/** Marks of lists and quotes with which lines begin: each opens and closes its levels anew. */
function levelMarks(text: string): number {
  let marks = 0;
  for (const [line] of text.matchAll(/^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)+/gm))
    marks += line.match(/>|[-+*]|[.)]/g)?.length ?? 0;
  return marks;
}

function tooManyLines(offset: number): Fault {
  return {
    rule: 'markdown-too-complex',
    offset,
    message: `The text has more than 1,000 lines.`,
    remedy: 'Say it in fewer lines, or link to a page that holds the whole.',
  };
}

/** The fault of the first table with which there are too many cells, as they would be drawn. */
function tooLargeTable(nodes: readonly MarkdownNode[]): Fault | null {
  let cells = 0;
  for (const { type, children: rows = [], position } of nodes) {
    if (type !== 'table') continue;
    cells += rows.length * (rows[0]?.children?.length ?? 0);
    if (cells > mostCells) {
      return {
        rule: 'markdown-too-complex',
        offset: position?.start.offset ?? 0,
        message: `The tables have more than 5,000 cells.`,
        remedy: 'Show fewer rows or columns, or link to a page that holds the whole table.',
      };
    }
  }
  return null;
}

/** Every node of a tree, in order. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/**
 * The end of an HTML element and the text of a footnote are named only where their beginning is
 * missing.
 */
function faultsIn(nodes: readonly MarkdownNode[]): Fault[] {
  const [ends, others] = [nodes.filter(isEnd), nodes.filter((node) => !isEnd(node))];
  const faults = others.flatMap(faultsOf);
  return [
    ...faults,
    ...ends.flatMap(faultsOf).filter(({ rule }) => !faults.some((fault) => fault.rule === rule)),
  ];
}

function isEnd({ type, value }: MarkdownNode): boolean {
  return type === 'footnoteDefinition' || (type === 'html' && value?.startsWith('</') === true);
}

function faultsOf(node: MarkdownNode): Fault[] {
  const offset = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'html':
      return [
        {
          rule: 'markdown-html',
          offset,
          message: 'HTML is not published.',
          remedy:
            'Write it in Markdown; to show a `<` as such, ' +
            'write `\\<` or put the words between backticks.',
        },
      ];
    case 'image':
    case 'imageReference':
      return [
        {
          rule: 'markdown-image',
          offset,
          message:
            'Pictures in texts are not published: they would let another site watch the readers.',
          remedy: 'Link to the picture instead: remove the `!`.',
        },
      ];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [
        {
          rule: 'markdown-footnote',
          offset,
          message: 'Footnotes are not published.',
          remedy: 'Put the note into the text, in brackets.',
        },
      ];
    case 'link':
    case 'definition':
      return linkFaults(node.url ?? '', offset);
    default:
      return [];
  }
}

function linkFaults(url: string, offset: number): Fault[] {
  // Mail addresses have a rule of their own; what follows a question mark would fill in the letter.
  if (/^mailto:[^?]*$/i.test(url) || isHttpsAddress(asciiAddress(url))) return [];
  const instead = url.startsWith('http://')
    ? ` For instance: \`https://${url.slice('http://'.length)}\`.`
    : '';
  return [
    {
      rule: 'markdown-link',
      offset,
      message: 'A link must lead to an address that starts with https://.',
      remedy:
        'Write the whole address, as the browser shows ' +
        `it.${instead.length > 200 ? '' : instead}`,
    },
  ];
}
