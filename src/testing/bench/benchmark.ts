/** One thing that is measured: our way of doing it, and a peer's. */

export interface Benchmark {
  readonly name: string;
  readonly peer: string;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}
