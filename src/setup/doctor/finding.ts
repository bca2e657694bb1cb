/** What the doctor says about one thing: how it is, and what to do where it is not well. */

/** `good` and `bad` are known; `open` could not be decided, or is only worth knowing. */
type FindingState = 'good' | 'bad' | 'open';

export interface Finding {
  /** Names the thing for scripts: `node`, `issuer`, `key` … */
  readonly check: string;
  readonly state: FindingState;
  readonly says: string;
  /** What to do; null where all is well. */
  readonly remedy: string | null;
}

export const good = (check: string, says: string): Finding => ({
  check,
  state: 'good',
  says,
  remedy: null,
});
export const bad = (check: string, says: string, remedy: string): Finding => ({
  check,
  state: 'bad',
  says,
  remedy,
});
export const open = (check: string, says: string, remedy: string): Finding => ({
  check,
  state: 'open',
  says,
  remedy,
});

const marks: Readonly<Record<FindingState, string>> = { good: '✓', bad: '✗', open: '?' };

/**
 * One line, and an indented one for the remedy. Characters that a terminal would obey are replaced.
 */
export function formatFinding({ state, says, remedy }: Finding): string {
  return `${marks[state]} ${visible(says)}${remedy === null ? '' : `\n    → ${visible(remedy)}`}`;
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·');
}
