import { describe, expect, it } from 'vitest';
import type { Host, StandingIssue } from '../host.ts';
import { formByNumber, formEvent } from '../issue-event.ts';
import { commentOf } from '../commenting/comment-event.ts';
import { approvedForm } from './approved-form.ts';

const set = '2026-06-01T10:00:00Z';
const later = '2026-06-01T10:30:00Z';
const standing: StandingIssue = {
  ...{ number: 12, body: 'Now', author: 'zoe', authorId: 9, isByProgram: false },
  ...{ isOpen: true, isChanged: false },
};

/** A host that knows one issue, and who put the label on it. */
function host(by: string | null, issue: Partial<StandingIssue> = {}): Host {
  const not = (): never => {
    throw new Error('This was not to be asked.');
  };
  const known: Partial<Host> = {
    labelledBy: async () => (by === null ? null : { account: by, at: set }),
    mayWrite: async (account) => account === 'mia',
    issue: async () => ({ ...standing, ...issue }),
    thread: (number, isPull) => ({ number, isPull, name: `!${number}` }),
    commentAt: async (below, id) => ({
      ...{ id, below, body: 'Asked', author: 'ada', authorId: 3, isByProgram: false },
    }),
  };
  return new Proxy(known, { get: (all, key) => Reflect.get(all, key) ?? not }) as Host;
}

const issue = { number: 12, body: 'Then', user: { login: 'zoe', id: 9 }, updated_at: set };
const gitHub = { action: 'labeled', label: { name: 'approved' }, issue };
const forgejo = { action: 'label_updated', number: 12, issue };
const gitLab = {
  ...{ object_kind: 'issue', changes: { labels: { previous: [], current: [] } } },
  object_attributes: { iid: 12, action: 'update', description: 'Forged' },
};
const then = { body: 'Then', author: 'zoe', authorId: 9, number: 12 };

const outcome = async (event: object, by: string | null, changes: Partial<StandingIssue> = {}) => {
  const read = formEvent(JSON.stringify(event));
  return read === null ? null : approvedForm(read, 'approved', host(by, changes));
};

describe('the form is what was approved', () => {
  it.each([
    ['GitHub', gitHub],
    [
      'Forgejo, also where its own note came a moment later',
      { ...forgejo, issue: { ...issue, updated_at: '2026-06-01T10:00:59Z' } },
    ],
    [
      'a Forgejo that names the label, whatever came before the job',
      { ...forgejo, label: { name: 'approved' }, issue: { ...issue, updated_at: later } },
    ],
  ])('by the event of %s', async (_, event) => {
    expect(await outcome(event, 'mia')).toEqual({ form: then, approver: 'mia' });
  });

  it('by the host alone on GitLab, whatever was sent', async () => {
    const found = await outcome({ ...gitLab, user: { username: 'mia' } }, 'mia');
    expect(found).toMatchObject({ form: { body: 'Now', author: 'zoe' }, approver: 'mia' });
  });

  it.each([
    [
      'Forgejo, by another label that comes later',
      { ...forgejo, issue: { ...issue, updated_at: later } },
      {},
    ],
    ['GitLab', gitLab, { isChanged: true }],
  ])('and is refused where it was changed since: %s', async (_, event, changes) => {
    expect(await outcome(event, 'mia', changes)).toMatchObject({
      isRefused: true,
      why: expect.stringContaining('changed since') as string,
    });
  });

  it.each([gitHub, forgejo, gitLab])('by nobody who may not', async (event) => {
    const found = await outcome(event, 'eve');
    expect(found).toMatchObject({
      isRefused: true,
      why: expect.stringContaining('by eve') as string,
    });
  });

  it('or by nobody, which is a mistake only where the event names the label', async () => {
    expect(await outcome(gitHub, null)).toMatchObject({ isRefused: true });
    for (const event of [forgejo, gitLab])
      expect(await outcome(event, null)).toMatchObject({ isRefused: false });
  });

  it.each([gitHub, forgejo])('and not by another label that was set', async (event) => {
    expect(await outcome({ ...event, label: { name: 'other' } }, 'mia')).toEqual({
      ...{ why: 'The label of this event is not approved.', isRefused: false },
    });
  });

  it('and no form that is closed is proposed again', async () => {
    const found = await approvedForm(formByNumber(12), 'approved', host('mia', { isOpen: false }));
    expect(found).toEqual({ why: 'Issue 12 is closed.', isRefused: false });
  });
});

describe('an event', () => {
  it.each([
    ['an issue whose labels did not change', { ...gitLab, changes: { title: {} } }, null],
    ['a comment', { object_kind: 'note', object_attributes: { id: 7 }, issue: { iid: 12 } }, null],
    [
      'an issue that was opened with labels',
      { object_kind: 'issue', object_attributes: { iid: 4, action: 'open' } },
      formByNumber(4),
    ],
  ])('of GitLab: %s', (_, event, read) => {
    expect(formEvent(JSON.stringify(event))).toEqual(read);
  });

  it.each([
    '',
    '[]',
    'null',
    '{"object_kind":7}',
    '{"object_kind":"issue","object_attributes":{"iid":"12; touch","action":"open"}}',
    '{"object_kind":"issue","changes":[],"object_attributes":{"iid":1}}',
    '{"action":"label_updated","issue":null}',
    '{"action":"label_updated","issue":{"number":-1,"user":null,"updated_at":""}}',
    '{"action":"opened","issue":{}}',
  ])('that is none is refused: %s', (text) => {
    expect(() => formEvent(text)).toThrow(/host|event/i);
  });

  it.each([
    ['an issue', { issue: { iid: 5 } }, false],
    ['a merge request', { merge_request: { iid: 5 } }, true],
  ])('of a comment on GitLab names %s, and no word of it counts', async (_, on, isPull) => {
    const event = {
      object_kind: 'note',
      object_attributes: { id: 7, note: '/award x @eve' },
      ...on,
    };
    expect(await commentOf(JSON.stringify(event), host(null))).toMatchObject({
      ...{ id: 7, body: 'Asked', author: 'ada', below: { number: 5, isPull } },
    });
  });

  it('of a comment on a commit, or of something else, asks for nothing', async () => {
    const note = { object_kind: 'note', object_attributes: { id: 7 }, commit: {} };
    expect(await commentOf(JSON.stringify(note), host(null))).toBeNull();
    expect(await commentOf(JSON.stringify(gitLab), host(null))).toBeNull();
    const bad = { object_kind: 'note', object_attributes: { id: 'x' }, issue: { iid: 1 } };
    await expect(commentOf(JSON.stringify(bad), host(null))).rejects.toThrow('another kind');
  });
});
