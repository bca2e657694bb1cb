/** Attacks that take what somebody said, or signed, for something that they never saw. */

import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';
import { type Ground, signedBefore } from './ground.ts';

const issuerPath = 'keys/issuer.json';
const forged = 'recipients/grace/forged.md';

const evilPolicy = ({ text }: Ground): string =>
  text(issuerPath).replace('["mia"]', '["mia","eve"]').replace('"bob"]', '"bob","eve","eva"]');

/** Brings the files of a commit of signatures to `main` again, on whatever stands there now. */
function copied({ inClone, host }: Ground, ledger: string): void {
  const before = host.bare.git('rev-parse', 'main');
  inClone((clone) => {
    const paths = clone.git('diff', '--name-only', `${ledger}^`, ledger).split('\n');
    clone.git('checkout', ledger, '--', ...paths);
    clone.commit({}, { name: 'Mia', message: 'Sign what was merged' });
  });
  host.pushed('eve', before, host.bare.git('rev-parse', 'main'));
}

export const attacksOnWords: readonly Attack[] = [
  {
    name: 'word: eve pushes a policy to the branch of a pull request of mia’s, and merges it',
    merge: (ground) => {
      const { pull } = ground.proposed('mia', { [issuerPath]: evilPolicy(ground) });
      ground.host.headPushedBy(pull, 'eve');
      ground.host.merge(pull);
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, 'Its newest commit was pushed by eve'],
    always: true,
  },
  {
    name: 'word: ada pushes an award to the branch of bob’s, and approves it herself',
    merge: ({ proposed, host }) => {
      const { pull } = proposed('bob', { [forged]: awardText('repairer') });
      host.headPushedBy(pull, 'ada');
      host.approve(pull, 'ada');
      host.merge(pull);
    },
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${forged}`, 'other than its author'],
  },
  {
    name: 'word: eve puts a policy below a copy of what the job signed, by force',
    merge: async (ground) => {
      const { host, merged, inside } = ground;
      const path = 'recipients/grace/repairer.md';
      merged('bob', ['mia'], { [path]: awardText('repairer') });
      const below = host.bare.git('rev-parse', 'main');
      await inside();
      const ledger = host.bare.git('rev-parse', 'main');
      host.bare.git('update-ref', 'refs/heads/main', below);
      ground.pushedBy('eve', { [issuerPath]: evilPolicy(ground) });
      host.bare.git('update-ref', 'refs/keep/ledger', ledger);
      copied(ground, ledger);
      merged('eve', ['eva'], { [forged]: awardText('repairer') });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, 'was pushed by eve'],
  },
  {
    name: 'word: eve gives the address of a signed award up, which no site may leave out then',
    merge: ({ merged }) =>
      void merged('eve', [], {
        [`${signedBefore}.gone.md`]: '---\ndate: 2026-06-04\n---\n',
        [`${signedBefore}.md`]: null,
        [`${signedBefore}.json`]: null,
      }),
    signs: 'beside',
    exits: [3, 1],
    says: [`${signedBefore}.gone.md`, 'was merged before somebody who may agreed'],
  },
  {
    name: 'word: eve lists a file twice, and takes it back',
    merge: ({ inClone }) =>
      inClone((clone) => {
        clone.together([
          'id=$(echo x | git hash-object -w --stdin)',
          'line="100644 blob $id\tzz.txt\\n"',
          'tree=$( (git ls-tree HEAD; printf "$line$line") | git mktree)',
          'twice=$(git commit-tree -p HEAD -m Twice "$tree")',
          'git reset --quiet --hard $(git commit-tree -p "$twice" -m Back "HEAD^{tree}")',
        ]);
      }),
    signs: 'beside',
    exits: [0, 0],
    says: [],
  },
];
