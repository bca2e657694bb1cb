/** Writes XML 1.0, where every text is escaped because there is no other way in. */

/** A finished piece of markup; only `element` makes one. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };

/** An element: attributes and text are escaped here; names come from our own code. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Markup[],
): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const inner =
    typeof content === 'string' ? escapeXml(content) : content.map(({ text }) => text).join('\n');
  if (inner === '') return new Markup(`<${name}${written}/>`);
  return new Markup(
    typeof content === 'string'
      ? `<${name}${written}>${inner}</${name}>`
      : `<${name}${written}>\n${inner}\n</${name}>`,
  );
}

/** A whole document in UTF-8. */
export function xmlFile(root: Markup): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`);
}

/** What XML 1.0 (section 2.2) does not allow in a document, however it is written. */
const notCharacters = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Text that no parser takes for markup, in an element or an attribute; characters that XML does not
 * know become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(notCharacters, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\r', '&#13;');
}
