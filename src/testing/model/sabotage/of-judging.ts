/** Signing jobs that judge merges wrongly on purpose, each in one way. */

import { kindOf } from '../../../community/tree.ts';
import type { Step } from '../../../repository/main-line.ts';
import type { Facts } from '../../../review/facts.ts';
import type { Focus } from '../issuing.ts';
import { type Backing, unanimous } from '../agreement.ts';
import type { Judging } from '../judging.ts';
import type { Violation } from '../invariants.ts';
import { forced, judgingOnly } from './wrong.ts';

const alone: Backing = { author: 'bob', approvers: [], how: 'merge' };
const eveAlone: Backing = { author: 'eve', approvers: ['bob'], how: 'squash' };

const issuerPath = 'keys/issuer.json';

/** Commits with the policy of another one. */
function withPolicyOf(
  choose: (id: string, line: readonly Step[]) => string,
): NonNullable<Judging['witnesses']> {
  return (real, line) => ({
    ...real,
    commitAt: async (id) => {
      const [commit, other] = [await real.commitAt(id), await real.commitAt(choose(id, line))];
      const policy = other.files.filter(({ path }) => path === issuerPath);
      const files = [...commit.files.filter(({ path }) => path !== issuerPath), ...policy];
      return { ...commit, files };
    },
  });
}

/** Facts as the job takes them. */
function withFacts(change: (facts: Facts) => Facts): NonNullable<Judging['witnesses']> {
  return (real) => ({
    ...real,
    factsAt: (id) => real.factsAt(id).map(change),
  });
}

/** Each brings about that something is signed which nobody who may agreed to. */
export const judgingSabotages: readonly (readonly [
  string,
  Violation,
  Judging & { readonly focus: Focus },
])[] = [
  [
    'judges by the policy after the merge',
    'unagreed-signed',
    {
      focus: { kinds: ['awarder', 'maintainer'], backing: eveAlone },
      witnesses: withPolicyOf((id, line) => {
        const at = line.findIndex(({ commit }) => commit === id);
        return line[at + 1]?.commit ?? id;
      }),
    },
  ],
  [
    'judges by the policy of the newest commit',
    'unagreed-signed',
    {
      focus: { kinds: ['awarder', 'maintainer'], backing: eveAlone },
      witnesses: withPolicyOf((id, line) => line.at(-1)?.commit ?? id),
    },
  ],
  [
    'takes the agreement of the author for that of another',
    'unagreed-signed',
    {
      focus: { kinds: ['award'], backing: alone },
      witnesses: withFacts((facts) => ({
        ...facts,
        author: 'somebody-else',
        approvals: [...facts.approvals, { account: facts.author, commit: facts.head }],
      })),
    },
  ],
  [
    'counts approvals of an older commit',
    'unagreed-signed',
    {
      focus: {
        kinds: ['award', 'maintainer'],
        backing: { ...unanimous, author: 'eve', how: 'stale' },
      },
      witnesses: withFacts((facts) => ({
        ...facts,
        approvals: facts.approvals.map((one) => ({ ...one, commit: facts.head })),
      })),
    },
  ],
  [
    'takes a commit that another pushed for the word of the author',
    'unagreed-signed',
    {
      focus: {
        kinds: ['maintainer', 'engine'],
        backing: { author: 'mia', approvers: [], how: 'overwritten' },
      },
      witnesses: withFacts(({ pushedBy: _, ...facts }) => facts),
    },
  ],
  [
    'believes that a merge holds what was approved',
    'unagreed-signed',
    {
      focus: { kinds: ['award', 'engine'], backing: { ...unanimous, how: 'slipped' } },
      witnesses: (real) => ({ ...real, changedByMerge: async () => new Set() }),
    },
  ],
  [
    'takes a commit that nobody proposed for one that a maintainer did',
    'unagreed-signed',
    {
      focus: { kinds: ['award', 'engine'], backing: { ...unanimous, how: 'push' } },
      witnesses: (real, line) => ({
        ...real,
        factsAt: (id) => {
          const facts = real.factsAt(id);
          // Not for what founded the community: nobody proposes a first commit.
          if (facts.length > 0 || line.findIndex(({ commit }) => commit === id) < 3) return facts;
          const said = { number: 0, author: 'mia', base: id, head: id, merge: id };
          const approvals = ['max', 'ada', 'bob'].map((account) => ({ account, commit: id }));
          return [{ ...said, approvals }];
        },
      }),
    },
  ],
  [
    'takes whoever pushed for a maintainer',
    'unagreed-signed',
    {
      focus: { kinds: ['engine', 'reword', 'profile'], backing: { ...forced, how: 'push' } },
      witnesses: (real) => ({
        ...real,
        pushAt: (id) => {
          const push = real.pushAt(id);
          return push === undefined ? undefined : { ...push, account: 'mia' };
        },
      }),
    },
  ],
  [
    'judges awards only',
    'unagreed-signed',
    {
      focus: { kinds: ['engine', 'reword'], backing: forced },
      grounds: judgingOnly((path) => kindOf(path) === 'award'),
    },
  ],
  [
    'judges everything but keys',
    'unagreed-signed',
    {
      focus: { kinds: ['rotate', 'lost-key'], backing: forced },
      grounds: judgingOnly((path) => !path.startsWith('keys/2026')),
    },
  ],
  [
    'judges everything but badges',
    'unagreed-signed',
    {
      focus: { kinds: ['reword', 'picture'], backing: forced },
      grounds: judgingOnly((path) => !path.startsWith('badges/')),
    },
  ],
  [
    'judges everything but profiles',
    'unagreed-signed',
    {
      focus: { kinds: ['profile', 'account'], backing: forced },
      grounds: judgingOnly((path) => kindOf(path) !== 'profile'),
    },
  ],
  [
    'signs past the first disputed merge: the newest alone is judged',
    'unagreed-signed',
    {
      focus: { kinds: ['reword', 'profile'], backing: forced },
      grounds: (real) => ({
        ...real,
        settled: (path, before) => {
          const since = real.settled(path, before);
          return since === null ? null : Math.max(since, real.steps.length - 2);
        },
      }),
    },
  ],
];
