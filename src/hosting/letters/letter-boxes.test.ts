import { afterEach, describe, expect, it } from 'vitest';
import { hostApi, type HostApi } from '../../testing/fixtures/host-api.ts';
import { apiOf } from '../api.ts';
import { forgejoLetterBox } from './forgejo-comments.ts';
import { gitLabLetterBox } from './gitlab-notes.ts';

let served: HostApi | null = null;
afterEach(() => served?.close());

const moments = { created_at: '2026-06-01T10:00:00Z', updated_at: '2026-06-01T10:00:00Z' };
const edited = { ...moments, updated_at: '2026-06-01T11:00:00Z' };

/** Two comments on 7, of a person and of the account of the token, and one on 8 that was edited. */
const hosts = {
  Forgejo: () => {
    const repo = '/repos/club/badges';
    const on = (number: number) => ({
      issue_url: '',
      pull_request_url: `https://code.example/club/badges/pulls/${number}`,
    });
    const comments = [
      { id: 50, body: 'Sealed', user: { login: 'grace', id: 1 }, ...on(7), ...moments },
      { id: 51, body: 'Mark', user: { login: 'Badges', id: 9 }, ...on(7), ...moments },
      {
        ...{ id: 52, body: 'Other', user: { login: 'ada', id: 2 }, ...edited },
        ...{ pull_request_url: '', issue_url: 'https://code.example/club/badges/issues/8' },
      },
    ];
    return {
      '/user': { login: 'badges' },
      [`${repo}/issues/comments`]: comments,
      [`${repo}/issues/7/comments`]: comments.slice(0, 2),
      [`POST ${repo}/issues/7/comments`]: { id: 53 },
    };
  },
  GitLab: () => {
    const merges = '/projects/club%2Fbadges/merge_requests';
    const note = (id: number, body: string, username: string, number: number) => ({
      ...{ id, body, author: { username, id: number }, system: false, ...moments },
    });
    const system = { ...note(49, 'approved', 'eve', 3), system: true };
    return {
      '/user': { username: 'badges' },
      [merges]: [{ iid: 7 }, { iid: 8 }],
      [`${merges}/7/notes`]: [
        system,
        note(50, 'Sealed', 'grace', 1),
        note(51, 'Mark', 'Badges', 9),
      ],
      [`${merges}/8/notes`]: [{ ...note(52, 'Other', 'ada', 2), ...edited }],
      [`POST ${merges}/7/notes`]: note(53, 'New', 'badges', 9),
    };
  },
} as const;

async function boxAt(kind: keyof typeof hosts) {
  served = await hostApi(hosts[kind]());
  const api = apiOf({
    ...{ address: served.url, token: 'secret', accept: 'application/json' },
    send: async ({ method, url, headers, body }) => {
      const answer = await fetch(url, { method, headers, body, redirect: 'manual' });
      return { status: answer.status, text: await answer.text(), link: null };
    },
    sleep: async () => undefined,
  });
  return (kind === 'GitLab' ? gitLabLetterBox : forgejoLetterBox)(api, 'club/badges');
}

describe.each(['Forgejo', 'GitLab'] as const)('on %s', (kind) => {
  it('tells each comment, whose it is, and whether it was edited', async () => {
    const box = await boxAt(kind);
    const found = await box.since('2026-01-01T00:00:00Z');
    expect(
      found.map((one) => [
        one.id,
        one.below,
        one.author,
        one.authorId,
        one.isByProgram,
        one.isEdited,
      ]),
    ).toEqual([
      [50, 7, 'grace', 1, false, false],
      [51, 7, 'Badges', 9, true, false],
      [52, 8, 'ada', 2, false, true],
    ]);
    expect((await box.below(7)).map(({ id, body }) => [id, body])).toEqual([
      [50, 'Sealed'],
      [51, 'Mark'],
    ]);
    expect(served?.asked.some((one) => one.includes('2026-01-01T00%3A00%3A00Z'))).toBe(true);
  });

  it('writes, rewrites and takes away where the comment stands', async () => {
    const box = await boxAt(kind);
    await box.since('2026-01-01T00:00:00Z');
    expect(await box.say(7, 'New')).toBe(53);
    await box.rewrite(53, 'Newer');
    await box.remove(50);
    const [where, way] =
      kind === 'GitLab'
        ? ['/projects/club%2Fbadges/merge_requests/7/notes', 'PUT']
        : ['/repos/club/badges/issues/comments', 'PATCH'];
    expect(served?.sent.map(({ to }) => to)).toEqual([
      `POST ${kind === 'GitLab' ? where : '/repos/club/badges/issues/7/comments'}`,
      `${way} ${where}/53`,
      `DELETE ${where}/50`,
    ]);
    expect(served?.sent[1]?.body).toEqual({ body: 'Newer' });
  });
});
