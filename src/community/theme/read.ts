/**
 * Reads a theme: tokens set on `:root`, for both schemes or for one, and typefaces of the site's
 * own. The only door to css-tree.
 */

import {
  type Atrule,
  type CssNode,
  type Declaration,
  generate,
  parse,
  type Rule,
  type StyleSheet,
  walk,
} from 'css-tree/dist/csstree.esm';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../schemas/nearest.ts';
import { themeTokens } from './tokens.ts';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** One token that is set. */
export interface Setting {
  readonly token: string;
  /** The parts of its value, without blanks. */
  readonly parts: readonly CssNode[];
  readonly schemes: readonly Scheme[];
  /** Where it stands, in UTF-16 code units from the start. */
  readonly offset: number;
}

interface Theme {
  /** In the order in which they stand: the last one counts. */
  readonly settings: readonly Setting[];
  readonly faults: readonly Fault[];
}

const startOf = (node: CssNode): number => node.loc?.start.offset ?? 0;

/**
 * Every token of the text and everything in it that is no part of a theme. `files` are those of
 * `public/`. Never throws.
 */
export function readTheme(text: string, files: ReadonlySet<string>): Theme {
  const faults: Fault[] = [];
  const sheet = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ message, offset }) =>
      faults.push({
        rule: 'theme-unreadable',
        offset,
        message: `This is not CSS that every browser reads alike: ${message}.`,
        remedy: 'Correct it, for instance as in the sample: `--accent: #25663f;`.',
      }),
  }) as StyleSheet;
  const settings = partsOf(sheet.children.toArray()).flatMap((node) =>
    readTop(node, files, faults),
  );
  return { settings, faults };
}

const partsOf = (nodes: readonly CssNode[]): CssNode[] =>
  nodes.filter(({ type }) => type !== 'Comment' && type !== 'WhiteSpace');

function readTop(node: CssNode, files: ReadonlySet<string>, faults: Fault[]): Setting[] {
  if (node.type === 'Rule') return readRoot(node, schemes, faults);
  if (node.type === 'Atrule' && node.name === 'media') return readMedia(node, faults);
  if (node.type === 'Atrule' && node.name === 'font-face') faults.push(...fontFaults(node, files));
  else
    faults.push(
      node.type === 'Atrule' && node.name === 'import' ? request(node) : unknownPart(node),
    );
  return [];
}

function readMedia(node: Atrule, faults: Fault[]): Setting[] {
  const condition = node.prelude === null ? '' : generate(node.prelude).replaceAll(' ', '');
  const scheme = schemes.find((one) => condition === `(prefers-color-scheme:${one})`);
  const inside = node.block === null ? [] : partsOf(node.block.children.toArray());
  if (scheme === undefined) {
    faults.push(unknownPart(node));
    return [];
  }
  return inside.flatMap((rule) => {
    if (rule.type === 'Rule') return readRoot(rule, [scheme], faults);
    faults.push(unknownPart(rule));
    return [];
  });
}

function readRoot(rule: Rule, within: readonly Scheme[], faults: Fault[]): Setting[] {
  if (generate(rule.prelude) !== ':root') {
    faults.push(unknownPart(rule));
    return [];
  }
  return partsOf(rule.block.children.toArray()).flatMap((node) => {
    const fault = node.type === 'Declaration' ? tokenFault(node) : unknownPart(node);
    if (fault !== null) faults.push(fault);
    return node.type === 'Declaration' && fault === null ? [settingOf(node, within)] : [];
  });
}

function settingOf(node: Declaration, within: readonly Scheme[]): Setting {
  const parts = node.value.type === 'Value' ? partsOf(node.value.children.toArray()) : [node.value];
  return { token: node.property, parts, schemes: within, offset: startOf(node) };
}

function tokenFault(node: Declaration): Fault | null {
  if (!themeTokens.includes(node.property)) {
    return {
      rule: 'theme-token',
      offset: startOf(node),
      message: `A theme cannot set \`${node.property.slice(0, 80)}\`.`,
      remedy: `Use one of ${themeTokens.join(', ')}.${didYouMean(node.property, themeTokens)}`,
    };
  }
  return node.important === false
    ? null
    : {
        rule: 'theme-value',
        offset: startOf(node),
        message: `\`${node.property}\` is set with \`!important\`.`,
        remedy: 'Leave `!important` out: a theme wins over the engine’s styles without it.',
      };
}

/** A typeface may come from the site itself only: no page asks another host for anything. */
function fontFaults(node: Atrule, files: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  walk(node, (part) => {
    const isAddress =
      part.type === 'Url' || (part.type === 'Function' && part.name.toLowerCase() === 'src');
    const isOwn = part.type === 'Url' && files.has(part.value.replace(/^\.\//, ''));
    if (isAddress && !isOwn) faults.push(request(part));
    else if (part.type === 'Declaration' && part.property === 'src' && part.value.type === 'Raw')
      faults.push(request(part));
  });
  return faults;
}

function request(node: CssNode): Fault {
  const what = node.type === 'Url' ? node.value : generate(node);
  return {
    rule: 'theme-request',
    offset: startOf(node),
    message: `This would load something that is not in \`public/\`: \`${what.slice(0, 80)}\`.`,
    remedy:
      'Put the file into `public/` and write its name, or ' +
      'leave it out: no page asks another host for anything.',
  };
}

function unknownPart(node: CssNode): Fault {
  const what =
    node.type === 'Rule'
      ? generate(node.prelude)
      : node.type === 'Atrule'
        ? `@${node.name}`
        : generate(node);
  return {
    rule: 'theme-rule',
    offset: startOf(node),
    message:
      `A theme sets tokens only; \`${what.slice(0, 80)}\` ` +
      'could hide or change what a page says.',
    remedy:
      'Set the tokens on `:root`, alone or in `@media (prefers-color-scheme: ' +
      'dark)`; typefaces may be added with `@font-face`.',
  };
}
