/** One key more or less in the front matter of a file that stands; every other byte of it stays. */

import {
  formatFrontMatter,
  parseFrontMatter,
  type FrontMatter,
} from '../community/text/front-matter.ts';

/**
 * The text of a checked file with one more key at the end of its front matter. The file does not
 * have that key. Comments, order and body stay as they are, also where the keys stand in braces.
 */
export function withKey(text: string, key: string, value: unknown): string {
  const before = read(text);
  return chosen(
    [...asLines(text, before, key, value), ...inBraces(text, before, key, value)],
    { ...before.data, [key]: asRead(value) },
    before.body,
  );
}

/** Numbers come back as the text that stands in the file. */
const asRead = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** The text of a checked file with another value at one of its keys, or with one more key. */
export function withValue(text: string, key: string, value: unknown): string {
  const before = read(text);
  if (!(key in before.data)) return withKey(text, key, value);
  const from = before.offsetOf([key], 'key');
  return chosen(
    [
      ...replacedLines(text, before, from, { [key]: value }),
      ...replacedPart(text, before, from, key, value),
    ],
    { ...before.data, [key]: asRead(value) },
    before.body,
  );
}

/** The text of a checked file with another body: Markdown, empty for none. */
export function withBody(text: string, body: string): string {
  const head = text.slice(0, read(text).bodyOffset);
  const words = body.replace(/\r\n/g, '\n').trim().normalize('NFC');
  return words === '' ? head : `${head.endsWith('\n') ? head : `${head}\n`}\n${words}\n`;
}

/**
 * The inverse: the text of a checked file without one of its keys, and without the comments inside
 * that key's lines.
 */
export function withoutKey(text: string, key: string): string {
  const before = read(text);
  const { [key]: _, ...others } = before.data;
  const from = before.offsetOf([key], 'key');
  return chosen(
    [...withoutLines(text, before, from), ...withoutPart(text, before, from)],
    others,
    before.body,
  );
}

/** The first candidate that says what is wanted: YAML has too many spellings to cut it blindly. */
function chosen(
  candidates: Iterable<string>,
  data: Readonly<Record<string, unknown>>,
  body: string,
): string {
  for (const candidate of candidates) {
    const after = parseFrontMatter(candidate);
    if (
      !Array.isArray(after) &&
      after.body === body &&
      JSON.stringify(after.data) === JSON.stringify(data)
    )
      return candidate;
  }
  throw new Error('No edit of the checked front matter gives what is wanted.');
}

function read(text: string): FrontMatter {
  const before = parseFrontMatter(text);
  if (Array.isArray(before)) throw new Error('A checked file cannot be read.');
  return before;
}

/** Where the closing line of dashes begins. */
function endOf(text: string): number {
  return text.indexOf('\n---', 3) + 1;
}

function* asLines(
  text: string,
  before: FrontMatter,
  key: string,
  value: unknown,
): Iterable<string> {
  const end = endOf(text);
  const first = Object.keys(before.data)[0];
  const indent =
    first === undefined ? '' : ' '.repeat(columnOf(text, before.offsetOf([first], 'key')));
  const lines = formatFrontMatter({ [key]: value }, '')
    .split('\n')
    .slice(1, -2);
  yield `${text.slice(0, end)}${lines.map((line) => `${indent}${line}\n`).join('')}${text.slice(end)}`;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/**
 * JSON is YAML, so a value in JSON fits between braces; a comma may stand before the last one
 * already.
 */
function* inBraces(
  text: string,
  before: FrontMatter,
  key: string,
  value: unknown,
): Iterable<string> {
  const written = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const first = Object.keys(before.data).length === 0;
  for (let at = text.lastIndexOf('}', endOf(text)); at > 0; at = text.lastIndexOf('}', at - 1)) {
    const last = text.slice(0, at).trimEnd().length; // the new key stands behind the last one, or below a comment
    for (const place of [last, at])
      for (const comma of first ? [' '] : [', ', ' '])
        yield `${text.slice(0, place)}${comma}${written}${text.slice(place)}`;
  }
}

/** The key's line, then one more line each time, until nothing of the value is left. */
function* withoutLines(text: string, before: FrontMatter, from: number): Iterable<string> {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = endOf(text);
  for (let at = start; at < end && at < before.bodyOffset;) {
    at = text.indexOf('\n', at) + 1;
    yield text.slice(0, start) + text.slice(at);
  }
}

/** Between braces: from the comma before the key, or from the key with the comma behind it. */
function* withoutPart(text: string, before: FrontMatter, from: number): Iterable<string> {
  const starts = [text.lastIndexOf(',', from), from].filter((start) => start >= 0);
  const end = Math.min(endOf(text), before.bodyOffset);
  for (let at = from; at <= end; at++) {
    if (!/[,}\]"'\n]/.test(text.charAt(at))) continue;
    for (const start of starts)
      for (const stop of [at, at + 1]) yield text.slice(0, start) + text.slice(stop);
  }
}

/** In the place of the key's line and more lines each time, the value as it is written anew. */
function* replacedLines(
  text: string,
  before: FrontMatter,
  from: number,
  entry: Readonly<Record<string, unknown>>,
): Iterable<string> {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const indent = text.slice(start, from);
  const lines = formatFrontMatter(entry, '').split('\n').slice(1, -2);
  const written = lines.map((line) => `${indent}${line}\n`).join('');
  const end = endOf(text);
  for (let at = start; at < end && at < before.bodyOffset;) {
    at = text.indexOf('\n', at) + 1;
    yield text.slice(0, start) + written + text.slice(at);
  }
}

/** Between braces: from the key to what ends its value. */
function* replacedPart(
  text: string,
  before: FrontMatter,
  from: number,
  key: string,
  value: unknown,
): Iterable<string> {
  const written = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const start = /["']/.test(text.charAt(from - 1)) ? from - 1 : from;
  for (let at = from; at <= Math.min(endOf(text), before.bodyOffset); at++)
    if (/[,}\n ]/.test(text.charAt(at))) yield text.slice(0, start) + written + text.slice(at);
}
