/** Asks whoever holds the secret whether they vouch for what they are about to sign. */

import type { Community } from '../../src/community/model.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
import { type Unsigned, vouchedFor } from '../../src/publication/authorising/vouching.ts';
import { printable } from '../../src/review/summary/summary.ts';
import { counted } from './counting.ts';
import { canAsk, isAgreed } from './asking.ts';

const mostCommits = 40;
const mostPaths = 4;

/**
 * True where whoever runs this vouches for every commit that nobody has signed for: by `--vouch`,
 * by their answer, or because there is none. Shows the list on standard error, and what to do where
 * nobody can be asked.
 */
export async function isVouchedFor(
  root: string,
  { community, ledger }: { readonly community: Community; readonly ledger: Ledger },
  byOption: boolean,
): Promise<boolean> {
  const commits = await vouchedFor(root, community, ledger);
  if (commits.length === 0) return true;
  const title =
    `What is about to be signed rests on ${counted(commits.length, 'commit')} that came since the ` +
    'same badge or person was last signed for; of an address that was given up, on all of its ' +
    'own. Signing says that you agree to what stands there:';
  console.error([title, ...commits.slice(0, mostCommits).map(line), ...rest(commits)].join('\n'));
  if (byOption) return true;
  if (canAsk()) return isAgreed('Do you vouch for all of it?');
  console.error(
    'Nothing was signed. Look at these commits, then run this again with --vouch; ' +
      'or have the host say who agreed to them, with --facts.',
  );
  return false;
}

function line({ commit, title, paths }: Unsigned): string {
  const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : '';
  return `  ${commit} ${title}\n      ${paths.slice(0, mostPaths).map(printable).join(', ')}${more}`;
}

function rest({ length }: readonly Unsigned[]): readonly string[] {
  return length > mostCommits
    ? [`  and ${length - mostCommits} more: \`git log\` lists them.`]
    : [];
}
