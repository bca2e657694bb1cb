/** Has Astro put the programs of pages together, and pages rendered by them, each in a process of its own. */

import { writeFileSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';
import type { WrittenPage } from '../../site/rendering/page-report.ts';
import { type SiteFacts, siteFacts } from '../../site/rendering/site-facts.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { onlyNew } from '../remembering/program-memory.ts';
import { turnAfter } from '../folder/turns.ts';
import { start, type Started, succeeded } from './rendering-process.ts';

/** What of a memory of pages has a say in how they are rendered. */
export type RenderingMemory = Pick<PageMemory, 'before' | 'programs'>;

/** Told of each file when it is written below `folder`, again where pages are rendered anew. */
export type LookAtPage = (page: WrittenPage, folder: string) => void;

/** A process that is to render pages, and waits for the site of which they are. */
export interface BegunPages {
  /** The site's facts, which decide the programs, as JSON. */
  readonly facts: string;
  /** Whether it renders by programs that an earlier run put together. */
  readonly isByKeptPrograms: boolean;
  /** Its scratch folder. */
  readonly work: string;
  /**
   * Tells it the site, and waits until its pages are in `out`, a folder that is empty or not there
   * yet, and `look` was told of all of them. Throws with what was said where it fails, or as `look`
   * does; `out` is then as it was.
   */
  readonly finish: (site: Site, out: string, look: LookAtPage) => Promise<void>;
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
  const begun =
    astro === null ? Promise.resolve(startRenderer()) : succeeded(astro).then(startRenderer);
  // It is waited for later, or never.
  begun.catch(() => undefined);
  return {
    ...{ facts, work, isByKeptPrograms: kept !== null },
    async finish(site, out, look) {
      await writeFile(files.site, JSON.stringify(site));
      const renderer = await begun;
      renderer.tell();
      try {
        await renderedBy(renderer, (page) => look(page, files.rendered));
      } catch (error) {
        await rm(files.rendered, { recursive: true, force: true });
        throw error;
      }
      await moveFolder(files.rendered, out);
    },
    async end() {
      await astro?.kill();
      await begun.then(
        ({ kill }) => kill(),
        () => undefined,
      );
    },
  };
}

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

/** Has pages rendered, once it is told that the site is written. */
const startRendering = (files: Files, programs: string, memory: RenderingMemory | null): Started =>
  start([renderByPrograms], {
    PLAINBADGE_SITE: files.site,
    PLAINBADGE_FACTS: files.facts,
    PLAINBADGE_OUT: files.rendered,
    PLAINBADGE_PROGRAMS: programs,
    ...(memory !== null && {
      PLAINBADGE_READS: files.told,
      ...(memory.before !== null && { PLAINBADGE_REMEMBERED: files.before }),
    }),
  });

/** Waits until a process and `look` are done. Where one throws, as it does, the other is ended, too. */
async function renderedBy(renderer: Started, look: (page: WrittenPage) => void): Promise<void> {
  const looking = lookedAt(renderer, look).catch(async (error: unknown) => {
    await renderer.kill();
    throw error;
  });
  for (const end of await Promise.allSettled([looking, succeeded(renderer)]))
    if (end.status === 'rejected') throw end.reason;
}

/** So many pages are looked at, one after another; then it is the turn of others. */
const atOnce = 8;

async function lookedAt({ report }: Started, look: (page: WrittenPage) => void): Promise<void> {
  const turn = turnAfter(atOnce);
  for await (const line of createInterface({ input: report })) {
    const page = pageIn(line);
    // How it ended in the midst of a line is told by its end.
    if (page === null) return;
    look(page);
    await turn();
  }
}

function pageIn(line: string): WrittenPage | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What a build and the process that renders its pages tell each other by, in a scratch folder. */
const filesIn = (work: string) => ({
  site: join(work, 'site.json'),
  facts: join(work, 'facts.json'),
  before: join(work, 'remembered.json'),
  told: join(work, 'reads.json'),
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
  look: LookAtPage = () => undefined,
): Promise<void> {
  const begun = ahead ?? beginPages(siteFacts(site), work, null);
  await begun.finish(site, out, look);
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
  ahead: BegunPages | null,
  look: LookAtPage,
): Promise<{ readonly told: PagesTold; readonly byKeptPrograms: boolean }> {
  const { programs } = memory;
  let begun = ahead ?? beginPages(siteFacts(site), work, memory);
  try {
    await begun.finish(site, out, look);
  } catch (error) {
    if (!begun.isByKeptPrograms) throw error;
    const anew = { before: memory.before, programs: onlyNew(programs) };
    begun = beginPages(siteFacts(site), begun.work, anew);
    await begun.finish(site, out, look);
  }
  const files = filesIn(begun.work);
  if (!begun.isByKeptPrograms) programs.keep(begun.facts, files.programs);
  const told: PagesTold = JSON.parse(await readFile(files.told, 'utf8'));
  return { told, byKeptPrograms: begun.isByKeptPrograms };
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
