/** The questions of `Host` in the words of GitLab's REST API, version 4. */

import type { JsonValue } from '../../proof/json.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import { isByProgram } from '../commenting/comment-event.ts';
import { isProgram } from '../commenting/programs.ts';
import type { Host, Labelled, SentIssue, Thread, WrittenComment } from '../host.ts';
import { openedOnce } from '../commenting/opened-once.ts';
import { accountOf, anyAccount } from './accounts-told.ts';
import { gitLab, isHere } from './gitlab.ts';

type Members = ReturnType<typeof membersOf>;

/**
 * The answers of one project, by its whole path. Issues and merge requests are counted and commented apart;
 * what is confidential stays there. Throws HostRefused where an answer is not as documented.
 */
export function gitLabForms(api: Api, path: string): Host {
  const project = `/projects/${encodeURIComponent(path)}`;
  const asked = gitLab(api, path);
  const { say, ...talk } = threadsOf(api, project);
  return {
    ...asked,
    ...talk,
    ...mergeRequests(api, project),
    say,
    comment: (number, text) => say(thread(number, true), text),
    mayWrite: (account) => mayWrite(account, asked.accountId, api, project),
    labelledBy: async (issue, label) => {
      const events = await api.list(`${project}/issues/${issue}/resource_label_events`);
      return lastLabeller(events, issue, label);
    },
    issue: async (number, since) => {
      const issue = membersOf(await api.get(`${project}/issues/${number}`), `issue ${number}`);
      if (issue.isTrue('confidential'))
        throw new HostRefused(`Issue ${number} is confidential: what it says is not proposed.`);
      const notes = await api.list(notesOf(project, thread(number, false)));
      return {
        ...sentIssue(issue),
        isOpen: issue.text('state') === 'opened',
        isChanged: notes.some((item) => isLaterEdit(membersOf(item, `issue ${number}`), since)),
      };
    },
    openIssues: async () =>
      (await api.list(`${project}/issues?state=opened&confidential=false&issue_type=issue`))
        .map((item) => membersOf(item, 'open issues'))
        .filter((issue) => !issue.isTrue('confidential'))
        .map(sentIssue),
  };
}

const thread = (number: number, isPull: boolean): Thread => ({
  ...{ number, isPull, name: `${isPull ? '!' : '#'}${number}` },
});

const notesOf = (project: string, { number, isPull }: Thread): string =>
  `${project}/${isPull ? 'merge_requests' : 'issues'}/${number}/notes`;

/** What is said below issues and merge requests. */
function threadsOf(api: Api, project: string): Pick<Host, 'thread' | 'commentAt' | 'said' | 'say'> {
  return {
    thread,
    commentAt: async (below, id) =>
      (await isConfidential(below, api, project))
        ? null
        : noteIn(await api.get(`${notesOf(project, below)}/${id}`), below),
    said: async (below) =>
      (await api.list(notesOf(project, below))).map((item) =>
        membersOf(item, `the comments on ${below.name}`).textIfGiven('body'),
      ),
    say: async (below, text) =>
      void (await api.change('POST', notesOf(project, below), { body: inItsWords(text) })),
  };
}

/** A comment does not say whether what it stands below is for members alone; merge requests never are. */
async function isConfidential(
  { number, isPull, name }: Thread,
  api: Api,
  project: string,
): Promise<boolean> {
  if (isPull) return false;
  return membersOf(await api.get(`${project}/issues/${number}`), name).isTrue('confidential');
}

