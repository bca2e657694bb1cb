/** `npm run propose`: makes a pull request, or files, of a filled-in form. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FormEvent, formByNumber, formEvent } from '../../src/hosting/issue-event.ts';
import { approvedForm } from '../../src/hosting/forms/approved-form.ts';
import { proposalOf, refusalComment } from '../../src/hosting/forms/proposal.ts';
import { spokenBy } from '../../src/language/languages.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { hostOf } from './host.ts';
import { drawnForProposal, githubHelp, proposedFrom } from './proposed-files.ts';

const help = `
Usage: npm run propose -- --issue FILE | --number N [--label NAME] [--branch NAME] [--github] [--root DIR]
       npm run propose -- --form FILE [--root DIR]

Makes the files of a filled-in form, as \`npm run award\` would, on a branch of their own, and opens a pull request. Only
for an issue that bears the label from somebody who may merge. Needs GITHUB_REPOSITORY and a GITHUB_TOKEN, on other hosts
what \`npm run facts\` needs there, with a token that may write.
  --issue FILE   the event that the label was set, as the host hands it to a job (GITHUB_EVENT_PATH; on GitLab TRIGGER_PAYLOAD)
  --number N     the issue as it reads now, where it was not changed since the label was set
  --form FILE    the text of a form that was sent, on any host: writes its files here, and asks no host
  --label NAME   the label of approval (default: approved)
  --branch NAME  the branch to propose for (default: main)
  --root DIR     the community's folder, in a git checkout (default: this one)
${githubHelp}
PUSH_TOKEN, if set, signs in to an https remote.
`;

const options = {
  issue: { type: 'string' },
  number: { type: 'string' },
  form: { type: 'string' },
  label: { type: 'string', default: 'approved' },
  branch: { type: 'string', default: 'main' },
  github: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { issue: file, number, form, label, branch, github = false } = values;
  if (form !== undefined) return writeForm(await readFile(resolve(form), 'utf8'), root);
  const host = hostOf(process.env);
  const event = await eventOf(file, number);
  if (event === null) return told('The event is none of a label on an issue.');
  const approved = await approvedForm(event, label, host);
  if ('why' in approved) return approved.isRefused ? refused(approved.why) : told(approved.why);
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const words = spokenBy(community.issuer).words;
  const issue = approved.form;
  const thread = host.thread(issue.number, false);
  const { proposal, refusals } = await proposalOf(
    issue,
    approved.approver,
    community,
    await readTree(root),
    drawnForProposal(),
  );
  if (proposal === null) {
    await host.say(thread, refusalComment(refusals, words));
    return refused(refusals.join('\n'));
  }
  const proposed = await proposedFrom(root, host, proposal, {
    into: branch,
    words,
    isReviewed: github,
  });
  if ('refusal' in proposed) {
    await host.say(thread, proposed.refusal);
    return refused(proposed.refusal);
  }
  return told(`${host.thread(proposed.number, true).name} proposes what ${thread.name} asks for.`);
});

/** By the file of an event, or by a number. */
async function eventOf(
  file: string | undefined,
  number: string | undefined,
): Promise<FormEvent | null> {
  if ((file === undefined) === (number === undefined))
    throw new UsageError(
      '--issue wants the file of the event, --number an issue, or --form the text of a form',
    );
  if (file !== undefined) return formEvent(await readFile(resolve(file), 'utf8'));
  if (!/^[1-9]\d{0,8}$/.test(number ?? '')) throw new UsageError('--number wants that of an issue');
  return formByNumber(Number(number));
}

/** The files of a form whose text somebody copied from an issue: they look at them, and propose them. */
async function writeForm(body: string, root: string): Promise<number> {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const nobody = { number: 0, author: '', authorId: null };
  const existing = await readTree(root);
  const made = await proposalOf({ ...nobody, body }, '', community, existing, drawnForProposal());
  return made.proposal === null
    ? refused(made.refusals.join('\n'))
    : writeAuthored({ files: made.proposal.files, refusals: [], problems: [] }, root, {
        dry: false,
        next: nextSteps,
      });
}

function told(words: string): number {
  console.log(words);
  return 0;
}

function refused(why: string): number {
  console.error(why);
  return 1;
}
