/**
 * Signs what a repository of the tiny community holds, with a key whose seed tests know, and
 * commits it to main.
 */

import { issuingRun } from '../publication/issuing-run.ts';
import { readCommunity } from '../repository/read.ts';
import { writeFiles } from '../repository/write.ts';
import { publicKeyOf } from '../proof/ed25519.ts';
import { encodeMultikey } from '../proof/multikey.ts';
import type { GitCommunity } from './git-community.ts';
import { tinyNow, tinyText } from './tiny-community.ts';

export const tinySeed = new Uint8Array(32).fill(7);

/**
 * Issues everything that `main` holds, revoked awards before they were revoked, and gives the
 * commit of the ledger.
 */
export async function issueTiny(community: GitCommunity): Promise<string> {
  const revoked = tinyText('recipients/grace/first-talk.md');
  const publicKeyMultibase = encodeMultikey(await publicKeyOf(tinySeed));
  community.commit({
    'keys/2026-a.json': tinyText('keys/2026-a.json').replace(/z6Mk\w+/, publicKeyMultibase),
    'recipients/grace/first-talk.md': revoked.replace(/revoked:\n.*\n.*\n/, ''),
  });
  await issueOnce(community);
  community.commit({ 'recipients/grace/first-talk.md': revoked });
  await issueOnce(community);
  return community.commit({}, { message: 'Sign what was merged' });
}

async function issueOnce({ root }: GitCommunity): Promise<void> {
  const { community, ledger, problems } = await readCommunity(root, { now: tinyNow });
  if (community === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const run = await issuingRun(community, ledger, tinySeed, tinyNow);
  if (run.problems.length > 0)
    throw new Error(run.problems.map(({ message }) => message).join('\n'));
  await writeFiles(root, run.files);
}
