/** `npm run stack`: writes or proposes the awards that are due since all is there for them. */

import { type DueStack, dueStacks, stackFiles } from '../../src/authoring/stacking/due-stacks.ts';
import type { Community } from '../../src/community/model.ts';
import {
  earlierProposals,
  stackProposal,
  stillDue,
} from '../../src/hosting/stacking/stack-proposal.ts';
import { spokenBy } from '../../src/language/languages.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { gitIn } from '../../src/repository/git.ts';
import { readTree } from '../../src/repository/tree.ts';
import { hostOf } from '../host/host.ts';
import { githubHelp, proposedFrom } from '../host/proposed-files.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { counted } from '../shell/counting.ts';

const help = `
Usage: npm run stack -- [--dry-run | --propose] [--branch NAME] [--github] [--json] [--root DIR]

Writes an award for everybody who has all that a badge requires (\`requires\` in its badge.md), also for the past: dated
the day on which the last part was earned, resting on the awards that count. Only signed awards count; nothing is signed
by this. Whoever has the badge already, had it once, or declined it (\`declined\` in profile.md) is left out; where the
badge requires a result (\`required\`), the award waits for somebody who says it, and you are told so.
  --root DIR     the community's folder (default: this one); with --propose, in a git checkout
  --dry-run      say what would be written, and write nothing
  --propose      opens one pull request instead. While one is open no other is made, and what was closed without merging
                 is not proposed again while its branch stands. Needs GITHUB_REPOSITORY and a GITHUB_TOKEN
  --branch NAME  the branch to propose for (default: main)
${githubHelp}
  --json         what is due as one JSON document, and nothing else
PUSH_TOKEN, if set, signs in to an https remote.
`;

const options = {
  'dry-run': { type: 'boolean' },
  propose: { type: 'boolean' },
  branch: { type: 'string', default: 'main' },
  github: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length > 0) throw new UsageError('It takes options only, such as --dry-run');
  const now = new Date();
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) return tellProblems(problems);
  const { due, lapsed, unsaid } = dueStacks(community, ledger, now);
  if (values.json === true) {
    console.log(JSON.stringify({ due, lapsed, unsaid }, null, 2));
    return 0;
  }
  for (const { badge, recipient } of unsaid)
    console.log(
      `\`${recipient}\` has all that \`${badge}\` asks for, but the badge requires a result, which somebody ` +
        `has to say: npm run award -- ${badge} ${recipient} --result "…".`,
    );
  if (lapsed.length > 0)
    console.log(`${counted(lapsed.length, 'award', 'awards')} would have lapsed by now: left out.`);
  if (due.length === 0) {
    console.log('Nothing is due.');
    return 0;
  }
  if (values.propose === true) {
    const to = { into: values.branch, isReviewed: values.github === true };
    return proposed(root, due, community, now, to);
  }
  const plan = await stackFiles(await readTree(root), due, now);
  return writeAuthored(plan, root, { dry: values['dry-run'] === true, next: nextSteps });
});

async function proposed(
  root: string,
  due: readonly DueStack[],
  community: Community,
  now: Date,
  to: { readonly into: string; readonly isReviewed: boolean },
): Promise<number> {
  const host = hostOf(process.env);
  const git = gitIn(root, process.env, process.env['PUSH_TOKEN'] || null);
  const earlier = await earlierProposals(git, host);
  if (earlier.waiting !== null) {
    console.log(
      `${host.thread(earlier.waiting, true).name} proposes awards that are due, and is open still.`,
    );
    return 0;
  }
  const wanted = stillDue(due, earlier);
  const left = due.length - wanted.length;
  if (left > 0)
    console.log(
      `${counted(left, 'award was', 'awards were')} proposed before and turned down. Delete the branch ` +
        `${[...new Set(earlier.closed.values())].join(', ')} to have them proposed again.`,
    );
  if (wanted.length === 0) return 0;
  const plan = await stackFiles(await readTree(root), wanted, now);
  if (plan.problems.length > 0) return tellProblems(plan.problems);
  const proposal = stackProposal(plan.files, wanted, community);
  const outcome = await proposedFrom(root, host, proposal, {
    ...to,
    words: spokenBy(community.issuer).words,
  });
  if ('refusal' in outcome) {
    console.error(outcome.refusal);
    return 1;
  }
  console.log(
    `${host.thread(outcome.number, true).name} proposes ${counted(wanted.length, 'award', 'awards')}.`,
  );
  return 0;
}
