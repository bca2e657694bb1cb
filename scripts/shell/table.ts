/** Rows of short texts, set below one another on a terminal. */

import stringWidth from 'string-width';
import { printable } from '../../src/review/summary/summary.ts';

/** Columns of a terminal that one text takes at most. */
const widest = 40;

/**
 * The heading and the rows in columns that are as wide as their texts; a long text is cut, and what
 * could move the cursor is shown as what it is.
 */
export function tableOf(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows].map((row) => row.map((text) => cut(printable(text))));
  const widths = heading.map((_, at) => Math.max(...all.map((row) => stringWidth(row[at] ?? ''))));
  const pad = (text: string, at: number): string =>
    text + ' '.repeat((widths[at] ?? 0) - stringWidth(text));
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function cut(text: string): string {
  if (stringWidth(text) <= widest) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (stringWidth(letters.join('')) >= widest) letters.pop();
  return `${letters.join('')}…`;
}
