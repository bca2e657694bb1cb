import { afterEach, describe, expect, it } from 'vitest';
import {
  activity,
  commitOf,
  hostApi,
  type HostApi,
  pullRequest,
  review,
} from '../testing/fixtures/host-api.ts';
import { apiOf } from './api.ts';
import { gitHub } from './github.ts';
import { factsOfCommits, factsOfMerges, type Host } from './host.ts';

const repo = '/repos/club/badges';
let api: HostApi | null = null;
const waits: number[] = [];

afterEach(async () => {
  await api?.close();
  waits.length = 0;
});

async function host(answers: Readonly<Record<string, unknown>>): Promise<Host> {
  api = await hostApi(answers);
  const send: Parameters<typeof apiOf>[0]['send'] = async ({ method, url, headers, body }) => {
    const response = await fetch(url, { method, headers, body, redirect: 'manual' });
    const link = response.headers.get('Link');
    return { status: response.status, text: await response.text(), link };
  };
  return gitHub(
    apiOf({
      address: api.url,
      token: 'secret',
      send,
      sleep: async (time) => void waits.push(time),
    }),
    'club/badges',
  );
}

describe('the facts of a pull request', () => {
  it('are its author, its commits and who approved which commit', async () => {
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7),
      [`${repo}/pulls/7/reviews`]: [review('ada', 'APPROVED'), review('mila', 'COMMENTED')],
    });
    expect(await facts(7)).toEqual({
      number: 7,
      author: 'grace',
      authorId: 1,
      opened: '2026-04-28',
      base: commitOf('a'),
      head: commitOf('b'),
      merge: commitOf('c'),
      approvals: [{ account: 'ada', commit: commitOf('b') }],
    });
    expect(api?.tokens).toEqual(new Set(['Bearer secret']));
  });

  it.each([
    ['approved what a job made of their form', 'propose/12-by-mia@4', ['Mia', 4, 'b'], 'Mia'],
    ['was renamed since', 'propose/comment-77-by-mia@4', ['maria', 4, 'b'], 'maria'],
    ['has no number', 'propose/12-by-mia', ['mia', null, 'b'], 'mia'],
    ['took the name over', 'propose/12-by-mia@4', ['mia', 5, 'b'], null],
    ['approved an older commit', 'propose/12-by-mia@4', ['mia', 4, 'a'], null],
    ['approved what names nobody', 'award', ['mia', 4, 'b'], null],
  ] as const)('name as author whoever %s', async (_, ref, [account, id, commit], author) => {
    const job = 'github-actions[bot]';
    const approval = review(account, 'APPROVED', commitOf(commit));
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7, {
        user: { login: job, id: 9, type: 'Bot' },
        head: { ref, sha: commitOf('b'), repo: null },
      }),
      [`${repo}/pulls/7/reviews`]: [
        id === null ? approval : { ...approval, user: { login: account, id } },
      ],
    });
    expect((await facts(7)).author).toBe(author ?? job);
  });

  it('name who opened it, whatever the branch is called', async () => {
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7, {
        head: { ref: 'propose/12-by-mia@4', sha: commitOf('b'), repo: null },
      }),
      [`${repo}/pulls/7/reviews`]: [review('mia', 'APPROVED')],
    });
    expect((await facts(7)).author).toBe('grace');
  });

  describe('tell who pushed what is proposed', () => {
    const branch = { ref: 'award', sha: commitOf('b'), repo: { full_name: 'ada/badges' } };
    const to = (login: string, after: string, changes = {}): unknown =>
      activity(login, commitOf('a'), commitOf(after), { ref: 'refs/heads/award', ...changes });
    const told = async (pushes: unknown, changes = {}): Promise<unknown> => {
      const { facts } = await host({
        [`${repo}/pulls/7`]: pullRequest(7, { head: branch, ...changes }),
        [`${repo}/pulls/7/reviews`]: [],
        '/repos/ada/badges/activity': pushes,
      });
      const { pushedBy, mergedBy } = await facts(7);
      return { pushedBy, mergedBy };
    };

    it('by the activity of its branch, wherever that is, as the commit came there', async () => {
      const pushes = [
        to('zoe', '0', { activity_type: 'branch_deletion' }),
        to('eve', 'b', { activity_type: 'force_push' }),
        to('ada', 'd'),
        to('bob', 'b', { ref: 'refs/heads/other' }),
      ];
      expect(await told(pushes)).toEqual({ pushedBy: [{ account: 'eve', accountId: 1 }] });
    });

    it.each([
      ['a server that knows no such list', 404],
      ['a list without that commit', []],
    ])('not with %s', async (_, pushes) => {
      expect(await told(pushes)).toEqual({});
    });

    it('and who merged it, where they did so themselves', async () => {
      const merged = { merged_by: { login: 'mia', id: 4 } };
      expect(await told([], merged)).toEqual({ mergedBy: { account: 'mia', accountId: 4 } });
      expect(await told([], { ...merged, auto_merge: { enabled_by: {} } })).toEqual({});
    });
  });

  it('have no merge while it is open, whatever commit the host has made to try one', async () => {
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7, { merged: false, merged_at: null }),
      [`${repo}/pulls/7/reviews`]: [],
    });
    expect((await facts(7)).merge).toBeNull();
  });

  it.each([
    ['a later request for changes takes it back', ['APPROVED', 'CHANGES_REQUESTED'], []],
    ['a dismissal takes it back', ['APPROVED', 'DISMISSED'], []],
    ['a later comment does not', ['APPROVED', 'COMMENTED'], ['b']],
    ['an approval after all counts', ['CHANGES_REQUESTED', 'APPROVED'], ['b']],
    ['what is not sent yet is nothing', ['PENDING'], []],
    ['a word that nobody knows is no approval', ['APPROVED', 'SOMETHING_NEW'], []],
  ])('count the latest verdict: %s', async (_, states, commits) => {
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7),
      [`${repo}/pulls/7/reviews`]: states.map((state) => review('ada', state)),
    });
    expect((await facts(7)).approvals.map(({ commit }) => commit[0])).toEqual(commits);
  });

  it('name the commit that was approved, which may not be the last one', async () => {
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7),
      [`${repo}/pulls/7/reviews`]: [
        review('ada', 'APPROVED', commitOf('d')),
        review('Ada', 'APPROVED', commitOf('e')),
      ],
    });
    expect((await facts(7)).approvals).toEqual([{ account: 'Ada', commit: commitOf('e') }]);
  });

  it('count no approval of an account that is gone', async () => {
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7, { user: null }),
      [`${repo}/pulls/7/reviews`]: [review(null, 'APPROVED')],
    });
    expect(await facts(7)).toMatchObject({ author: 'ghost', approvals: [] });
  });

  it('are read to the last page: a withdrawal on the third page counts', async () => {
    const reviews = [
      review('ada', 'APPROVED'),
      ...Array.from({ length: 230 }, () => review('mila', 'COMMENTED')),
      review('ada', 'DISMISSED'),
    ];
    const { facts } = await host({
      [`${repo}/pulls/7`]: pullRequest(7),
      [`${repo}/pulls/7/reviews`]: reviews,
    });
    expect((await facts(7)).approvals).toEqual([]);
    expect(
      api?.asked
        .filter((line) => line.includes('reviews'))
        .map((line) => /&page=(\d)/.exec(line)?.[1]),
    ).toEqual(['1', '2', '3']);
  });
});

