import { afterEach, describe, expect, it } from 'vitest';
import { commitOf, hostApi, type HostApi } from '../../testing/fixtures/host-api.ts';
import { forgejoShape } from '../../testing/fixtures/shapes/forgejo.ts';
import { gitLabShape } from '../../testing/fixtures/shapes/gitlab.ts';
import { numberOf, type PlayedPull } from '../../testing/fixtures/shapes/shape.ts';
import { apiOf } from '../api.ts';
import type { ReviewHost } from '../host.ts';
import { forgejo } from './forgejo.ts';
import { gitLab } from './gitlab.ts';

let served: HostApi | null = null;
afterEach(() => served?.close());

type Changes = Readonly<Record<string, unknown>>;

const merged = { commit: commitOf('c'), parents: () => [commitOf('a'), commitOf('b')] };
const pull: PlayedPull = {
  ...{
    number: 7,
    author: 'grace',
    branch: 'award',
    base: commitOf('a'),
    head: commitOf('b'),
    pusher: null,
  },
  ...{ approvals: [{ account: 'Ada', commit: commitOf('b') }], merge: null, comments: () => [] },
};

/** The host, with answers of its own in the place of some. */
async function host(
  kind: 'Forgejo' | 'GitLab',
  told: Partial<PlayedPull>,
  changes: Changes = {},
): Promise<ReviewHost> {
  const shape = kind === 'GitLab' ? gitLabShape : forgejoShape;
  served = await hostApi({ ...shape.answers({ ...pull, ...told }), ...changes });
  const api = apiOf({
    address: Object.values(shape.env(served.url))[0] ?? '',
    token: 'secret',
    accept: 'application/json',
    send: async ({ method, url, headers, body }) => {
      expect(headers['Accept']).toBe('application/json');
      const answer = await fetch(url, { method, headers, body, redirect: 'manual' });
      return { status: answer.status, text: await answer.text(), link: null };
    },
    sleep: async () => undefined,
  });
  return kind === 'GitLab' ? gitLab(api, 'club/badges') : forgejo(api, 'club/badges');
}

