/**
 * Reads the `_headers` file that several static hosts obey: a path per line, its headers indented
 * below it.
 */

export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Rules in the order of the file; a line that is neither a path nor an indented `Name: value` is
 * left out.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([A-Za-z0-9-]+):\s*(.+?)\s*$/.exec(line);
    if (header) addHeader(rules.at(-1)?.headers, header[1] ?? '', header[2] ?? '');
    else if (line.startsWith('/')) rules.push({ pattern: asPattern(line.trim()), headers: {} });
  }
  return rules;
}

/**
 * Every header for a path; where rules overlap, their values are joined by a comma, as the hosts
 * do.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) addHeader(headers, name, value);
  }
  return headers;
}

function addHeader(headers: Record<string, string> | undefined, name: string, value: string): void {
  if (!headers) return;
  const key = name.toLowerCase();
  // A content type is one value, so the last rule wins; everything else may be a list.
  headers[key] =
    headers[key] === undefined || key === 'content-type' ? value : `${headers[key]}, ${value}`;
}

/** `*` stands for any run of characters, slashes included. */
function asPattern(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'u');
}
