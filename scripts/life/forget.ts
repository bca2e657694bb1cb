/** `npm run forget`: takes a person or one award off, and withdraws what was signed for ever. */

import { forget, type Forgetting } from '../../src/authoring/life/forgetting.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, UsageError } from '../shell/command.ts';
import { askWhether } from '../shell/prompts.ts';

const help = `
Usage: npm run forget -- RECIPIENT[/AWARD] [--leave-nothing] [--dry-run] [--root DIR]
       npm run forget -- RECIPIENT/selections/NAME [--leave-nothing] [--dry-run] [--root DIR]
       npm run forget -- RECIPIENT/elsewhere/NAME [--dry-run] [--root DIR]

Removes the files of a recipient with all their awards, or of one award, and leaves a tombstone at each address: a small
file that names nobody. Once that is merged and issued, what was signed is withdrawn for ever, and nothing of it is
published but a page that says that the address was given up. Of a selection the same; nothing was signed there. A badge
from elsewhere goes with its file, out of selections, too; the file stays where an award names it as evidence. It takes
the person's own word, or a maintainer's. On a terminal it asks before it removes anything.
  --root DIR       the community's folder (default: this one)
  --leave-nothing  no page stands at the address either, which may hold a name. Called again after signing, it removes the
                   tombstones, too: the register remembers the address without naming it
  --dry-run        say what would happen, and change nothing
`;

await command(
  help,
  { 'leave-nothing': { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async ({ values, positionals, root }) => {
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0)
      throw new UsageError(
        'Name one recipient, one award (RECIPIENT/AWARD), selection or badge from elsewhere',
      );
    const wish = { target, leaveNothing: values['leave-nothing'] === true };
    const planned = await forget(await readTree(root), wish, new Date());
    const dry = values['dry-run'] === true;
    if (!dry && !(await isSure(planned))) return 1;
    const code = await writeAuthored(planned, root, {
      dry,
      next: planned.withdraws ? `${nextSteps}\nThen what was signed is withdrawn.` : nextSteps,
    });
    if (code !== 0) return code;
    for (const place of planned.mentions) console.log(`Name or address also stand in ${place}.`);
    if (planned.history.length > 0) console.log(whatStays(planned));
    return 0;
  },
);

/** Asks whoever sits at a terminal; what is not in git yet could not be brought back. */
async function isSure({ files, removed = [] }: Forgetting): Promise<boolean> {
  if (!process.stdin.isTTY || files.length + removed.length === 0) return true;
  for (const path of removed) console.error(`  ${path}`);
  if (
    await askWhether(
      `Remove ${removed.length === 1 ? 'this file' : `these ${removed.length} files`}?`,
    )
  )
    return true;
  console.error('Nothing was written.');
  return false;
}

/** What no command of this folder reaches, and who can. */
function whatStays({ history, withdraws }: Forgetting): string {
  const paths = history.map((path) => `--path ${path}`).join(' ');
  return `
What this does not reach:
- The history of this repository. To take the files out of it, after signing:
    git filter-repo --invert-paths ${paths}
  and with them whatever stood at an address that was given up before without leading here, which nothing here knows; then
  push all branches with force. Every clone must be made anew, and open pull requests end.
- Forks and clones of others, and copies that the code host keeps of old commits and pull requests: ask their owners, and
  the host's support.
- Files that the person or others saved${withdraws ? ': they say "revoked" from now on' : ', and what was printed'}. Search engines and web archives follow in
  their own time, or on request.`;
}