describe.each(['Forgejo', 'GitLab'] as const)('%s', (kind) => {
  it('tells who proposed, and who approved which commit', async () => {
    const { facts } = await host(kind, { merge: merged });
    expect(await facts(7)).toEqual({
      ...{ number: 7, author: 'grace', authorId: numberOf('grace'), opened: '2026-06-01' },
      ...{ base: commitOf('a'), head: commitOf('b'), merge: commitOf('c') },
      approvals: [{ account: 'Ada', accountId: numberOf('Ada'), commit: commitOf('b') }],
    });
    expect(served?.tokens).toEqual(new Set(['Bearer secret']));
  });

  it('tells what was approved before something was pushed, and who pushed that', async () => {
    const approvals = [{ account: 'ada', commit: commitOf('d') }];
    const found = await (await host(kind, { approvals, pusher: 'eve' })).facts(7);
    expect([found.approvals[0]?.commit, found.merge]).toEqual([commitOf('d'), null]);
    expect(found.pushedBy).toEqual([{ account: 'eve', accountId: numberOf('eve') }]);
  });

  it('tells which pull request brought a commit to this branch, and never who pushed', async () => {
    const asked = await host(kind, { merge: merged }, notFound);
    expect(await asked.broughtBy(commitOf('c'), 'main')).toEqual([7]);
    expect(await asked.broughtBy(commitOf('c'), 'other')).toEqual([]);
    expect(await asked.broughtBy(commitOf('f'), 'main')).toEqual([]);
    expect(await asked.pushesTo('main')).toBeNull();
  });

  it('reads and writes comments', async () => {
    const asked = await host(kind, { comments: () => ['one', ''] });
    await asked.comment(7, 'two');
    expect(await asked.comments(7)).toEqual(['one', '']);
    expect(served?.sent[0]?.body).toEqual({ body: 'two' });
  });

  it('knows accounts by number, and none that is not there', async () => {
    const users = { '/api/v1/users/ada': { id: 3, login: 'ada' } };
    const list = { '/api/v4/users': [{ id: 3, username: 'Ada' }] };
    const asked = await host(kind, {}, { ...users, ...list });
    expect(await asked.accountId('ada')).toBe(3);
    expect(await asked.accountId('adam')).toBeNull();
  });

  it('takes an account that is gone for nobody’s', async () => {
    const gone = { login: 'Ghost', username: 'ghost', id: -1 };
    const shape = kind === 'GitLab' ? gitLabShape : forgejoShape;
    const [path = '', answer = {}] = Object.entries(shape.answers(pull))[0] ?? [];
    const told = { [path]: Object.assign({}, answer, { user: gone, author: gone }) };
    const { author, authorId } = await (await host(kind, {}, told)).facts(7);
    expect([author, authorId]).toEqual(['ghost', undefined]);
  });

  it.each([
    ['nobody’s before anybody approved it', [], 'proposal[bot]'],
    ['nobody’s where others alone did', ['bob'], 'proposal[bot]'],
    ['its opener’s where they did, whose branch may be no job’s', ['bob', 'mia'], 'mia'],
    ['its asker’s, under the name of now, where they did', ['mia', 'Ada'], 'Ada'],
  ])('what a job proposed with somebody’s token is %s', async (_, accounts, author) => {
    const branch = `propose/12-by-ada.b@${numberOf('Ada')}`;
    const approvals = accounts.map((account) => ({ account, commit: commitOf('b') }));
    for (const merge of [null, merged]) {
      const { facts } = await host(kind, { author: 'mia', branch, approvals, merge });
      expect(await facts(7)).toMatchObject({ author, asked: 'ada.b' });
      await served?.close();
    }
  });

  it('a branch of a copy with such a name is that of whoever opened it', async () => {
    const branch = `propose/12-by-ada@${numberOf('ada')}`;
    const shape = kind === 'GitLab' ? gitLabShape : forgejoShape;
    const [path = '', answer = {}] = Object.entries(shape.answers({ ...pull, branch }))[0] ?? [];
    const copy = { label: branch, ref: branch, repo_id: 2, repo: null };
    const told = { [path]: Object.assign({}, answer, { head: copy, target_project_id: 5 }) };
    const { facts } = await host(kind, { branch }, told);
    const { author, asked } = await facts(7);
    expect([author, asked]).toEqual(['grace', undefined]);
  });

  it('an approval of what stood there before makes nobody its author', async () => {
    const approvals = [{ account: 'Ada', commit: commitOf('d') }];
    const branch = 'propose/comment-9-by-ada';
    const found = await (await host(kind, { author: 'mia', branch, approvals })).facts(7);
    expect([found.author, found.authorId]).toEqual(['proposal[bot]', undefined]);
    const forms = await host(kind, { author: 'mia', branch: 'propose/forms-1f2e3d4c' });
    expect((await forms.facts(7)).author).toBe('proposal[bot]');
  });
});

/** GitLab answers with an empty list where no merge request holds a commit; Forgejo with 404. */
const notFound: Changes = {
  [`/api/v4/projects/club%2Fbadges/repository/commits/${commitOf('f')}/merge_requests`]: [],
};

