/**
 * Small phrases of which messages are made: places, lists of names, values as they stand in the
 * file.
 */

import { formatYaml } from '../text/yaml.ts';

/** Steps from the top of a file to a value; list positions are numbers from 0. */
export type Path = (string | number)[];

/** How a key and its value are written in the file. */
export type Style = 'json' | 'yaml';

/** The part of a schema that gives examples. */
export interface Exemplified {
  readonly examples?: readonly unknown[];
}

/** ajv writes RFC 6901 pointers; list positions become numbers. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      return /^(?:0|[1-9]\d*)$/.test(name) ? Number(name) : name;
    });
}

/** `url` in item 1 of `evidence`. */
export function inWords(path: Path): string {
  if (path.length === 0) return 'The file';
  return [...path]
    .reverse()
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : `\`${step}\``))
    .map((word, at) => (at === 0 ? word : word.startsWith('item') ? `in ${word}` : `of ${word}`))
    .join(' ');
}

/** The same where a sentence begins. */
export const beginning = (path: Path): string => inWords(path).replace(/^item/, 'Item');

/** `a`, `b` and `c`. */
export function listed(names: readonly string[], last = 'and'): string {
  const quoted = names.map((name) => `\`${shortened(name)}\``);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

/** A key with its first example, as it would stand in the file. */
export function example(name: string, schema: Exemplified | undefined, style: Style): string {
  const sample = schema?.examples?.[0] ?? '…';
  if (style === 'json') return `"${name}": ${JSON.stringify(sample)}`;
  return `${name}: ${typeof sample === 'object' ? JSON.stringify(sample) : String(sample)}`;
}

/** The first example of what stands in a list. */
export function exampleAlone({ examples: [sample = '…'] = [] }: Exemplified): string {
  return typeof sample === 'object' ? JSON.stringify(sample) : String(sample);
}

/** A text as it is to be written: behind its key, or alone where it is in a list (null). */
export function written(name: string | null, value: string, style: Style): string {
  if (style === 'json')
    return name === null ? JSON.stringify(value) : `"${name}": ${JSON.stringify(value)}`;
  return formatYaml({ [name ?? 'x']: value })
    .trim()
    .slice(name === null ? 'x: '.length : 0);
}

/** A value as a message shows it. */
export function shown(data: unknown): string {
  if (data === '') return 'empty';
  // Between quotation marks where the ends or the lines matter, which nobody would see else.
  if (typeof data === 'string')
    return /^\s|\s$|[\n\r\t]/.test(data)
      ? `\`${shortened(JSON.stringify(data))}\``
      : `\`${shortened(data)}\``;
  if (data === null || typeof data !== 'object') return `\`${String(data)}\``;
  return Array.isArray(data) ? 'a list' : 'a group of keys';
}

/** Untrusted text in a message: one line, not endless, nothing that a terminal obeys. */
export function shortened(text: string): string {
  const safe = text.replace(/[\p{C}\u2028\u2029]/gu, '·');
  const characters = [...safe];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : safe;
}
