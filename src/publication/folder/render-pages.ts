/** Runs Astro over one site, in a process and folders of its own. */

import { spawn } from 'node:child_process';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFolder } from './scratch.ts';
import type { PagesBefore, PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';

/**
 * Renders every page of the site into `out`, a folder that is empty or not there yet. `work` is a scratch folder inside the
 * engine's: Astro's caches and programs live there for this one run, so that no other run can reach
 * into this one. Throws with what Astro said where it fails.
 */
export async function renderPages(site: Site, out: string, work: string): Promise<void> {
  await render(site, out, work, {});
}

/**
 * The same, but for pages of an earlier run that are made of nothing that has changed since. Returns
 * what all of them are made of, and which were not rendered.
 */
export async function renderChangedPages(
  site: Site,
  out: string,
  work: string,
  before: PagesBefore | null,
): Promise<PagesTold> {
  const [remembered, told] = [join(work, 'remembered.json'), join(work, 'reads.json')];
  if (before !== null) await writeFile(remembered, JSON.stringify(before));
  await render(site, out, work, {
    PLAINBADGE_READS: told,
    ...(before !== null && { PLAINBADGE_REMEMBERED: remembered }),
  });
  return JSON.parse(await readFile(told, 'utf8')) as PagesTold;
}

async function render(
  site: Site,
  out: string,
  work: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const siteFile = join(work, 'site.json');
  const rendered = join(work, 'out');
  await writeFile(siteFile, JSON.stringify(site));
  const { code, output } = await run(process.execPath, [astroProgram(), 'build'], {
    ...variables,
    PLAINBADGE_SITE: siteFile,
    PLAINBADGE_OUT: rendered,
    PLAINBADGE_CACHE: join(work, 'cache'),
  });
  if (code !== 0 || /\[ERROR\]/.test(output))
    throw new Error(`The pages could not be rendered. Astro said:\n${output.trim()}`);
  // Where the two are on one disk, nothing need be copied.
  await rename(rendered, out).catch(() => cp(rendered, out, { recursive: true }));
}

function astroProgram(): string {
  return join(
    dirname(fileURLToPath(import.meta.resolve('astro/package.json'))),
    'bin',
    'astro.mjs',
  );
}

/**
 * Time zone, language and colours are fixed, so that nothing of this machine reaches a page. What
 * Node itself is told goes on to Astro's process: its options, and where compiled modules are kept.
 */
function run(
  program: string,
  args: string[],
  variables: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE } = process.env;
  const fixed = {
    TZ: 'UTC',
    LANG: 'C',
    LC_ALL: 'C',
    NO_COLOR: '1',
    CI: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const environment = Object.fromEntries(
    Object.entries({ PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE, ...fixed, ...variables }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as NodeJS.ProcessEnv;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: engineFolder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (part) => (output += String(part)));
    child.stderr.on('data', (part) => (output += String(part)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
