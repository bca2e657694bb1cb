/**
 * References inside a drawing: each leads to a definition of the right kind, none nests, none makes
 * a small file a long work.
 */

import { reference } from './attributes.ts';
import { Refused } from './refused.ts';
import type { Drawn } from './tree.ts';

const gradients = ['linearGradient', 'radialGradient'];

/** What an attribute may refer to. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  fill: gradients,
  stroke: gradients,
  'clip-path': ['clipPath'],
  mask: ['mask'],
};

/** Most elements that a renderer visits, counting a mask or clip once for each of its uses. */
const mostWork = 50_000;

/** Longest chain of gradients that continue each other. */
const longestChain = 8;

/**
 * Rewrites every reference to an id of ours (`i1`, `i2`, … in order of first use) and gives the ids
 * by element. Ids that nothing refers to are gone. Throws Refused.
 */
export function resolveReferences(root: Drawn): ReadonlyMap<Drawn, string> {
  const all = [...walk(root)];
  const byId = indexIds(all);
  const ids = new Map<Drawn, string>();
  const idOf = (target: Drawn) =>
    ids.get(target) ?? (ids.set(target, `i${ids.size + 1}`), `i${ids.size}`);
  let work = all.length;
  for (const node of all) {
    for (const [name, allowed] of Object.entries(kinds)) {
      const [, , id] = reference.exec(node.attributes.get(name) ?? '') ?? [];
      if (id === undefined) continue;
      const target = find(byId, id, allowed, node);
      if (name === 'mask' || name === 'clip-path') work += [...walk(target)].length;
      node.attributes.set(name, `url(#${idOf(target)})`);
    }
    if (node.href !== null) node.attributes.set('href', `#${idOf(follow(byId, node, node.href))}`);
  }
  if (work > mostWork)
    throw new Refused('its masks and clips are used too often; simplify the drawing', null);
  for (const node of all) if (node.name === 'mask' || node.name === 'clipPath') refuseNesting(node);
  return ids;
}

/** The element and everything below it, in document order. */
function* walk(node: Drawn): Generator<Drawn> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Definitions by id; an id that two of them have could mean either. */
function indexIds(all: readonly Drawn[]): Map<string, Drawn> {
  const definitions = Object.values(kinds).flat();
  const byId = new Map<string, Drawn>();
  for (const node of all) {
    if (node.id === null || !definitions.includes(node.name)) continue;
    if (byId.has(node.id))
      throw new Refused(`the id "${node.id.slice(0, 60)}" is used twice`, node.offset);
    byId.set(node.id, node);
  }
  return byId;
}

function find(
  byId: ReadonlyMap<string, Drawn>,
  id: string,
  allowed: readonly string[],
  from: Drawn,
): Drawn {
  const target = byId.get(id);
  if (target !== undefined && allowed.includes(target.name)) return target;
  throw new Refused(
    `<${from.name}> refers to "#${id.slice(0, 60)}", which is no ${allowed.join(' or ')} of this drawing`,
    from.offset,
  );
}

/**
 * The gradient that this one continues, after following the whole chain once to see that it ends.
 */
function follow(byId: ReadonlyMap<string, Drawn>, gradient: Drawn, href: string): Drawn {
  const next = find(byId, href, gradients, gradient);
  let at = next;
  for (let steps = 0; at.href !== null; steps += 1) {
    if (steps === longestChain)
      throw new Refused('its gradients continue each other without end', gradient.offset);
    at = find(byId, at.href, gradients, at);
  }
  return next;
}

/** A mask in a mask doubles the work with every level. */
function refuseNesting(definition: Drawn): void {
  for (const node of walk(definition)) {
    if (
      reference.test(node.attributes.get('mask') ?? '') ||
      reference.test(node.attributes.get('clip-path') ?? '')
    ) {
      throw new Refused(
        `a mask or clip inside <${definition.name}> is not allowed; flatten it`,
        node.offset,
      );
    }
  }
}
