/**
 * `npm run review`: what a proposal would publish, what is wrong with it, and who must still agree.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatGithub, formatProblem } from '../../src/community/report.ts';
import { previewSite } from '../../src/publication/folder/preview-site.ts';
import { reviewCommits } from '../../src/publication/inspecting/review-commits.ts';
import { readFacts } from '../../src/review/facts.ts';
import { type Review, withProblems } from '../../src/review/review.ts';
import {
  noticeOf,
  reviewAsJson,
  summaryOf,
  waitingLines,
} from '../../src/review/summary/summary.ts';
import { command, UsageError } from '../shell/command.ts';
import { runOf } from './host.ts';
import { problemsProposed } from './templates.ts';

const help = `
Usage: npm run review -- --base COMMIT --head COMMIT [--facts FILE] [--json | --github] [--summary FILE] [--preview DIR] [--root DIR]

Judges what HEAD proposes for BASE, under the policy that stands in BASE: who may award what, what nobody may touch. Reads
git's own objects; nothing that is proposed is checked out or run. Commits are named by a branch, a tag or an id.
  --facts FILE    what the host says about the pull request (\`npm run facts\`); without it, nobody has agreed yet
  --json          the review as one JSON document
  --github        problems and what waits as annotations of a GitHub workflow; with --preview, the summary says where that lies
  --summary FILE  writes it all as one page of Markdown
  --preview DIR   builds the site as it would be, signed by a throw-away key that no verifier accepts
  --root DIR      the community's folder, in a git repository (default: this one)
Exit code: 0 allowed, 1 refused, 2 somebody must still agree.
`;

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  facts: { type: 'string' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  summary: { type: 'string' },
  preview: { type: 'string' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { base, head, facts, json, github, summary, preview } = values;
  if (base === undefined || head === undefined)
    throw new UsageError('Name two commits, with --base and --head');
  const now = new Date();
  const said = facts === undefined ? null : readFacts(await readFile(resolve(facts), 'utf8'));
  const judged = await reviewCommits(root, { base, head, facts: said, now });
  const review = withProblems(judged, await problemsProposed(root, base, head));
  const run = preview === undefined || github !== true ? null : runOf(process.env);
  if (summary !== undefined) await writeFile(resolve(summary), summaryOf(review, run));
  if (preview !== undefined) await previewSite(review, resolve(preview), now);
  tell(review, json === true ? 'json' : github === true ? 'github' : 'plain');
  return { allowed: 0, refused: 1, waiting: 2 }[review.state];
});

function tell(review: Review, style: 'json' | 'github' | 'plain'): void {
  const { state, problems, questions, matters } = review;
  if (style === 'json') return console.log(reviewAsJson(review));
  const waiting = matters.filter(({ missing }) => missing > 0);
  if (style === 'github')
    for (const line of [
      ...problems.map((problem) => formatGithub(problem)),
      ...questions.map((question) => formatGithub(question, 'warning')),
      ...waiting.map(noticeOf),
    ])
      console.log(line);
  else
    for (const line of [
      ...problems.map(formatProblem),
      ...questions.map((question) => `To ask: ${formatProblem(question)}`),
      ...waitingLines(review),
    ])
      console.error(line);
  const verdicts = {
    allowed: 'Nothing stands against merging this.',
    refused: `Refused: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
    waiting: 'In order; somebody must still agree.',
  };
  console.log(verdicts[state]);
}
