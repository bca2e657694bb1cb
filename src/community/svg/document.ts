/** A contributed SVG as XML: well-formed, and without anything that enters it from elsewhere. */

import { parseXml, type XmlElement, XmlError, XmlProcessingInstruction } from '@rgrove/parse-xml';
import { Refused } from './refused.ts';

/** Most texts that a DOCTYPE may give a name, and how long each may be. */
const mostEntities = 64;
const longestEntity = 200;
/** How often such names may stand in a file: each grows to `longestEntity` at most. */
const mostExpansions = 1_000;

/**
 * The root element. A DOCTYPE is left out; what it declares may only be short plain texts, as
 * Illustrator declares its namespaces. Throws Refused.
 */
export function rootOf(text: string): XmlElement {
  const document = parse(text);
  for (const node of document.children) {
    if (node instanceof XmlProcessingInstruction)
      throw new Refused('a processing instruction (<?…?>) is not allowed', 'plain', node.start);
  }
  if (document.root === null) throw new Refused('it is no SVG drawing', 'plain', 0);
  return document.root;
}

function parse(text: string): ReturnType<typeof parseXml> {
  const entities = new Map<string, string>();
  let expansions = 0;
  const options = {
    includeOffsets: true,
    resolveUndefinedEntity: (name: string): string | undefined => {
      expansions += 1;
      if (expansions > mostExpansions)
        throw new Refused('its DOCTYPE declares names that are used too often', 'plain', 0);
      return entities.get(name);
    },
  } as const;
  try {
    for (const [name, value] of declaredIn(text)) entities.set(name, value);
    // A lone CR is a line end in XML; a blank means the same here and keeps every offset.
    return parseXml(text.replaceAll('\r', ' '), options);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [line] = error.message.split('\n');
    const offset = Array.from(text).slice(0, error.pos).join('').length;
    throw new Refused(
      `it is not well-formed XML: ${(line ?? '').slice(0, 200)}`,
      'well-formed',
      offset,
    );
  }
}

const subset = /<!DOCTYPE[^[<>"']*(?:(?:"[^"]*"|'[^']*')[^[<>"']*)*\[([^]*?)\]\s*>/y;
const declaration =
  /\s+|<!--[^]*?-->|<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:"([^"%&<>]*)"|'([^'%&<>]*)')\s*>/y;

/**
 * What the DOCTYPE gives names to, as `&name;`. Nothing of it can hold markup, or lead to another
 * file, or to another name: values have no `&`, `<` or `%`. Throws Refused for any other
 * declaration.
 */
function declaredIn(text: string): [string, string][] {
  const start = endOfProlog(text);
  subset.lastIndex = start;
  const inside = subset.exec(text)?.[1];
  if (inside === undefined) return [];
  const found: [string, string][] = [];
  let at = 0;
  while (at < inside.length) {
    declaration.lastIndex = at;
    const match = declaration.exec(inside);
    const value = match?.[2] ?? match?.[3] ?? '';
    if (match === null || found.length === mostEntities || value.length > longestEntity) {
      throw new Refused(
        'its DOCTYPE declares more than plain names; remove all that stands between [ and ] in it',
        'plain',
        start,
      );
    }
    if (match[1] !== undefined) found.push([`&${match[1]};`, value]);
    at = declaration.lastIndex;
  }
  return found;
}

/** Where blanks, comments and instructions before the DOCTYPE or the root end. */
function endOfProlog(text: string): number {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    const end = closing === null ? -1 : text.indexOf(closing, at);
    if (closing === null || end < 0) return at;
    at = end + closing.length;
  }
}
