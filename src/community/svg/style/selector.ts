/** Selectors of a drawing's style sheet (Selectors 4), and which elements they mean. */

import type { CssNode } from 'css-tree';

/** What a selector looks at. */
export interface Styled {
  readonly local: string;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly parent: Styled | null;
}

/** `rect.big#sun`: all of it is true of one element. */
interface Compound {
  readonly element: string | null;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly isRoot: boolean;
}

export interface Selector {
  /** The element that is meant, and before it those around it, the nearest first. */
  readonly last: Compound;
  readonly around: readonly { readonly compound: Compound; readonly isParent: boolean }[];
  /** Ids, classes, elements (Selectors 4, 16). */
  readonly specificity: readonly [number, number, number];
}

/** States that a still picture is never in. */
const idle = ['hover', 'active', 'focus', 'focus-within', 'focus-visible', 'visited', 'link'];
const idleElements = ['before', 'after', 'selection'];

/**
 * One selector of a list; `idle` where it means nothing that a still picture has, null where it is
 * none of the plain ones.
 */
export function readSelector(node: CssNode): Selector | 'idle' | null {
  if (node.type !== 'Selector') return null;
  const parts: { compound: Compound; combinator: string }[] = [];
  let compound = empty();
  let combinator = '';
  for (const part of node.children.toArray()) {
    if (part.type === 'Combinator') {
      parts.push({ compound, combinator });
      combinator = part.name;
      compound = empty();
      if (combinator !== ' ' && combinator !== '>') return null;
      continue;
    }
    if (part.type === 'PseudoClassSelector' && idle.includes(part.name)) return 'idle';
    if (part.type === 'PseudoElementSelector' && idleElements.includes(part.name)) return 'idle';
    const next = withPart(compound, part);
    if (next === null) return null;
    compound = next;
  }
  parts.push({ compound, combinator });
  const around = parts
    .slice(0, -1)
    .map((part, at) => ({ compound: part.compound, isParent: parts[at + 1]?.combinator === '>' }))
    .reverse();
  return { last: compound, around, specificity: specificityOf(parts.map((part) => part.compound)) };
}

const empty = (): Compound => ({ element: null, ids: [], classes: [], isRoot: false });

function withPart(compound: Compound, part: CssNode): Compound | null {
  switch (part.type) {
    case 'TypeSelector': {
      const name = part.name.replace(/^(?:svg|\*)?\|/, '');
      return { ...compound, element: name === '*' ? null : name };
    }
    case 'ClassSelector':
      return { ...compound, classes: [...compound.classes, part.name] };
    case 'IdSelector':
      return { ...compound, ids: [...compound.ids, part.name] };
    case 'PseudoClassSelector':
      return part.name === 'root' && part.children === null ? { ...compound, isRoot: true } : null;
    default:
      return null;
  }
}

function specificityOf(compounds: readonly Compound[]): [number, number, number] {
  const sum = (count: (compound: Compound) => number): number =>
    compounds.reduce((total, compound) => total + count(compound), 0);
  return [
    sum(({ ids }) => ids.length),
    sum(({ classes, isRoot }) => classes.length + Number(isRoot)),
    sum(({ element }) => Number(element !== null)),
  ];
}

/** How many elements may still be looked at, so that no style sheet is a long work. */
export interface Patience {
  left: number;
}

/** True where the selector means the element. Out of patience, none means any. */
export function isMeant({ last, around }: Selector, element: Styled, patience: Patience): boolean {
  return isAll(last, element) && isBelow(around, element.parent, patience);
}

function isBelow(around: Selector['around'], from: Styled | null, patience: Patience): boolean {
  const [next, ...rest] = around;
  if (next === undefined) return true;
  for (let at = from; at !== null && patience.left > 0; at = at.parent) {
    patience.left -= 1;
    if (isAll(next.compound, at) && isBelow(rest, at.parent, patience)) return true;
    if (next.isParent) return false;
  }
  return false;
}

function isAll({ element, ids, classes, isRoot }: Compound, styled: Styled): boolean {
  return (
    (element === null || element === styled.local) &&
    ids.every((id) => id === styled.id) &&
    classes.every((name) => styled.classes.includes(name)) &&
    (!isRoot || styled.parent === null)
  );
}
