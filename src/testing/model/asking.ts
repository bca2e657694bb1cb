/** Asks the model's host what signing asks of a real one: about these commits, and no others. */

import type { HostFacts } from '../../review/facts.ts';

/**
 * What is opened with the facts that it needs itself. Each round asks about commits of which the one
 * before has shown that nobody signed for them.
 */
export async function openedAsking<Opened>(
  all: HostFacts,
  open: (known: HostFacts) => Promise<Opened>,
  needed: (opened: Opened) => readonly string[],
): Promise<{ readonly opened: Opened; readonly known: HostFacts }> {
  let known: HostFacts = { pulls: [], pushes: [] };
  for (const asked = new Set<string>(); ;) {
    const opened = await open(known);
    const more = needed(opened).filter((commit) => !asked.has(commit));
    if (more.length === 0) return { opened, known };
    for (const commit of more) asked.add(commit);
    known = {
      pulls: all.pulls.filter(({ merge }) => merge !== null && asked.has(merge)),
      pushes: all.pushes.filter(({ pushed }) => asked.has(pushed)),
    };
  }
}
