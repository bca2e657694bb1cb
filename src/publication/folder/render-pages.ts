/** Runs Astro over one site, or the programs that it made, in a process and folders of their own. */

import { spawn } from 'node:child_process';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFolder } from './scratch.ts';
import type { PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';
import { siteFacts } from '../../site/rendering/site-facts.ts';
import type { PageMemory } from '../remembering/page-memory.ts';

/**
 * Renders every page of the site into `out`, a folder that is empty or not there yet. `work` is a scratch folder inside the
 * engine's: Astro's caches and programs live there for this one run, so that no other run can reach
 * into this one. Throws with what Astro said where it fails.
 */
export async function renderPages(site: Site, out: string, work: string): Promise<void> {
  await withAstro(await asFiles(site, work), out, work, {});
}

/**
 * The same, but for pages of an earlier run that are made of nothing that has changed since. Returns
 * what all of them are made of, and which were not rendered. Astro is asked only where no programs of
 * pages are kept in `programs` for this site, or where rendering by these fails.
 */
export async function renderChangedPages(
  site: Site,
  out: string,
  work: string,
  { before, programs }: Pick<PageMemory, 'before' | 'programs'>,
): Promise<{ readonly told: PagesTold; readonly byKeptPrograms: boolean }> {
  const [remembered, told] = [join(work, 'remembered.json'), join(work, 'reads.json')];
  if (before !== null) await writeFile(remembered, before);
  const files = {
    ...(await asFiles(site, work)),
    PLAINBADGE_READS: told,
    ...(before !== null && { PLAINBADGE_REMEMBERED: remembered }),
  };
  const facts = JSON.stringify(siteFacts(site));
  const kept = programs.find(facts);
  const byKeptPrograms = kept !== null && (await isRenderedAgain(kept, files, out, work));
  if (!byKeptPrograms) {
    const fresh = join(work, 'programs');
    await withAstro(files, out, work, { PLAINBADGE_PROGRAMS: fresh });
    programs.keep(facts, fresh);
  }
  const pages: PagesTold = JSON.parse(await readFile(told, 'utf8'));
  return { told: pages, byKeptPrograms };
}

type Variables = Readonly<Record<string, string>>;

/** The site, and what of it decides the programs, as what renders is told of them. */
async function asFiles(site: Site, work: string): Promise<Variables> {
  const [whole, facts] = [join(work, 'site.json'), join(work, 'facts.json')];
  await writeFile(whole, JSON.stringify(site));
  await writeFile(facts, JSON.stringify(siteFacts(site)));
  return { PLAINBADGE_SITE: whole, PLAINBADGE_FACTS: facts };
}

async function withAstro(
  files: Variables,
  out: string,
  work: string,
  further: Variables,
): Promise<void> {
  const rendered = join(work, 'out');
  const { code, output } = await run(process.execPath, [astroProgram(), 'build'], {
    ...{ ...files, ...further },
    PLAINBADGE_OUT: rendered,
    PLAINBADGE_CACHE: join(work, 'cache'),
  });
  if (code !== 0 || /\[ERROR\]/.test(output))
    throw new Error(`The pages could not be rendered. Astro said:\n${output.trim()}`);
  await moveFolder(rendered, out);
}

const renderAgain = fileURLToPath(new URL('../../site/rendering/render-again.ts', import.meta.url));

/** Whether the pages could be rendered with kept programs; where not, nothing came of it. */
async function isRenderedAgain(
  programs: string,
  files: Variables,
  out: string,
  work: string,
): Promise<boolean> {
  const rendered = join(work, 'again-out');
  const { code } = await run(process.execPath, [renderAgain], {
    ...files,
    PLAINBADGE_OUT: rendered,
    PLAINBADGE_PROGRAMS: programs,
  });
  if (code === 0) await moveFolder(rendered, out);
  else await rm(rendered, { recursive: true, force: true });
  return code === 0;
}

/** Where the two are on one disk, nothing need be copied. */
const moveFolder = (from: string, to: string): Promise<void> =>
  rename(from, to).catch(() => cp(from, to, { recursive: true }));

function astroProgram(): string {
  return join(
    dirname(fileURLToPath(import.meta.resolve('astro/package.json'))),
    'bin',
    'astro.mjs',
  );
}

/**
 * Room for what was made just now, in megabytes: nearly all that a page is made of is thrown away with
 * it. With Node's own 16 a tenth of the work is looking through what was made (`package.json` says
 * the same for commands that read a whole community).
 */
export const roomForNew = '--max-semi-space-size=32';

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
    const child = spawn(program, [roomForNew, ...args], {
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
