/**
 * Draws out what only points or measures: `use` becomes a copy of what it points to, `symbol` and
 * inner `svg` become groups, `switch` the one child that every program shows.
 */

import { apart } from './apart.ts';
import { Refused } from './refused.ts';
import type { Drawn } from './tree.ts';
import { type Extent, lengthOf, viewTransform } from './viewport.ts';

/** Most elements, with every copy. */
const mostCopied = 10_000;
/** Deepest chain of copies within copies. */
const deepest = 32;

/**
 * The tree with every copy drawn out. `notes` gets what is left out. Throws Refused over the limit.
 */
export function drawnOut(root: Drawn, notes: Set<string>): Drawn {
  const all = [...walk(root)];
  if (
    !all.some(
      ({ name }, at) => ['use', 'symbol', 'switch'].includes(name) || (name === 'svg' && at > 0),
    )
  )
    return root;
  const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  return new Copier(all, [width, height], notes).root(root);
}

function* walk(node: Drawn): Generator<Drawn> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Where in the drawing a copy is made. */
interface Where {
  /** What is being copied, from the outside in: none of it may be copied again. */
  readonly within: readonly Drawn[];
  /** Inside a copy, definitions are left out: the first ones are referred to. */
  readonly isCopy: boolean;
  /** Inside a clip only shapes count, so no group is made. */
  readonly isClip: boolean;
}

class Copier {
  readonly #byId = new Map<string, Drawn>();
  readonly #extent: Extent;
  readonly #notes: Set<string>;
  #count = 0;
  #clips = 0;

