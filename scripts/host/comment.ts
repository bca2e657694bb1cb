/** `npm run comment`: makes a pull request of `/award …` in a comment, or answers it. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answerTo, commentOf } from '../../src/hosting/commenting/comment-event.ts';
import { outcomeOf } from '../../src/hosting/commenting/comment-proposal.ts';
import type { Host, WrittenComment } from '../../src/hosting/host.ts';
import { spokenBy } from '../../src/language/languages.ts';
import { fill } from '../../src/language/text.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { readTree } from '../../src/repository/tree.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { hostOf } from './host.ts';
import { drawnForProposal, githubHelp, proposedFrom } from './proposed-files.ts';

const help = `
Usage: npm run comment -- --event FILE [--branch NAME] [--github] [--root DIR]

Reads a new comment on an issue or pull request. \`/award first-talk @ada 2026-03-02 https://… [Soldering: Independent] -- why\`, or "please award
first-talk to @ada" (on GitLab, which keeps \`/award\` for itself, \`/badge …\`), by somebody who may award makes a pull request, as \`npm run award\` would write it; everybody else
is shown the form. \`/claims first-talk 2026-05-09 [Soldering: Independent]\` makes one pull request of all claims of an event, which people send by the code on its
poster, and of the list from the door that its author sent. Other comments get no answer. Needs GITHUB_REPOSITORY and a
GITHUB_TOKEN, on other hosts what \`npm run facts\` needs there, with a token that may write.
  --event FILE   the event of the comment, as the host hands it to a job (GITHUB_EVENT_PATH; on GitLab TRIGGER_PAYLOAD)
  --branch NAME  the branch to propose for (default: main)
  --root DIR     the community's folder, in a git checkout (default: this one)
${githubHelp}
PUSH_TOKEN, if set, signs in to an https remote.
`;

const options = {
  event: { type: 'string' },
  branch: { type: 'string', default: 'main' },
  github: { type: 'boolean' },
} as const;

await command(help, options, async ({ values: { event: file, branch, github = false }, root }) => {
  if (file === undefined) throw new UsageError('--event wants the file of the event');
  const host = hostOf(process.env);
  const comment = await commentOf(await readFile(resolve(file), 'utf8'), host);
  if (comment === null) return told('The event is none of a comment to read.');
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const words = spokenBy(community.issuer).words;
  const standing = { community, files: await readTree(root) };
  const outcome = await outcomeOf(comment, standing, host, drawnForProposal());
  if (outcome.kind === 'nothing') return told('The comment asks for nothing.');
  if (outcome.kind === 'answer') {
    await answerOnce(host, comment, outcome.text);
    return told('The comment was answered.');
  }
  const to = { into: branch, words, isReviewed: github };
  const proposed = await proposedFrom(root, host, outcome.proposal, to);
  if ('refusal' in proposed) {
    await answerOnce(host, comment, proposed.refusal);
    console.error(proposed.refusal);
    return 1;
  }
  const pull = host.thread(proposed.number, true).name;
  const { aside } = outcome;
  const said = fill(words.host.comments.proposed, { pull });
  await answerOnce(host, comment, aside === undefined ? said : `${said}\n\n${aside}`);
  return told(`${pull} proposes what the comment asks for.`);
});

/** A job may run twice for one comment: the mark in an answer tells that it was given. */
async function answerOnce(host: Host, { id, below }: WrittenComment, text: string): Promise<void> {
  const mark = answerTo(id);
  const before = await host.said(below);
  if (!before.some((one) => one.includes(mark))) await host.say(below, `${text}\n\n${mark}`);
}

function told(words: string): number {
  console.log(words);
  return 0;
}
