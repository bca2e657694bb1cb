/**
 * An evening, as the workflows run it: the code on a poster, claims, `/claims` and `/award` in
 * comments, a job that runs twice, an edit after the approval; and what is signed of it.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issueForms } from '../../hosting/forms/forms.ts';
import { readCommunity } from '../../repository/read.ts';
import type { GitCommunity } from '../fixtures/git-community.ts';
import { makeKey, succeed } from '../fixtures/issued-community.ts';
import { run } from '../fixtures/commands.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';
import { engineInto, type PlayedHost, playedHost } from './host.ts';
import { withoutAwards } from './issuing.ts';
import { type JobRun, runWorkflow } from './workflow.ts';

const repo = '/repos/club/badges';
const day = '2026-05-09';
/** How the host names the run of a job. */
const running = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '42' };
const proposals = new Map<string, { pull: number; fork: GitCommunity }>();
let host: PlayedHost;
let seed: string;
/** The form as the host makes an issue's text of it, from the answers that a link brought. */
let filled: (answers: Readonly<Record<string, string>>, form?: string) => string;

const isNeeded = (path: string): boolean =>
  !/^src\/testing\/|\.test\.ts$|^\.github\/(?!workflows)/.test(path);

beforeAll(async () => {
  const start = withoutAwards();
  engineInto(start.root, isNeeded);
  ({ seed } = await makeKey(start.root));
  start.commit({}, { message: 'Make the key' });
  host = await playedHost(start);
  const { community } = await readCommunity(start.root, { now: new Date() });
  filled = (answers, id = 'claim') =>
    (issueForms(community!).find((form) => form.id === id)?.fields ?? [])
      .map(({ id, label, kind, options }) => {
        const given = kind === 'promise' ? `- [X] ${options[0]?.words}` : answers[id];
        return `### ${label}\n\n${given ?? '_No response_'}`;
      })
      .join('\n\n');
  host.answer(`${repo}/pulls`, []);
  host.answer(`POST ${repo}/pulls`, () => ({ number: proposed(opened().at(-1)!.head).pull }));
  host.answer(`${repo}/issues/500/comments`, () => host.comments(500).map((body) => ({ body })));
  host.answer(`${repo}/collaborators/zoe/permission`, { permission: 'read' });
  host.answer('/users/zoe', { login: 'zoe', id: 9 });
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolders();
});

/** The workflow of comments, as the host runs it for a new one: all of its jobs, or the first. */
async function commented(login: string, body: string, id: number): Promise<JobRun> {
  return (await allOf(login, body, id, ['answer']))['answer']!;
}

async function allOf(login: string, body: string, id: number, only?: readonly string[]) {
  const user = { login, id: login.length, type: 'User' };
  const event = { action: 'created', issue: { number: 500 }, comment: { id, body, user } };
  const file = join(freshFolder('event'), 'event.json');
  writeFileSync(file, JSON.stringify(event));
  return played('comments.yml', file, only, {
    'github.event.comment.id': String(id),
    'github.event.comment.user.type': 'User',
    'github.event.comment.body': body,
  });
}

const played = (
  name: string,
  file: string,
  only: readonly string[] | undefined,
  values: Readonly<Record<string, string>>,
) =>
  runWorkflow(
    name,
    {
      ...{ bare: host.bare, pages: freshFolder('pages') },
      env: { ...host.env, GITHUB_EVENT_PATH: file, ...running },
      values: {
        ...{ 'github.token': 'token', 'github.event.pull_request.number': '' },
        ...{ 'github.event.pull_request.base.ref': '', ...values },
      },
    },
    only,
  );

/** The form that was sent, as the host runs its workflow when it gets the label `approved`. */
function labelled(number: number, author: string, body: string) {
  const file = join(freshFolder('event'), 'event.json');
  const issue = { number, body, user: { login: author, id: author.length } };
  writeFileSync(file, JSON.stringify({ action: 'labeled', issue, label: { name: 'approved' } }));
  return played('forms.yml', file, undefined, {
    'github.event_name': 'issues',
    'github.event.issue.number': String(number),
    'github.event.label.name': 'approved',
  });
}

/** What was sent to make pull requests of, in order. */
const opened = (): { head: string; title: string; body: string }[] =>
  host.api.sent
    .filter(({ to }) => to === `POST ${repo}/pulls`)
    .map(({ body }) => body as { head: string; title: string; body: string });

/** The pull request as the host has it from then on, from a branch that a job pushed. */
function proposed(branch: string): { pull: number; fork: GitCommunity } {
  const fork = host.clone('branch');
  fork.git('checkout', '--quiet', branch);
  const pull = host.propose(fork, 'github-actions[bot]');
  proposals.set(branch, { pull, fork });
  return { pull, fork };
}

const sign = () =>
  run('push-ledger', ['--root', host.clone('job').root, '--ask-host'], {
    env: { ...host.env, GITHUB_TOKEN: 'token', BADGE_ISSUER_KEY: seed },
  });

