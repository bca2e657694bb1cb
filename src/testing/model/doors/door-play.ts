/**
 * Plays what happens at the doors, by the engine's own forms, comments, proposals, facts and review;
 * and says what must hold after each step, apart from the engine.
 */

import { checkCommunity } from '../../../community/check.ts';
import { drawName } from '../../../community/drawn-names.ts';
import { writtenComment } from '../../../hosting/commenting/comment-event.ts';
import { outcomeOf } from '../../../hosting/commenting/comment-proposal.ts';
import type { Standing } from '../../../hosting/commenting/who-may-ask.ts';
import { type Proposal, proposalOf } from '../../../hosting/forms/proposal.ts';
import { approverOf, propose } from '../../../hosting/proposing.ts';
import { HostRefused } from '../../../hosting/api.ts';
import { riverside, tinyNow } from '../../fixtures/tiny-community.ts';
import { DoorClone } from './door-git.ts';
import { accounts, type AccountName, DoorHost, type Issue, type Pull } from './door-host.ts';
import { reviewed } from './door-review.ts';
import { filesOf, formText, start } from './door-texts.ts';
import { wordsOf } from '../../../language/languages.ts';
import type { DoorEvent } from './events.ts';

/** A comment as the host handed it to a job: an edit changes nothing of it. */
interface Written {
  readonly by: AccountName;
  readonly issue: Issue;
  readonly event: string;
}

/** A job that has read, and has not brought its proposal yet. */
interface Job {
  readonly by: AccountName;
  readonly clone: DoorClone;
  readonly proposal: Proposal;
}

export class DoorPlay {
  readonly host = new DoorHost(start);
  readonly counts = new Map<string, number>();
  private readonly comments: Written[] = [];
  private readonly jobs: Job[] = [];
  /** What the jobs put on each branch; somebody's push makes it another. */
  private readonly brought = new Map<string, string>();
  private readonly standings: Record<string, Standing> = {};
  private drawn = 0;

  private readonly draw = (): string =>
    drawName((count) =>
      Uint8Array.from({ length: count }, (_, at) => (this.drawn += 7 + at) % 256),
    );

  private count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  async step(event: DoorEvent): Promise<void> {
    switch (event.event) {
      case 'claim':
      case 'nominate':
        return void this.host.write(event.by, formText(event.event, event));
      case 'list':
        return void this.host.write(event.by, formText('list', { ...event, name: '' }));
      case 'comment':
        return this.comment(event.by, event.text);
      case 'bring both':
        return void (await Promise.all([this.bring(event.at), this.bring(event.at + 1)]));
      case 'bring':
        this.host.failsOnce = event.isLost;
        await this.bring(event.at);
        this.host.failsOnce = false;
        return;
      case 'label':
        return this.label(event.at, event.by);
      case 'read':
        return this.read(event.at);
      case 'approve':
        return this.approve(event.at, event.by);
      case 'push':
        return this.push(event.at, event.what);
      case 'merge':
        return this.merge(event.at);
      case 'edit':
      case 'close':
        return this.change(event);
    }
  }

  private comment(by: AccountName, body: string): void {
    const [issue] = this.host.issues;
    if (issue === undefined) return;
    const comment = {
      id: this.comments.length + 1,
      body,
      user: { login: by, id: accounts[by], type: 'User' },
    };
    const event = JSON.stringify({ action: 'created', issue: { number: issue.number }, comment });
    this.comments.push({ by, issue, event });
  }

  private change({ event, at }: { readonly event: 'edit' | 'close'; readonly at: number }): void {
    const issue = pick(this.host.issues, at);
    if (issue === undefined) return;
    if (event === 'close') issue.isOpen = false;
    else issue.body = issue.body.replace(/Mila|Jo|Quiet/, 'Changed Name');
    this.count(event);
  }

  private circumstances() {
    return { now: tinyNow, salt: 'ab'.repeat(16), drawnName: this.draw(), drawName: this.draw };
  }

  private standingAt(base: string) {
    return (this.standings[base] ??= this.checkedAt(base));
  }

  private checkedAt(base: string) {
    const files = filesOf(this.host.repository.node(base).texts);
    const { community, problems } = checkCommunity(files, { now: tinyNow });
    if (community === null) throw new Error(`main is wrong: ${problems[0]?.message}`);
    return { community, files };
  }

  /** A job reads a comment; it may run again for the same one. */
  private async read(at: number): Promise<void> {
    const written = pick(this.comments, at);
    if (written === undefined) return;
    const clone = new DoorClone(this.host.repository);
    const host = this.host.asked();
    const asked = writtenComment(written.event);
    const standing = this.standingAt(clone.base);
    const outcome = await outcomeOf(asked, standing, host, this.circumstances());
    this.count(`comment: ${outcome.kind}`);
    if (outcome.kind !== 'proposal') return;
    if (!['ada', 'bob', 'mia'].includes(written.by))
      throw new Error(`A comment of ${written.by} became a proposal.`);
    this.jobs.push({ by: written.by, clone, proposal: outcome.proposal });
  }

