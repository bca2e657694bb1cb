/** Attacks on which line of history counts, and on what a merge takes from each of its sides. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../fixtures/commands.ts';
import type { GitCommunity } from '../../fixtures/git-community.ts';
import { makeKey } from '../../fixtures/issued-community.ts';
import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';
import { type Ground, revokedBefore } from './ground.ts';

const issuerPath = 'keys/issuer.json';
const evil = (policy: string): string => policy.replace('["mia"]', '["mia","eve","eva"]');
const otherwise = 'but commit COMMIT merged something else';

/** Merges `head`, with the tree that `work` leaves, as the pull request; pushed past the host. */
function mergedByHand(
  { inClone, host }: Ground,
  { fork, head, pull }: ReturnType<Ground['proposed']>,
  work: (clone: GitCommunity) => void,
): void {
  inClone((clone) => {
    clone.fetch(fork, head);
    clone.git('merge', '--quiet', '--no-ff', '--no-commit', head);
    work(clone);
    clone.commit({}, { message: `Merge pull request ${pull}` });
    host.mergedAs(pull, clone.git('rev-parse', 'HEAD'));
  });
}

/** Moves `main` to a merge whose first parent is a line of eve's from the very first commit. */
async function replaced(
  { host }: Ground,
  work: (clone: GitCommunity) => Promise<void> | void,
): Promise<void> {
  const clone = host.clone('other');
  const main = clone.git('rev-parse', 'HEAD');
  const [root = ''] = clone.git('rev-list', '--max-parents=0', 'HEAD').split('\n');
  clone.git('checkout', '--quiet', '-B', 'other', root);
  clone.git('checkout', main, '--', '.');
  await work(clone);
  clone.git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'Merge branch main', main);
  clone.git('push', '--quiet', 'origin', 'HEAD:main');
}

const onMerges: readonly Attack[] = [
  {
    name: 'merge: a revocation that came meanwhile is left out, as the approved branch never had it',
    merge: (ground) => {
      const { merged, proposed, host, text } = ground;
      const award = `${revokedBefore}.md`;
      const agreed = proposed('bob', { 'recipients/grace/repairer.md': awardText('repairer') });
      host.approve(agreed.pull, 'mia');
      const policy = text(issuerPath).replace('"bob"]', '"bob","zed"]');
      merged('mia', [], { [issuerPath]: policy });
      mergedByHand(ground, agreed, (clone) => {
        clone.git('checkout', agreed.head, '--', issuerPath, award);
      });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`, otherwise],
  },
  {
    name: 'merge: an award that the approved branch moves carries what was changed in it meanwhile',
    merge: (ground) => {
      const { merged, proposed, host } = ground;
      const note = 'She held a talk about looms, and everybody listened for an hour.\n'.repeat(3);
      merged('bob', ['mia'], { 'recipients/grace/talk.md': awardText('first-talk', note) });
      const moved = proposed('ada', {
        'recipients/grace/talk.md': null,
        'recipients/ada/talk.md': awardText('first-talk', note),
      });
      host.approve(moved.pull, 'bob');
      merged('bob', ['mia'], { 'recipients/grace/talk.md': awardText('repairer', note) });
      host.merge(moved.pull);
    },
    signs: 'beside',
    exits: [3, 0],
    says: ['not signed: recipients/ada/talk.md', otherwise],
  },
];

/** Keys as they were before there was a chain of them. */
function withoutOrigin({ root }: GitCommunity): void {
  for (const name of readdirSync(join(root, 'keys')).filter((one) => /^\d/.test(one))) {
    const { origin: _, ...key } = JSON.parse(readFileSync(join(root, 'keys', name), 'utf8')) as {
      origin?: unknown;
    };
    writeFileSync(join(root, 'keys', name), `${JSON.stringify(key, null, 2)}\n`);
  }
}

const onLines: readonly Attack[] = [
  {
    name: 'line: before the first signature, another one with a policy of eve’s in place of what was merged',
    merge: async (ground) => {
      const { host, unsigned, merged } = ground;
      host.bare.git('update-ref', 'refs/heads/main', unsigned);
      merged('mia', [], { [issuerPath]: `${ground.text(issuerPath)}\n` });
      await replaced(ground, (clone) => {
        clone.commit({ [issuerPath]: evil(ground.text(issuerPath)) });
      });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
  },
  ...['with a chain', 'without a chain'].map((chain): Attack => ({
    name: `line: another one, with eve’s key in place of the issuer’s and what eve signed with it, ${chain}`,
    merge: async (ground) => {
      await replaced(ground, async (clone) => {
        clone.git('rm', '-fq', ground.key, 'keys/status.json', 'keys/register.txt');
        clone.git('rm', '-rfq', 'recipients/ada');
        clone.git('rm', '-fq', ...clone.git('ls-files', 'badges/*/v*').split('\n'));
        clone.commit({
          'badges/director/badge.md': ground
            .text('badges/first-talk/badge.md')
            .replace('First Talk', 'Director'),
          'recipients/eve/profile.md': '---\nname: Eve\n---\n',
          'recipients/eve/director.md': awardText('director'),
        });
        const { seed } = await makeKey(clone.root);
        if (chain === 'without a chain') withoutOrigin(clone);
        clone.commit({});
        await run('issue', ['--root', clone.root, '--vouch'], { env: { BADGE_ISSUER_KEY: seed } });
        clone.commit({});
      });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
  })),
];

/** Signs at home what `main` held at a commit, vouching for it. Gives the clone. */
async function signedAtHome({ host, seed }: Ground, at: string): Promise<GitCommunity> {
  const home = host.clone('home');
  home.git('checkout', '--quiet', '-B', 'ledger', at);
  await run('issue', ['--root', home.root, '--vouch'], { env: { BADGE_ISSUER_KEY: seed } });
  home.commit({}, { message: 'Sign' });
  return home;
}

const onSettling: readonly Attack[] = (['squashed', 'merged'] as const).map((how): Attack => ({
  name: `signing: what was signed at home is ${how} as a pull request, after a policy of eve’s`,
  merge: async (ground) => {
    const { merged, host, text, inClone, proposed } = ground;
    merged('bob', ['mia'], { 'recipients/grace/repairer.md': awardText('repairer') });
    const home = await signedAtHome(ground, host.bare.git('rev-parse', 'main'));
    const { pull } = proposed('mia', {}, home);
    merged('eve', [], { [issuerPath]: evil(text(issuerPath)) });
    if (how === 'merged') host.merge(pull);
    else
      inClone((clone) => {
        clone.fetch(home, 'HEAD');
        clone.git('merge', '--quiet', '--squash', 'FETCH_HEAD');
        clone.commit({}, { message: `Sign (#${pull})` });
        host.mergedAs(pull, clone.git('rev-parse', 'HEAD'));
      });
  },
  signs: 'nothing',
  exits: [3, 1],
  says: [`not agreed to: ${issuerPath}`],
}));

export const attacksOnLines: readonly Attack[] = [...onMerges, ...onLines, ...onSettling];
