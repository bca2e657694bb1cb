/** What of a comment's Markdown is said, and what only quotes or shows. */

const longestComment = 65_536;

/**
 * The lines of a comment that somebody says, trimmed: without quotes, code and what no reader sees.
 * What stands behind the host's limit is not read.
 */
export function spokenLines(comment: string): readonly string[] {
  const seen = comment
    .slice(0, longestComment)
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[^]*?(?:-->|$)/g, '');
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of seen.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== undefined) fence = mark;
    else if (!/^(?: {4}|\t| {0,3}>)/.test(line)) lines.push(line.trim());
  }
  return lines;
}
