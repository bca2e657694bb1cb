/**
 * From a labelled issue to a branch and a pull request: a bare repository and a server on this
 * machine are the host.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitIn, mustGit } from '../../src/repository/git.ts';
import { type IssueForm, issueForms } from '../../src/hosting/forms/forms.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { type Ran, run } from '../../src/testing/fixtures/commands.ts';
import { hostApi, type HostApi } from '../../src/testing/fixtures/host-api.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const repo = '/repos/club/badges';
let bare: string;
let api: HostApi;
const events: Record<string, unknown>[] = [];
const issues: Record<string, unknown>[] = [];
let permission = 'write';
const open: unknown[] = [];

beforeAll(async () => {
  bare = freshFolder('host');
  await mustGit(gitIn(bare, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const root = freshFolder('start');
  await mustGit(gitIn(root, alone), 'clone', '--quiet', bare, '.');
  await writeFiles(
    root,
    tinyCommunity().map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
  await mustGit(gitIn(root, alone), 'add', '--all');
  await mustGit(
    gitIn(root, alone),
    '-c',
    'user.name=Sample',
    '-c',
    'user.email=sample',
    'commit',
    '--quiet',
    '-m',
    'Start',
  );
  await mustGit(gitIn(root, alone), 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  api = await hostApi({
    [`${repo}/issues/12/events`]: events,
    [`${repo}/collaborators/ada/permission`]: () => ({ permission }),
    [`${repo}/collaborators/bob/permission`]: () => ({ permission }),
    [`${repo}/pulls`]: open,
    [`${repo}/issues`]: issues,
    [`POST ${repo}/pulls`]: { number: 13 },
    [`${repo}/issues/5/comments`]: () =>
      api.sent.filter(({ to }) => to === `POST ${repo}/issues/5/comments`).map(({ body }) => body),
  });
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

const jobEnv = (): Record<string, string> => ({
  GITHUB_API_URL: api.url,
  GITHUB_REPOSITORY: 'club/badges',
  GITHUB_TOKEN: 'secret',
  GIT_CONFIG_GLOBAL: '/dev/null',
});

/** A form as the host makes an issue's text of it. */
const filledIn = (form: IssueForm, answers: Readonly<Record<string, string>>): string =>
  form.fields
    .map(
      ({ id, label, kind, options }) =>
        `### ${label}\n\n${answers[id] ?? (kind === 'promise' ? `- [X] ${options[0]?.words}` : '_No response_')}`,
    )
    .join('\n\n');

async function proposed(answers: Readonly<Record<string, string>>): Promise<Ran> {
  const root = freshFolder('job');
  await mustGit(gitIn(root, alone), 'clone', '--quiet', bare, '.');
  const { community } = await readCommunity(root, { now: new Date() });
  const body = filledIn(
    issueForms(community!).find(({ id }) => id === 'nominate')!,
    answers,
  );
  const file = join(freshFolder('event'), 'event.json');
  writeFileSync(
    file,
    JSON.stringify({
      action: 'labeled',
      label: { name: 'approved' },
      issue: { number: 12, body, user: { login: 'mila' } },
      sender: { login: 'ada' },
    }),
  );
  return run('propose', ['--root', root, '--issue', file], { env: jobEnv() });
}
async function cloned(name: string): Promise<string> {
  const root = freshFolder(name);
  await mustGit(gitIn(root, alone), 'clone', '--quiet', bare, '.');
  return root;
}

async function commented(
  body: string,
  id = 77,
  user: Readonly<Record<string, unknown>> = { login: 'ada', id: 2, type: 'User' },
): Promise<Ran> {
  const root = await cloned('job');
  const file = join(freshFolder('event'), 'event.json');
  const comment = { id, body, user };
  writeFileSync(file, JSON.stringify({ action: 'created', issue: { number: 5 }, comment }));
  return run('comment', ['--root', root, '--event', file], { env: jobEnv() });
}
const good = {
  badge: 'First Talk (first-talk)',
  consent: 'Said so on 2026-05-01.',
  name: 'Mila',
  why: 'She spoke. @everyone',
  date: '2026-05-09',
};

