/** Attacks on who is said to have agreed to what, and on the shape of the history. */

import { isLedgerPath } from '../../../credential/ledger/ledger.ts';
import type { Changes } from '../../fixtures/git-community.ts';
import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';

const path = 'recipients/grace/forged.md';
const forged: Changes = { [path]: awardText('repairer') };
const agreed: Changes = { 'recipients/grace/repairer.md': awardText('repairer') };
const issuerPath = 'keys/issuer.json';
const tooFew = 'Pull request N was merged before enough awarders agreed';
const unknown =
  'Commit COMMIT brought it, and the host knows of no pull request that was merged there';
const otherwise = 'but commit COMMIT merged something else';
const evilPolicy = ({ text }: Ground): Changes => ({
  [issuerPath]: text(issuerPath).replace('["mia"]', '["mia","eve","eva"]'),
});

/** Only the agreed award is signed, and the forged one is named with these words. */
const named = (name: string, merge: Attack['merge'], ...words: readonly string[]): Attack => ({
  name,
  merge,
  signs: 'beside',
  exits: [3, 0],
  says: [`not signed: ${path}`, ...words],
});

const onAgreement: readonly Attack[] = [
  named(
    'award: by eve, approved by herself',
    ({ merged }) => void merged('eve', ['eve'], forged),
    tooFew,
  ),
  named(
    'award: by ada, approved by herself',
    ({ merged }) => void merged('ada', ['ada'], forged),
    tooFew,
  ),
  named(
    'award: by ada, approved by her account in other letters',
    ({ merged }) => void merged('ada', ['ADA', 'Ada'], forged),
    tooFew,
  ),
  named(
    'award: by ada, approved by a machine',
    ({ merged }) => void merged('ada', ['github-actions[bot]', 'bob[bot]'], forged),
    tooFew,
  ),
  named(
    'award: by ada, approved by eve',
    ({ merged }) => void merged('ada', ['eve'], forged),
    tooFew,
  ),
  named(
    'award: approved in the words of its commit alone',
    ({ merged }) => void merged('mallory', [], forged),
    tooFew,
  ),
  named(
    'award: what was approved is an older commit',
    ({ proposed, host }) => {
      const { fork, head } = proposed('ada', forged);
      const { pull } = proposed('ada', { [path]: awardText('repairer', 'Saved all.') }, fork);
      host.approve(pull, 'bob', head);
      host.merge(pull);
    },
    tooFew,
  ),
  named(
    'award: changed by eve after it was agreed to',
    ({ merged }) => {
      merged('bob', ['mia'], forged);
      merged('eve', [], { [path]: awardText('repairer', 'Saved all.') });
    },
    tooFew,
  ),
  named(
    'award: agreed to, taken back, and brought again by eve',
    ({ merged }) => {
      merged('bob', ['mia'], forged);
      merged('bob', ['mia'], { [path]: null });
      merged('eve', [], forged);
    },
    tooFew,
  ),
  {
    name: 'award: of eve’s, moved by an agreed change of another one',
    merge: ({ merged }) => {
      merged('eve', [], forged);
      merged('bob', ['mia'], { 'recipients/ada/third.md': awardText('repairer') });
    },
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${path}`],
    alsoSigns: ['recipients/ada/third.json'],
  },
];

const inSteps: readonly Attack[] = [
  {
    name: 'policy: maintainers who made themselves approve what comes after',
    merge: (ground) => {
      ground.merged('eve', ['eva'], evilPolicy(ground));
      ground.merged('eva', ['eve'], {
        ...forged,
        [issuerPath]: `${String(evilPolicy(ground)[issuerPath])}\n`,
      });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, `not signed: ${path}`],
    buildSays: [`not agreed to: ${issuerPath}`],
  },
  {
    name: 'policy: maintainers who made themselves award, and take the policy back',
    merge: (ground) => {
      ground.merged('eve', ['eva'], evilPolicy(ground));
      ground.merged('eva', ['eve'], forged);
      ground.merged('eve', [], { [issuerPath]: ground.text(issuerPath) });
    },
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${path}`, tooFew],
  },
  {
    name: 'policy: taken back and brought again',
    merge: (ground) => {
      ground.merged('eve', [], evilPolicy(ground));
      ground.merged('mia', [], { [issuerPath]: ground.text(issuerPath) });
      ground.merged('eve', ['eva'], evilPolicy(ground));
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
  },
  {
    name: 'badge: a harmless change, agreed to by an awarder, after one of eve’s',
    merge: ({ merged, text }) => {
      const badge = 'badges/first-talk/badge.md';
      const evil = text(badge).replace('name: First Talk', 'name: Chief Surgeon\nversion: 2');
      merged('eve', [], { [badge]: evil });
      merged('ada', ['bob'], { [badge]: `${evil}\n` });
    },
    signs: 'nothing',
    exits: [3, 0],
    says: ['It rests on badges/first-talk/badge.md'],
  },
];