  constructor(all: readonly Drawn[], extent: Extent, notes: Set<string>) {
    for (const node of all)
      if (node.id !== null && !this.#byId.has(node.id)) this.#byId.set(node.id, node);
    this.#extent = extent;
    this.#notes = notes;
  }

  root(root: Drawn): Drawn {
    const where = { within: [], isCopy: false, isClip: false };
    return { ...root, children: root.children.flatMap((child) => this.#drawn(child, where)) };
  }

  #drawn(node: Drawn, where: Where): Drawn[] {
    this.#count += 1;
    if (this.#count > mostCopied)
      throw new Refused('with every copy it has more than 10,000 elements', 'copies', node.offset);
    switch (node.name) {
      case 'use':
        return this.#use(node, where);
      case 'symbol':
      case 'defs':
        // What is only copied is not needed twice; what is referred to stays.
        return where.isCopy ? [] : this.#definitions(node, where);
      case 'svg':
        return [this.#inner(node, node, '', where)];
      case 'switch':
        return [this.#choice(node, where)];
      default:
        if (where.isCopy && apart.has(node.name)) return [];
        return [this.#copy(node, where)];
    }
  }

  /** The same element; of its children, what is left of them. */
  #copy(node: Drawn, where: Where): Drawn {
    const inside = { ...where, isClip: where.isClip || node.name === 'clipPath' };
    return {
      ...node,
      attributes: new Map(node.attributes),
      id: where.isCopy ? null : node.id,
      children: node.children.flatMap((child) => this.#drawn(child, inside)),
    };
  }

  /** Gradients and the like, which may stand deep in what is itself only copied. */
  #definitions(node: Drawn, where: Where): Drawn[] {
    const outer = definitionsBelow(node);
    if (outer.length === 0) return [];
    const children = outer.flatMap((one) => this.#drawn(one, where));
    return [{ ...node, name: 'defs', attributes: new Map(), faults: [], children }];
  }

  #use(node: Drawn, where: Where): Drawn[] {
    const target = node.href === null ? undefined : this.#byId.get(node.href);
    if (target === undefined) {
      // A fault of its own says why it points nowhere; else every program passes over it.
      if (node.href !== null)
        this.#notes.add(`<use> of "#${node.href.slice(0, 40)}", which is nowhere`);
      return node.faults.length > 0 ? [group(node, '', [])] : [];
    }
    if (where.within.includes(target) || where.within.length >= deepest)
      return [failing(node, 'a <use> copies itself')];
    if (apart.has(target.name) && target.name !== 'symbol') return [];
    const place = `translate(${node.attributes.get('x') ?? '0'} ${node.attributes.get('y') ?? '0'})`;
    const shift = this.#absolute(place, node);
    const inside = { ...where, within: [...where.within, target], isCopy: true };
    if (target.name === 'symbol' || target.name === 'svg')
      return [this.#inner(target, node, shift, inside)];
    const copies = this.#drawn(target, inside);
    if (!where.isClip) return [group(node, shift, copies)];
    return copies.map((copy) => merged(node, shift, copy));
  }

  /** `x` and `y` of a use may be parts of the whole. */
  #absolute(place: string, { attributes }: Drawn): string {
    if (!place.includes('%')) return place === 'translate(0 0)' ? '' : place;
    const [width, height] = this.#extent;
    return (
      `translate(${lengthOf(attributes.get('x'), width, '0')} ` +
      `${lengthOf(attributes.get('y'), height, '0')})`
    );
  }

  /** A part with a measure of its own; `from` says where it stands and how large it is. */
  #inner(part: Drawn, from: Drawn, shift: string, where: Where): Drawn {
    const [width, height] = this.#extent;
    const of = (name: string): string | undefined =>
      from.attributes.get(name) ?? part.attributes.get(name);
    const size: Extent = [
      lengthOf(of('width'), width, '100%'),
      lengthOf(of('height'), height, '100%'),
    ];
    const scale = viewTransform({
      viewBox: part.attributes.get('viewBox'),
      aspect: part.attributes.get('preserveAspectRatio'),
      size,
    });
    // It has a place of its own, also where it is copied.
    const place = this.#absolutePlace(part);
    const own = from === part ? place : [shift, place].filter((one) => one !== '').join(' ');
    const overflow = part.attributes.get('overflow') ?? 'hidden';
    const isOpen =
      where.isClip || overflow === 'visible' || overflow === 'auto' || this.#isWhole(part, from);
    if (scale === null) return group(from, '', []);
    const children = part.children.flatMap((child) => this.#drawn(child, where));
    const content = [own, scale].filter((one) => one !== '').join(' ');
    const inner = group(from === part ? bare(part) : part, content, children);
    if (isOpen) return group(from, '', [inner]);
    return this.#clipped(from, inner, [own, ...size.map(String)]);
  }

  #absolutePlace({ attributes }: Drawn): string {
    const [x, y] = [
      lengthOf(attributes.get('x'), this.#extent[0], '0'),
      lengthOf(attributes.get('y'), this.#extent[1], '0'),
    ];
    return x === 0 && y === 0 ? '' : `translate(${x} ${y})`;
  }

  /** An inner `svg` without a size of its own is as large as what is around, and clips nothing. */
  #isWhole(part: Drawn, from: Drawn): boolean {
    const says = (name: string): boolean => from.attributes.has(name) || part.attributes.has(name);
    return part.name === 'svg' && !says('width') && !says('height');
  }

  #clipped(from: Drawn, inner: Drawn, [place = '', width = '0', height = '0']: string[]): Drawn {
    this.#clips += 1;
    // No id of a file can begin so.
    const id = `\u0000${this.#clips}`;
    const rect = {
      ...bare(from),
      name: 'rect',
      attributes: new Map([
        ['width', width],
        ['height', height],
        ...(place === '' ? [] : [['transform', place] as const]),
      ]),
    };
    const clip = { ...bare(from), name: 'clipPath', id, children: [rect] };
    // Apart from what the element itself may be clipped by.
    const clipped = group(
      { ...bare(from), attributes: new Map([['clip-path', `url(#${id})`]]) },
      '',
      [clip, inner],
    );
    return group(from, '', [clipped]);
  }

  #choice(node: Drawn, where: Where): Drawn {
    const chosen = node.children.find(({ name }) => !apart.has(name));
    const kept = node.children.filter((child) => child === chosen || apart.has(child.name));
    return group(
      node,
      '',
      kept.flatMap((child) => this.#drawn(child, where)),
    );
  }
}

/** The outermost definitions below an element, without the words that describe it. */
function definitionsBelow(node: Drawn): Drawn[] {
  return node.children.flatMap((child) => {
    if (['title', 'desc'].includes(child.name)) return [];
    const isKept = apart.has(child.name) && child.name !== 'defs' && child.name !== 'symbol';
    return isKept ? [child] : definitionsBelow(child);
  });
}

/** Attributes of a use, a symbol or an inner svg that no group has. */
const measures = ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'overflow'];

function group(node: Drawn, shift: string, children: Drawn[]): Drawn {
  const attributes = new Map(node.attributes);
  for (const name of measures) attributes.delete(name);
  const transform = [attributes.get('transform') ?? '', shift]
    .filter((one) => one !== '')
    .join(' ');
  if (transform !== '') attributes.set('transform', transform);
  return { ...node, name: 'g', attributes, children, href: null, id: null };
}

/** An element that says nothing of itself. */
function bare(node: Drawn): Drawn {
  return { ...node, attributes: new Map(), children: [], id: null, href: null, faults: [] };
}

/** A shape with what a use of it adds: its own attributes come first. */
function merged(use: Drawn, shift: string, shape: Drawn): Drawn {
  const outer = group(use, shift, []);
  const attributes = new Map([...outer.attributes, ...shape.attributes]);
  const transform = [outer.attributes.get('transform'), shape.attributes.get('transform')]
    .filter((one) => one !== undefined)
    .join(' ');
  if (transform !== '') attributes.set('transform', transform);
  return { ...shape, attributes, id: null, faults: [...use.faults, ...shape.faults] };
}

function failing(node: Drawn, reason: string): Drawn {
  const fault = { reason, cure: 'copies', offset: node.offset } as const;
  return { ...group(node, '', []), faults: [...node.faults, fault] };
}
