/** `npm run forget`: takes a person or one award off, and withdraws what was signed for ever. */

import { forget } from '../../src/authoring/life/forgetting.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run forget -- RECIPIENT[/AWARD] [--leave-nothing] [--dry-run] [--root DIR]

Removes the files of a recipient with all their awards, or of one award, and leaves a tombstone at each address: a small
file that names nobody. Once that is merged and issued, what was signed is withdrawn for ever, and nothing of it is
published but a page that says that the address was given up. It takes the person's own word, or a maintainer's.
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
      throw new UsageError('Name one recipient, or one award: RECIPIENT/AWARD');
    const wish = { target, leaveNothing: values['leave-nothing'] === true };
    const planned = await forget(await readTree(root), wish, new Date());
    const code = await writeAuthored(planned, root, {
      dry: values['dry-run'] === true,
      next: `${nextSteps}\nThen what was signed is withdrawn.`,
    });
    if (code !== 0) return code;
    for (const place of planned.mentions) console.log(`Name or address also stand in ${place}.`);
    if (planned.files.length > 0) console.log(whatStays(planned.history));
    return 0;
  },
);

/** What no command of this folder reaches, and who can. */
function whatStays(history: readonly string[]): string {
  const paths = history.map((path) => `--path ${path}`).join(' ');
  return `
What this does not reach:
- The history of this repository. To take the files out of it, after signing:
    git filter-repo --invert-paths ${paths}
  and with them whatever stood at an address that was given up before without leading here, which nothing here knows; then
  push all branches with force. Every clone must be made anew, and open pull requests end.
- Forks and clones of others, and copies that the code host keeps of old commits and pull requests: ask their owners, and
  the host's support.
- Files that the person or others saved: they say "revoked" from now on. Search engines and web archives follow in
  their own time, or on request.`;
}
