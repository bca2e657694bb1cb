/** Runs Astro over one site, or the programs that it made, in a process and folders of their own. */

import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginRendering, type BegunRendering, run, type Variables } from './rendering-process.ts';
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
 * pages are kept in `programs` for this site, or where rendering by these fails. `begun`: a process
 * that has these programs loaded; without one, it is begun where it is needed.
 */
export async function renderChangedPages(
  site: Site,
  out: string,
  work: string,
  { before, programs }: Pick<PageMemory, 'before' | 'programs'>,
  begun: BegunRendering | null = null,
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
  const byKeptPrograms =
    kept !== null && (await isRenderedAgain(begun ?? beginRendering(kept), files, out, work));
  if (!byKeptPrograms) {
    const fresh = join(work, 'programs');
    await withAstro(files, out, work, { PLAINBADGE_PROGRAMS: fresh });
    programs.keep(facts, fresh);
  }
  const pages: PagesTold = JSON.parse(await readFile(told, 'utf8'));
  return { told: pages, byKeptPrograms };
}

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
  const { code, output } = await run([astroProgram(), 'build'], {
    ...{ ...files, ...further },
    PLAINBADGE_OUT: rendered,
    PLAINBADGE_CACHE: join(work, 'cache'),
  });
  if (code !== 0 || /\[ERROR\]/.test(output))
    throw new Error(`The pages could not be rendered. Astro said:\n${output.trim()}`);
  await moveFolder(rendered, out);
}

/** Whether the pages could be rendered with kept programs; where not, nothing came of it. */
async function isRenderedAgain(
  begun: BegunRendering,
  variables: Variables,
  out: string,
  work: string,
): Promise<boolean> {
  const rendered = join(work, 'again-out');
  const { code } = await begun.render({ ...variables, PLAINBADGE_OUT: rendered });
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
