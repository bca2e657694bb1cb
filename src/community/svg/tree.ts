/** Reads a contributed SVG into a tree that holds nothing but what the allow-list knows. */

import { XmlCdata, XmlComment, XmlElement, XmlText } from '@rgrove/parse-xml';
import { elements, isWithoutEffect, presentation } from './attributes.ts';
import {
  isEditorNamespace,
  type Name,
  Namespaces,
  svgNamespace,
  xlinkNamespace,
  xmlNamespace,
} from './namespaces.ts';
import { Refused } from './refused.ts';
import { positiveLength, readNumbers } from './values.ts';

/** One allowed element. Attributes are normalised; references still carry the author's ids. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Drawn[];
  /** Id in the contributed file, or null. */
  readonly id: string | null;
  /** For a gradient: the id of the gradient it continues, or null. */
  readonly href: string | null;
  /** For title and desc: their text. */
  readonly text: string;
  readonly offset: number;
}

const mostElements = 5_000;
const deepest = 64;
/** Longest side over shortest. */
const longestShape = 20;
const containers = ['svg', 'g', 'defs', 'clipPath', 'mask', 'linearGradient', 'radialGradient'];

/** Advice for what people meet most. */
const remedies: Readonly<Record<string, string>> = {
  text: 'convert text to paths',
  tspan: 'convert text to paths',
  style: 'save it with presentation attributes instead of a style sheet',
  use: 'unlink the clones',
  symbol: 'unlink the clones',
  image: 'only vectors are allowed, no embedded pictures',
  filter: 'flatten the effect or remove it',
  pattern: 'turn the pattern into objects',
  marker: 'turn the marker into a path',
  foreignObject: 'convert text to paths',
  script: 'a picture must not contain code',
  a: 'a picture must not contain links',
};

/** Walks the file once, counting what it meets. Throws Refused. */
export class TreeReader {
  #count = 0;

  /** The tree below, and including, the given element. */
  read(element: XmlElement, outer: Namespaces, depth: number): Drawn | null {
    const scope = outer.inside(element);
    const { namespace, local } = scope.ofElement(element.name);
    if (isEditorNamespace(namespace) || (namespace === svgNamespace && local === 'metadata'))
      return null;
    this.#refuseElement(element, { namespace, local }, depth);
    const own = readAttributes(element, local, scope);
    if (local === 'svg') readRoot(element, own.attributes);
    const isText = local === 'title' || local === 'desc';
    const text = isText
      ? element.text
          .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      : '';
    if (text.length > 1000)
      throw new Refused(`the <${local}> is longer than 1,000 characters`, element.start);
    const children = this.#children(element, local, scope, depth);
    return { name: local, ...own, children, text, offset: element.start };
  }

  #refuseElement(element: XmlElement, { namespace, local }: Name, depth: number): void {
    const shown = element.name.slice(0, 60);
    this.#count += 1;
    if (this.#count > mostElements)
      throw new Refused('it has more than 5,000 elements; simplify the drawing', element.start);
    if (depth > deepest)
      throw new Refused('it is nested more than 64 levels deep; ungroup it', element.start);
    const isKnown =
      namespace === svgNamespace && elements.has(local) && (local === 'svg') === (depth === 0);
    if (isKnown) return;
    const remedy = Object.hasOwn(remedies, local) ? `; ${remedies[local]}` : '';
    throw new Refused(
      `the element <${shown}> is not allowed${depth === 0 ? ' as the root' : ''}${remedy}`,
      element.start,
    );
  }

  #children(element: XmlElement, parent: string, scope: Namespaces, depth: number): Drawn[] {
    const children: Drawn[] = [];
    for (const child of element.children) {
      if (child instanceof XmlElement) {
        const drawn = this.read(child, scope, depth + 1);
        if (drawn === null) continue;
        if (!mayContain(parent, drawn.name))
          throw new Refused(`<${drawn.name}> cannot stand inside <${parent}>`, child.start);
        children.push(drawn);
      } else if (child instanceof XmlText || child instanceof XmlCdata) {
        if (parent !== 'title' && parent !== 'desc' && child.text.trim() !== '') {
          throw new Refused(`loose text stands inside <${parent}>`, child.start);
        }
      } else if (!(child instanceof XmlComment)) {
        throw new Refused('a processing instruction (<?…?>) is not allowed', child.start);
      }
    }
    return children;
  }
}

