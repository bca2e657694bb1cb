/** What people commonly do to JSON by hand, called by its name. */

/** What is wrong, and what to write instead. */
export interface JsonSlip {
  /** Where, in UTF-16 code units; the reader stops behind some slips. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

const mergeMarks = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;

/**
 * The slip at which a reader of strict JSON stopped (`offset`), or null where it is none of these.
 */
export function jsonSlip(text: string, offset: number): JsonSlip | null {
  const mark = mergeMarks.exec(text);
  if (mark !== null)
    return {
      offset: mark.index,
      message: 'A merge stopped here: both versions stand between `<<<<<<<` and `>>>>>>>`.',
      remedy: 'Keep the lines that are right, and delete the others and the three lines of marks.',
    };
  const before = text.slice(0, offset).trimEnd();
  const [rest, last] = [text.slice(offset), before.at(-1) ?? ''];
  const here = (message: string, remedy: string): JsonSlip => ({ offset, message, remedy });
  if (last === ',' && /^[}\]]/.test(rest))
    return {
      offset: before.length - 1,
      message: `A comma too many: nothing follows it before the \`${rest[0]}\`.`,
      remedy: 'Delete the comma.',
    };
  if (rest.startsWith(','))
    return here('A comma too many: a value is missing before it.', 'Delete the comma.');
  if (rest === '')
    return here(
      'The file ends before it is whole: a closing brace, bracket or quotation mark is missing.',
      'Add what is missing; each `{`, `[` and `"` has its counterpart.',
    );
  if (/^(?:\/\/|\/\*|#)/.test(rest))
    return here('A comment stands here, and JSON has none.', 'Delete it.');
  if (/^[‘’“”„«»']/.test(rest))
    return here(
      `Texts stand between straight double quotes, not between \`${rest[0]}\`.`,
      'Write `"` in its place, before and behind the text.',
    );
  return quotedSlip(offset - before.length, rest, last, before, here);
}

/** Slips about quotation marks and what stands between two values. */
function quotedSlip(
  gap: number,
  rest: string,
  last: string,
  before: string,
  here: (message: string, remedy: string) => JsonSlip,
): JsonSlip | null {
  // Behind a word or number only after a space: `01` lacks no comma.
  const isEnd = /["}\]]/.test(last) || (/\w/.test(last) && gap > 0);
  if (isEnd && /^["{[\d]/.test(rest))
    return {
      ...here('A comma is missing between this and what stands before it.', 'Write `,` there.'),
      offset: before.length,
    };
  if (/[{,]/.test(last) && /^[\p{L}_$]/u.test(rest))
    return here(
      'A key or text stands here without double quotes.',
      'Put it between double quotes.',
    );
  if (last === ':' && /^(?:True|False|None|NULL|undefined|NaN|yes|no)\b/i.test(rest))
    return here('Here stands a word that JSON does not know.', 'Write `true`, `false` or `null`.');
  if (last === ':' && /^[\p{L}]/u.test(rest))
    return here('A text stands here without double quotes.', 'Put it between double quotes.');
  if (last === '"' && rest.startsWith('='))
    return here('A key and its value are separated by a colon.', 'Write `:`.');
  return null;
}