  /** The label is set, and a job reads the form as it was then. */
  private async label(at: number, by: AccountName): Promise<void> {
    const issue = pick(this.host.issues, at);
    if (issue === undefined) return;
    issue.label = by;
    const host = this.host.asked();
    const approval = await approverOf(host, issue.number, 'approved');
    const mayMerge = ['ada', 'bob', 'mia'].includes(by);
    if ('approver' in approval !== mayMerge) throw new Error(`The label of ${by} is misjudged.`);
    if ('refusal' in approval) return this.count('label refused');
    const clone = new DoorClone(this.host.repository);
    const { community, files } = this.standingAt(clone.base);
    const { body, author, number } = issue;
    const labelled = { number, body, author, authorId: accounts[author], label: 'approved' };
    const { proposal } = await proposalOf(labelled, by, community, files, this.circumstances());
    this.count(proposal === null ? 'form refused' : 'form taken');
    if (proposal !== null) this.jobs.push({ by: author, clone, proposal });
  }

  private async bring(at: number): Promise<void> {
    const job = pick(this.jobs, at);
    if (job === undefined) return;
    this.jobs.splice(this.jobs.indexOf(job), 1);
    const { clone, proposal } = job;
    const { branch, files } = proposal;
    const before = this.host.repository.branches.get(branch);
    let isClosed = false;
    try {
      const host = this.host.asked();
      const to = { into: 'main', words: wordsOf('en') };
      const made = await propose(clone.git, host, proposal, to, () => clone.write(files));
      const pull = this.host.pulls.findLast((one) => one.branch === branch);
      isClosed = pull?.state === 'closed';
      this.count('number' in made ? 'brought' : isClosed ? 'gave way' : 'not brought');
    } catch (error) {
      if (!(error instanceof HostRefused)) throw error;
      this.count('answer lost');
    }
    const now = this.host.repository.branches.get(branch);
    if (before !== undefined && now !== before && !isClosed)
      throw new Error(`${branch} was overwritten.`);
    if (before === undefined && now !== undefined) this.brought.set(branch, now);
  }

  private pullAt(at: number): Pull | undefined {
    return pick(
      this.host.pulls.filter(({ state }) => state === 'open'),
      at,
    );
  }

  private approve(at: number, account: AccountName): void {
    const pull = this.pullAt(at);
    if (pull === undefined) return;
    pull.approvals.push({ account, commit: this.host.headOf(pull) });
    this.count('approved');
  }

  /** Somebody who may write changes the branch of a proposal, approved or not. */
  private push(at: number, what: 'award' | 'words' | 'rules'): void {
    const pull = this.pullAt(at);
    if (pull === undefined) return;
    const { repository } = this.host;
    const head = this.host.headOf(pull);
    const { texts } = repository.node(head);
    const award = [...texts.keys()].find(
      (path) => !start.has(path) && /\/(?!profile)[^/]+\.md$/.test(path),
    );
    const changes: Record<string, string> =
      what === 'rules'
        ? { 'keys/issuer.json': JSON.stringify({ ...riverside, awarders: ['eve'] }) }
        : what === 'words'
          ? {
              [award ?? 'recipients/grace/x.md']:
                '---\nbadge: repairer\ndate: 2026-05-01\n---\nEve.\n',
            }
          : {
              'recipients/eve-sample/profile.md': '---\nname: Eve Sample\n---\n',
              'recipients/eve-sample/first-talk.md':
                '---\nbadge: first-talk\ndate: 2026-05-01\n---\n',
            };
    const id = repository.add(head, new Map([...texts, ...Object.entries(changes)]));
    repository.branches.set(pull.branch, id);
    this.brought.set(pull.branch, id);
    pull.pusher = 'eve';
    this.count(`pushed ${what}`);
  }

  /** Merges where the review lets it. */
  private async merge(at: number): Promise<void> {
    const pull = this.pullAt(at);
    if (pull === undefined) return;
    const { state, texts } = await reviewed(this.host, pull);
    this.count(`review: ${state}`);
    if (state !== 'allowed') return;
    const { repository } = this.host;
    const main = repository.branches.get('main') ?? '';
    repository.branches.set('main', repository.add(main, texts));
    pull.state = 'merged';
    for (const [, number] of pull.body.matchAll(/Closes #(\d+)/g))
      for (const issue of this.host.issues)
        if (issue.number === Number(number)) issue.isOpen = false;
    this.count('merged');
  }

  /** What must hold after each step. */
  assertSound(): void {
    const { repository, pulls } = this.host;
    const closed = new Set(
      pulls.filter(({ state }) => state === 'closed').map(({ branch }) => branch),
    );
    for (const [branch, id] of this.brought)
      if (repository.branches.get(branch) !== id && !closed.has(branch))
        throw new Error(`${branch} moved by itself.`);
    for (const [branch, id] of repository.branches)
      for (const [path, text] of repository.node(id).texts)
        if (text.includes('mail.example')) throw new Error(`${branch} has an address in ${path}.`);
    const events = pulls
      .filter(({ state }) => state === 'open')
      .flatMap(({ branch }) => /^propose\/claims-[0-9a-f]+/.exec(branch)?.[0] ?? []);
    if (new Set(events).size !== events.length) throw new Error('An event has two pulls.');
    this.assertMainSound();
  }

  private assertMainSound(): void {
    const texts = this.host.repository.at('main');
    this.standingAt(this.host.repository.branches.get('main') ?? '');
    const talks = [...texts].flatMap(([path, text]) =>
      /^badge: first-talk$/m.test(text) && !text.includes('revoked:') ? [path.split('/')[1]] : [],
    );
    if (new Set(talks).size !== talks.length) throw new Error('Somebody has a badge twice.');
  }
}

/** The one of this number, counted from the newest, and around. */
const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items.at(-1 - (at % Math.max(1, items.length)));