it('makes nothing of a form that nobody who may has approved', async () => {
  expect((await proposed(good)).stderr).toContain('not on issue 12');
  events.push({ event: 'labeled', label: { name: 'approved' }, actor: { login: 'ada' } });
  permission = 'triage';
  expect((await proposed(good)).stderr).toContain('may not approve');
  permission = 'write';
  expect(api.sent).toEqual([]);
  expect(await mustGit(gitIn(bare, alone), 'branch', '--list', 'propose/*')).toBe('');
});

it('tells the author what is wrong, and repeats no address', async () => {
  const { code } = await proposed({ ...good, why: 'Ask mila@mail.example' });
  expect([code, api.sent.map(({ to }) => to)]).toEqual([1, [`POST ${repo}/issues/12/comments`]]);
  expect(JSON.stringify(api.sent)).not.toContain('mail.example');
});

it('makes one branch, one commit and one pull request, and a second time nothing more', async () => {
  const { code, stdout } = await proposed(good);
  expect([code, stdout]).toEqual([0, expect.stringContaining('#13 proposes')]);
  const git = gitIn(bare, alone);
  expect(
    (await mustGit(git, 'diff', '--name-only', 'main', 'propose/12-by-mila')).trim().split('\n'),
  ).toEqual(['recipients/mila/first-talk.md', 'recipients/mila/profile.md']);
  expect(await mustGit(git, 'log', '-1', '--format=%B', 'propose/12-by-mila')).toBe(
    'Award first-talk to mila\n\n',
  );
  const commit = await mustGit(git, 'rev-parse', 'propose/12-by-mila');
  open.push({ number: 13, head: { ref: 'propose/12-by-mila' } });
  expect((await proposed(good)).code).toBe(0);
  expect(await mustGit(git, 'rev-parse', 'propose/12-by-mila')).toBe(commit);
  expect(api.sent.filter(({ to }) => to === `POST ${repo}/pulls`)).toEqual([
    {
      to: `POST ${repo}/pulls`,
      body: expect.objectContaining({
        head: 'propose/12-by-mila',
        base: 'main',
        title: 'Award first-talk to mila',
      }),
    },
  ]);
});

it('makes a pull request of a comment, and tells so once', async () => {
  const before = api.sent.length;
  const asked = '/award repairer grace 2026-05-09 -- A radio. $(touch never) @everyone';
  expect(await commented(asked)).toMatchObject({ code: 0, stderr: '' });
  const branch = 'propose/comment-77-by-ada@2';
  const text = await mustGit(gitIn(bare, alone), 'show', `${branch}:recipients/grace/repairer.md`);
  expect(text).toContain('A radio. $(touch never) @everyone');
  open.push({ number: 14, head: { ref: branch } });
  expect(await commented(asked)).toMatchObject({ code: 0 });
  const sent = api.sent.slice(before);
  expect(sent.map(({ to }) => to)).toEqual([
    `POST ${repo}/pulls`,
    `POST ${repo}/issues/5/comments`,
  ]);
  expect(sent[0]!.body).toMatchObject({ head: branch, title: 'Award repairer' });
});