describe('Forgejo', () => {
  const reviews = '/api/v1/repos/club/badges/pulls/7/reviews';
  const given = (state: string, changes: Changes = {}) => ({
    ...{ user: { id: 4, login: 'ada' }, state, commit_id: commitOf('b'), dismissed: false },
    ...changes,
  });

  it.each([
    ['an approval', [given('APPROVED')], 1],
    ['one that was dismissed', [given('APPROVED', { dismissed: true })], 0],
    ['a later request for changes', [given('APPROVED'), given('REQUEST_CHANGES')], 0],
    ['a later comment', [given('APPROVED'), given('COMMENT', { commit_id: '' })], 1],
    ['asking for a review', [given('REQUEST_REVIEW')], 0],
    ['a team that was asked', [given('REQUEST_REVIEW', { user: null })], 0],
    ['a word that nobody knows', [given('APPROVED'), given('SOMETHING_NEW')], 0],
    [
      'an approval on the third page',
      [...Array(120).keys(), -1].map((at) => given(at < 0 ? 'APPROVED' : 'COMMENT')),
      1,
    ],
  ])('counts the latest verdict: %s', async (_, list, count) => {
    const { facts } = await host('Forgejo', {}, { [reviews]: list });
    expect((await facts(7)).approvals).toHaveLength(count);
  });

  it('takes nothing for a merge that is none: anybody who may write can name any commit', async () => {
    const merge = { commit: commitOf('c'), parents: () => [commitOf('a')] };
    expect(await (await host('Forgejo', { merge })).broughtBy(commitOf('c'), 'main')).toEqual([]);
  });

  it('tells of what was proposed without a branch', async () => {
    const path = '/api/v1/repos/club/badges/pulls/7';
    const told = { ...(forgejoShape.answers(pull)[path] as object), head: { label: '', ref: '' } };
    expect((await (await host('Forgejo', {}, { [path]: told })).facts(7)).author).toBe('grace');
  });

  it('takes an empty list, which it writes as null', async () => {
    const timeline = { '/api/v1/repos/club/badges/issues/7/timeline': () => null };
    expect((await (await host('Forgejo', {}, timeline)).facts(7)).pushedBy).toBeUndefined();
  });
});

describe('GitLab', () => {
  const at = '/api/v4/projects/club%2Fbadges/merge_requests/7';
  const version = (letter: string, time: string) => ({
    head_commit_sha: commitOf(letter),
    ...{ base_commit_sha: commitOf('a'), created_at: `2026-06-01T${time}Z` },
  });
  const approved = async (time: string | null, versions: readonly unknown[]) => {
    const given = { user: { id: 4, username: 'ada' } };
    const moment = time === null ? {} : { approved_at: `2026-06-01T${time}Z` };
    const { facts } = await host(
      'GitLab',
      {},
      {
        [`${at}/versions`]: versions,
        [`${at}/approvals`]: { approved_by: [{ ...given, ...moment }] },
      },
    );
    return (await facts(7)).approvals.map(({ commit }) => commit[0]);
  };
  const two = [version('b', '11:00:00'), version('d', '10:00:00')];

  it.each([
    ['the newest', '11:05:00', two, ['b']],
    ['the one before, where the newest had just come', '11:00:30', two, ['d']],
    ['an earlier one', '10:30:00', two, ['d']],
    [
      'the newest of one moment',
      '11:05:00',
      [version('b', '11:00:00'), version('d', '11:00:00')],
      ['b'],
    ],
    ['the only one, at once', '11:00:01', two.slice(0, 1), ['b']],
    ['none that came later', '09:00:00', two, []],
  ])('ties an approval to %s', async (_, time, versions, commits) => {
    expect(await approved(time, versions)).toEqual(commits);
  });

  it.each([
    ['whoever pushed many branches at once, of which it tells no commit', ['eve'], ['eve']],
    ['nobody, where the author did', ['grace'], undefined],
  ])('tells of %s', async (_, names, pushed) => {
    const many = { ref_type: 'branch', ref: null, commit_to: null, ref_count: 4 };
    const events = names.map((username) => ({
      ...{ author: { id: numberOf(username), username }, push_data: many },
    }));
    const { facts } = await host('GitLab', {}, { '/api/v4/projects/12/events': events });
    expect((await facts(7)).pushedBy?.map(({ account }) => account)).toEqual(pushed);
  });

  it('refuses to guess when somebody approved, and what stands now', async () => {
    await expect(approved(null, two)).rejects.toThrow('too old');
    await expect(approved('11:05:00', two.slice(1))).rejects.toThrow('Ask again');
  });

  it('takes nothing for a merge that was squashed', async () => {
    const commits = '/api/v4/projects/club%2Fbadges/repository/commits';
    const squashed = {
      ...{ iid: 7, state: 'merged', target_branch: 'main' },
      ...{ merge_commit_sha: null, squash_commit_sha: commitOf('c') },
    };
    const list = { [`${commits}/${commitOf('c')}/merge_requests`]: [squashed] };
    expect(await (await host('GitLab', {}, list)).broughtBy(commitOf('c'), 'main')).toEqual([]);
  });
});
