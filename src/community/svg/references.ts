/**
 * References inside a drawing: each leads to a definition of the right kind, none nests, none makes
 * a small file a long work. What nothing shows or refers to may be faulty: it is left out.
 */

import { apart } from './apart.ts';
import { reference } from './attributes.ts';
import { type Cure, type DrawingFault, Refused } from './refused.ts';
import { nameSteps } from './effects/filter-steps.ts';
import { plainSteps } from './effects/plain-steps.ts';
import type { Drawn } from './tree.ts';
import { turnedEffects } from './effects/turned.ts';

const paints = ['linearGradient', 'radialGradient', 'pattern'];

/** What an attribute may refer to. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  fill: paints,
  stroke: paints,
  'clip-path': ['clipPath'],
  mask: ['mask'],
  filter: ['filter'],
};

/** What may not stand inside of what, since each level would double the work. */
const nesting: Readonly<Record<string, readonly string[]>> = {
  mask: ['mask', 'clip-path'],
  clipPath: ['mask', 'clip-path', 'filter'],
  pattern: ['mask', 'filter'],
};

/** Most elements that a renderer visits, counting a definition once for each of its uses. */
const mostWork = 50_000;

/** Longest chain of gradients that continue each other. */
const longestChain = 8;

/** A tree without what is faulty and does not show, or everything that is wrong with it. */
interface Resolved {
  /** Ids of ours (`i1`, `i2`, … in order of first use) by element. */
  readonly ids: ReadonlyMap<Drawn, string>;
  readonly faults: readonly DrawingFault[];
}

/**
 * Rewrites every reference to an id of ours, and takes out of the tree what is faulty and never
 * shows; `notes` gets its name. Ids that nothing refers to are gone. Throws Refused.
 */
export function resolveReferences(root: Drawn, notes: Set<string>): Resolved {
  const finder = new Finder(root, notes);
  finder.reach(root);
  if (finder.faults.length > 0) return { ids: new Map(), faults: finder.faults };
  prune(root, finder, notes);
  const all = [...walk(root)];
  const ids = new Map<Drawn, string>();
  const idOf = (target: Drawn): string =>
    ids.get(target) ?? (ids.set(target, `i${ids.size + 1}`), `i${ids.size}`);
  const faults: DrawingFault[] = [];
  let work = all.length;
  for (const node of all) {
    for (const [name, allowed] of Object.entries(kinds)) {
      const id = referred(node, name);
      const target = id === null ? null : finder.find(id, allowed);
      if (target === null) continue;
      if (!target.name.endsWith('Gradient')) work += [...walk(target)].length;
      node.attributes.set(name, `url(#${idOf(target)})`);
    }
    const next = node.href === null ? null : finder.find(node.href, continued(node));
    if (next !== null) node.attributes.set('href', `#${idOf(next)}`);
    if (node.name === 'filter') faults.push(...plainFilter(node));
  }
  if (work > mostWork)
    throw new Refused('its masks, clips and patterns are used too often', 'simplify', null);
  return { ids, faults: [...faults, ...turnedEffects(root, ids)] };
}

/** Steps that every program reckons alike, with names of ours. */
function plainFilter(filter: Drawn): DrawingFault[] {
  const steps = plainSteps(filter);
  if (typeof steps === 'string') return [{ reason: steps, cure: 'effect', offset: filter.offset }];
  filter.children.splice(0, filter.children.length, ...steps);
  nameSteps(filter);
  return [];
}

/** The element and everything below it, in document order. */
function* walk(node: Drawn): Generator<Drawn> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** What a gradient or a pattern may continue. */
const continued = ({ name }: Drawn): readonly string[] =>
  name === 'pattern' ? ['pattern'] : ['linearGradient', 'radialGradient'];

function referred(node: Drawn, name: string): string | null {
  return reference.exec(node.attributes.get(name) ?? '')?.[2] ?? null;
}

/** Follows everything that shows, and what it refers to, and collects what is wrong with it. */
class Finder {
  readonly faults: DrawingFault[] = [];
  readonly reached = new Set<Drawn>();
  readonly #byId = new Map<string, Drawn>();
  readonly #twice = new Set<string>();
  readonly #notes: Set<string>;