it.each([
  ['another file beside it', { 'recipients/grace/repairer-2.md': 'More.\n' }],
  ['another text', { 'recipients/grace/repairer.md': 'Eve.\n' }],
])('takes up no branch that holds %s', async (_, files) => {
  const before = api.sent.length;
  const branch = 'propose/comment-77-by-ada@2';
  const root = freshFolder('eve');
  const git = gitIn(root, alone);
  await mustGit(git, 'clone', '--quiet', '--branch', branch, bare, '.');
  const real = await mustGit(git, 'rev-parse', 'HEAD');
  await writeFiles(
    root,
    Object.entries(files).map(([path, text]) => ({
      ...{ path, bytes: new TextEncoder().encode(text), replace: true },
    })),
  );
  await mustGit(git, 'add', '--all');
  await mustGit(git, '-c', 'user.name=E', '-c', 'user.email=e', 'commit', '--quiet', '-m', 'More');
  await mustGit(git, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  const { code, stderr } = await commented(
    '/award repairer grace 2026-05-09 -- A radio. $(touch never) @everyone',
  );
  await mustGit(git, 'push', '--quiet', '--force', 'origin', `${real.trim()}:${branch}`);
  expect([code, stderr]).toEqual([1, expect.stringContaining('#14 proposes it')]);
  // The comment was answered before, and is once.
  expect(api.sent.slice(before).filter(({ to }) => to.endsWith('/pulls'))).toEqual([]);
});

it('makes one pull request of all claims of an event, and none beside another’s', async () => {
  const before = api.sent.length;
  const claim = issueForms(
    (await readCommunity(await cloned('claims'), { now: new Date() })).community!,
  ).find(({ id }) => id === 'claim')!;
  issues.push(
    ...['Mila', 'Jo', 'Grace'].map((name, at) => ({
      ...{ number: 20 + at, title: 'Claim', user: { login: `v-${at}`, id: 50 + at, type: 'User' } },
      body: filledIn(claim, {
        ...{ name, badge: 'repairer', event: 'Evening $(id) @everyone', date: '2026-05-09' },
        visibility: 'Only who has the address',
      }),
    })),
    { number: 30, title: 'A question', body: 'Hello', user: null, pull_request: {} },
  );
  const asked = '/claims repairer 2026-05-09';
  expect(await commented(asked, 78)).toMatchObject({ code: 0, stderr: '' });
  const sent = api.sent.slice(before);
  expect(sent.map(({ to }) => to)).toEqual([
    `POST ${repo}/pulls`,
    `POST ${repo}/issues/5/comments`,
  ]);
  const { head } = sent[0]!.body as { head: string };
  expect(head).toMatch(/^propose\/claims-[0-9a-f]{8}-by-ada@2$/);
  const git = gitIn(bare, alone);
  const changed = await mustGit(git, 'diff', '--name-only', 'main', head);
  expect(changed.trim().split('\n')).toHaveLength(6);
  open.push({ number: 15, head: { ref: head } });
  const other = await commented(asked, 79, { login: 'bob', id: 4, type: 'User' });
  expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('#15 proposes') });
  expect(api.sent.slice(before).filter(({ to }) => to.endsWith('/pulls'))).toHaveLength(1);
});

it('writes the forms, says which are older than the badges, and proposes those once', async () => {
  const root = await cloned('forms');
  expect(await run('forms', ['--root', root])).toMatchObject({ code: 0, stderr: '' });
  expect(await run('forms', ['--root', root, '--check'])).toMatchObject({ code: 0 });
  const before = api.sent.length;
  const renewed = await run('forms', ['--root', await cloned('renew'), '--propose'], {
    env: jobEnv(),
  });
  expect([renewed.code, renewed.stdout]).toEqual([0, expect.stringContaining('#13 proposes')]);
  expect(api.sent.slice(before).map(({ to }) => to)).toEqual([`POST ${repo}/pulls`]);
});

it('says nothing to a comment that asks for nothing', async () => {
  const before = api.sent.length;
  expect(await commented('Thanks, Ada!')).toMatchObject({ code: 0, stderr: '' });
  expect(api.sent.length).toBe(before);
});

it('writes the files of a form whose text was copied from any host, or says why not', async () => {
  const root = await cloned('copied');
  const { community } = await readCommunity(root, { now: new Date() });
  const form = issueForms(community!).find(({ id }) => id === 'nominate')!;
  const file = join(freshFolder('form'), 'form.md');
  const answers = { badge: 'first-talk', name: 'Noor', why: 'Spoke.', consent: 'Said so.' };
  writeFileSync(file, filledIn(form, answers));
  const sentBefore = api.sent.length;
  const made = await run('propose', ['--root', root, '--form', file]);
  expect([made.code, made.stdout], made.stderr).toEqual([
    0,
    expect.stringContaining('recipients/noor/first-talk.md'),
  ]);
  writeFileSync(file, 'Please give Noor a badge.');
  expect((await run('propose', ['--root', root, '--form', file])).code).toBe(1);
  expect(api.sent.length).toBe(sentBefore);
}, 60_000);
