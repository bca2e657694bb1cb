/**
 * Takes credentials out of pictures as other people's readers do, in a few lines that share nothing
 * with ours.
 */

import { Buffer } from 'node:buffer';

/**
 * The first iTXt chunk with the keyword, by walking lengths and types alone; null where there is
 * none.
 */
export function itxtOf(png: Uint8Array, keyword: string): string | null {
  const bytes = Buffer.from(png);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const parts = [content.indexOf(0), 0, 0];
    if (content.toString('latin1', 0, parts[0]) !== keyword) continue;
    const languageEnd = content.indexOf(0, parts[0]! + 3);
    return content.toString('utf8', content.indexOf(0, languageEnd + 1) + 1);
  }
  return null;
}

/**
 * The first text event inside the credential element: up to the end of its first CDATA section, or
 * the next tag.
 */
export function firstTextOf(svg: string): string | null {
  const inside = /<openbadges:credential[^>]*>/.exec(svg);
  if (inside === null) return null;
  const rest = svg.slice(inside.index + inside[0].length);
  return rest.startsWith('<![CDATA[')
    ? rest.slice(9, rest.indexOf(']]>'))
    : rest.slice(0, rest.indexOf('<'));
}

/** From the first brace to the one that balances it, with no regard for strings. */
export function bracedIn(text: string): string | null {
  const start = text.indexOf('{');
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}
