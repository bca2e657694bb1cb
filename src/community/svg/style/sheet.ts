/**
 * Style sheets inside a drawing, with the rules that drawing programs write: names of classes, ids
 * and elements, alone or below one another. The only reader of CSS for drawings.
 */

import {
  type Atrule,
  type CssNode,
  type Declaration as CssDeclaration,
  parse,
  type Rule,
} from 'css-tree/dist/csstree.esm';
import type { DrawingFault } from '../refused.ts';
import { type Declaration, origins, split } from './declarations.ts';
import { readSelector, type Selector } from './selector.ts';

/** Most selectors of all sheets of one drawing. */
const mostSelectors = 5_000;

/** One selector with what it sets. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/** What one `<style>` says. */
export interface Sheet {
  readonly rules: readonly StyleRule[];
  readonly faults: readonly DrawingFault[];
  /** What was left out, because it cannot show in a picture. */
  readonly notes: readonly string[];
}

/** At-rules that ask for nothing in a still picture without text. */
const idleAtRules = ['charset', 'namespace', 'font-face', 'keyframes', '-webkit-keyframes'];

/** Where a picture is not seen as it was drawn: on paper, and by who asked for dark pages. */
const otherMedia =
  /^(?:print|(?:screen\s+and\s+)?\(\s*prefers-color-scheme\s*:\s*dark\s*\)|\(\s*prefers-reduced-motion\b[^()]*\))$/i;

function preludeOf({ prelude }: Atrule, css: string): string {
  const { start, end } = prelude?.loc ?? {};
  return css.slice(start?.offset ?? 0, end?.offset ?? 0).trim();
}

function isOfOtherMedium(node: Atrule, css: string): boolean {
  return node.name.toLowerCase() === 'media' && otherMedia.test(preludeOf(node, css));
}

/**
 * Reads one sheet. `start` is where its text begins in the file, or the element where that is not
 * known; `earlier` how many selectors came before. Never throws.
 */
export function readSheet(css: string, start: number, earlier: number): Sheet {
  const faults: DrawingFault[] = [];
  const fault = (reason: string, offset: number): void => {
    faults.push({ reason, cure: 'style', offset: start + offset });
  };
  const sheet = parse(
    css.replaceAll(/<!--|-->/g, (mark) => ' '.repeat(mark.length)),
    {
      positions: true,
      parseValue: false,
      onParseError: ({ message, offset }) =>
        fault(`its style sheet cannot be read: ${message}`, offset),
    },
  );
  const rules: StyleRule[] = [];
  const notes: string[] = [];
  for (const node of sheet.type === 'StyleSheet' ? sheet.children.toArray() : []) {
    if (node.type === 'Rule') rules.push(...rulesOf(node, start, earlier + rules.length, fault));
    else if (node.type === 'Atrule' && idleAtRules.includes(node.name.toLowerCase()))
      notes.push(`@${node.name}`);
    else if (node.type === 'Atrule' && isOfOtherMedium(node, css))
      notes.push(`@media ${preludeOf(node, css)}`);
    else if (node.type !== 'Comment')
      fault(`${nameOf(node)} in its style sheet is not allowed`, startOf(node));
  }
  if (earlier + rules.length > mostSelectors) fault('its style sheet has over 5,000 rules', 0);
  return { rules: rules.slice(0, Math.max(0, mostSelectors - earlier)), faults, notes };
}

type Tell = (reason: string, offset: number) => void;

function rulesOf(rule: Rule, start: number, earlier: number, fault: Tell): StyleRule[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  const own = rule.block.children.toArray();
  for (const node of own)
    if (node.type !== 'Declaration' && node.type !== 'Comment' && !isIdle(node))
      fault(`${nameOf(node)} in its style sheet is not allowed`, startOf(node));
  const written = own.filter((node) => node.type === 'Declaration');
  return rule.prelude.children.toArray().flatMap((node, at) => {
    const selector = readSelector(node);
    if (selector === 'idle') return [];
    if (selector === null) {
      fault('its style sheet has a selector that is no class, id or element', startOf(node));
      return [];
    }
    const place = [...selector.specificity, earlier + at];
    return [{ selector, declarations: written.map((one) => declared(one, start, place)) }];
  });
}

/** A semicolon too many. */
const isIdle = (node: CssNode): boolean => node.type === 'Raw' && /^[\s;]*$/.test(node.value);

function declared(node: CssDeclaration, start: number, place: readonly number[]): Declaration {
  const text = node.value.type === 'Raw' ? node.value.value : '';
  const { value, isImportant } = split(text);
  return {
    name: node.property.toLowerCase(),
    value,
    rank: [Number(isImportant || node.important !== false), origins.sheet, ...place],
    offset: start + startOf(node),
  };
}

const startOf = (node: CssNode): number => node.loc?.start.offset ?? 0;

function nameOf(node: CssNode): string {
  if (node.type === 'Atrule') return `@${node.name.slice(0, 40)}`;
  return node.type === 'Rule' ? 'a rule within a rule' : 'something that is no rule';
}
