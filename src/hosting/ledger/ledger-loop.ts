/**
 * How what was signed reaches the main branch: fetch, issue, commit, push, and again from the start
 * where somebody else was faster. The decisions are a function from state and result to state; what
 * they cost is done by injected steps.
 */

/** A commit id. */
export type Commit = string;

/** What a loop does to the world. A step that fails for good throws. */
export interface LedgerSteps {
  /** The main branch as it is now, and whether it holds `pending` already. */
  readonly fetch: (pending: Commit | null) => Promise<Fetched>;
  /** Brings the folder to `tip` and signs what is unsigned there: repeated, it does nothing. */
  readonly issue: (tip: Commit) => Promise<'issued' | 'refused'>;
  /** What was signed, as a commit on `tip`; null where there is nothing. */
  readonly commit: (tip: Commit) => Promise<Commit | null>;
  /** Moves the main branch from `tip` to `pending`, or leaves it: compare and swap. */
  readonly push: (pending: Commit, tip: Commit) => Promise<Pushed>;
  /** Waits; longer with each attempt. */
  readonly pause: (attempt: number) => Promise<void>;
}

export type Fetched = { readonly tip: Commit; readonly landed: boolean } | 'unreachable';

/**
 * `moved`: main is elsewhere by now. `unknown`: the answer was lost, it may have landed.
 * `forbidden`: the host never will.
 */
export type Pushed = 'pushed' | 'moved' | 'unknown' | 'forbidden';

export type Outcome =
  | { readonly result: 'pushed' | 'landed'; readonly commit: Commit; readonly attempts: number }
  | {
      readonly result: 'nothing' | 'refused' | 'forbidden' | 'gave-up';
      readonly commit: null;
      readonly attempts: number;
    };

/**
 * Where a loop stands: the step that comes next, and what it needs. `pending`: pushed, but perhaps
 * not arrived.
 */
export type LoopState =
  | { readonly next: 'fetch' | 'pause'; readonly attempt: number; readonly pending: Commit | null }
  | { readonly next: 'issue' | 'commit'; readonly attempt: number; readonly tip: Commit }
  | {
      readonly next: 'push';
      readonly attempt: number;
      readonly tip: Commit;
      readonly pending: Commit;
    }
  | { readonly next: 'end'; readonly outcome: Outcome };

/** What a step answered; tagged with the step, so that no answer is taken for another's. */
type StepResult =
  | { readonly of: 'fetch'; readonly answer: Fetched }
  | { readonly of: 'issue'; readonly answer: 'issued' | 'refused' }
  | { readonly of: 'commit'; readonly answer: Commit | null }
  | { readonly of: 'push'; readonly answer: Pushed }
  | { readonly of: 'pause' };

/** How often a push is tried. */
export const mostAttempts = 5;

/** A loop that has done nothing yet. */
export const begin: LoopState = { next: 'fetch', attempt: 1, pending: null };

/**
 * The state after a step. Throws where the result is of another step than the one that was next:
 * that is a bug.
 */
export function after(state: LoopState, result: StepResult): LoopState {
  if (state.next === 'fetch' && result.of === 'fetch') return afterFetch(state, result.answer);
  if (state.next === 'issue' && result.of === 'issue') {
    return result.answer === 'issued'
      ? { ...state, next: 'commit' }
      : ended('refused', state.attempt);
  }
  if (state.next === 'commit' && result.of === 'commit') {
    return result.answer === null
      ? ended('nothing', state.attempt)
      : { ...state, next: 'push', pending: result.answer };
  }
  if (state.next === 'push' && result.of === 'push') return afterPush(state, result.answer);
  if (state.next === 'pause' && result.of === 'pause')
    return { next: 'fetch', attempt: state.attempt + 1, pending: state.pending };
  throw new Error(`A result of ${result.of} came where ${state.next} was next.`);
}

/** A push whose answer was lost is looked for before anything is signed again. */
function afterFetch(
  { attempt, pending }: LoopState & { next: 'fetch' | 'pause' },
  fetched: Fetched,
): LoopState {
  if (fetched === 'unreachable') return again(attempt, pending);
  if (pending !== null && fetched.landed)
    return { next: 'end', outcome: { result: 'landed', commit: pending, attempts: attempt } };
  return { next: 'issue', attempt, tip: fetched.tip };
}

function afterPush({ attempt, pending }: LoopState & { next: 'push' }, answer: Pushed): LoopState {
  if (answer === 'pushed')
    return { next: 'end', outcome: { result: 'pushed', commit: pending, attempts: attempt } };
  return answer === 'forbidden' ? ended('forbidden', attempt) : again(attempt, pending);
}

function again(attempt: number, pending: Commit | null): LoopState {
  return attempt >= mostAttempts ? ended('gave-up', attempt) : { next: 'pause', attempt, pending };
}

function ended(
  result: 'nothing' | 'refused' | 'forbidden' | 'gave-up',
  attempts: number,
): LoopState {
  return { next: 'end', outcome: { result, commit: null, attempts } };
}

/** Runs a loop to its end. */
export async function runLedgerLoop(steps: LedgerSteps): Promise<Outcome> {
  for (let state = begin; ; state = after(state, await perform(state, steps))) {
    if (state.next === 'end') return state.outcome;
  }
}

/** Does the one step that is next. */
export async function perform(
  state: Exclude<LoopState, { next: 'end' }>,
  steps: LedgerSteps,
): Promise<StepResult> {
  switch (state.next) {
    case 'fetch':
      return { of: 'fetch', answer: await steps.fetch(state.pending) };
    case 'issue':
      return { of: 'issue', answer: await steps.issue(state.tip) };
    case 'commit':
      return { of: 'commit', answer: await steps.commit(state.tip) };
    case 'push':
      return { of: 'push', answer: await steps.push(state.pending, state.tip) };
    case 'pause':
      await steps.pause(state.attempt);
      return { of: 'pause' };
  }
}
