/** Writes a tree of the allow-list as SVG: the one place where its markup is made. */

import { asMarkup } from '../text/markup.ts';
import { pixelsOf } from './element-attributes.ts';
import { svgNamespace } from './namespaces.ts';
import type { Drawn } from './tree.ts';

/** The element and what is inside as one line; `ids` are those that something refers to. */
export function write(node: Drawn, ids: ReadonlyMap<Drawn, string>): string {
  const own: [string, string][] = [...node.attributes]
    .filter(([name]) => name !== pixelsOf)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (node.name === 'svg') own.unshift(['xmlns', svgNamespace]);
  const id = ids.get(node);
  if (id !== undefined) own.unshift(['id', id]);
  const opening = [node.name, ...own.map(([name, value]) => `${name}="${asMarkup(value)}"`)].join(
    ' ',
  );
  const content = asMarkup(node.text) + node.children.map((child) => write(child, ids)).join('');
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${node.name}>`;
}
