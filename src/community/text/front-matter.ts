/**
 * The only door to gray-matter: a Markdown file with YAML front matter, read without ever running a
 * line of it.
 */

import matter from 'gray-matter';
import type { Fault } from '../fault.ts';
import { formatYaml, parseYaml, type DataTree } from './yaml.ts';
import { yamlFault } from './yaml-faults.ts';

/** A file that was read: its keys (texts, lists and keys only), its body, and where each stands. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Offset of the body in the file's text. */
  readonly bodyOffset: number;
  /** Offset in the file's text of the value, or key, at a path such as `['evidence', 0, 'url']`. */
  readonly offsetOf: DataTree['offsetOf'];
}

const fence = '---';

/**
 * gray-matter's own look at the lines takes time with the square of their number: 65,000 blank ones
 * took 5 seconds.
 */
const maxLines = 1_000;

/**
 * Reads a text that starts with a line `---`, holds YAML, a second line `---`, and the body. Every
 * number, date and word stays the text that was written. Nothing is stripped or repaired: a BOM,
 * CRLF or a language after the first `---` is a fault, and gray-matter, which would run code there
 * (its issue 131), never sees such a text.
 */
export function parseFrontMatter(text: string): FrontMatter | Fault[] {
  const broken = fenceFault(text);
  if (broken !== null) return [broken];
  let parsed: DataTree | Fault[] = [];
  const engine = (yaml: string): object => ((parsed = parseYaml(yaml)), {});
  // Every engine is ours; the options object also keeps gray-matter's cache out of it (a second
  // parse would lie).
  const { content, isEmpty } = matter(text, {
    language: 'yaml',
    delimiters: [fence, fence],
    engines: {
      yaml: engine,
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      toml: refuse,
    },
  }) as matter.GrayMatterFile<string> & { isEmpty: boolean };
  if (isEmpty) parsed = { data: {}, offsetOf: () => -fence.length }; // no key to point at: the file's first line
  return Array.isArray(parsed)
    ? parsed.map(inFile)
    : withBody(parsed, content, text.length - content.length);
}

function withBody(tree: DataTree, body: string, bodyOffset: number): FrontMatter | Fault[] {
  const { data } = tree;
  const offsetOf: DataTree['offsetOf'] = (path, part) => tree.offsetOf(path, part) + fence.length;
  if (isKeys(data)) return { data, body, bodyOffset, offsetOf };
  // One line alone, or several that YAML reads as one text: a key without its colon.
  if (typeof data === 'string' && data !== '')
    return [yamlFault('MULTILINE_IMPLICIT_KEY', offsetOf([], 'value'), '')];
  return [
    {
      rule: 'front-matter-no-keys',
      offset: offsetOf([], 'value'),
      message: 'The front matter does not hold keys.',
      remedy: 'Write one `key: value` per line between the two `---` lines.',
    },
  ];
}

function isKeys(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function refuse(): never {
  throw new Error(
    'Only YAML front matter is read; the first line was checked to be exactly "---".',
  );
}

/** gray-matter hands its engine the text after the first three characters. */
function inFile(fault: Fault): Fault {
  return { ...fault, offset: fault.offset + fence.length };
}

/** What is wrong with the two lines around the front matter, or null. */
function fenceFault(text: string): Fault | null {
  if (!text.startsWith(`${fence}\n`)) return missing(text);
  const end = text.indexOf(`\n${fence}`, fence.length);
  if (end < 0) {
    return {
      rule: 'front-matter-unclosed',
      offset: 0,
      message: 'The front matter that starts here never ends.',
      remedy: 'Write a line that is exactly `---` after the last key.',
    };
  }
  if (text.slice(0, end).split('\n').length > maxLines)
    return yamlFault('RESOURCE_EXHAUSTION', 0, '');
  const line = lineAt(text, end + 1);
  return line === fence
    ? null
    : {
        rule: 'front-matter-unclosed',
        offset: end + 1,
        message:
          `The front matter must end with a line that is exactly \`---\`, ` +
          `but this line is ${JSON.stringify(line.slice(0, 40))}.`,
        remedy: 'Write exactly three hyphens and nothing else on that line.',
      };
}

function missing(text: string): Fault {
  const first = lineAt(text, 0);
  const example =
    'Begin the file with a line `---`, then one `key: ' +
    'value` per line, then a line `---`, then the text.';
  return {
    rule: 'front-matter-missing',
    offset: 0,
    remedy: example,
    message: first.trimStart().startsWith(fence)
      ? `The first line must be exactly \`---\`, but is ${JSON.stringify(first.slice(0, 40))}.`
      : 'The file does not begin with front matter.',
  };
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

/**
 * The inverse: keys in the order given, LF line ends, texts quoted where a YAML reader could take
 * them for something else. `parseFrontMatter(formatFrontMatter(data, body))` gives equal data and
 * body, except that numbers and truth values come back as the text that stands in the file.
 */
export function formatFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = Object.keys(data).length === 0 ? '' : formatYaml(data);
  return `${fence}\n${yaml}${fence}\n${body}`;
}
