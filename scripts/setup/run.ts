/** One run of setup: what was asked, planned, agreed to and done, in this order. */

import { writeSet } from '../new/set.ts';
import { seedFile, showSeed } from '../shell/secret-file.ts';
import { askWhether } from '../shell/prompts.ts';
import { applyPlan } from './apply.ts';
import { decide, type Flags } from './decide.ts';
import { refreshDerived } from './derived.ts';
import { tellDone, tellPlan, tellRemovals } from './telling.ts';

interface Manner {
  /** Says what it would do, and changes nothing. */
  readonly dry: boolean;
  /** Asks nobody. */
  readonly silent: boolean;
}

/**
 * Runs it; returns the exit code. Where it comes to nothing, the command that gives the same
 * answers again is printed: nothing that somebody typed is lost.
 */
export async function runSetup(root: string, flags: Flags, manner: Manner): Promise<number> {
  let again: string | null = null;
  try {
    return await setUp(root, flags, manner, (command) => (again = command));
  } catch (error) {
    tellAgain(again);
    throw error;
  }
}

function tellAgain(again: string | null): void {
  if (again !== null) console.error(`The same answers again: ${again}`);
}

/**
 * Asks, plans, and carries it out; returns the exit code. `remember` hears the command that gives
 * the answers again, as far as there are any.
 */
async function setUp(
  root: string,
  flags: Flags,
  { dry, silent }: Manner,
  remember: (again: string) => void,
): Promise<number> {
  let again: string | null = null;
  const decided = await decide(root, flags, !silent, (command) => remember((again = command)));
  if ('refusals' in decided) {
    tellAgain(again);
    return refuse(decided.refusals);
  }
  if (!silent) remember(decided.again);
  const {
    planned: { outcome, plan },
    keyFile,
    upkeep,
    set,
    notes,
  } = decided;
  for (const note of notes) console.log(note);
  if (outcome === 'done') {
    const written = dry ? [] : await refreshDerived(root);
    console.log(
      `This is your own issuer already, at ${plan.url}. ` +
        `${written.length === 0 ? 'Nothing was changed.' : `Brought up to date: ${written.join(', ')}.`}`,
    );
    return set === null || dry ? 0 : writeSet(set, root, false);
  }
  tellPlan(plan);
  if (dry) {
    tellRemovals(plan);
    return 0;
  }
  if (!silent && !(await askWhether('Do this now?', undefined, true)))
    return refuse([`The same answers again: ${decided.again}`]);
  await applyPlan(root, plan, {
    now: new Date(),
    keepSeed: keyFile === null ? showSeed : seedFile(keyFile),
  });
  for (const path of await refreshDerived(root)) console.log(`wrote ${path}`);
  const code = await tellDone(root, plan, { keyFile, upkeep });
  return code !== 0 || set === null ? code : writeSet(set, root, false);
}

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  console.error('Nothing was changed.');
  return 1;
}