it('the code on the poster fills in what makes a claim, and the organiser’s words take them all', async () => {
  const out = join(freshFolder('poster'), 'poster.html');
  const options = ['--title', 'Evening', '--until', '2999-05-16', '--date', day, '--out', out];
  const { root } = host.clone('poster');
  const { stdout } = await succeed('event', ['first-talk', '--root', root, ...options]);
  const [, hash = ''] = /The code opens \S+#(\S+)/.exec(stdout) ?? [];
  const code = Object.fromEntries(new URLSearchParams(hash));
  expect([code['badge'], code['date'], code['note']]).toEqual(['first-talk', day, 'Evening']);
  const claims = ['Mila', 'Jo', 'm@mail.example'].map((name, at) => ({
    ...{ number: 101 + at, title: 'Claim', user: { login: `visitor-${at}`, id: 50 + at } },
    body: filled({
      ...{ badge: 'First Talk (first-talk)', date: day, event: 'Evening', name },
      ...{ consent: 'At the door.', visibility: 'Everybody: show it in the lists' },
    }),
  }));
  const issues = claims.map((claim) => ({ ...claim, user: { ...claim.user, type: 'User' } }));
  host.answer(`${repo}/issues`, issues);
  const [, words = ''] = /comment on any issue: (.*)/.exec(stdout) ?? [];
  const { result, log } = await commented('bob', words, 1);
  expect([result, opened().map(({ title }) => title)], log).toEqual([
    'success',
    ['Award first-talk 2 times'],
  ]);
  expect(opened()[0]?.body).toContain('Closes #101. Closes #102.');
  expect(log).not.toContain('mail.example');
  // What somebody edits afterwards changes nothing: the same job again finds its branch.
  issues[0]!.body = issues[0]!.body.replace('Mila', 'Somebody Else');
  const again = await commented('bob', words, 1);
  expect(again.log).toContain('holds something else than what is asked for here');
  const { head } = opened()[0]!;
  expect(host.bare.git('ls-tree', '-r', '--name-only', head, 'recipients/')).not.toContain('else');
}, 240_000);

it('an approval counts for what was approved, not for what somebody pushes then', async () => {
  const { head } = opened()[0]!;
  const { pull, fork } = proposals.get(head)!;
  host.approve(pull, 'mia', fork.git('rev-parse', 'HEAD~1'));
  host.merge(pull);
  expect((await sign()).code).toBe(3);
  host.approve(pull, 'ada');
  expect((await sign()).code).toBe(0);
  const signed = host.bare.git('ls-tree', '-r', '--name-only', 'main', 'recipients/');
  expect(signed.match(/[a-z]+\/first-talk\.json/g)).toEqual([
    'jo/first-talk.json',
    'mila/first-talk.json',
  ]);
}, 240_000);

it('a comment awards by whoever may; everybody else is shown the form, and the second time nothing is double', async () => {
  const before = opened().length;
  const award = '/award repairer @zoe 2026-05-09 -- Mended a radio.';
  // Neither a program nor an answer of ours begins a job, or is answered.
  const mark = `${award}\n\n<!-- answers comment 4 -->`;
  expect((await commented('ada', mark, 8)).result).toBe('skipped');
  expect((await commented('club[bot]', award, 9)).log).toContain('asks for nothing');
  expect((await commented('zoe', award.replace('/a', '/A'), 2)).log).toContain(
    'The comment was answered.',
  );
  expect((await commented('mia', 'Who said `/award`?', 3)).log).toContain('asks for nothing');
  for (const round of [undefined, ['answer']]) {
    const { answer, ...jobs } = await allOf('ada', award, 4, round);
    expect(answer?.log).toContain('proposes what the comment asks for');
    // The first time, the run looks at it as well.
    expect(jobs['review/community']?.summary ?? '`zoe`, 2026-05-09').toContain('`zoe`, 2026-05-09');
    const ref = 'propose/comment-4-by-ada@3';
    host.answer(`${repo}/pulls`, [{ number: proposals.get(ref)?.pull, head: { ref } }]);
  }
  expect(opened().length).toBe(before + 1);
  expect(host.comments(500).filter((text) => text.includes('comment 4'))).toHaveLength(1);
}, 240_000);

it('a form becomes a proposal that is looked at in the same run, which its text leads to', async () => {
  const who = { name: 'Ivo', visibility: 'Everybody: show it in the lists', consent: 'Said so.' };
  const text = filled({ badge: 'first-talk', why: 'Spoke.', date: day, ...who }, 'nominate');
  host.answer(`${repo}/pulls`, []);
  host.answer(`${repo}/issues/31/events`, [
    { event: 'labeled', label: { name: 'approved' }, actor: { login: 'mia' } },
  ]);
  host.answer(`${repo}/collaborators/mia/permission`, { permission: 'write' });
  const { propose, renew, review, ...jobs } = await labelled(31, 'guest', text);
  expect([propose?.result, renew?.result], propose?.log).toEqual(['success', 'skipped']);
  const { body } = opened().at(-1)!;
  expect(body).toContain('Closes #31');
  expect(body).toContain('https://github.com/club/badges/actions/runs/42');
  const { log, summary, artifacts } = jobs['review/community']!;
  // Somebody must still agree, which is no failure of the form.
  expect([review?.result, log.includes('somebody must still agree')], log).toEqual([
    'success',
    true,
  ]);
  expect(summary).toContain('`First Talk` to `Ivo`');
  expect(summary).toContain('[this run](https://github.com/club/badges/actions/runs/42)');
  expect(existsSync(join(artifacts['preview']!, 'open-from-disk/ivo-first-talk.html'))).toBe(true);
}, 240_000);
