/** Attacks on what the host tells: pushes past it, and pull requests that look like another. */

import type { Changes } from '../../fixtures/git-community.ts';
import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';

const path = 'recipients/grace/forged.md';
const forged: Changes = { [path]: awardText('repairer') };
const issuerPath = 'keys/issuer.json';
const onlyMaintainers = "past every pull request, and only a maintainer's own push counts";

const onPushes: readonly Attack[] = [
  {
    name: 'push: an award by an awarder, of which the host tells',
    merge: ({ pushedBy }) => void pushedBy('ada', forged),
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${path}`, `was pushed by ada ${onlyMaintainers}`],
  },
  {
    name: 'push: an award by a maintainer, where one is not enough',
    merge: ({ pushedBy }) => void pushedBy('mia', forged),
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${path}`, 'was pushed before enough awarders agreed'],
  },
  {
    name: 'push: a policy of eve’s, and by mia a commit on top of it',
    merge: ({ pushedBy, text }) => {
      pushedBy('eve', { [issuerPath]: text(issuerPath).replace('["mia"]', '["mia","eve"]') });
      pushedBy('mia', { 'README.md': 'Hello\n' });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, `was pushed by eve ${onlyMaintainers}`],
    always: true,
  },
  {
    name: 'push: eve takes it away by force once she pushed it, and pushes it again in a merge',
    merge: ({ pushedBy, host, pushed, text }) => {
      const before = host.bare.git('rev-parse', 'main');
      pushedBy('eve', { [issuerPath]: text(issuerPath).replace('["mia"]', '["mia","eve"]') });
      host.bare.git('update-ref', 'refs/heads/main', before);
      pushedBy('mia', { 'README.md': 'Hello\n' });
      pushed({ [issuerPath]: text(issuerPath).replace('["mia"]', '["mia","eve"]') }, 'mia');
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, 'nor who pushed it'],
  },
  {
    name: 'push: a maintainer’s own policy, after which everything goes on',
    merge: ({ pushedBy, text }) =>
      void pushedBy('mia', { [issuerPath]: text(issuerPath).replace('"bob"]', '"bob","zed"]') }),
    signs: 'beside',
    exits: [0, 0],
    says: [],
  },
];

const onPulls: readonly Attack[] = [
  {
    name: 'pull request: a second one of eve’s for the commit that was approved, so that it looks as if nobody had',
    merge: ({ proposed, host }) => {
      const { pull, fork } = proposed('bob', {
        'recipients/grace/repairer.md': awardText('repairer'),
      });
      host.approve(pull, 'mia');
      const second = host.propose(fork, 'eve');
      host.mergedTogether([pull, second], host.merge(pull));
    },
    signs: 'beside',
    alsoSigns: ['recipients/grace/repairer.json'],
    exits: [0, 0],
    says: [],
  },
  {
    name: 'pull request: an approved one, and another of the same commit in eve’s name for a policy',
    merge: ({ proposed, host, text }) => {
      const evil = text(issuerPath).replace('["mia"]', '["mia","eve"]');
      const { pull, fork } = proposed('eve', { [issuerPath]: evil });
      const second = host.propose(fork, 'eva');
      host.approve(second, 'eve');
      host.mergedTogether([pull, second], host.merge(pull));
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, 'was merged before a maintainer agreed'],
  },
  {
    name: 'pull request: merged into another branch, whose commits are then pushed to main',
    merge: ({ proposed, inClone }) => {
      const { fork, head } = proposed('ada', { [path]: awardText('repairer', 'On a branch.') });
      inClone((clone) => {
        clone.fetch(fork, head);
        clone.merge(head);
      });
    },
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${path}`, 'knows of no pull request'],
  },
];

export const attacksOnFacts: readonly Attack[] = [...onPushes, ...onPulls];
