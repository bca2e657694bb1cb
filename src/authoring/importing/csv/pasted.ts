/** Lists as people paste them: tables of Markdown, and lines behind numbers or bullets. */

const bullet = /^\s*[-*+•–—·]\s+(?=\S)/;
const numbered = /^\s*(\d{1,5})[.)]\s+(?=\S)/;

/**
 * The text as a table that only commas and quotation marks shape; what is no pasted list stays as
 * it is. Lines keep their places.
 */
export function asPlainList(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const plain = markdownTable(lines) ?? withoutMarks(lines);
  return plain === null ? text : plain.join('\n');
}

/** `| Name | Date |` above `|---|---|`. */
function markdownTable(lines: readonly string[]): string[] | null {
  const [head, rule, ...rows] = lines.filter((line) => line.trim() !== '');
  const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
  if (head === undefined || rule === undefined || !/^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(rule))
    return null;
  if (![head, ...rows].every(isRow)) return null;
  return lines.map((line) => (line === rule || line.trim() === '' ? '' : cellsOf(line)));
}

function cellsOf(line: string): string {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => `"${cell.trim().replaceAll('\\|', '|').replaceAll('"', '""')}"`)
    .join(',');
}

/** Every line behind a bullet, or all of them behind 1., 2., 3. */
function withoutMarks(lines: readonly string[]): string[] | null {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 2) return null;
  const isCounted = filled.every((line, at) => Number(numbered.exec(line)?.[1]) === at + 1);
  const mark = isCounted ? numbered : bullet;
  return filled.every((line) => mark.test(line))
    ? lines.map((line) => line.replace(mark, ''))
    : null;
}

/**
 * A quotation mark between two Hebrew letters is a sign of writing (gershayim), which keyboards
 * have no other key for.
 */
export function withGershayim(text: string): string {
  return text.replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '\u05f4');
}
