/** Judges what tokens are set to: a colour, a list of typefaces, a length between its bounds. */

import type { CssNode, FunctionNode } from 'css-tree';
import type { Fault } from '../fault.ts';
import { type Colour, readColour } from './colour.ts';
import type { Scheme, Setting } from './read.ts';
import { colourTokens, lengthTokens } from './tokens.ts';

/** The setting's colour in a scheme; null where it is none that can be judged. */
export function colourOf({ parts }: Setting, scheme: Scheme, text: string): Colour | null {
  const [node, more] = parts;
  if (node === undefined || more !== undefined) return null;
  const chosen =
    node.type === 'Function' && node.name === 'light-dark' ? sideOf(node, scheme) : node;
  const isColour = chosen !== null && ['Hash', 'Identifier', 'Function'].includes(chosen.type);
  return isColour ? readColour(text.slice(chosen.loc?.start.offset, chosen.loc?.end.offset)) : null;
}

function sideOf(node: FunctionNode, scheme: Scheme): CssNode | null {
  const [light, comma, dark, ...more] = node.children
    .toArray()
    .filter(({ type }) => type !== 'WhiteSpace' && type !== 'Comment');
  if (comma?.type !== 'Operator' || comma.value !== ',' || more.length > 0) return null;
  return (scheme === 'light' ? light : dark) ?? null;
}

/** What is wrong with a setting on its own, whatever stands beside it. */
export function valueFault(setting: Setting, text: string): Fault | null {
  if (colourTokens.includes(setting.token))
    return setting.schemes.every((scheme) => colourOf(setting, scheme, text) !== null)
      ? null
      : notAColour(setting);
  const bounds = lengthTokens[setting.token];
  if (bounds !== undefined)
    return isBetween(setting.parts, bounds) ? null : notALength(setting, bounds);
  return setting.parts.length > 0 && setting.parts.every(isTypeface)
    ? null
    : fault(
        setting,
        'no list of typefaces',
        'Write their names with commas between, the last one `serif`, `sans-serif` or `monospace`.',
      );
}

const notAColour = (setting: Setting): Fault =>
  fault(
    setting,
    'no colour whose contrast can be judged',
    'Write an opaque colour, for instance `#25663f`, `rgb(37 102 63)` or `oklch(45% 0.09 155)`.',
  );

const notALength = (setting: Setting, [least, most]: readonly [number, number]): Fault =>
  fault(
    setting,
    'no length with which the pages hold',
    `Write a length between ${least}rem and ${most}rem.`,
  );

function fault({ token, offset }: Setting, what: string, remedy: string): Fault {
  return { rule: 'theme-value', offset, message: `The value of \`${token}\` is ${what}.`, remedy };
}

const wideKeywords = ['inherit', 'initial', 'unset', 'revert', 'revert-layer'];

function isTypeface(node: CssNode): boolean {
  if (node.type === 'Operator') return node.value === ',';
  return (
    node.type === 'String' ||
    (node.type === 'Identifier' && !wideKeywords.includes(node.name.toLowerCase()))
  );
}

/** Lengths in rem, as most people's browsers have it; `ch` is about half a letter's height. */
const units: Readonly<Record<string, number>> = { rem: 1, em: 1, px: 1 / 16, ch: 0.5 };

function isBetween(parts: readonly CssNode[], [least, most]: readonly [number, number]): boolean {
  const [node, more] = parts;
  if (node === undefined || more !== undefined) return false;
  if (node.type === 'Number') return Number(node.value) === 0 && least === 0;
  const unit = node.type === 'Dimension' ? units[node.unit.toLowerCase()] : undefined;
  const length =
    node.type === 'Dimension' && unit !== undefined ? Number(node.value) * unit : Number.NaN;
  return length >= least && length <= most;
}
