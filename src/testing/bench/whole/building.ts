/** `npm run bench -- build`: the whole site, beside Astro with empty pages and beside bare writing. */

import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { engineFolder, withScratch } from '../../../publication/folder/scratch.ts';
import { benchChanges, benchNow } from './community.ts';
import { issue, withCommunity } from './folder.ts';
import { type Cost, eachOf, measured, rounded, totalOf } from './measured.ts';
import { type MostMemory, watchMemory } from './memory.ts';

/**
 * Publishing as `npm run build` does: with no picture drawn before and nothing remembered, and then
 * again after each of a few changes.
 */
export async function benchBuilding(awards: number): Promise<Record<string, unknown>> {
  // In the engine's folder, where packages are found from.
  return withScratch((home) =>
    withCommunity(awards, async (root) => {
      await issue(root);
      const out = join(home, 'out');
      const build = (now: Date): Promise<Cost> => costOf(started(root, out, home, now));
      const ours = await watched(root, out, home);
      const sizes = await sizesIn(out);
      const pages = await pagesIn(out);
      const again = {
        unchanged: totalOf(await build(benchNow)),
        ...(await afterChanges(root, build)),
      };
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const astro = await emptyPages(pages);
      const writing = await bareWriting(sizes, join(home, 'bare'));
      const beside = ({ seconds, cpuSeconds }: Cost): number =>
        rounded(
          ours.cpuSeconds === null || cpuSeconds === null
            ? ours.seconds / seconds
            : ours.cpuSeconds / cpuSeconds,
        );
      return {
        build: { ...totalOf(ours), perAward: eachOf(ours, awards) },
        again,
        filesPerAward: rounded(sizes.length / awards),
        kilobytesPerAward: rounded(bytes / awards / 1_000),
        peakMemoryMB: {
          ofTheBuild: ours.own,
          ofAllItsProcesses: ours.ofAll,
          withWhatTheyShareForEach: ours.ofEach,
        },
        peers: {
          astro: { name: `Astro with ${pages} empty pages`, ...totalOf(astro) },
          writing: { name: 'writeFile of as many bytes', ...totalOf(writing) },
        },
        timesOfAstro: beside(astro),
        timesOfWriting: beside(writing),
      };
    }),
  );
}

type BuildCost = Cost & MostMemory;

const program = fileURLToPath(new URL('./one-build.ts', import.meta.url));

/** What Node is told of memory by `npm run build`. */
const { scripts } = JSON.parse(readFileSync(join(engineFolder, 'package.json'), 'utf8'));
const options = String(scripts.build)
  .split(' ')
  .filter((word) => word.startsWith('--'));

/** What the first build costs, with the memory that it takes: looking at that disturbs one of seconds. */
async function watched(root: string, out: string, home: string): Promise<BuildCost> {
  const child = started(root, out, home, benchNow);
  const memory = watchMemory(child.pid!);
  const cost = await costOf(child);
  return { ...cost, ...memory.end() };
}

/** Publishes into `out`, with what builds before remembered below `home`. */
const started = (root: string, out: string, home: string, now: Date): ChildProcess =>
  fork(program, [root, out, home, now.toISOString()], { execArgv: options });

/** Throws where it fails. */
async function costOf(child: ChildProcess): Promise<Cost> {
  const [answers, ended] = [once(child, 'message'), once(child, 'exit')];
  const [cost] = (await Promise.race([answers, ended])) as [Cost | number | null];
  if (cost === null || typeof cost === 'number')
    throw new Error(`The build of a measurement ended with ${String(cost)}.`);
  await ended;
  return cost;
}

/** What the next build costs after each change. */
async function afterChanges(
  root: string,
  build: (now: Date) => Promise<Cost>,
): Promise<Record<string, unknown>> {
  const costs: Record<string, unknown> = {};
  for (const [name, { make, now }] of Object.entries(benchChanges)) {
    await make(root);
    await issue(root, undefined, now);
    costs[name] = totalOf(await build(now));
  }
  return costs;
}

async function sizesIn(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
}

async function pagesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}

const page = (pages: number): string => `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, at) => ({ params: { number: String(at) } }));
---
<!doctype html><html lang="en"><head><title>Empty</title></head><body></body></html>
`;

/** In the engine's folder, because Astro is found from there. */
async function emptyPages(pages: number): Promise<Cost> {
  return withScratch(async (work) => {
    await mkdir(join(work, 'src', 'pages'), { recursive: true });
    await writeFile(join(work, 'src', 'pages', '[number].astro'), page(pages));
    await writeFile(join(work, 'package.json'), '{"type":"module"}');
    const program = join(engineFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    const options = { cwd: work, env, maxBuffer: 1e9 };
    return measured(() => promisify(execFile)(process.execPath, [program, 'build'], options));
  });
}

/** One file after another, in folders of a hundred. */
async function bareWriting(sizes: readonly number[], folder: string): Promise<Cost> {
  return measured(async () => {
    for (const [at, size] of sizes.entries()) {
      const parent = join(folder, String(Math.floor(at / 100)));
      if (at % 100 === 0) await mkdir(parent, { recursive: true });
      await writeFile(join(parent, String(at)), new Uint8Array(size));
    }
  });
}
