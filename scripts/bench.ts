/** `npm run bench`: our speed as ratios against a peer in the same run. */

import { benchmarks, measure } from '../src/testing/bench/benchmarks.ts';
import { benchBuilding } from '../src/testing/bench/whole/building.ts';
import { machine, yardstickMs } from '../src/testing/bench/whole/measured.ts';
import { benchSigning, benchVerifying } from '../src/testing/bench/whole/signing.ts';
import { command, UsageError } from './shell/command.ts';

const help = `
Usage: npm run bench -- [--rounds N]
       npm run bench -- sign|verify|build --awards N

Measures the hot paths beside a peer's on the same input, in turns, and prints medians and ratios (below 1: ours is faster).
With a command's name: that command over a sample community of any size, beside @digitalbazaar/vc, Astro with empty pages or bare
writing in the same run, as one JSON with the machine, the versions and every figure.
  --rounds N   how often each is run (default: 100)
  --awards N   how many awards the sample community has (default: 1000)
`;

const whole = { sign: benchSigning, verify: benchVerifying, build: benchBuilding } as const;

const options = {
  rounds: { type: 'string', default: '100' },
  awards: { type: 'string', default: '1000' },
} as const;

await command(help, options, async ({ values, positionals }) => {
  const [name, ...more] = positionals;
  if (name === undefined) {
    await printRatios(countIn('rounds', values.rounds));
    return 0;
  }
  if (!Object.hasOwn(whole, name) || more.length > 0)
    throw new UsageError('It measures one of sign, verify and build');
  const awards = countIn('awards', values.awards);
  const date = new Date().toISOString().slice(0, 10);
  const here = { ...machine(), signatureMs: await yardstickMs() };
  const figures = await whole[name as keyof typeof whole](awards);
  console.log(JSON.stringify({ bench: name, date, awards, machine: here, ...figures }, null, 2));
  return 0;
});

function countIn(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`--${option} wants a whole number above 0`);
  return count;
}

async function printRatios(rounds: number): Promise<void> {
  for (const benchmark of await benchmarks()) {
    const { ours, theirs } = await measure(benchmark, rounds);
    const ratio = (ours / theirs).toFixed(2);
    console.log(
      `${benchmark.name.padEnd(32)} ${ours.toFixed(3)} ms   ` +
        `${benchmark.peer} ${theirs.toFixed(3)} ms   ratio ${ratio}`,
    );
  }
}