describe('merges on main', () => {
  const pulls = (...items: unknown[]) => ({ [`${repo}/commits/${commitOf('c')}/pulls`]: items });

  it('lead to the pull request that brought them, once for all its commits', async () => {
    const there = await host({
      ...pulls(pullRequest(7)),
      [`${repo}/commits/${commitOf('d')}/pulls`]: [pullRequest(7)],
      [`${repo}/commits/${commitOf('e')}/pulls`]: [],
      [`${repo}/pulls/7`]: pullRequest(7),
      [`${repo}/pulls/7/reviews`]: [],
    });
    expect(
      (await factsOfMerges(there, [commitOf('e'), commitOf('c'), commitOf('d')], 'main')).map(
        ({ number }) => number,
      ),
    ).toEqual([7]);
  });

  it.each([
    ['is open', { merged_at: null }],
    [
      'went to another branch',
      { base: { ref: 'draft', sha: commitOf('a'), repo: { full_name: 'club/badges' } } },
    ],
    [
      'went to another repository',
      { base: { ref: 'main', sha: commitOf('a'), repo: { full_name: 'mallory/badges' } } },
    ],
  ])('are not brought by a pull request that %s', async (_, changes) => {
    const { broughtBy } = await host(pulls(pullRequest(7, changes)));
    expect(await broughtBy(commitOf('c'), 'main')).toEqual([]);
  });
});

