import { afterEach, describe, expect, it } from 'vitest';
import { hostApi, type HostApi } from '../../testing/fixtures/host-api.ts';
import { accountOf } from '../../testing/fixtures/shapes/doors.ts';
import { numberOf } from '../../testing/fixtures/shapes/shape.ts';
import { apiOf } from '../api.ts';
import type { Host } from '../host.ts';
import { forgejoForms } from './forgejo-forms.ts';
import { gitLabForms } from './gitlab-forms.ts';

let served: HostApi | null = null;
afterEach(() => served?.close());

type Kind = 'Forgejo' | 'GitLab';
const at = {
  Forgejo: '/api/v1/repos/club/badges',
  GitLab: '/api/v4/projects/club%2Fbadges',
} as const;

async function host(kind: Kind, answers: Readonly<Record<string, unknown>>): Promise<Host> {
  const paths = Object.entries(answers).map(([path, answer]) => [
    path.replace(/^~/, '/api/v4').replace(/^((?:POST )?)\/(?!api\/)/, `$1${at[kind]}/`),
    answer,
  ]);
  served = await hostApi(Object.fromEntries(paths) as Record<string, unknown>);
  const api = apiOf({
    address: `${served.url}${kind === 'GitLab' ? '/api/v4' : '/api/v1'}`,
    ...{ token: 'secret', accept: 'application/json' },
    send: async ({ method, url, headers, body }) => {
      const answer = await fetch(url, { method, headers, body, redirect: 'manual' });
      return { status: answer.status, text: await answer.text(), link: null };
    },
    sleep: async () => undefined,
  });
  return kind === 'GitLab' ? gitLabForms(api, 'club/badges') : forgejoForms(api, 'club/badges');
}

const user = (name: string) => ({ ...accountOf(name, 'login'), username: name, state: 'active' });
const moment = '2026-06-01T10:00:00Z';
/** That a label was put on or taken off, as both hosts tell of it. */
const labelled = (name: string | null, by: string | null, isOn = true) => ({
  ...{ id: 1, type: 'label', body: isOn ? '1' : '', created_at: moment, resource_type: 'Issue' },
  ...{ action: isOn ? 'add' : 'remove', user: by === null ? null : user(by) },
  label: name === null ? null : { id: 1, name },
});
const issue = (number: number, changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ number, iid: number, user: user('zoe'), author: user('zoe'), title: 'Form' },
  ...{ body: `Text ${number}`, description: `Text ${number}`, pull_request: null },
  ...{ state: 'open', confidential: false, created_at: moment, updated_at: moment, ...changes },
});
const comment = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: 7, user: user('ada'), author: user('ada'), body: 'Well.', system: false },
  ...{ internal: false, created_at: moment, updated_at: moment, pull_request_url: '' },
  ...{ issue_url: 'https://code.example/club/badges/issues/3', ...changes },
});
/** An open pull request from a branch, in a copy of the repository where `isCopy`. */
const pull = (number: number, branch: string, isCopy = false) => ({
  ...{ number, iid: number, source_branch: branch, target_project_id: 5 },
  source_project_id: isCopy ? 6 : 5,
  head: {
    ...{ label: branch, ref: branch },
    repo: { full_name: isCopy ? 'eve/badges' : 'Club/badges' },
  },
});
const names = {
  Forgejo: { labels: 'timeline', comments: 'comments', pulls: 'pulls', closing: 'PATCH' },
  GitLab: {
    labels: 'resource_label_events',
    comments: 'notes',
    pulls: 'merge_requests',
    closing: 'PUT',
  },
} as const;

