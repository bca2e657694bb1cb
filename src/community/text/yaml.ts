/**
 * The door to the `yaml` package: a narrow YAML in which every value is text, a list or keys, and
 * knows its place.
 */

import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Node,
} from 'yaml';
import type { Fault } from '../fault.ts';
import { yamlFault } from './yaml-faults.ts';

/** A parsed text: plain data, and where each part of it stands. */
export interface DataTree {
  readonly data: unknown;
  /**
   * Offset of the value at a path, or of its key where `part` is `key`. Where the path leads
   * nowhere: of the nearest part above it.
   */
  offsetOf(path: readonly (string | number)[], part: 'key' | 'value'): number;
}

const maxDepth = 16;
const maxNodes = 10_000;
/**
 * Brackets, commas and the like: each can begin a node, and to find a key that stands twice takes
 * time with the square of their number, before anybody can count nodes.
 */
const mostSigns = 5_000;

/**
 * Parses YAML 1.2 with the failsafe schema: dates, `012` and `true` stay the text that was written.
 * Anchors, aliases, tags, merge keys, repeated keys, several documents and more than 16 levels,
 * 10,000 nodes or 5,000 signs of flow collections are faults.
 */
export function parseYaml(text: string): DataTree | Fault[] {
  const signs = text
    .matchAll(/[[\]{},?]/g)
    .drop(mostSigns)
    .next().value;
  if (signs !== undefined) return [yamlFault('RESOURCE_EXHAUSTION', signs.index, '')];
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    merge: false,
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    resolveKnownTags: false,
    customTags: [],
    prettyErrors: false,
    logLevel: 'error',
  });
  const error = document.errors[0];
  if (error) return [yamlFault(error.code, error.pos[0], error.message)];
  const root = document.contents;
  const faults = root === null ? [] : refusedIn(root);
  return faults.length > 0
    ? faults
    : {
        data: root === null ? {} : document.toJS({ maxAliasCount: 0 }),
        offsetOf: offsets(document),
      };
}

/**
 * Writes plain data as YAML; texts that any YAML reader might take for something else are quoted.
 */
export function formatYaml(data: Readonly<Record<string, unknown>>): string {
  return stringify(data, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
    lineWidth: 0,
    minContentWidth: 0,
    blockQuote: false,
    defaultStringType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    indentSeq: true,
  });
}

/** Everything that a reviewer would not see through, in order of place; stops at the budget. */
function refusedIn(root: unknown): Fault[] {
  const faults: Fault[] = [];
  const open: { part: unknown; depth: number }[] = [{ part: root, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, depth } = next;
    count++;
    if (depth > maxDepth || count > maxNodes)
      return [yamlFault('RESOURCE_EXHAUSTION', offsetOfNode(part), '')];
    const fault = refusal(part);
    if (fault !== null) faults.push(fault);
    open.push(...partsOf(part).map((inner) => ({ part: inner, depth: depth + 1 })));
  }
  return faults.sort((a, b) => a.offset - b.offset).slice(0, 1);
}

function partsOf(part: unknown): unknown[] {
  if (isMap(part)) return part.items.flatMap((pair) => [pair.key, pair.value]);
  return isSeq(part) ? part.items : [];
}

function refusal(part: unknown): Fault | null {
  if (isMap(part)) {
    const merge = part.items.find(
      ({ key }) => isScalar(key) && key.value === '<<' && key.type === 'PLAIN',
    );
    if (merge) return yamlFault('merge', offsetOfNode(merge.key), '');
  }
  if (!isNode(part)) return null;
  const offset = offsetOfNode(part);
  if (isAlias(part) || part.anchor !== undefined) return yamlFault('anchor', offset, '');
  if (part.tag !== undefined) return yamlFault('tag', offset, '');
  return null;
}

function offsetOfNode(part: unknown): number {
  return isNode(part) ? (part.range?.[0] ?? 0) : 0;
}

function offsets(document: Document): DataTree['offsetOf'] {
  return (path, part) => {
    let node: unknown = document.contents;
    let offset = offsetOfNode(node);
    path.forEach((step, at) => {
      const key = keyIn(node, step);
      node = valueIn(node, step);
      const wanted = part === 'key' && at === path.length - 1 ? key : node;
      if (isNode(wanted ?? key)) offset = offsetOfNode(wanted ?? key);
    });
    return offset;
  };
}

function keyIn(node: unknown, step: string | number): Node | null {
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && key.value === step)
    : undefined;
  return isPair(pair) && isNode(pair.key) ? pair.key : null;
}

function valueIn(node: unknown, step: string | number): unknown {
  return isMap(node) || isSeq(node) ? node.get(step, true) : null;
}