function mergeRequests(api: Api, project: string): Pick<Host, 'openFrom' | 'open' | 'close'> {
  const merges = `${project}/merge_requests`;
  const openFrom = async (branch: string): Promise<number | null> => {
    const query = `state=opened&source_branch=${encodeURIComponent(branch)}`;
    return ownBranch(await api.list(`${merges}?${query}`), branch);
  };
  return {
    openFrom,
    open: ({ title, body, from, into }) => {
      const opened = async (): Promise<number> => {
        const answer = await api.change('POST', merges, {
          ...{ title, source_branch: from, target_branch: into, squash: false },
          ...{ description: withoutCommands(body), remove_source_branch: true },
        });
        return membersOf(answer, 'the new merge request').number('iid');
      };
      return openedOnce(opened, 409, () => openFrom(from));
    },
    close: async (number) =>
      void (await api.change('PUT', `${merges}/${number}`, { state_event: 'close' })),
  };
}

/**
 * GitLab takes a line that begins with a slash as a command, `/merge` for instance, by whoever sends the
 * text. It skips blocks of code, but not as Markdown has them, so no line of ours begins so.
 */
const withoutCommands = (text: string): string => text.replace(/^(?=\/)/gm, '\u200b');

/** What it can be asked for below issues, as the answers name it: `/award` is a command of GitLab's own. */
const inItsWords = (text: string): string => withoutCommands(text.replaceAll('`/award', '`/badge'));

/** From maintainers on: they are who may merge into a protected branch, unless a project says otherwise. */
const maintainer = 40;

/** Members of the project and of the groups that it stands in; a number for their rights. */
async function mayWrite(
  account: string,
  accountId: Host['accountId'],
  api: Api,
  project: string,
): Promise<boolean> {
  const id = await accountId(account);
  if (id === null) return false;
  try {
    const member = membersOf(
      await api.get(`${project}/members/all/${id}`),
      `the rights of ${account}`,
    );
    return member.text('state') === 'active' && member.number('access_level') >= maintainer;
  } catch (error) {
    if (error instanceof HostRefused && error.status === 404) return false;
    throw error;
  }
}

/** Events of a label that is no more have none. */
function lastLabeller(events: readonly JsonValue[], issue: number, label: string): Labelled | null {
  let last: Labelled | null = null;
  for (const item of events) {
    const event = membersOf(item, `the labels of ${issue}`);
    if (!event.isGiven('label') || event.text('label', 'name') !== label) continue;
    const account = event.text('action') === 'add' ? accountOf(event, 'user', 'username') : null;
    last = account === null ? null : { account: account.account, at: event.text('created_at') };
  }
  return last;
}

/** The host writes a note of each change of a text, and of each box that is ticked in it. */
const isLaterEdit = (note: Members, since: string): boolean =>
  note.isTrue('system') &&
  /^(?:changed the description|marked the (?:checklist item|task))/.test(
    note.textIfGiven('body'),
  ) &&
  !(Date.parse(note.text('created_at')) < Date.parse(since));

function sentIssue(issue: Members): SentIssue {
  const { account: author, accountId: authorId = null } = anyAccount(issue, 'author', 'username');
  return {
    number: issue.number('iid'),
    ...{ body: issue.textIfGiven('description'), author, authorId },
    isByProgram: isProgram({ type: null, login: author, id: authorId }),
  };
}

/** None of those by which the host itself tells of something, and of those for members alone. */
function noteIn(value: JsonValue, below: Thread): WrittenComment | null {
  const note = membersOf(value, `a comment on ${below.name}`);
  const isWithin = note.isGiven('internal') && note.isTrue('internal');
  if (note.isTrue('system') || isWithin || note.text('created_at') !== note.text('updated_at'))
    return null;
  const { account: author, accountId: authorId = null } = anyAccount(note, 'author', 'username');
  const body = note.textIfGiven('body');
  return {
    ...{ id: note.number('id'), below, body, author, authorId },
    isByProgram: isByProgram(body, { type: null, login: author, id: authorId }),
  };
}

/** A branch of the same name in a copy of the project is another one. */
function ownBranch(merges: readonly JsonValue[], branch: string): number | null {
  const found = merges
    .map((item) => membersOf(item, 'open merge requests'))
    .find((merge) => merge.text('source_branch') === branch && isHere(merge));
  return found?.number('iid') ?? null;
}