  constructor(root: Drawn, notes: Set<string>) {
    this.#notes = notes;
    for (const node of walk(root)) {
      if (node.id === null || !apart.has(node.name)) continue;
      if (this.#byId.has(node.id)) this.#twice.add(node.id);
      else this.#byId.set(node.id, node);
    }
  }

  find(id: string, allowed: readonly string[]): Drawn | null {
    const target = this.#byId.get(id);
    return target !== undefined && allowed.includes(target.name) ? target : null;
  }

  /** An element that shows, and what is inside. */
  reach(node: Drawn): void {
    if (this.reached.has(node)) return;
    this.reached.add(node);
    this.faults.push(...this.faultsOf(node));
    for (const { id, allowed } of referencesOf(node)) {
      const target = this.find(id, allowed);
      if (target !== null) this.reach(target);
    }
    for (const child of node.children)
      if (!apart.has(child.name) && child.attributes.get('display') !== 'none') this.reach(child);
  }

  /** What is wrong with the element itself, and with what it refers to. */
  faultsOf(node: Drawn): DrawingFault[] {
    const missing = referencesOf(node)
      .filter(({ id, allowed }) => this.find(id, allowed) === null || this.#twice.has(id))
      .filter(({ id }) => !takesOther(node, id))
      .filter(({ id }) => this.#byId.has(id) || !this.#isWithout(node, id))
      .map((one) => this.#missing(node, one));
    return [...node.faults, ...missing, ...this.#circle(node), ...this.#nested(node)];
  }

  /**
   * Where a paint leads nowhere, nothing is painted (SVG 2, 13.2), and where a clip does, nothing
   * is cut off; a note says so.
   */
  #isWithout(node: Drawn, id: string): boolean {
    const names = ['fill', 'stroke'].filter((name) => referred(node, name) === id);
    for (const name of names) {
      node.attributes.set(name, 'none');
      this.#notes.add(`${name}="url(#${id.slice(0, 60)})", which leads nowhere`);
    }
    names.push(...this.#unclipped(node, id));
    // A mask or an effect of the same name is another question.
    return names.length > 0 && !Object.keys(kinds).some((name) => referred(node, name) === id);
  }

  /** A clip that is not there cuts nothing off (CSS Masking 1, 5); of masks, programs differ. */
  #unclipped(node: Drawn, id: string): string[] {
    if (referred(node, 'clip-path') !== id) return [];
    node.attributes.delete('clip-path');
    this.#notes.add(`clip-path="url(#${id.slice(0, 60)})", which leads nowhere`);
    return ['clip-path'];
  }

  #missing(from: Drawn, { id, allowed, cure }: Reference): DrawingFault {
    const shown = id.slice(0, 60);
    const reason = this.#twice.has(id)
      ? `the id "${shown}" is used twice`
      : `<${from.name}> refers to "#${shown}", which is no ${allowed.join(' or ')} of this drawing`;
    return { reason, cure, offset: from.offset };
  }

  #circle(start: Drawn): DrawingFault[] {
    let at: Drawn | null = start;
    for (let steps = 0; at !== null && at.href !== null; steps += 1) {
      if (steps > longestChain) {
        const reason = 'its gradients continue each other without end';
        return [{ reason, cure: 'paint', offset: start.offset }];
      }
      at = this.find(at.href, continued(at));
    }
    return [];
  }

  /** A mask in a mask doubles the work with every level. */
  #nested(definition: Drawn): DrawingFault[] {
    const forbidden = nesting[definition.name];
    if (forbidden === undefined) return [];
    for (const node of walk(definition)) {
      const isPatterned =
        definition.name === 'pattern' &&
        ['fill', 'stroke'].some((name) => this.find(referred(node, name) ?? '', ['pattern']));
      const isNested = forbidden.some((name) => referred(node, name) !== null);
      if (!isNested && !isPatterned) continue;
      const what = isNested ? 'a mask, clip or effect' : 'a pattern';
      const reason = `${what} inside <${definition.name}> is not allowed; flatten it`;
      return [{ reason, cure: 'simplify', offset: node.offset }];
    }
    return [];
  }
}

/** A paint may say what to take where what it refers to is missing. */
function takesOther(node: Drawn, id: string): boolean {
  let isTaken = false;
  for (const name of ['fill', 'stroke']) {
    const [, , wanted, instead] = reference.exec(node.attributes.get(name) ?? '') ?? [];
    if (wanted !== id || instead === undefined) continue;
    node.attributes.set(name, instead);
    isTaken = true;
  }
  return isTaken;
}

interface Reference {
  readonly id: string;
  readonly allowed: readonly string[];
  readonly cure: Cure;
}

function referencesOf(node: Drawn): Reference[] {
  const found: Reference[] = [];
  for (const [name, allowed] of Object.entries(kinds)) {
    const id = referred(node, name);
    if (id !== null) found.push({ id, allowed, cure: name === 'filter' ? 'effect' : 'paint' });
  }
  if (node.href !== null) found.push({ id: node.href, allowed: continued(node), cure: 'paint' });
  return found;
}

/** Takes out what is faulty and does not show; what shows inside of it stays. */
function prune(node: Drawn, finder: Finder, notes: Set<string>): void {
  const kept = node.children.filter((child) => {
    prune(child, finder, notes);
    if (finder.reached.has(child)) return true;
    const [fault] = finder.faultsOf(child);
    if (fault === undefined) return true;
    if ([...walk(child)].some((inner) => finder.reached.has(inner))) {
      // Only what surrounds it stays.
      for (const name of Object.keys(kinds)) child.attributes.delete(name);
      return true;
    }
    notes.add(`a hidden or unused ${/<[^<>]*>/.exec(fault.reason)?.[0] ?? child.name}`);
    return false;
  });
  node.children.splice(0, node.children.length, ...kept);
}
