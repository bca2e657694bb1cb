/** Has Astro put the programs of pages together, and pages rendered by them, each in a process of its own. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start, type Started, succeeded } from './page-process.ts';
import { joined, type PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';
import { type SiteFacts, siteFacts } from '../../site/rendering/site-facts.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { onlyNew } from '../remembering/program-memory.ts';

/** What of a memory of pages has a say in how they are rendered. */
export type RenderingMemory = Pick<PageMemory, 'before' | 'programs'>;

/** A process that is to render pages, and waits for the site of which they are. */
export interface BegunPages {
  /** The site's facts, which decide the programs, as JSON. */
  readonly facts: string;
  /** Whether it renders by programs that an earlier run put together. */
  readonly isByKeptPrograms: boolean;
  /** Its scratch folder. */
  readonly work: string;
  /**
   * Begins another process that renders a half of the pages: for where many have changed. Not where one
   * core has all to do, where programs are put together first, or where the site is so large that the two would take
   * too much memory.
   */
  readonly share: () => void;
  /**
   * Tells it the site, and waits until its pages are in `out`, a folder that is empty or not there
   * yet. Throws with what was said where it fails; `out` is then as it was.
   */
  readonly finish: (site: Site, out: string) => Promise<void>;
  /** Ends the process, whatever it is at. */
  readonly end: () => Promise<void>;
}

/**
 * Begins to render the pages of a site of which the facts are known, and what is remembered of it:
 * programs are loaded, or put together by Astro where none are kept. That is done by a process which
 * ends then, since it takes several times the memory of all that renders. `work`: a scratch folder
 * inside the engine's, where Astro's caches and programs live for this one run, so that no other run
 * can reach into this one. The process has begun when this returns, since what is read and checked
 * next leaves no turn to anything that waits.
 */
export function beginPages(
  siteFacts: SiteFacts,
  work: string,
  memory: RenderingMemory | null,
): BegunPages {
  const facts = JSON.stringify(siteFacts);
  const kept = memory?.programs.find(facts) ?? null;
  const files = filesIn(work);
  writeFileSync(files.facts, facts);
  if (memory !== null && memory.before !== null) writeFileSync(files.before, memory.before);
  const astro = kept === null ? startAstro(work) : null;
  const startRenderer = (): Started => startRendering(files, kept ?? files.programs, memory);
  const first =
    astro === null ? Promise.resolve(startRenderer()) : succeeded(astro).then(startRenderer);
  // It is waited for later, or never.
  first.catch(() => undefined);
  let second: Started | null = null;
  const isShared = kept !== null && availableParallelism() > 1 && isOfUsualSize(memory);
  return {
    ...{ facts, work, isByKeptPrograms: kept !== null },
    share() {
      if (isShared)
        second ??= startRendering({ ...files, told: files.toldBeside }, kept, memory, 1);
    },
    async finish(site, out) {
      await writeFile(files.site, JSON.stringify(site));
      const renderers = [await first, ...(second === null ? [] : [second])];
      for (const { tell } of renderers) tell(String(renderers.length));
      try {
        await Promise.all(renderers.map(succeeded));
      } catch (error) {
        for (const { kill } of renderers) await kill();
        for (const made of [files.rendered, files.toldBeside])
          await rm(made, { recursive: true, force: true });
        throw error;
      }
      await moveFolder(files.rendered, out);
    },
    async end() {
      await astro?.kill();
      await second?.kill();
      await first.then(
        ({ kill }) => kill(),
        () => undefined,
      );
    },
  };
}

/** Where a second process that reads the same would take too much memory, in signs of what is remembered. */
const usualSize = 32_000_000;

const isOfUsualSize = (memory: RenderingMemory | null): boolean =>
  memory !== null && memory.before !== null && memory.before.length < usualSize;

/** Has Astro put the programs of pages together, and render none. */
function startAstro(work: string): Started {
  const { facts, programs } = filesIn(work);
  const astro = start([astroProgram(), 'build'], {
    PLAINBADGE_FACTS: facts,
    PLAINBADGE_PROGRAMS: programs,
    PLAINBADGE_OUT: join(work, 'unrendered'),
    PLAINBADGE_CACHE: join(work, 'cache'),
  });
  astro.tell();
  return astro;
}

/** Has pages rendered, once it is told that the site is written. `place`: among those that render. */
const startRendering = (
  files: Files,
  programs: string,
  memory: RenderingMemory | null,
  place = 0,
): Started =>
  start([renderByPrograms], {
    PLAINBADGE_PLACE: String(place),
    PLAINBADGE_SITE: files.site,
    PLAINBADGE_FACTS: files.facts,
    PLAINBADGE_OUT: files.rendered,
    PLAINBADGE_PROGRAMS: programs,
    ...(memory !== null && {
      PLAINBADGE_READS: files.told,
      ...(memory.before !== null && { PLAINBADGE_REMEMBERED: files.before }),
    }),
  });

/** What a build and the process that renders its pages tell each other by, in a scratch folder. */
const filesIn = (work: string) => ({
  site: join(work, 'site.json'),
  facts: join(work, 'facts.json'),
  before: join(work, 'remembered.json'),
  told: join(work, 'reads.json'),
  toldBeside: join(work, 'reads-beside.json'),
  programs: join(work, 'programs'),
  rendered: join(work, 'out'),
});
type Files = ReturnType<typeof filesIn>;

/**
 * Renders every page of the site into `out`, a folder that is empty or not there yet. `work` is a
 * scratch folder inside the engine's; `ahead`: what was begun for a site of the same facts. Throws
 * with what was said where it fails.
 */
export async function renderPages(
  site: Site,
  out: string,
  work: string,
  ahead: BegunPages | null = null,
): Promise<void> {
  const begun = ahead ?? beginPages(siteFacts(site), work, null);
  await begun.finish(site, out);
}

/**
 * The same, but for pages of an earlier run that are made of nothing that has changed since. Returns
 * what all of them are made of, and which were not rendered. Astro is asked only where no programs of
 * pages are kept for this site, or where rendering by these fails.
 */
export async function renderChangedPages(
  site: Site,
  out: string,
  work: string,
  memory: RenderingMemory,
  ahead: BegunPages | null = null,
): Promise<{ readonly told: PagesTold; readonly byKeptPrograms: boolean }> {
  const { programs } = memory;
  let begun = ahead ?? beginPages(siteFacts(site), work, memory);
  try {
    await begun.finish(site, out);
  } catch (error) {
    if (!begun.isByKeptPrograms) throw error;
    const anew = { before: memory.before, programs: onlyNew(programs) };
    begun = beginPages(siteFacts(site), begun.work, anew);
    await begun.finish(site, out);
  }
  const files = filesIn(begun.work);
  if (!begun.isByKeptPrograms) programs.keep(begun.facts, files.programs);
  const told = [files.told, files.toldBeside].filter((file) => existsSync(file)).map(toldIn);
  return { told: joined(told), byKeptPrograms: begun.isByKeptPrograms };
}

function toldIn(file: string): PagesTold {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const renderByPrograms = fileURLToPath(
  new URL('../../site/rendering/render-by-programs.ts', import.meta.url),
);

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
