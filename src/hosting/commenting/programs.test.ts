import { expect, it } from 'vitest';
import { apiOf } from '../api.ts';
import { gitHubIssues } from '../github.ts';
import { gitHubLetterBox } from '../letters/github-comments.ts';
import { isProgram } from './programs.ts';

it.each([
  ['Bot', 'helpful', true],
  ['User', 'mila-bot', false],
  ['User', 'stale', false],
  ['User', 'news[bot]', true],
  [null, 'news[bot]', true],
  [null, 'mila-bot', true],
  [null, 'renovate', true],
  [null, 'abbot', false],
  ['', 'mila-bot', true],
])('an account of the type %s called %s is a program: %s', (type, login, is) => {
  expect(isProgram({ type, login })).toBe(is);
});

it('issues and comments of GitHub know programs alike', async () => {
  const times = { created_at: '2026-05-01T00:00:00Z', updated_at: '2026-05-01T00:00:00Z' };
  const said = [
    { type: 'User', login: 'mila-bot', id: 1 },
    { type: 'User', login: 'news[bot]', id: 2 },
    { type: 'Bot', login: 'helpful', id: 3 },
  ].map((user) => ({
    ...{ ...times, user, id: user.id, number: user.id, title: 'Hello', body: 'Hello' },
    issue_url: 'https://api.github.test/repos/club/badges/issues/7',
  }));
  const api = apiOf({
    ...{ address: 'https://api.github.test', token: 'secret', accept: 'application/json' },
    send: async () => ({ status: 200, text: JSON.stringify(said), link: null }),
    sleep: async () => undefined,
  });
  const comments = await gitHubLetterBox(api, 'club/badges').since('2026-01-01T00:00:00Z');
  const issues = await gitHubIssues(api, 'club/badges').open();
  for (const all of [comments, issues])
    expect(all.map(({ isByProgram }) => isByProgram)).toEqual([false, true, true]);
});
