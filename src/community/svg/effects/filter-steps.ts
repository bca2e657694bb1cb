/** Names of a filter's steps: ours instead of the author's. */

import type { Drawn } from '../tree.ts';

/** What a step may take that no step before it made. */
const sources = ['SourceGraphic', 'SourceAlpha'];

/**
 * Gives the results of a filter's steps names of ours (`r1`, `r2`, …), and takes out what refers to
 * no step before it: then a step takes what the one before it made (Filter Effects 1, 9.2).
 */
export function nameSteps(filter: Drawn): void {
  const names = new Map<string, string>();
  const taking = (node: Drawn): void => {
    for (const name of ['in', 'in2']) {
      const wanted = node.attributes.get(name);
      if (wanted === undefined || sources.includes(wanted)) continue;
      const ours = names.get(wanted);
      if (ours === undefined) node.attributes.delete(name);
      else node.attributes.set(name, ours);
    }
  };
  let count = 0;
  for (const step of filter.children) {
    taking(step);
    step.children.forEach(taking);
    const result = step.attributes.get('result');
    if (result === undefined) continue;
    count += 1;
    names.set(result, `r${count}`);
    step.attributes.set('result', `r${count}`);
  }
}
