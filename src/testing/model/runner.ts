/**
 * One machine of the model that issues, the host's job or somebody's at home: it steps through the
 * real loop, and anything may fail between two commands.
 */

import type { GitAnswer, Git } from '../../repository/git.ts';
import { ledgerSteps } from '../../hosting/ledger/ledger-git.ts';
import {
  after,
  begin,
  type LedgerSteps,
  type LoopState,
  type Outcome,
  perform,
} from '../../hosting/ledger/ledger-loop.ts';
import type { Reading } from '../../credential/ledger/reading.ts';
import type { FileToWrite } from '../../repository/write.ts';
import type { HostFacts } from '../../review/facts.ts';
import { mainBelow, pull, pushByHand, type RebaseSabotage } from './by-hand.ts';
import type { ModelFolder, ModelHost, Sound } from './host-interface.ts';

/**
 * What goes wrong in one step. `at` counts commands of git from 0, `files` those that were written
 * before the end came.
 */
export type Failure =
  | { readonly kind: 'unreachable' | 'moved' | 'answer-lost' | 'push-lost' }
  | { readonly kind: 'killed'; readonly at: number; readonly done: boolean }
  | { readonly kind: 'cut-short'; readonly files: number };

/** Signs what a sound community lacks; null where it refuses. */
export type Sign = (sound: Sound, now: Date) => Promise<readonly FileToWrite[] | null>;

/** How a run is made wrong on purpose, to see whether the model notices. */
export interface Sabotage extends RebaseSabotage {
  readonly steps?: (steps: LedgerSteps, folder: ModelFolder) => LedgerSteps;
  readonly read?: (reading: Reading) => Reading;
  readonly sign?: (sign: Sign) => Sign;
  readonly git?: (git: Git) => Git;
  /** At home: signs without a look at what came. */
  readonly vouchesBlindly?: boolean;
}

interface Surroundings {
  readonly host: ModelHost;
  readonly sign: Sign;
  /** The clock: another moment each time. */
  readonly now: () => Date;
  readonly sabotage: Sabotage;
  /** What the host says about every pull request that was merged, and every push past them. */
  readonly facts: HostFacts;
  /** Which paths stand on a commit of main as nobody who may has agreed to. */
  readonly disputedAt: (commit: string) => ReadonlySet<string>;
  /** Told of what came to pass, and at which commit of main. */
  readonly tell: (what: string, at?: string) => void;
}

class Killed extends Error {}

const unreached: GitAnswer = { code: 128, stdout: '', stderr: 'fatal: unable to access' };

export class ModelRunner {
  /** How the last loop that came to its end ended. */
  outcome: Outcome | null = null;
  private readonly around: Surroundings;
  private readonly isAtHome: boolean;
  private folder: ModelFolder | null = null;
  private state: LoopState = begin;

  constructor(around: Surroundings, isAtHome: boolean) {
    this.around = around;
    this.isAtHome = isAtHome;
  }

  /** True where it never ran, or was replaced since. */
  get isFresh(): boolean {
    return this.folder === null;
  }

  /** Another machine in its place, with nothing on it. */
  replace(): void {
    this.folder = null;
    this.state = begin;
  }

  /**
   * One step of the loop, or the first one where none is under way. True where it goes on from
   * there.
   */
  async step(failure: Failure | null): Promise<boolean> {
    this.folder ??= await this.around.host.clone();
    if (this.state.next === 'end') throw new Error('An ended loop goes no further.');
    try {
      const { folder } = this;
      const state = after(this.state, await perform(this.state, this.steps(folder, failure)));
      if (state.next === 'end') {
        this.outcome = state.outcome;
        this.around.tell(this.named(state.outcome.result), await mainBelow(folder.git));
      }
      this.state = state.next === 'end' ? begin : state;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.around.tell('killed');
      this.state = begin;
    }
    return this.state !== begin;
  }

  /**
   * Signs in the folder outside a loop, as `npm run issue` does; at home after a pull, if nothing
   * is signed there that was not pushed. Nothing where a loop is under way.
   */
  async issue(failure: Failure | null): Promise<void> {
    if (this.state !== begin) return;
    this.folder ??= await this.around.host.clone();
    if (this.isAtHome) await pull(this.folder.git);
    await this.signed(this.folder, failure).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  }