describe.each(['Forgejo', 'GitLab'] as const)('%s', (kind) => {
  const { labels, comments, pulls, closing } = names[kind];

  it.each([
    ['whoever put it on last', [labelled('approved', 'eve'), labelled('approved', 'mia')], 'mia'],
    [
      'nobody, once it was taken off',
      [labelled('approved', 'mia'), labelled('approved', 'mia', false)],
      null,
    ],
    ['nobody by another label', [labelled('not-approved', 'mia'), labelled(null, 'mia')], null],
    [
      'nobody whose account is gone',
      [labelled('approved', 'mia'), labelled('approved', null)],
      null,
    ],
    [
      'whoever is meant, past a hundred others',
      [...Array.from({ length: 130 }, () => labelled('x', 'eve')), labelled('approved', 'mia')],
      'mia',
    ],
  ])('a label is by %s', async (_, events, account) => {
    const { labelledBy } = await host(kind, { [`/issues/3/${labels}`]: events });
    const found = await labelledBy(3, 'approved');
    expect(found).toEqual(account === null ? null : { account, at: moment });
  });

  it.each([[{ message: 'No.' }], ['none'], [[{ ...labelled('approved', 'mia'), user: 'mia' }]]])(
    'a list of labels that is none is refused: %j',
    async (answer) => {
      const { labelledBy } = await host(kind, { [`/issues/3/${labels}`]: answer });
      await expect(labelledBy(3, 'approved')).rejects.toThrow(/host/i);
    },
  );

  it('open issues are read page by page', async () => {
    const all = Array.from({ length: 230 }, (_, number) => issue(number + 1));
    const { openIssues } = await host(kind, { '/issues': all });
    const found = await openIssues();
    expect(found).toHaveLength(230);
    expect(found[229]).toEqual({
      ...{ number: 230, body: 'Text 230', author: 'zoe', authorId: numberOf('zoe') },
      isByProgram: false,
    });
  });

  it('a pull request from a branch of that name elsewhere is another one', async () => {
    const list = [pull(1, 'propose/1', true), pull(2, 'propose/10'), pull(3, 'propose/1')];
    const { openFrom } = await host(kind, { [`/${pulls}`]: list });
    expect(await openFrom('propose/1')).toBe(3);
    expect(await openFrom('propose/2')).toBeNull();
  });

  it('what another job opened meanwhile is found; where there is none, the refusal stays', async () => {
    const request = { title: 'T', body: 'B', from: 'propose/1', into: 'main' };
    const asked = await host(kind, {
      [`/${pulls}`]: [pull(3, 'propose/1')],
      [`POST /${pulls}`]: 409,
    });
    expect(await asked.open(request)).toBe(3);
    await expect(asked.open({ ...request, from: 'other' })).rejects.toThrow('409');
    await asked.close(3);
    expect(served?.sent.at(-1)?.to).toBe(`${closing} ${at[kind]}/${pulls}/3`);
  });

  it('a comment is read as it was written, and not where it was edited since', async () => {
    const path = kind === 'GitLab' ? '/issues/3/notes/7' : '/issues/comments/7';
    const asked = await host(kind, { [path]: comment(), '/issues/3': issue(3) });
    const below = asked.thread(3, false);
    expect(await asked.commentAt(below, 7)).toEqual({
      ...{ id: 7, below, body: 'Well.', author: 'ada', authorId: numberOf('ada') },
      isByProgram: false,
    });
    const later = comment({ updated_at: '2026-06-01T10:05:00Z' });
    const edited = await host(kind, { [path]: later, '/issues/3': issue(3) });
    expect(await edited.commentAt(below, 7)).toBeNull();
  });

  it.each(['forgejo-actions', 'project_12_bot_1f2e', 'group_3_bot', 'club-bot', 'dependabot[bot]'])(
    'a comment of %s is by a program',
    async (name) => {
      const path = kind === 'GitLab' ? '/issues/3/notes/7' : '/issues/comments/7';
      const by = comment({ user: user(name), author: user(name) });
      const asked = await host(kind, { [path]: by, '/issues/3': issue(3) });
      expect((await asked.commentAt(asked.thread(3, false), 7))?.isByProgram).toBe(true);
    },
  );

  it('says something below an issue, and reads what was said', async () => {
    const asked = await host(kind, {
      [`/issues/3/${comments}`]: [comment(), comment({ body: null })],
    });
    const below = asked.thread(3, false);
    expect([await asked.said(below), below.name]).toEqual([['Well.', ''], '#3']);
    await asked.say(below, 'Thanks.');
    expect(served?.sent).toEqual([
      { to: `POST ${at[kind]}/issues/3/${comments}`, body: { body: 'Thanks.' } },
    ]);
  });

  it.each([
    ['is as it was', [], false],
    ['was changed', [{ body: 'changed the description', system: true }], true],
    [
      'had a box ticked',
      [{ body: 'marked the checklist item **I asked** as completed', system: true }],
      true,
    ],
  ])('a form that %s says so', async (_, notes, isChanged) => {
    const later = { created_at: '2026-06-01T12:00:00Z', updated_at: '2026-06-01T12:00:00Z' };
    const asked = await host(kind, {
      '/issues/3': issue(3, {
        state: kind === 'GitLab' ? 'opened' : 'open',
        ...(isChanged && later),
      }),
      [`/issues/3/${comments}`]: [
        comment(),
        ...notes.map((note) => comment({ ...note, ...later })),
      ],
    });
    expect(await asked.issue(3, moment)).toMatchObject({ isOpen: true, isChanged, body: 'Text 3' });
  });
});

