/** One thing that is measured: our way of doing it, and a peer's. */

export interface Benchmark {
  readonly name: string;
  readonly peer: string;
  /** What takes long is not run more often than this. */
  readonly mostRounds?: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}
