/**
 * Forms and comments on a played host, and the jobs that it starts for them: it tells of them in its own
 * form, and opens the pull requests that they ask for, as it would refuse them.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DoorShape,
  OpenedPull,
  PlayedComment,
  PlayedIssue,
} from '../fixtures/shapes/doors.ts';
import type { GitCommunity } from '../fixtures/git-community.ts';
import { freshFolder } from '../fixtures/trees.ts';
import type { PlayedHost } from './host.ts';

export class PlayedDoors {
  readonly issues: PlayedIssue[] = [];
  /** Pull requests that jobs opened and nobody closed. */
  readonly pulls: OpenedPull[] = [];
  /** The answer to whoever opens the next pull request; null for the usual one. */
  refusesNext: number | null = null;
  private readonly host: PlayedHost;
  private readonly shape: DoorShape;
  /** One copy for all, since each holds the whole engine. */
  private fork: GitCommunity | null = null;
  private minutes = 0;
  private ids = 100;

  constructor(host: PlayedHost, shape: DoorShape) {
    [this.host, this.shape] = [host, shape];
    this.answer(shape.people(['ada', 'bob', 'mia', 'zoe', 'eve'], ['mia', 'ada']));
    this.answer(shape.issues(this.issues));
    host.answer(shape.pulls, (_: unknown, query: URLSearchParams) =>
      this.pulls
        .filter(({ branch }) => (query.get('source_branch') ?? headIn(query) ?? branch) === branch)
        .map((pull) => shape.opened(pull)),
    );
    host.answer(`POST ${shape.pulls}`, (body: unknown) => this.open(body));
  }

  write(author: string, body: string, changes: Partial<PlayedIssue> = {}): PlayedIssue {
    const issue = {
      ...{ number: 501 + this.issues.length, author, body, isOpen: true, isConfidential: false },
      ...{ changed: this.later(), edits: [], labels: [], comments: [], ...changes },
    };
    this.issues.push(issue);
    this.tell(issue);
    this.host.answer(`POST ${this.shape.comments(issue.number)}`, (sent: unknown) => {
      this.comment(issue, this.shape.jobs, (sent as { body: string }).body);
      return { id: this.ids };
    });
    return issue;
  }

  label(issue: PlayedIssue, by: string, name = 'approved', isOn = true): void {
    issue.changed = this.later();
    issue.labels.push({ name, by, isOn, at: issue.changed });
  }

  edit(issue: PlayedIssue, body: string): void {
    issue.body = body;
    issue.changed = this.later();
    issue.edits.push(issue.changed);
  }

  comment(issue: PlayedIssue, author: string, body: string): PlayedComment {
    const at = this.later();
    const comment = { id: ++this.ids, author, body, at, changed: at };
    issue.comments.push(comment);
    issue.changed = at;
    this.tell(issue);
    return comment;
  }

  /** The file of the event that a label of this issue changed, as it is now. */
  labelled = (issue: PlayedIssue): string => eventFile(this.shape.labelled(issue));

  commented = (issue: PlayedIssue, comment: PlayedComment): string =>
    eventFile(this.shape.commented(issue, comment));

  /** The answers that jobs wrote below an issue. */
  answersTo = (issue: PlayedIssue): readonly string[] =>
    issue.comments.filter(({ author }) => author === this.shape.jobs).map(({ body }) => body);

  private later(): string {
    return new Date(Date.UTC(2026, 5, 2) + 600_000 * ++this.minutes).toISOString();
  }

  private answer(answers: Readonly<Record<string, unknown>>): void {
    for (const [path, value] of Object.entries(answers)) this.host.answer(path, value);
  }

  private tell(issue: PlayedIssue): void {
    this.answer(this.shape.issue(issue));
  }

  /** A branch that is not there cannot be proposed, nor one that is proposed already. */
  private open(sent: unknown): unknown {
    const asked = this.shape.sent(sent);
    const refusal = this.refusesNext;
    this.refusesNext = null;
    if (refusal !== null) return refusal;
    if (this.pulls.some(({ branch }) => branch === asked.branch)) return this.shape.refusal;
    if (this.host.bare.git('branch', '--list', asked.branch) === '') return 404;
    this.fork ??= this.host.clone('branch');
    this.fork.git('fetch', '--quiet', 'origin');
    this.fork.git('checkout', '--quiet', '--detach', `origin/${asked.branch}`);
    const pull = { ...asked, number: this.host.propose(this.fork, this.shape.jobs, asked.branch) };
    this.pulls.push(pull);
    this.host.answer(this.shape.closing(pull.number), () => {
      this.pulls.splice(this.pulls.indexOf(pull), 1);
      return {};
    });
    return this.shape.opened(pull);
  }
}

/** How GitHub is asked for the branch. */
const headIn = (query: URLSearchParams): string | undefined => query.get('head')?.split(':')[1];

function eventFile(event: unknown): string {
  const file = join(freshFolder('event'), 'event.json');
  writeFileSync(file, JSON.stringify(event));
  return file;
}