describe('who may merge', () => {
  const users = { '~/users': [user('ada')] };

  it.each([
    ['Ada', true],
    ['zoe', false],
  ])('on Forgejo, %s: %s', async (name, may) => {
    const { mayWrite } = await host('Forgejo', { '/assignees': [user('mia'), user('ada')] });
    expect(await mayWrite(name)).toBe(may);
  });

  it.each([
    ['an owner', { access_level: 50, state: 'active' }, true],
    ['a maintainer', { access_level: 40, state: 'active' }, true],
    ['a developer', { access_level: 30, state: 'active' }, false],
    ['a blocked maintainer', { access_level: 40, state: 'blocked' }, false],
    ['nobody of the project', 404, false],
  ])('on GitLab, %s', async (_, member, may) => {
    const asked = await host('GitLab', { ...users, [`/members/all/${numberOf('ada')}`]: member });
    expect(await asked.mayWrite('ada')).toBe(may);
    expect(await asked.mayWrite('nobody')).toBe(false);
  });

  it('is not guessed where the host does not say', async () => {
    await expect((await host('Forgejo', { '/assignees': 403 })).mayWrite('ada')).rejects.toThrow(
      '403',
    );
    await served?.close();
    const hidden = await host('GitLab', { ...users, [`/members/all/${numberOf('ada')}`]: 403 });
    await expect(hidden.mayWrite('ada')).rejects.toThrow('403');
  });
});

describe('on GitLab', () => {
  it('no line of a text is a command, however a block of code is written', async () => {
    const asked = await host('GitLab', { 'POST /merge_requests': { iid: 4 } });
    const text = '````text\n```\n/merge\n```\n````\n/approve';
    await asked.open({ title: 'T', body: text, from: 'a', into: 'main' });
    await asked.say(asked.thread(3, false), text);
    await asked.comment(4, text);
    const sent = JSON.stringify(served?.sent);
    expect(served?.sent).toHaveLength(3);
    expect(sent).not.toMatch(/\\n\//);
    expect(sent).toContain('\u200b/merge');
  });

  it('an answer names the command that the host leaves in a comment', async () => {
    const asked = await host('GitLab', {});
    await asked.say(asked.thread(3, false), '`/award` wants a badge, as in `/award a @b`.');
    expect(served?.sent[0]?.body).toEqual({
      body: '`/badge` wants a badge, as in `/badge a @b`.',
    });
  });

  it('a merge request is named by another sign than an issue, and has comments of its own', async () => {
    const asked = await host('GitLab', {
      '/merge_requests/3/notes': [comment({ body: 'There.' })],
    });
    const below = asked.thread(3, true);
    expect([below.name, await asked.said(below)]).toEqual(['!3', ['There.']]);
  });

  it('what is confidential, or by the host itself, is not taken', async () => {
    const asked = await host('GitLab', {
      '/issues': [issue(1), issue(2, { confidential: true })],
      '/issues/2': issue(2, { confidential: true }),
      '/issues/2/notes/9': comment(),
      '/issues/3': issue(3),
      '/issues/3/notes/7': comment({ internal: true }),
      '/issues/3/notes/8': comment({ system: true }),
    });
    expect((await asked.openIssues()).map(({ number }) => number)).toEqual([1]);
    await expect(asked.issue(2, moment)).rejects.toThrow('confidential');
    const below = asked.thread(3, false);
    expect([await asked.commentAt(below, 7), await asked.commentAt(below, 8)]).toEqual([
      null,
      null,
    ]);
    expect(await asked.commentAt(asked.thread(2, false), 9)).toBeNull();
  });
});

it('on Forgejo, a comment that stands elsewhere, and a pull request in the place of a form, are refused', async () => {
  const asked = await host('Forgejo', {
    '/issues/comments/7': comment(),
    '/issues/4': issue(4, { pull_request: { merged: false } }),
    '/issues': [issue(1), issue(4, { pull_request: { merged: false } })],
  });
  await expect(asked.commentAt(asked.thread(4, false), 7)).rejects.toThrow(
    'does not stand below #4',
  );
  await expect(asked.issue(4, moment)).rejects.toThrow('no form');
  expect((await asked.openIssues()).map(({ number }) => number)).toEqual([1]);
});
