/** `npm run bench -- build`: the whole site, beside Astro with empty pages and beside bare writing. */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noCache } from '../../../publication/files/card-cache.ts';
import { publish } from '../../../publication/folder/publish.ts';
import { engineFolder, withScratch } from '../../../publication/folder/scratch.ts';
import { issue, sound, withCommunity } from './folder.ts';
import { type Cost, eachOf, measured, peakMemoryMB, rounded, totalOf } from './measured.ts';

/** Publishing as `npm run build` does, with no picture drawn before. */
export async function benchBuilding(awards: number): Promise<Record<string, unknown>> {
  const home = await mkdtemp(join(tmpdir(), 'plainbadge-bench-out-'));
  try {
    return await withCommunity(awards, async (root) => {
      await issue(root);
      const out = join(home, 'out');
      const ours = await measured(async () => {
        const { community, ledger, publicFiles } = await sound(root);
        await publish({ community, ledger, previews: new Set(), publicFiles, cards: noCache }, out);
      });
      const sizes = await sizesIn(out);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const pages = await pagesIn(out);
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
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
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
