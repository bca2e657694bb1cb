import { expect, it } from 'vitest';
import { languageOf } from '../language/languages.ts';
import { hostApi } from '../testing/fixtures/host-api.ts';
import { apiOf } from './api.ts';
import { gitHubIssues } from './github.ts';
import { type Issues, type Lapsing, type OpenIssue, remind } from './lapsing.ts';

const lapse = (name: string, address: string | null = 'https://a.example/x/'): Lapsing => ({
  ...{ name, badge: 'First Talk', until: '2026-07-01' },
  address,
});

const reminded = (on: Issues, lapsing: readonly Lapsing[]) => remind(on, lapsing, languageOf('en'));

/** A host with these issues, which keeps what is written. */
function hostWith(...known: readonly OpenIssue[]) {
  const issues = [...known];
  const closed: number[] = [];
  const on: Issues = {
    open: async () => issues.filter(({ number }) => !closed.includes(number)),
    write: async (issue) => issues.push({ ...issue, number: issues.length + 1, isByProgram: true }),
    rewrite: async (number, { isOver, ...issue }) => {
      issues[number - 1] = { ...issue, number, isByProgram: true };
      if (isOver) closed.push(number);
    },
  };
  return { on, issues, closed };
}

it('writes one issue, keeps it up to date, and closes it', async () => {
  const { on, issues, closed } = hostWith();
  expect(await reminded(on, [])).toEqual({ number: null, did: 'nothing' });
  expect(await reminded(on, [lapse('Ada')])).toEqual({ number: 1, did: 'wrote' });
  expect(await reminded(on, [lapse('Ada')])).toEqual({ number: 1, did: 'nothing' });
  expect(await reminded(on, [lapse('Ada'), lapse('Grace')])).toEqual({ number: 1, did: 'rewrote' });
  expect(issues).toHaveLength(1);
  expect(issues[0]?.body).toContain(
    '- 2026-07-01: `First Talk`, `Grace` ([page](https://a.example/x/))',
  );
  expect(await reminded(on, [])).toEqual({ number: 1, did: 'closed' });
  expect(closed).toEqual([1]);
  expect(await reminded(on, [lapse('Ada')])).toEqual({ number: 2, did: 'wrote' });
});

it('says no name and no address of those who are in no list, and takes no markup from a name', async () => {
  const { on, issues } = hostWith();
  await reminded(on, [
    lapse('Hidden Sample', null),
    lapse('@everyone `x` [a](https://eve.example)'),
  ]);
  const body = issues[0]?.body ?? '';
  expect(body).not.toContain('Hidden');
  expect(body).toContain('1 more of people who are in no list');
  expect(body).toContain('``@everyone `x` [a](https://eve.example)``');
});

it('never writes into an issue of somebody who put its marker there', async () => {
  const first = hostWith();
  await reminded(first.on, [lapse('Ada')]);
  const body = first.issues[0]?.body ?? '';
  const forged = { number: 1, title: 'Mine', body, isByProgram: false };
  const { on, issues } = hostWith(forged);
  expect(await reminded(on, [lapse('Ada')])).toEqual({ number: 2, did: 'wrote' });
  expect(issues[0]).toEqual(forged);
});

it('is said to the host in its words, and pull requests are no issues', async () => {
  const path = '/repos/club/badges/issues';
  const user = { login: 'robot[bot]', type: 'Bot' };
  const api = await hostApi({
    [path]: [
      { number: 1, title: 'A proposal', body: null, user, pull_request: {} },
      { number: 2, title: 'A question', body: null, user: { ...user, type: 'User' } },
    ],
    [`POST ${path}`]: { number: 3 },
  });
  try {
    const issues = gitHubIssues(
      apiOf({
        ...{ address: api.url, token: 'secret', sleep: async () => undefined },
        send: async ({ method, url, headers, body }) => {
          const response = await fetch(url, { method, headers, body });
          return { status: response.status, text: await response.text(), link: null };
        },
      }),
      'club/badges',
    );
    expect(await issues.open()).toEqual([
      {
        ...{ number: 2, title: 'A question', body: '', isByProgram: true },
        ...{ author: 'robot[bot]', authorId: null },
      },
    ]);
    expect(await reminded(issues, [lapse('Ada')])).toEqual({ number: 3, did: 'wrote' });
    await issues.rewrite(3, { title: 'A', body: 'B', isOver: true });
    expect(api.sent.map(({ to }) => to)).toEqual([`POST ${path}`, `PATCH ${path}/3`]);
    expect(api.sent[1]?.body).toEqual({ title: 'A', body: 'B', state: 'closed' });
  } finally {
    await api.close();
  }
});
