/** `npm run propose`: makes a pull request, or files, of a filled-in form. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { labelledIssue } from '../../src/hosting/issue-event.ts';
import { proposalOf, refusalComment } from '../../src/hosting/forms/proposal.ts';
import { approverOf } from '../../src/hosting/proposing.ts';
import { spokenBy } from '../../src/language/languages.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { hostOf } from './host.ts';
import { drawnForProposal, githubHelp, proposedFrom } from './proposed-files.ts';

const help = `
Usage: npm run propose -- --issue FILE [--label NAME] [--branch NAME] [--github] [--root DIR]
       npm run propose -- --form FILE [--root DIR]

Makes the files of a filled-in form, as \`npm run award\` would, on a branch of their own, and opens a pull request. Only
for an issue that bears the label from somebody who may merge. Needs GITHUB_REPOSITORY and a GITHUB_TOKEN.
  --issue FILE   the event that the label was set, as the host hands it to a job (GITHUB_EVENT_PATH)
  --form FILE    the text of a form that was sent, on any host: writes its files here, and asks no host
  --label NAME   the label of approval (default: approved)
  --branch NAME  the branch to propose for (default: main)
  --root DIR     the community's folder, in a git checkout (default: this one)
${githubHelp}
PUSH_TOKEN, if set, signs in to an https remote.
`;

const options = {
  issue: { type: 'string' },
  form: { type: 'string' },
  label: { type: 'string', default: 'approved' },
  branch: { type: 'string', default: 'main' },
  github: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { issue: file, form, label, branch, github = false } = values;
  if (form !== undefined) return writeForm(await readFile(resolve(form), 'utf8'), root);
  if (file === undefined)
    throw new UsageError('--issue wants the file of the event, or --form the text of a form');
  const host = hostOf(process.env);
  const issue = labelledIssue(await readFile(resolve(file), 'utf8'));
  const approval = await approverOf(host, issue.number, label);
  if ('refusal' in approval || issue.label !== label)
    return refused(
      'refusal' in approval ? approval.refusal : `The label of this event is not ${label}.`,
    );
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const words = spokenBy(community.issuer).words;
  const { proposal, refusals } = await proposalOf(
    issue,
    approval.approver,
    community,
    await readTree(root),
    drawnForProposal(),
  );
  if (proposal === null) {
    await host.comment(issue.number, refusalComment(refusals, words));
    return refused(refusals.join('\n'));
  }
  const proposed = await proposedFrom(root, host, proposal, {
    into: branch,
    words,
    isReviewed: github,
  });
  if ('refusal' in proposed) {
    await host.comment(issue.number, proposed.refusal);
    return refused(proposed.refusal);
  }
  console.log(`#${proposed.number} proposes what #${issue.number} asks for.`);
  return 0;
});

/** The files of a form whose text somebody copied from an issue: they look at them, and propose them. */
async function writeForm(body: string, root: string): Promise<number> {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const nobody = { number: 0, author: '', authorId: null, label: '' };
  const existing = await readTree(root);
  const made = await proposalOf({ ...nobody, body }, '', community, existing, drawnForProposal());
  return made.proposal === null
    ? refused(made.refusals.join('\n'))
    : writeAuthored({ files: made.proposal.files, refusals: [], problems: [] }, root, {
        dry: false,
        next: nextSteps,
      });
}

function refused(why: string): number {
  console.error(why);
  return 1;
}
