/**
 * Namespaces in a contributed SVG (Namespaces in XML 1.0): a name means what its prefix is bound
 * to, never what it looks like.
 */

import type { XmlElement } from '@rgrove/parse-xml';
import { Refused } from './refused.ts';

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

export interface Name {
  readonly namespace: string;
  readonly local: string;
}

/**
 * What drawing programs note for themselves, and badges baked earlier: dropped with all that it
 * holds.
 */
const editorNamespaces: readonly string[] = [
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/elements/1.1/',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.serif.com/',
  'http://www.openswatchbook.org/uri/2009/osb',
  'http://www.openclipart.org/ns',
  'http://www.corel.com/coreldraw/odm/2003',
  'http://schemas.microsoft.com/visio/2003/SVGExtensions/',
  'http://xml.openoffice.org/svg/export',
  'http://xmlns.com/foaf/0.1/',
  'http://purl.org/dc/terms/',
  'http://www.figma.com/figma/ns',
  'http://vectornator.io',
  'https://boxy-svg.com',
  'http://www.w3.org/2000/svg/extensions',
  'https://purl.imsglobal.org/ob/v3p0',
  'http://openbadges.org',
];

/** True for a namespace whose elements and attributes do not show. */
export function isEditorNamespace(namespace: string): boolean {
  return editorNamespaces.includes(namespace) || /^http:\/\/ns\.adobe\.com\//.test(namespace);
}

/**
 * Prefixes that people leave behind when they copy a part of a drawing, without the declaration;
 * each can mean one thing only.
 */
const known: ReadonlyMap<string, string> = new Map([
  ['xml', xmlNamespace],
  ['xlink', xlinkNamespace],
  ['inkscape', 'http://www.inkscape.org/namespaces/inkscape'],
  ['sodipodi', 'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'],
  ['sketch', 'http://www.bohemiancoding.com/sketch/ns'],
  ['serif', 'http://www.serif.com/'],
]);

/** The prefixes in scope at one element. */
export class Namespaces {
  readonly #bound: ReadonlyMap<string, string>;

  constructor(bound: ReadonlyMap<string, string> = known) {
    this.#bound = bound;
  }

  /**
   * The scope inside the element, with the prefixes that it declares. Throws Refused over 100
   * prefixes.
   */
  inside({ attributes, start }: XmlElement): Namespaces {
    const declared = Object.entries(attributes).filter(
      ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
    );
    if (declared.length === 0) return this;
    if (declared.length + this.#bound.size - known.size > 99)
      throw new Refused('it declares more than 100 namespaces', 'plain', start);
    return new Namespaces(
      new Map([
        ...this.#bound,
        ...declared.map(([name, value]): [string, string] => [name.slice(6), value]),
      ]),
    );
  }

  /**
   * An element without prefix is in the default namespace. An unbound prefix gives a namespace that
   * nothing allows.
   */
  ofElement(name: string): Name {
    const { prefix, local } = split(name);
    return {
      namespace: this.#bound.get(prefix) ?? (prefix === '' ? '' : `unbound:${prefix}`),
      local,
    };
  }

  /** An attribute without prefix is in no namespace. */
  ofAttribute(name: string): Name {
    return name.includes(':') ? this.ofElement(name) : { namespace: '', local: name };
  }
}

function split(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { prefix: '', local: name }
    : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}