describe('what was pushed past every pull request', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(commitOf) as [string, string, string, string];
  const none = Object.fromEntries([b, c, d].map((one) => [`${repo}/commits/${one}/pulls`, []]));
  const asked = async (events: unknown): Promise<unknown> =>
    (
      await factsOfCommits(
        await host({ ...none, [`${repo}/activity`]: events }),
        [b, c, d],
        [a, b, c, d],
        'main',
      )
    ).pushes.map(({ account }) => account);

  it('is the word of whoever pushed it, each commit of a push, with the number of the account', async () => {
    const there = await host({ ...none, [`${repo}/activity`]: [activity('mia', a, c)] });
    expect(await factsOfCommits(there, [b, c, d], [a, b, c, d], 'main')).toEqual({
      pulls: [],
      pushes: [
        { pushed: b, account: 'mia', accountId: 1 },
        { pushed: c, account: 'mia', accountId: 1 },
        { pushed: d, account: null },
      ],
    });
    expect(api?.asked.at(-1)).toBe(`GET ${repo}/activity?ref=refs%2Fheads%2Fmain&per_page=100`);
  });

  it.each([
    ['by another push', [activity('mia', b, d), activity('eve', a, b)], ['eve', 'mia', 'mia']],
    [
      'by whoever pushed it first, also where it was pushed again',
      [activity('mia', a, d), activity('eve', a, c)],
      ['eve', 'eve', 'mia'],
    ],
    [
      'by nobody, where the branch stood elsewhere before: another line was put in its place',
      [activity('mia', commitOf('e'), d)],
      [null, null, null],
    ],
    ['by nobody, where the account is gone', [activity(null, a, d)], [null, null, null]],
    [
      'by nobody, where it went to another branch, by force, or was a merge',
      [
        activity('mia', a, d, { ref: 'refs/heads/draft' }),
        activity('mia', a, d, { activity_type: 'force_push' }),
        activity('mia', a, d, { activity_type: 'pr_merge' }),
      ],
      [null, null, null],
    ],
    ['by nobody, where the host has no such list', 404, [null, null, null]],
    ['by nobody, where the list is another one', [{ pusher: 'mia' }], [null, null, null]],
  ])('is brought %s', async (_, events, accounts) => {
    expect(await asked(events)).toEqual(accounts);
  });

  it('by force is nobody’s word, and says who did it, unless it was pushed before', async () => {
    const force = { activity_type: 'force_push' };
    const events = [activity('eve', commitOf('e'), d, force), activity('mia', a, b)];
    const there = await host({ ...none, [`${repo}/activity`]: events });
    const { pushes } = await factsOfCommits(there, [b, c, d], [a, b, c, d], 'main');
    expect(pushes.map(({ account, forcedBy }) => [account, forcedBy?.account])).toEqual([
      ['mia', undefined],
      [null, 'eve'],
      [null, 'eve'],
    ]);
  });

  it('is read to the end, by cursors, at the place that was asked first', async () => {
    const others = Array.from({ length: 250 }, () => activity('ada', d, d));
    expect(await asked([...others, activity('mia', a, b)])).toEqual(['mia', null, null]);
    expect(
      api?.asked
        .filter((one) => one.includes('/activity'))
        .map((one) => one.split('per_page=100')[1]),
    ).toEqual(['', '&after=c%2F100%3D', '&after=c%2F200%3D']);
  });
});

