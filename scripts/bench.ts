/** `npm run bench`: our speed as ratios against a peer in the same run. */

import { benchmarks, measure } from '../src/testing/bench/benchmarks.ts';
import { command, UsageError } from './shell/command.ts';

const help = `
Usage: npm run bench -- [--rounds N]

Measures the hot paths beside a peer's on the same input, in turns, and prints medians and ratios (below 1: ours is faster).
  --rounds N   how often each is run (default: 100)
`;

await command(help, { rounds: { type: 'string', default: '100' } }, async ({ values }) => {
  const rounds = Number(values['rounds']);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new UsageError('--rounds wants a whole number above 0');
  for (const benchmark of await benchmarks()) {
    const { ours, theirs } = await measure(benchmark, rounds);
    const ratio = (ours / theirs).toFixed(2);
    console.log(
      `${benchmark.name.padEnd(32)} ${ours.toFixed(3)} ms   ${benchmark.peer} ${theirs.toFixed(3)} ms   ratio ${ratio}`,
    );
  }
  return 0;
});
