/**
 * `--people FILE`: whose which address is, to recognise people whom badges name by an address or by
 * its hash. It is read from outside the community and never written.
 */

import { isSlug } from '../../../community/identifiers.ts';
import { normalEmail } from '../../../credential/identity.ts';
import { isEmailAddress } from '../../email.ts';
import { cleanText } from '../clean-text.ts';
import { wordsFor } from '../csv/headings.ts';
import { readCsv } from '../csv/table.ts';

export interface ListedPerson {
  /** In the one spelling that is compared. */
  readonly address: string;
  /** The folder, where the list names it. */
  readonly recipient: string | null;
  readonly name: string | null;
}

/** The people of a list with headings, or one sentence that says what is wrong with it. */
export function readPeopleList(bytes: Uint8Array): readonly ListedPerson[] | string {
  const table = readCsv(bytes, '--people');
  if ('message' in table) return `The list of --people cannot be read: ${table.message}`;
  const [first, ...rest] = table.records;
  const headings = (table.header ?? first?.cells ?? []).map(keyOf);
  const rows = table.header === null ? rest : table.records;
  const at = (field: 'email' | 'recipient' | 'name'): number =>
    headings.findIndex((heading) => wordsFor(field).map(keyOf).includes(heading));
  const [email, recipient, name] = [at('email'), at('recipient'), at('name')];
  if (email < 0 || (recipient < 0 && name < 0))
    return ('The list of --people wants headings: a column `email`, ' + 'and a column `recipient` (the folder) or `name`.');
  const people: ListedPerson[] = [];
  for (const { line, cells } of rows) {
    const address = (cells[email] ?? '').trim();
    const slug = cells[recipient]?.trim() ?? '';
    if (!isEmailAddress(address))
      return `Line ${line} of the list of --people holds no e-mail address in its column.`;
    if (slug !== '' && !isSlug(slug))
      return `Line ${line} of the list of --people names no folder in the column \`recipient\`.`;
    people.push({
      address: normalEmail(address),
      recipient: slug === '' ? null : slug,
      name: cleanText(cells[name] ?? '') || null,
    });
  }
  return people;
}

const keyOf = (heading: string): string =>
  heading.trim().toLowerCase().replace(/[-_\s]+/g, ' ');
