/**
 * An evening, as the workflows run it: the code on a poster, claims, `/claims` and `/award` in
 * comments, a job that runs twice, an edit after the approval; and what is signed of it.
 */

import { writeFileSync } from 'node:fs';
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
let host: PlayedHost;
let seed: string;
/** The form as the host makes an issue's text of it, from the answers that a link brought. */
let filled: (answers: Readonly<Record<string, string>>) => string;

const isNeeded = (path: string): boolean =>
  !/^src\/testing\/|\.(?:test\.ts|astro)$|^\.github\/(?!workflows)/.test(path);

beforeAll(async () => {
  const start = withoutAwards();
  engineInto(start.root, isNeeded);
  ({ seed } = await makeKey(start.root));
  start.commit({}, { message: 'Make the key' });
  host = await playedHost(start);
  const { community } = await readCommunity(start.root, { now: new Date() });
  const form = issueForms(community!).find(({ id }) => id === 'claim');
  filled = (answers) =>
    (form?.fields ?? [])
      .map(({ id, label, kind, options }) => {
        const given = kind === 'promise' ? `- [X] ${options[0]?.words}` : answers[id];
        return `### ${label}\n\n${given ?? '_No response_'}`;
      })
      .join('\n\n');
  host.answer(`${repo}/pulls`, []);
  host.answer(`POST ${repo}/pulls`, { number: 77 });
  host.answer(`${repo}/issues/500/comments`, () => host.comments(500).map((body) => ({ body })));
  host.answer(`${repo}/collaborators/zoe/permission`, { permission: 'read' });
  host.answer('/users/zoe', { login: 'zoe', id: 9 });
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolders();
});

/** The workflow of comments, as the host runs it for a new one. */
async function commented(login: string, body: string, id: number): Promise<JobRun> {
  const user = { login, id: login.length, type: 'User' };
  const event = { action: 'created', issue: { number: 500 }, comment: { id, body, user } };
  const file = join(freshFolder('event'), 'event.json');
  writeFileSync(file, JSON.stringify(event));
  const { answer } = await runWorkflow('comments.yml', {
    ...{ bare: host.bare, pages: freshFolder('pages') },
    env: { ...host.env, GITHUB_EVENT_PATH: file },
    values: {
      'github.token': 'token',
      'github.event.comment.id': String(id),
      'github.event.comment.user.type': 'User',
      'github.event.comment.body': body,
    },
  });
  return answer!;
}

/** What was sent to make pull requests of, in order. */
const opened = (): { head: string; title: string; body: string }[] =>
  host.api.sent
    .filter(({ to }) => to === `POST ${repo}/pulls`)
    .map(({ body }) => body as { head: string; title: string; body: string });

/** The pull request as the host has it from then on, from a branch that a job pushed. */
function proposed(branch: string, author: string): { pull: number; fork: GitCommunity } {
  const fork = host.clone('branch');
  fork.git('checkout', '--quiet', branch);
  return { pull: host.propose(fork, author), fork };
}

const sign = () =>
  run('push-ledger', ['--root', host.clone('job').root, '--ask-host'], {
    env: { ...host.env, GITHUB_TOKEN: 'token', BADGE_ISSUER_KEY: seed },
  });

it('the code on the poster fills in what makes a claim, and the organiser’s words take them all', async () => {
  const out = join(freshFolder('poster'), 'poster.html');
  const options = ['--title', 'Evening', '--until', '2026-05-16', '--date', day, '--out', out];
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
  const { pull, fork } = proposed(head, 'github-actions[bot]');
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
  expect((await commented('zoe', award, 2)).log).toContain('The comment was answered.');
  expect((await commented('mia', 'Who said `/award`?', 3)).log).toContain('asks for nothing');
  for (const _ of ['once', 'again']) {
    const { log } = await commented('ada', award, 4);
    expect(log).toContain('proposes what the comment asks for');
    host.answer(`${repo}/pulls`, [{ number: 7, head: { ref: 'propose/comment-4-by-ada@3' } }]);
  }
  expect(opened().length).toBe(before + 1);
  expect(host.comments(500).filter((text) => text.includes('comment 4'))).toHaveLength(1);
}, 240_000);