function mayContain(parent: string, child: string): boolean {
  if (child === 'title' || child === 'desc') return parent !== 'title' && parent !== 'desc';
  const isGradient = parent.endsWith('Gradient');
  return containers.includes(parent) && isGradient === (child === 'stop');
}

/** Sets `viewBox` among the root's attributes. Throws Refused where there is no usable size. */
function readRoot({ attributes, start }: XmlElement, into: Map<string, string>): void {
  const written = attributes['viewBox'];
  const box = written === undefined ? fromSize(attributes, start) : readNumbers(written);
  if (box === null || box.length !== 4) throw new Refused('its viewBox is not four numbers', start);
  const [width, height] = [Number(box[2]), Number(box[3])];
  if (!(width > 0 && height > 0)) throw new Refused('its viewBox has no area', start);
  if (Math.max(width, height) / Math.min(width, height) > longestShape) {
    throw new Refused('it is more than 20 times as long as it is wide', start);
  }
  into.set('viewBox', box.join(' '));
}

function fromSize(attributes: XmlElement['attributes'], start: number): string[] {
  const sides = [attributes['width'], attributes['height']].map((side) =>
    positiveLength(side ?? ''),
  );
  if (sides.some((side) => side === null || side.endsWith('%'))) {
    throw new Refused('it has neither a viewBox nor a width and height', start);
  }
  return ['0', '0', ...sides.map(String)];
}

/**
 * Attributes and style declarations of one element, each by its grammar; a declaration wins, as CSS
 * has it.
 */
function readAttributes(
  element: XmlElement,
  local: string,
  scope: Namespaces,
): Pick<Drawn, 'attributes' | 'id' | 'href'> {
  const attributes = new Map<string, string>();
  let href: string | null = null;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:') || name === 'id' || name === 'style')
      continue;
    const attribute = scope.ofAttribute(name);
    if (isEditorNamespace(attribute.namespace) || isXmlDetail(attribute)) continue;
    if (attribute.local === 'href' && ['', xlinkNamespace].includes(attribute.namespace))
      href = readHref(element, local, value);
    else if (
      attribute.namespace === xlinkNamespace &&
      attribute.local !== 'href' &&
      local.endsWith('Gradient')
    )
      continue;
    else if (attribute.namespace !== '') throw refusal(element, name, value);
    else setAttribute(attributes, element, local, name, value);
  }
  for (const [name, value] of declarations(element.attributes['style'] ?? '') ??
    refuseStyle(element)) {
    if (!presentation.has(name) && !isWithoutEffect(name, value))
      throw refusal(element, `style ${name}`, value);
    setAttribute(attributes, element, local, name, value);
  }
  return { attributes, id: element.attributes['id'] ?? null, href };
}

function setAttribute(
  attributes: Map<string, string>,
  element: XmlElement,
  local: string,
  name: string,
  value: string,
): void {
  if (local === 'svg' && ['x', 'y', 'width', 'height', 'viewBox'].includes(name)) return;
  if (isWithoutEffect(name, value) || value.trim() === '') return;
  const normal = (elements.get(local)?.get(name) ?? presentation.get(name))?.(value) ?? null;
  if (normal === null) throw refusal(element, name, value);
  if (normal !== '') attributes.set(name, normal);
}

/** `xml:space` and `xml:lang` say nothing about a drawing; `xml:base` would. */
function isXmlDetail({ namespace, local }: Name): boolean {
  return namespace === xmlNamespace && (local === 'space' || local === 'lang');
}

function readHref(element: XmlElement, local: string, value: string): string {
  if (local.endsWith('Gradient') && /^#[^"'()\s]{1,200}$/.test(value.trim()))
    return value.trim().slice(1);
  throw refusal(element, 'href', value);
}

/**
 * A `style` attribute as the plain list of declarations that drawing programs write: name and value
 * of each, in order, `!important` removed (nothing competes here). Null
 * where the text has comments, escapes, blocks, at-rules or anything that is no declaration.
 */
function declarations(style: string): [string, string][] | null {
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

function refuseStyle(element: XmlElement): never {
  throw new Refused(
    `the style of <${element.name.slice(0, 60)}> cannot be read: comments, escapes and blocks are not allowed`,
    element.start,
  );
}

function refusal(element: XmlElement, name: string, value: string): Refused {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return new Refused(
    `${name.slice(0, 60)}="${shown}" of <${element.name.slice(0, 60)}> is not allowed`,
    element.start,
  );
}