const onHistory: readonly Attack[] = [
  named('push: an award past the host', ({ pushed }) => void pushed(forged), unknown),
  named(
    'push: an award in the name of an awarder',
    ({ pushed }) => void pushed(forged, 'bob'),
    unknown,
  ),
  {
    name: 'push: a policy past the host',
    merge: (ground) => void ground.pushed(evilPolicy(ground)),
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, unknown],
  },
  {
    name: 'push: nothing but empty commits and merges',
    merge: ({ pushed, merged }) => {
      pushed({});
      merged('eve', [], {});
      pushed({});
    },
    signs: 'beside',
    exits: [0, 0],
    says: [],
  },
  {
    ...named(
      'merge: a tree that neither side holds, with an award that nobody saw',
      ({ proposed, host, inClone }) => {
        const { fork, head, pull } = proposed('bob', agreed);
        host.approve(pull, 'mia');
        inClone((clone) => {
          clone.fetch(fork, head);
          clone.git('merge', '--quiet', '--no-ff', '--no-commit', head);
          clone.commit(forged, { message: `Merge pull request ${pull}` });
          host.mergedAs(pull, clone.git('rev-parse', 'HEAD'));
        });
      },
      otherwise,
    ),
    alsoSigns: ['recipients/grace/repairer.json'],
    always: true,
  },
  named(
    'merge: a third parent with an award that nobody saw',
    ({ proposed, host, inClone }) => {
      const good = proposed('bob', agreed);
      const bad = proposed('eve', forged);
      host.approve(good.pull, 'mia');
      inClone((clone) => {
        clone.fetch(good.fork, good.head);
        clone.fetch(bad.fork, bad.head);
        clone.git('merge', '--quiet', '--no-ff', '-m', 'Merge', good.head, bad.head);
        host.mergedAs(good.pull, clone.git('rev-parse', 'HEAD'));
      });
    },
    otherwise,
  ),
  named(
    'merge: another commit than the approved one',
    ({ proposed, host, inClone }) => {
      const good = proposed('bob', agreed);
      const bad = proposed('eve', forged);
      host.approve(good.pull, 'mia');
      inClone((clone) => {
        clone.fetch(bad.fork, bad.head);
        clone.merge(bad.head);
        host.mergedAs(good.pull, clone.git('rev-parse', 'HEAD'));
      });
    },
    otherwise,
  ),
  named(
    'squash: of a pull request that changed after it was approved',
    ({ proposed, host, pushed }) => {
      const { fork, head } = proposed('bob', agreed);
      const { pull } = proposed('bob', forged, fork);
      host.approve(pull, 'mia', head);
      host.mergedAs(pull, pushed(forged));
    },
    tooFew,
  ),
  {
    name: 'history: another main line, with a policy of eve’s and what was signed copied into it',
    merge: (ground) => otherLine(ground, true),
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
    always: true,
  },
  {
    name: 'history: another main line, on which nothing was ever signed',
    merge: (ground) => otherLine(ground, false),
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
  },
];

/**
 * Moves `main` forward to a merge whose first parent is a line of eve's own from the very first
 * commit, and whose second is `main`: without force, for `main` is among its ancestors.
 */
function otherLine(ground: Ground, isLedgerKept: boolean): void {
  ground.inClone((clone) => {
    const main = clone.git('rev-parse', 'HEAD');
    const [root = ''] = clone.git('rev-list', '--max-parents=0', 'HEAD').split('\n');
    clone.git('checkout', '--quiet', '-B', 'other', root);
    clone.git('checkout', main, '--', '.');
    if (!isLedgerKept)
      for (const file of ledgerIn(clone.git('ls-files').split('\n'))) clone.git('rm', '-fq', file);
    clone.commit({ ...evilPolicy(ground), ...(isLedgerKept ? withoutLedger(clone) : {}) });
    if (isLedgerKept) {
      for (const file of ledgerIn(clone.git('ls-tree', '-r', '--name-only', main).split('\n')))
        clone.git('checkout', main, '--', file);
      clone.commit({});
    }
    clone.git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'Merge branch main', main);
  });
}

const ledgerIn = (paths: readonly string[]): readonly string[] =>
  paths.filter((one) => isLedgerPath(one));

function withoutLedger(clone: { git: (...args: readonly string[]) => string }): Changes {
  return Object.fromEntries(ledgerIn(clone.git('ls-files').split('\n')).map((one) => [one, null]));
}

export const attacksOnHistory: readonly Attack[] = [...onAgreement, ...inSteps, ...onHistory];
