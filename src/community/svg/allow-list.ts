/**
 * Rewrites a contributed SVG from an allow-list: nothing of the file is published but what is known
 * to be a drawing.
 */

import {
  parseXml,
  XmlDocumentType,
  XmlElement,
  XmlError,
  XmlProcessingInstruction,
} from '@rgrove/parse-xml';
import { Namespaces, svgNamespace } from './namespaces.ts';
import { resolveReferences } from './references.ts';
import { Refused } from './refused.ts';
import { type Drawn, TreeReader } from './tree.ts';
import { tooMuchWork } from './work/work.ts';

/** Largest contributed SVG, in UTF-16 code units. */
const largestSvg = 512 * 1024;

/**
 * Takes the text of an SVG file. Gives it freshly written (one line, viewBox, ids of our own, no
 * style, no text, no references but `#id`), or why it is refused (a clause that names the thing,
 * often with a remedy) and where (UTF-16 code units from the start; null: the file as a whole).
 * Cleaning its own output changes nothing. Never throws.
 */
export function cleanSvg(
  text: string,
): { svg: string } | { reason: string; offset: number | null } {
  try {
    return { svg: clean(text) };
  } catch (error) {
    if (error instanceof Refused) return { reason: error.message, offset: error.offset };
    if (error instanceof RangeError)
      return { reason: 'it is nested too deeply; ungroup it', offset: null };
    throw error;
  }
}

function clean(text: string): string {
  if (text.length > largestSvg) throw new Refused('it is larger than 512 KB', null);
  const tree = new TreeReader().read(parseRoot(text), new Namespaces(), 0);
  if (tree === null) throw new Refused('it is no SVG drawing', 0);
  const ids = resolveReferences(tree);
  if (!shows(tree))
    throw new Refused('it draws nothing: no shape with a size is outside of its definitions', null);
  const culprit = tooMuchWork(tree, ids);
  if (culprit !== null) {
    throw new Refused(
      `up to this <${culprit.name}>, drawing it is more work than a picture may cost; use fewer or smaller ` +
        'gradients, half-transparent groups, clips, masks, dashes and points',
      culprit.offset,
    );
  }
  return `${write(tree, ids)}\n`;
}

function parseRoot(text: string): XmlElement {
  const document = parse(text);
  for (const node of document.children) {
    if (node instanceof XmlDocumentType)
      throw new Refused('a DOCTYPE is not allowed; remove that line', node.start);
    if (node instanceof XmlProcessingInstruction)
      throw new Refused('a processing instruction (<?…?>) is not allowed', node.start);
  }
  if (document.root === null) throw new Refused('it is no SVG drawing', 0);
  return document.root;
}

function parse(text: string): ReturnType<typeof parseXml> {
  try {
    // A lone CR is a line end in XML; a blank means the same here and keeps every offset.
    return parseXml(text.replaceAll('\r', ' '), {
      includeOffsets: true,
      preserveDocumentType: true,
    });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [line] = error.message.split('\n');
    const offset = Array.from(text).slice(0, error.pos).join('').length;
    throw new Refused(`it is not well-formed XML: ${(line ?? '').slice(0, 200)}`, offset);
  }
}

const visibleShape: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  polyline: ['points'],
  polygon: ['points'],
  line: [],
  rect: ['width', 'height'],
  circle: ['r'],
  ellipse: [],
};

/** True where something of the tree can be seen, by its structure. */
function shows(node: Drawn): boolean {
  if (['defs', 'clipPath', 'mask'].includes(node.name) || node.attributes.get('display') === 'none')
    return false;
  const needed = visibleShape[node.name];
  if (needed === undefined) return node.children.some(shows);
  return needed.every((name) => !['0', '0%', undefined].includes(node.attributes.get(name)));
}

function write(node: Drawn, ids: ReadonlyMap<Drawn, string>): string {
  const own: [string, string][] = [...node.attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  if (node.name === 'svg') own.unshift(['xmlns', svgNamespace]);
  const id = ids.get(node);
  if (id !== undefined) own.unshift(['id', id]);
  const opening = [node.name, ...own.map(([name, value]) => `${name}="${escape(value)}"`)].join(
    ' ',
  );
  const content = escape(node.text) + node.children.map((child) => write(child, ids)).join('');
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${node.name}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
