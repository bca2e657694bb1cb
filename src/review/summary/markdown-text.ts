/**
 * Contributed text inside Markdown that a host renders: shown letter by letter, never as a link, a
 * mention or a picture.
 */

const longest = 200;

/**
 * A text as a code span on one line. Nothing inside one is Markdown, HTML, a mention, a reference
 * or an address to hosts; control, direction and zero-width characters are shown as a dot, and a
 * long text is cut.
 */
export function asWritten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '·').trim();
  const characters = [...line];
  const shown =
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
  if (shown === '') return '(empty)';
  const longestRun = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return longestRun === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}
