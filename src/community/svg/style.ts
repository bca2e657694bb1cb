/**
 * Reads a `style` attribute as the plain list of declarations that drawing programs write; anything
 * cleverer is refused.
 */

/**
 * Name and value of each declaration, in order, `!important` removed (nothing competes here). Null
 * where the text has comments, escapes, blocks, at-rules or anything that is no declaration.
 */
export function declarations(style: string): [string, string][] | null {
  if (/[\\{}@<]|\/\*/.test(style)) return null;
  const list: [string, string][] = [];
  for (const part of style.split(';')) {
    if (part.trim() === '') continue;
    const [, name, value] = /^\s*(-?[a-zA-Z][a-zA-Z-]{0,60})\s*:([^]*)$/.exec(part) ?? [];
    if (name === undefined || value === undefined) return null;
    list.push([name.toLowerCase(), value.replace(/!\s*important\s*$/i, '').trim()]);
  }
  return list;
}
