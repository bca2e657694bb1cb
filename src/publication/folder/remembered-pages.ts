/** All pages of a site: rendered, or as an earlier build rendered them where nothing has changed. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayOn, fileOf, isData, type PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { onlyNew } from '../remembering/program-memory.ts';
import { type IsThere, nothingThere } from '../files/published-file.ts';
import { type GuardedPage, guardPages } from './page-gate.ts';
import { siteFacts } from '../../site/rendering/site-facts.ts';
import type { PagesAhead } from './pages-ahead.ts';
import { type BegunPages, renderChangedPages, renderPages } from './render-pages.ts';

/** What became of the pages. */
export interface PagesMade {
  /** Published paths of those that may be found. */
  readonly found: readonly string[];
  /** How many were rendered, and how many are of an earlier build; null where none is remembered. */
  readonly remembered: { readonly rendered: number; readonly kept: number } | null;
  /** Names for what the files of pages that may be remembered are made of, by their paths. */
  readonly names: ReadonlyMap<string, string>;
  /** Paths of files that stand as the last build wrote them, and are not below `out`. */
  readonly standing: readonly string[];
  /** Whether Astro needed not put the programs of pages together. */
  readonly byKeptPrograms: boolean;
  /** Whether what was remembered turned out to be wrong, so that every page was rendered. */
  readonly isMistrusted: boolean;
}

/**
 * Makes every page of the site below `out`, each held against the gate (`page-gate.ts`) when it was
 * rendered. Where one page is not what is remembered of it, all are rendered, and nothing that was
 * remembered is used. Throws as rendering and the gate do. `isThere`: whether a file need not even be
 * put below `out`. `ahead`: what may have been begun with the same memory.
 */
export async function makePages(
  site: Site,
  out: string,
  work: string,
  memory: PageMemory | null,
  isThere: IsThere = nothingThere,
  ahead: PagesAhead | null = null,
): Promise<PagesMade> {
  const begun = ahead?.take(JSON.stringify(siteFacts(site))) ?? null;
  if (memory === null) {
    await renderPages(site, out, work, begun);
    const found = await guardPages(out);
    return {
      ...{ found, remembered: null, names: new Map(), standing: [] },
      ...{ byKeptPrograms: false, isMistrusted: false },
    };
  }
  const made = await render(site, out, work, memory, begun);
  const kept = made.isTrue ? placeKept(made.told, out, memory, isThere) : null;
  if (kept !== null) return finished(made, kept, memory, false);
  await rm(out, { recursive: true, force: true });
  const again = join(work, 'again');
  await mkdir(again);
  const anew = { ...memory, before: null, programs: onlyNew(memory.programs) };
  return finished(await render(site, out, again, anew), nothingKept, memory, true);
}

interface Made {
  readonly told: PagesTold;
  readonly found: readonly string[];
  /** How many of the pages that may be remembered were rendered. */
  readonly rendered: number;
  readonly byKeptPrograms: boolean;
  /** Whether those that were rendered to be compared are what is remembered of them. */
  readonly isTrue: boolean;
}

async function render(
  site: Site,
  out: string,
  work: string,
  memory: PageMemory,
  begun: BegunPages | null = null,
): Promise<Made> {
  const { told, byKeptPrograms } = await renderChangedPages(site, out, work, memory, begun);
  const reads = new Map(told.read.pages.map((page) => [page[0], page]));
  const tried = new Set(told.tried);
  let [rendered, isTrue] = [0, true];
  const take = ({ path, bytes, isFound }: GuardedPage): void => {
    const page = reads.get(path);
    if (page === undefined) return;
    if (!isData(path)) rendered += 1;
    const day = dayOn(told, path);
    if (tried.has(path)) isTrue &&= memory.isSame(page, day, bytes);
    memory.take(page, day, { bytes, isFound });
  };
  const found = await guardPages(out, take);
  for (const path of reads.keys()) {
    const bytes = isData(path) ? bytesAt(join(out, path)) : null;
    if (bytes !== null) take({ path, bytes, isFound: false });
  }
  return { told, found, rendered, isTrue, byKeptPrograms };
}

/** A file that was rendered; null: it was not. */
const bytesAt = (path: string): Uint8Array | null => (existsSync(path) ? readFileSync(path) : null);

/** Pages that were not rendered. */
interface KeptPages {
  /** Those that may be found. */
  readonly found: readonly string[];
  /** Paths of files that need not be written. */
  readonly standing: readonly string[];
  /** Names for what their files are made of. */
  readonly names: ReadonlyMap<string, string>;
}

const nothingKept: KeptPages = { found: [], standing: [], names: new Map() };

/** Puts the pages that were not rendered below `out`; null where one is damaged. */
function placeKept(
  told: PagesTold,
  out: string,
  memory: PageMemory,
  isThere: IsThere,
): KeptPages | null {
  const isKept = new Set(told.kept);
  const [found, standing]: [string[], string[]] = [[], []];
  const names = new Map<string, string>();
  for (const page of told.read.pages) {
    const [path] = page;
    if (!isKept.has(path)) continue;
    const day = dayOn(told, path);
    const known = memory.known(page, day);
    if (known === null) return null;
    const file = fileOf(path);
    names.set(file, known.name);
    if (isThere(file, known.name)) standing.push(file);
    else {
      const bytes = memory.bytes(page, day);
      if (bytes === null) return null;
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), bytes, { flag: 'wx' });
    }
    if (known.isFound) found.push(path);
  }
  return { found, standing, names };
}

function finished(
  { told, found, rendered, byKeptPrograms }: Made,
  kept: KeptPages,
  memory: PageMemory,
  isMistrusted: boolean,
): PagesMade {
  memory.keep(told);
  const names = new Map(kept.names);
  for (const page of told.read.pages) {
    const file = fileOf(page[0]);
    const known = names.has(file) ? null : memory.known(page, dayOn(told, page[0]));
    if (known !== null) names.set(file, known.name);
  }
  return {
    found: [...found, ...kept.found],
    remembered: { rendered, kept: told.kept.filter((path) => !isData(path)).length },
    names,
    standing: kept.standing,
    byKeptPrograms,
    isMistrusted,
  };
}
