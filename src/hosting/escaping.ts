/**
 * Contributed words inside a host's Markdown: shown as they are, and nothing more. No link, no
 * mention, no markup.
 */

/** Text on one line, as code, in which a host reads nothing. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const fence = '`'.repeat(longestRun(line) + 1);
  return line === '' ? '``` ```' : `${fence}${/^`|`$/.test(line) ? ` ${line} ` : line}${fence}`;
}

/** Text of several lines as a block of code, to be copied. */
export function asBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