describe('an answer that is not as documented is refused', () => {
  it.each([
    ['not JSON', '<html>'],
    ['a name twice', '{"number": 7, "number": 8}'],
    ['no head', { ...pullRequest(7), head: undefined }],
    ['half a commit', pullRequest(7, { head: { sha: 'abc' } })],
    ['a list', []],
    ['another kind', pullRequest(7, { merged: 'true' })],
    ['404', 404],
    ['a redirect', 301],
  ])('%s', async (_, answer) => {
    const { facts } = await host({ [`${repo}/pulls/7`]: answer, [`${repo}/pulls/7/reviews`]: [] });
    await expect(facts(7)).rejects.toThrow(/^The host/);
    await expect(facts(7)).rejects.not.toThrow('secret');
  });

  it('after four tries, where the host is in trouble', async () => {
    let answered = 0;
    const { facts } = await host({
      [`${repo}/pulls/7`]: () => (++answered < 4 ? 502 : pullRequest(7)),
      [`${repo}/pulls/7/reviews`]: 503,
    });
    await expect(facts(7)).rejects.toThrow('503');
    expect([answered, waits]).toEqual([4, [1000, 2000, 4000, 1000, 2000, 4000]]);
  });

  it('and what changes something is sent once', async () => {
    const { comment } = await host({ [`POST ${repo}/issues/7/comments`]: 500 });
    await expect(comment(7, 'Hello')).rejects.toThrow('500');
    expect(api?.sent).toEqual([{ to: `POST ${repo}/issues/7/comments`, body: { body: 'Hello' } }]);
  });
});

describe('who set a label', () => {
  const event = (kind: string, name: string, login: string | null) => ({
    event: kind,
    label: { name },
    actor: login === null ? null : { login },
  });
  it.each([
    [
      'the last one who did',
      [event('labeled', 'approved', 'ada'), event('labeled', 'form', 'bot')],
      'ada',
    ],
    [
      'nobody, once it was taken off',
      [event('labeled', 'approved', 'ada'), event('unlabeled', 'approved', 'mila')],
      null,
    ],
    [
      'whoever set it again',
      [
        event('labeled', 'approved', 'ada'),
        event('unlabeled', 'approved', 'ada'),
        event('labeled', 'approved', 'mila'),
      ],
      'mila',
    ],
    [
      'nobody by another label',
      [event('labeled', 'not-approved', 'ada'), { event: 'closed', actor: { login: 'ada' } }],
      null,
    ],
  ])('is %s', async (_, events, account) => {
    const { labelledBy } = await host({ [`${repo}/issues/3/events`]: events });
    expect((await labelledBy(3, 'approved'))?.account ?? null).toBe(account);
  });

  it.each([
    ['admin', true],
    ['write', true],
    ['maintain', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ])('may write with %s: %s', async (permission, may) => {
    const { mayWrite } = await host({
      [`${repo}/collaborators/ada/permission`]: { permission, user: { login: 'ada' } },
    });
    expect(await mayWrite('ada')).toBe(may);
  });

  it('opens nothing twice: the pull request of another job from that branch is taken', async () => {
    const request = { title: 'T', body: 'B', from: 'propose/1', into: 'main' };
    const { open } = await host({
      [`POST ${repo}/pulls`]: 422,
      [`${repo}/pulls`]: [{ number: 3, head: { ref: 'propose/1' } }],
    });
    expect(await open(request)).toBe(3);
    await expect(open({ ...request, from: 'other' })).rejects.toThrow('422');
  });
});
