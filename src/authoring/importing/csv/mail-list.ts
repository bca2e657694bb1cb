/**
 * What people copy out of the line of receivers of a mail: `Ann Lee <ann@…>; "Ray, Ben" <ben@…>`.
 */

import { quoted } from '../clean-text.ts';
import { isKnownHeading } from './headings.ts';
import type { CsvRow } from './row.ts';

const person =
  /\s*(?:(?:"([^"\r\n]*)"|([^"<>;,@\r\n]*))\s*<\s*([^<>@\s]+@[^<>@\s]+)\s*>|([^<>@\s;,"]+@[^<>@\s;,"]+))\s*(?:[;,]|\r\n|\r|\n|$)/y;

/** `To:`, `Cc:` and the like, as programs of mail begin their lines with. */
const ofHead = /^[ \t]*(?:to|cc|bcc|an|kopie|à|cci|para|cco|a|ccn|кому|копия)[ \t]*:[ \t]*/gim;
const inBrackets = /<[^<>]*@[^<>]*>/;

/** What stands above or below the people, and is none. */
interface Stray {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * A row of name and address for each person; null where the text is something else; or, where a
 * greeting stands above or below the people, a question about it.
 */
export function mailList(text: string): readonly CsvRow[] | Stray | null {
  // Addresses alone are a column of addresses.
  if (!inBrackets.test(text)) return null;
  const whole = text.replace(ofHead, '');
  const blank = /^\s*/.exec(whole)?.[0] ?? '';
  const rows = peopleIn(whole.trim(), 1 + lineEnds(blank));
  if (rows !== null) return rows;
  const lines = whole.split(/\r\n|\r|\n/);
  const from = lines.findIndex((line) => inBrackets.test(line));
  const to = lines.findLastIndex((line) => inBrackets.test(line)) + 1;
  const others = [...lines.slice(0, from), ...lines.slice(to)].filter((line) => line.trim() !== '');
  const isTable = others.some(
    (line) => line.includes('@') || line.split(/[,;\t|]/).some(isKnownHeading),
  );
  if (isTable || peopleIn(lines.slice(from, to).join('\n').trim(), from + 1) === null) return null;
  const [stray = ''] = others;
  return {
    line: lines.indexOf(stray) + 1,
    message: `${quoted(stray.trim())} is no receiver of a mail, as the other lines are.`,
    remedy:
      'Take the line out, or write who is meant with their address, and import the list again.',
  };
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function peopleIn(whole: string, first: number): CsvRow[] | null {
  const rows: CsvRow[] = [];
  let line = first;
  person.lastIndex = 0;
  for (let at = 0; at < whole.length; at = person.lastIndex) {
    const match = person.exec(whole);
    if (match === null) return null;
    const [all, quotedName, name = '', inside, alone = ''] = match;
    const address = inside ?? alone;
    rows.push({
      entry: rows.length + 1,
      line: line + lineEnds(/^\s*/.exec(all)?.[0] ?? ''),
      cells: [(quotedName ?? name).trim(), address],
    });
    line += lineEnds(all);
  }
  return rows.length > 0 ? rows : null;
}