  /** At home: signs, commits, rebases and pushes by hand. Nothing where a loop is under way. */
  async pushByHand(): Promise<void> {
    if (this.state !== begin || !this.isAtHome) return;
    this.folder ??= await this.around.host.clone();
    const { folder } = this;
    if ((await this.signed(folder, null)) === 'issued')
      this.around.tell(await pushByHand(folder, this.around));
  }

  /** A loop to its end, undisturbed. */
  async finish(): Promise<Outcome> {
    this.outcome = null;
    while (this.outcome === null) await this.step(null);
    return this.outcome;
  }

  private named(result: Outcome['result']): string {
    return result === 'refused' && this.isAtHome ? 'refused at home' : result;
  }

  private steps(folder: ModelFolder, failure: Failure | null): LedgerSteps {
    const { sabotage, tell } = this.around;
    const steps = ledgerSteps({
      git: failing(sabotage.git?.(folder.git) ?? folder.git, failure, tell),
      remote: 'origin',
      branch: 'main',
      note: null,
      chance: () => 0,
      sleep: async () => undefined,
      issue: () => this.signed(folder, failure),
    });
    return sabotage.steps?.(steps, folder) ?? steps;
  }

  private async signed(
    folder: ModelFolder,
    failure: Failure | null,
  ): Promise<'issued' | 'refused'> {
    const { sign, sabotage, now: clock, facts } = this.around;
    const now = clock();
    const real = await folder.read(now);
    const { community, ledger, problems } = sabotage.read?.(real) ?? real;
    if (community === null || problems.length > 0) return 'refused';
    const agreed = this.isAtHome
      ? community
      : await folder.authorised({ community, ledger }, facts);
    if (agreed === null) return 'issued';
    const files = await (sabotage.sign?.(sign) ?? sign)({ community: agreed, ledger }, now);
    if (files === null) return 'refused';
    if (this.isAtHome && files.length > 0 && !(await this.isVouchedFor(folder, real)))
      return 'refused';
    const cut = failure?.kind === 'cut-short' ? failure.files : files.length;
    await folder.write(files.slice(0, cut));
    if (cut < files.length) this.around.tell('torn');
    if (cut < files.length) throw new Killed();
    return 'issued';
  }

  /** Whoever signs at home looks at all that is listed, and vouches for nothing that is not agreed to. */
  private async isVouchedFor(
    folder: ModelFolder,
    { community, ledger }: Reading,
  ): Promise<boolean> {
    const { sabotage, disputedAt, tell } = this.around;
    if (sabotage.vouchesBlindly === true || community === null) return true;
    const disputed = disputedAt(await mainBelow(folder.git));
    const listed = await folder.listed({ community, ledger });
    // Before the first signature nothing is listed: it founds everything, so they look at everything.
    const isFine =
      ledger.register === null ? disputed.size === 0 : !listed.some((path) => disputed.has(path));
    tell(isFine ? 'vouched' : 'not vouched');
    return isFine;
  }
}

/** Git with a failure: of the network, of the host, or of the machine before or after a command. */
function failing(git: Git, failure: Failure | null, tell: Surroundings['tell']): Git {
  let commands = 0;
  return async (...args) => {
    const end = failure?.kind === 'killed' && commands++ === failure.at;
    if (end && !failure.done) throw new Killed();
    if (args[0] === 'fetch' && failure?.kind === 'unreachable') return unreached;
    if (args[0] === 'push' && failure?.kind === 'push-lost') return unreached;
    if (args[0] === 'push' && failure?.kind === 'moved')
      return {
        code: 1,
        stdout: '!\tx:refs/heads/main\t[remote rejected] (cannot lock ref)\n',
        stderr: '',
      };
    const answer = await git(...args);
    if (args[0] === 'push') tell(answer.code === 0 ? 'arrived' : 'outrun');
    if (end) throw new Killed();
    return args[0] === 'push' && failure?.kind === 'answer-lost' ? unreached : answer;
  };
}
