/**
 * The only door to the XML parser for pictures that are baked: a root element with offsets, and
 * namespaces by name.
 */

import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { BakingError, largestPicture } from './baking-error.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

export interface SvgDocument {
  /**
   * The text that offsets count in (UTF-16 code units): line ends are LF, as XML 1.0, 2.11 reads
   * them.
   */
  readonly text: string;
  readonly root: XmlElement;
}

/** An element with its namespace and the rest of its name. */
export interface NamedElement {
  readonly element: XmlElement;
  readonly namespace: string;
  readonly localName: string;
}

/**
 * Reads SVG text. Throws BakingError `picture-too-large`, `bad-xml` or `not-svg` (the root is no
 * SVG element).
 */
export function readSvg(source: string): SvgDocument {
  if (source.length > largestPicture)
    throw new BakingError('picture-too-large', 'The picture is larger than 10 MB.');
  const text = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const root = parse(text);
  const { namespace, localName } = nameOf(root, new Map());
  if (namespace === svgNamespace && localName === 'svg') return { text, root };
  throw new BakingError(
    'not-svg',
    `This is not an SVG picture: its first element is <${root.name.slice(0, 40)}>.`,
  );
}

function parse(text: string): XmlElement {
  try {
    const root = parseXml(text, { includeOffsets: true, preserveCdata: true }).root;
    if (root !== null) return root;
  } catch (error) {
    throw new BakingError('bad-xml', `The picture is not well-formed XML: ${firstLine(error)}.`);
  }
  throw new BakingError('bad-xml', 'The picture has no XML element.');
}

/**
 * What the parser says, without its excerpt of the file; deep nesting overflows the stack and is
 * said so.
 */
function firstLine(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  return (line ?? '').slice(0, 200).replace(/\.$/, '');
}

/**
 * Every element below the root, in document order, that `wanted` accepts; does not look inside what
 * it found.
 */
export function findElements(
  root: XmlElement,
  wanted: (named: NamedElement) => boolean,
): NamedElement[] {
  const found: NamedElement[] = [];
  const open: [XmlElement, ReadonlyMap<string, string>][] = [[root, new Map()]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, outer] = next;
    const named = nameOf(element, outer);
    if (element !== root && wanted(named)) {
      found.push(named);
      continue;
    }
    const children = element.children.filter((child) => child instanceof XmlElement);
    open.push(
      ...children
        .reverse()
        .map((child): [XmlElement, ReadonlyMap<string, string>] => [child, named.scope]),
    );
  }
  return found;
}

/**
 * Resolves an element's prefix (Namespaces in XML 1.0) inside the given scope; an unbound prefix
 * gives namespace ''.
 */
function nameOf(
  element: XmlElement,
  outer: ReadonlyMap<string, string>,
): NamedElement & { scope: ReadonlyMap<string, string> } {
  const declared = Object.entries(element.attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  const scope =
    declared.length === 0
      ? outer
      : new Map([
          ...outer,
          ...declared.map(([name, value]): [string, string] => [name.slice(6), value]),
        ]);
  const colon = element.name.indexOf(':');
  const prefix = colon < 0 ? '' : element.name.slice(0, colon);
  return {
    element,
    namespace: scope.get(prefix) ?? '',
    localName: element.name.slice(colon + 1),
    scope,
  };
}
