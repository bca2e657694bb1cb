/** `npm run bench -- build`: the whole site, beside Astro with empty pages and beside bare writing. */

import { execFile } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noCache } from '../../../publication/files/card-cache.ts';
import { publish } from '../../../publication/folder/publish.ts';
import { engineFolder, withScratch } from '../../../publication/folder/scratch.ts';
import { buildVersion } from '../../../publication/remembering/engine-version.ts';
import { formerOutput } from '../../../publication/remembering/former-output.ts';
import { pageMemoryIn } from '../../../publication/remembering/page-memory.ts';
import { memoryIn } from '../../../publication/remembering/verified-memory.ts';
import { benchChanges, benchNow } from './community.ts';
import { issue, sound, withCommunity } from './folder.ts';
import { type Cost, eachOf, measured, peakMemoryMB, rounded, totalOf } from './measured.ts';

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
      const build = (): Promise<Cost> => measured(() => built(root, out, home));
      const ours = await build();
      const sizes = await sizesIn(out);
      const pages = await pagesIn(out);
      const again = { unchanged: totalOf(await build()), ...(await afterChanges(root, build)) };
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
        peakMemoryMB: peakMemoryMB(),
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

/** Publishes into `out`, with what builds before remembered below `home`. */
async function built(root: string, out: string, home: string): Promise<void> {
  const memory = memoryIn(join(home, 'verified'), root, benchNow);
  const { community, ledger, publicFiles } = await sound(root, memory);
  const output = join(home, 'output');
  await publish(
    {
      ...{ community, ledger, publicFiles },
      previews: new Set(),
      cards: noCache,
      pages: pageMemoryIn(join(home, 'pages'), root, benchNow),
      former: formerOutput(memoryIn(output, root, benchNow, buildVersion), out, output),
    },
    out,
  );
}

/** What the next build costs after one award, one revocation, and another text of a badge. */
async function afterChanges(
  root: string,
  build: () => Promise<Cost>,
): Promise<Record<string, unknown>> {
  const costs: Record<string, unknown> = {};
  for (const [name, change] of Object.entries(benchChanges)) {
    await change(root);
    await issue(root);
    costs[name] = totalOf(await build());
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
