/** What a row of a list may say, and how the export of a tool is laid out. */

import type { DateOrder } from '../../../../community/text/written-dates.ts';

/**
 * What a row may say. `first` and `last` make a name together; `account` is a name on a code host;
 * `template` is what another service calls the badge by, `about` what it says of the badge.
 */
export const fields = [
  'name',
  'first',
  'last',
  'email',
  'profile',
  'recipient',
  'badge',
  'date',
  'expires',
  'evidence',
  'note',
  'consent',
  'visibility',
  'language',
  'account',
  'template',
  'about',
] as const;
export type Field = (typeof fields)[number];

/**
 * One tool's export. Headings are compared without capitals, accents of spelling and punctuation
 * (`headingKey`).
 */
export interface ToolLayout {
  readonly tool: string;
  /** Headings that no other tool has together. */
  readonly known: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  /**
   * Rows count only where this column holds one of these values (without capitals); others are left
   * out.
   */
  readonly only?: { readonly column: string; readonly values: readonly string[] };
  /** Columns of days that are known not to be the day of the award. */
  readonly otherDays?: readonly string[];
  /** How the tool writes days, where a column does not show it. */
  readonly dateOrder?: DateOrder;
  /** Where the tool's accounts have their public page. */
  readonly accounts?: string;
  /** True where names are written `Lovelace, Ada`. */
  readonly familyFirst?: true;
  /** A first cell that marks a row that is about no person. */
  readonly notAPerson?: RegExp;
}

/** What two headings are compared by. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\((?:s|e|es|in|innen)\)/gu, '')
    .replace(/[\s_-]+/gu, ' ')
    .replace(/[\s:*?]+$/u, '')
    .trim();
}
