/**
 * Writes the table of letters that look like others: `node src/testing/rules/write-confusables.ts
 * confusables.txt`, with the file of a new version of Unicode
 * (https://www.unicode.org/Public/security/).
 */

import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The characters that look like each text, from the lines `SOURCE ; TARGET ; MA` of Unicode's
 * `confusables.txt`. Characters that a compatibility decomposition replaces are left out, because
 * names are decomposed before they are looked up.
 */
export function tableOf(text: string): Readonly<Record<string, string>> {
  const pairs = new Map(
    text
      .split('\n')
      .map((line) => line.replace(/#.*$/, '').replace('\uFEFF', '').split(';'))
      .filter(({ length }) => length > 2)
      .map(([source = '', target = '']) => [written(source), written(target)]),
  );
  const shown = (characters: string): string =>
    [...characters.normalize('NFKD')].map((one) => pairs.get(one) ?? one).join('');
  const table: Record<string, string> = {};
  for (const [source, target] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A target that is decomposed may hold letters that look like others again.
    const prototype = shown(shown(target)).normalize('NFKD');
    if (source.normalize('NFKD') !== source || source === prototype) continue;
    table[prototype] = (table[prototype] ?? '') + source;
  }
  return table;
}

/** `0041 030A` as text. */
function written(numbers: string): string {
  return String.fromCodePoint(
    ...numbers
      .trim()
      .split(/\s+/)
      .map((number) => parseInt(number, 16)),
  );
}

if (import.meta.main) {
  const [file = 'confusables.txt'] = process.argv.slice(2);
  const table = tableOf(readFileSync(file, 'utf8'));
  writeFileSync(
    new URL('../../community/look-alikes/confusables.json', import.meta.url),
    `${JSON.stringify(table, null, 1).replaceAll('\n ', '\n')}\n`,
  );
}
