/** Plays an interleaving on a fresh host, event by event, and then to an end that must be whole. */

import { didDocument } from '../../credential/did-document.ts';
import { modelBegin } from './community.ts';
import { Contributors } from './contributors.ts';
import type { ModelHost, Sound } from './host-interface.ts';
import { Watch } from './invariants.ts';
import type { Interleaving, ModelEvent, WorkEvent } from './issuing.ts';
import { type Failure, ModelRunner, type Sabotage, type Sign } from './runner.ts';

/** How the whole is made wrong on purpose. */
export interface PlaySabotage extends Sabotage {
  /** What is published of keys, without a look at whether they belong there. */
  readonly publishes?: (sound: Sound) => readonly unknown[];
}

/**
 * Plays an interleaving; then lets a new machine go through undisturbed, and every other one end
 * what it was at; then has everything repaired and taken back that nobody agreed to, and signed.
 */
export async function play(
  { events, chance }: Interleaving,
  host: ModelHost,
  sign: Sign,
  sabotage: PlaySabotage = {},
): Promise<Watch> {
  const watch = new Watch();
  const scene = new Scene(host, watch, new Contributors(host, watch, chance), sign, sabotage);
  try {
    await scene.contributors.found();
    for (const one of events) await scene.happen(one);
    await scene.conclude();
  } catch (error) {
    watch.say('stuck', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return watch;
}

class Scene {
  readonly contributors: Contributors;
  private readonly host: ModelHost;
  private readonly watch: Watch;
  private readonly sabotage: PlaySabotage;
  private readonly runners: readonly ModelRunner[];
  private readonly newMachine: () => ModelRunner;
  private seconds = 0;

  constructor(
    host: ModelHost,
    watch: Watch,
    contributors: Contributors,
    sign: Sign,
    sabotage: PlaySabotage,
  ) {
    this.host = host;
    this.watch = watch;
    this.contributors = contributors;
    this.sabotage = sabotage;
    const around = {
      ...{ host, sign, sabotage },
      now: () => this.now(),
      facts: contributors.facts,
      disputedAt: contributors.disputedAt,
      tell: (what: string, at?: string) => this.told(what, at),
    };
    this.newMachine = () => new ModelRunner(around, false);
    this.runners = [false, true, true].map((isAtHome) => new ModelRunner(around, isAtHome));
  }

  async happen(one: ModelEvent): Promise<void> {
    const { contributors } = this;
    if ('runner' in one) return this.worked(one);
    if (one.event === 'merge') return contributors.propose(one.merge, one.backing);
    if (one.event === 'damage') return contributors.harm(one.kind, one.backing);
    if (one.event === 'erase') return contributors.erase();
    if (one.event === 'heal') return contributors.heal();
    if (one.event === 'revert') return contributors.revert();
    return this.publish();
  }

  /**
   * Everything is signed that may be after the first one; the others find nothing to do, or what they
   * had done. And everything is signed that stands, once it is all as somebody agreed to.
   */
  async conclude(): Promise<void> {
    const { contributors, watch } = this;
    await this.publish();
    for (const [at, machine] of [this.newMachine(), ...this.runners].entries()) {
      if (at > 0 && machine.isFresh) continue;
      const { ledgers } = watch;
      await this.finished(machine);
      if (at > 0 && watch.ledgers !== ledgers)
        watch.say('signed-twice', 'A run signed where nothing was left to sign.');
    }
    await contributors.heal();
    await contributors.revert();
    await this.finished(this.newMachine());
    if (contributors.open.length > 0 || contributors.isBroken)
      watch.say('stuck', `It stays as it was: ${contributors.open.join()}`);
  }

  private async finished(machine: ModelRunner): Promise<void> {
    const { watch, contributors } = this;
    // A loop that was at its last attempt may give up; the next one of that machine may not.
    const { result } = await machine.finish();
    if (result === 'gave-up' && (await machine.finish()).result === 'gave-up')
      watch.say('stuck', 'It gives up although nothing disturbs it.');
    await this.looked(true);
    if (!contributors.isBroken) await watch.end(contributors.nowDisputed);
  }

  private async worked(one: WorkEvent): Promise<void> {
    const machine = this.runners[one.runner];
    if (machine === undefined) throw new Error('There is no such machine.');
    if (one.event === 'issue') return machine.issue(one.failure);
    if (one.event === 'run') return this.stepped(machine, one.steps, one.failure);
    if (one.event === 'replace') return machine.replace();
    await machine.pushByHand();
    return this.looked(false);
  }

  private async stepped(
    machine: ModelRunner,
    steps: number,
    failure: Failure | null,
  ): Promise<void> {
    for (let step = 1, goesOn = true; goesOn && step <= steps; step++) {
      goesOn = await machine.step(failure);
      await this.looked(true);
    }
  }

  /** Looks at what was pushed to main since. */
  private async looked(isComplete: boolean): Promise<void> {
    const { contributors, watch } = this;
    for (const commit of await this.host.news()) {
      const { nowDisputed: disputed, isBroken } = contributors;
      await watch.signed(commit, {
        disputed,
        isBroken: isBroken && (isComplete || (await this.hasProblems())),
        isComplete: isComplete && !isBroken,
      });
      contributors.passed(commit);
    }
  }

  /** Whether main has problems: what was lost is none once its place is withdrawn. */
  private async hasProblems(): Promise<boolean> {
    const folder = await this.host.clone();
    return (await folder.read(this.now())).problems.length > 0;
  }

  /** Builds the site from main: the keys in it are those that were agreed to, and confirmed. */
  private async publish(): Promise<void> {
    const folder = await this.host.clone();
    const { community, ledger, problems } = await folder.read(this.now());
    const disputed = [...this.contributors.nowDisputed].filter((path) => path.startsWith('keys/'));
    const isFine = disputed.length === 0 && !this.contributors.isBroken;
    const blind = this.sabotage.publishes;
    if (community === null || (problems.length > 0 && blind === undefined)) {
      this.watch.count('not published');
      if (isFine) this.watch.say('stuck', `not published: ${problems[0]?.rule ?? ''}`);
      return;
    }
    const sound = { community, ledger };
    const doubtful = blind?.(sound) ?? (await folder.disputedFiles(sound, this.contributors.facts));
    this.watch.count(doubtful.length === 0 ? 'published' : 'not published');
    if (doubtful.length > 0 && isFine) this.watch.say('stuck', `not published: ${doubtful.join()}`);
    if (doubtful.length > 0) return;
    const { assertionMethod } = didDocument(community.issuer, community.keys);
    if (disputed.length > 0 || `${String(assertionMethod)}`.includes('#2026-x'))
      this.watch.say('keys-published', `${disputed.join()} ${String(assertionMethod)}`);
  }

  /** Counts it. A run refuses for a reason, and the host forbids nothing. */
  private told(what: string, at = ''): void {
    const { contributors, watch } = this;
    watch.count(what);
    const isFine =
      (what === 'refused' && contributors.isBrokenAt(at)) ||
      (what === 'refused at home' &&
        (contributors.isBrokenAt(at) || contributors.disputedAt(at).size > 0));
    if (what === 'forbidden' || (what.startsWith('refused') && !isFine)) watch.say('stuck', what);
  }

  private now(): Date {
    return new Date(modelBegin + 1000 * this.seconds++);
  }
}
