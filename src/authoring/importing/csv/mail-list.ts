/**
 * What people copy out of the line of receivers of a mail: `Ann Lee <ann@…>; "Ray, Ben" <ben@…>`.
 */

import type { CsvRow } from './row.ts';

const person =
  /\s*(?:(?:"([^"\r\n]*)"|([^"<>;,@\r\n]*))\s*<\s*([^<>@\s]+@[^<>@\s]+)\s*>|([^<>@\s;,"]+@[^<>@\s;,"]+))\s*(?:[;,]|\r\n|\r|\n|$)/y;

/** A row of name and address for each person, or null where the text is something else. */
export function mailList(text: string): CsvRow[] | null {
  const rows: CsvRow[] = [];
  const whole = text.trim().replace(/^(?:to|cc|bcc|an|à|para):\s*/i, '');
  // Addresses alone are a column of addresses.
  if (!/<[^<>]*@[^<>]*>/.test(whole)) return null;
  let line = 1;
  person.lastIndex = 0;
  for (let at = 0; at < whole.length; at = person.lastIndex) {
    const match = person.exec(whole);
    if (match === null) return null;
    const [all, quotedName, name = '', inBrackets, alone = ''] = match;
    const address = inBrackets ?? alone;
    rows.push({
      entry: rows.length + 1,
      line: line + (/^\s*/.exec(all)?.[0].match(/\n/g)?.length ?? 0),
      cells: [(quotedName ?? name).trim(), address],
    });
    line += all.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return rows.length > 0 ? rows : null;
}
