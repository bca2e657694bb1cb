/**
 * Attributes of one element: what stands there, what style sheets say of it, and its own `style`,
 * each held against its grammar.
 */

import type { XmlElement } from '@rgrove/parse-xml';
import { elements, presentation } from './attributes.ts';
import { styledApart } from './disagreed.ts';
import { filterColours, filterColoursGrammar } from './effects/filters.ts';
import { readEmbedded } from './images.ts';
import { isEditorNamespace, type Name, type Namespaces } from './namespaces.ts';
import { xlinkNamespace, xmlNamespace } from './namespaces.ts';
import type { Cure, DrawingFault } from './refused.ts';
import { competing, type Declaration, declarationsOf, origins } from './style/declarations.ts';
import type { Styled } from './style/selector.ts';
import type { Sheets } from './style/sheets.ts';
import { styleTransform } from './style/transforms.ts';
import type { Grammar } from './values.ts';
import { isForeign, isNoValue, isWithoutEffect, tooMuchAsked } from './without-effect.ts';

/** What is known of the element's surroundings. */
interface Around {
  readonly scope: Namespaces;
  readonly depth: number;
  readonly styled: Styled | null;
  readonly filterColours: string | null;
}

/** What an element says of itself. */
interface OwnAttributes {
  readonly attributes: Map<string, string>;
  readonly id: string | null;
  readonly href: string | null;
  readonly styled: Styled;
  readonly filterColours: string | null;
  readonly faults: readonly DrawingFault[];
}

/** Elements that continue or copy another one. */
const referring = ['linearGradient', 'radialGradient', 'pattern', 'use'];

/** Reads attributes; `hard` gets what no drawing may have, `notes` what is left out. */
export class AttributeReader {
  readonly #sheets: Sheets;
  readonly #notes: Set<string>;
  readonly #hard: DrawingFault[];

  constructor(sheets: Sheets, notes: Set<string>, hard: DrawingFault[]) {
    this.#sheets = sheets;
    this.#notes = notes;
    this.#hard = hard;
  }

  /** What the element says of itself; its faults count only where it shows. */
  read(element: XmlElement, local: string, around: Around): OwnAttributes {
    const faults: DrawingFault[] = [];
    const attributes = new Map<string, string>();
    // By its own name, though a link is drawn as a group.
    const own = element.name.replace(/^.*:/, '');
    const styled = styledOf(element, own, around.styled);
    const written: Declaration[] = [];
    let href: string | null = null;
    for (const [name, value] of Object.entries(element.attributes)) {
      if (['xmlns', 'id', 'style'].includes(name) || name.startsWith('xmlns:')) continue;
      const attribute = around.scope.ofAttribute(name);
      if (this.#isLeftOut(attribute, local) || isOfLink(element, attribute.local)) continue;
      if (attribute.local === 'href' && ['', xlinkNamespace].includes(attribute.namespace)) {
        // Where both stand, the one without prefix counts.
        if (href !== null && attribute.namespace !== '') continue;
        href = this.#href(element, local, value, attributes, faults);
      } else if (attribute.namespace !== '')
        this.#hard.push(refusal(element, name, value, 'plain'));
      else written.push({ name, value, rank: [0, origins.attribute], offset: element.start });
    }
    const style = declarationsOf(element.attributes['style'] ?? '', element.start);
    if (style === null) faults.push(unreadableStyle(element));
    const said = [...written, ...this.#sheets.declarationsFor(styled), ...(style ?? [])];
    const isTurned = said.some(({ name }) => turning.has(name));
    const all = said
      .map((one) => onGround(one, around.depth))
      .filter(
        ({ name, value, rank }) =>
          !(isFromStyle(rank) && noProperty.test(name)) &&
          (value.trim() !== '' || name === 'requiredExtensions') &&
          !isOfRoot(name, around.depth) &&
          (isTurned || !name.startsWith('transform-')),
      );
    for (const [name, candidates] of competing(all)) {
      const fault = styledApart(element, local, around.depth === 0, candidates);
      if (fault !== null) faults.push(fault);
      else this.#choose(element, local, { name, candidates }, attributes, faults);
    }
    const colours = attributes.get(filterColours) ?? inheritable(all) ?? around.filterColours;
    if (local === 'filter' && colours !== null) attributes.set(filterColours, colours);
    const id = styled.id;
    return { attributes, id, href, styled, filterColours: colours, faults };
  }

  /** What drawing programs note, and names of namespaces that no renderer looks at. */
  #isLeftOut({ namespace, local }: Name, element: string): boolean {
    if (namespace === xmlNamespace) return local === 'space' || local === 'lang' || local === 'id';
    if (namespace === xlinkNamespace) return local !== 'href' && element !== 'a';
    if (namespace === '' || namespace.startsWith('unbound:')) return false;
    this.#notes.add(
      isEditorNamespace(namespace) ? 'notes of the drawing program' : `${local.slice(0, 40)}`,
    );
    return true;
  }

