/**
 * The loop that signs and brings what was signed to the main branch, and how it ended, in words.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Git } from '../../src/repository/git.ts';
import { ledgerSteps } from '../../src/hosting/ledger/ledger-git.ts';
import { type Outcome, runLedgerLoop } from '../../src/hosting/ledger/ledger-loop.ts';
import type { Signing } from './signing.ts';

interface Way {
  readonly git: Git;
  readonly remote: string;
  readonly branch: string;
  /** A line for the commit's message. */
  readonly note: string | null;
  readonly issue: Signing['run'];
}

/** Signs, commits and pushes until it is done or given up. */
export function bringLedger(way: Way): Promise<Outcome> {
  const pause = (time: number): Promise<void> => sleep(time);
  return runLedgerLoop(ledgerSteps({ ...way, sleep: pause, chance: Math.random }));
}

/** Says how it ended; the exit code. */
export function tellOutcome({ result, commit, attempts }: Outcome, branch: string): number {
  const sentences: Readonly<Record<typeof result, string>> = {
    pushed: `Pushed ${commit} to ${branch}, at attempt ${attempts}.`,
    landed: `${commit} is on ${branch}: the push had arrived, only its answer was lost.`,
    nothing: `Nothing to push: ${branch} holds everything that is signed.`,
    refused: 'Nothing was pushed: signing refused, for the reasons above.',
    forbidden:
      `The host does not let this account push to ${branch}. Its rules must name who may ` +
      'bypass them, or another token must be used: see the help page for maintainers.',
    'gave-up':
      `Gave up after ${attempts} attempts. Run it again: ` +
      'what is signed is pushed then, or signed again.',
  };
  const isWell = result === 'pushed' || result === 'landed' || result === 'nothing';
  (isWell ? console.log : console.error)(sentences[result]);
  return isWell ? 0 : 1;
}