  /** The first candidate that a renderer would take; where it asks for too much, a fault. */
  #choose(
    element: XmlElement,
    local: string,
    { name, candidates }: { name: string; candidates: readonly Declaration[] },
    attributes: Map<string, string>,
    faults: DrawingFault[],
  ): void {
    for (const { value, offset, rank } of candidates) {
      const isStyled = name === 'transform' && isFromStyle(rank);
      const grammar = isStyled ? styleTransform : grammarOf(local, name);
      if (isWithoutEffect(name, value) && !isOwn(local, name)) return;
      const normal = inherits(name, value) ? '' : (grammar?.(value) ?? null);
      if (normal !== null) {
        if (normal !== '') attributes.set(name, normal);
        return;
      }
      const cure = grammar === undefined ? tooMuchAsked(name, value) : cureOf(local, name, value);
      if (cure === null || (grammar !== undefined && isNoValue(name, value))) {
        this.#notes.add(
          grammar === undefined ? name.slice(0, 40) : `${name}="${shortened(value)}"`,
        );
        continue;
      }
      const fault = refusal(element, name, value, name === 'filter' ? 'effect' : cure, offset);
      (isForeign(name, value) ? this.#hard : faults).push(fault);
      return;
    }
  }

  #href(
    element: XmlElement,
    local: string,
    value: string,
    attributes: Map<string, string>,
    faults: DrawingFault[],
  ): string | null {
    const id = /^\s*#([^"'()\s]{1,200})\s*$/.exec(value)?.[1];
    if (id !== undefined && referring.includes(local)) return id;
    if (local !== 'image') {
      this.#hard.push(refusal(element, 'href', value, local === 'use' ? 'embed' : 'code'));
      return null;
    }
    const embedded = readEmbedded(value);
    if (typeof embedded === 'string') {
      const reason = `the element <${element.name.slice(0, 60)}> ${embedded}`;
      faults.push({ reason, cure: 'embed', offset: element.start });
    } else {
      attributes.set('href', embedded.address);
      attributes.set(pixelsOf, String(embedded.pixels));
    }
    return null;
  }
}

/** Of an image, how many pixels it has: for the work of drawing it, never written. */
export const pixelsOf = 'pixels';

/** What lies below the whole drawing, by whichever of its two names; elsewhere it shows nothing. */
function onGround(one: Declaration, depth: number): Declaration {
  if (!/^background(?:-color|-image)?$/.test(one.name)) return one;
  if (depth === 0 && isFromStyle(one.rank)) return { ...one, name: 'background-color' };
  return one.name === 'background-color' ? { ...one, name: 'background' } : one;
}

const isFromStyle = (rank: readonly number[]): boolean => rank[1] !== origins.attribute;

/** Attributes that no style can set. */
const noProperty =
  /^(?:[xy][12]|f[rxy]|points|offset|in2?|result|type|values|mode|operator|k[1-4]|d[xy]|radius|seed)$/;

/** The root's size is read for itself (`root-size.ts`), and it may say anything else about it. */
function isOfRoot(name: string, depth: number): boolean {
  return (
    depth === 0 &&
    /^(?:x|y|width|height|viewBox|overflow|preserveAspectRatio|transform-origin)$/.test(name)
  );
}

/** What gives `transform-origin` and `transform-box` something to do. */
const turning: ReadonlySet<string> = new Set([
  'transform',
  'rotate',
  'scale',
  'translate',
  'animation',
  'animation-name',
]);

/** Where a link leads, which was looked at (`tree.ts`), and how it is opened. */
function isOfLink({ name }: XmlElement, attribute: string): boolean {
  return (
    name.replace(/^.*:/, '') === 'a' &&
    ['href', 'target', 'rel', 'type', 'hreflang', 'download', 'ping', 'referrerpolicy'].includes(
      attribute,
    )
  );
}

function styledOf(element: XmlElement, local: string, parent: Styled | null): Styled {
  const classes = (element.attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '');
  return { local, id: element.attributes['id'] ?? null, classes, parent };
}

function grammarOf(local: string, name: string): Grammar | undefined {
  return elements.get(local)?.get(name) ?? presentation.get(name);
}

/** A path of many points is too long; what a sheet cannot say is not mended by one less. */
function cureOf(local: string, name: string, value: string): Cure {
  if (name === 'd' && value.length > longPath) return 'simplify';
  return isOwn(local, name) && !presentation.has(name) ? 'plain' : 'style';
}

/** Letters of path data from which on its length is what is likely wrong with it. */
const longPath = 100_000;

/** True for what an element looks at though others do not. */
function isOwn(local: string, name: string): boolean {
  return elements.get(local)?.has(name) === true;
}

/** Inherited properties that are told to inherit are as if nothing were said. */
function inherits(name: string, value: string): boolean {
  const isInherited =
    /^(?:fill|stroke)(?:-|$)|^(?:color|clip-rule|paint-order|visibility)$/.test(name) &&
    name !== 'stop-color';
  return (
    isInherited &&
    (/^\s*(?:inherit|unset)\s*$/.test(value) ||
      (name === 'color' && /^\s*currentcolor\s*$/i.test(value)))
  );
}

/** The colours in which filters further inside reckon, where the element says so. */
function inheritable(all: readonly Declaration[]): string | null {
  const [best] = competing(all).get(filterColours) ?? [];
  return best === undefined ? null : filterColoursGrammar(best.value);
}

function unreadableStyle({ name, start }: XmlElement): DrawingFault {
  const reason =
    `the style of <${name.slice(0, 60)}> cannot be ` +
    'read: comments, escapes and blocks are not allowed';
  return { reason, cure: 'style', offset: start };
}

function refusal(
  element: XmlElement,
  name: string,
  value: string,
  cure: Cure,
  offset: number = element.start,
): DrawingFault {
  const shown = element.name.slice(0, 60);
  const reason =
    name === 'mix-blend-mode'
      ? `<${shown}> mixes its colours with what lies below it ` +
        `(mix-blend-mode: ${shortened(value)}), which not every program draws`
      : `${name.slice(0, 60)}="${shortened(value)}" of <${shown}> is not allowed`;
  return { reason, cure, offset };
}

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
