/** All pages of a site: rendered, or as an earlier build rendered them where nothing has changed. */

import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOn, fileOf, isData, type PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';
import { turnAfter } from '../folder/turns.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { onlyNew } from '../remembering/program-memory.ts';
import type { IsThere, PublishedFile } from '../files/published-file.ts';
import { type GuardedPage, guardPage, guardPages, isPage } from './page-gate.ts';
import type { WrittenPage } from '../../site/rendering/page-report.ts';
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

/** Where pages go that need not be rendered. */
export interface PagePlaces {
  /** Whether the file is there already. */
  readonly has: IsThere;
  readonly write: (file: PublishedFile) => void;
  /** Undoes `write`. */
  readonly takeBack: (path: string) => void;
}

/** What is known of the pages of an earlier build, and where those go that are the same. */
interface EarlierPages {
  readonly memory: PageMemory;
  readonly places: PagePlaces;
}

/**
 * Makes every page of the site, each held against the gate (`page-gate.ts`) when it was rendered: those
 * that are rendered stand below `out` then. Where one page is not what is remembered of it, all are
 * rendered, and nothing that was remembered is used. Throws as rendering and the gate do. `ahead`: what
 * may have been begun with the same memory.
 */
export async function makePages(
  site: Site,
  out: string,
  work: string,
  earlier: EarlierPages | null,
  ahead: PagesAhead | null = null,
): Promise<PagesMade> {
  const begun = ahead?.take(JSON.stringify(siteFacts(site))) ?? null;
  if (earlier === null) {
    const guarded = new Map<string, boolean>();
    await renderPages(site, out, work, begun, ({ file }, folder) => {
      if (isPage(file)) guarded.set(file, guardedAt(folder, file).isFound);
    });
    const found = await guardPages(out, undefined, guarded);
    return {
      ...{ found, remembered: null, names: new Map(), standing: [] },
      ...{ byKeptPrograms: false, isMistrusted: false },
    };
  }
  const { memory } = earlier;
  const made = await render(site, out, work, memory, begun);
  const kept = made.isTrue ? await keptPages(made.told, earlier) : null;
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
  const guarded = new Map<string, boolean>();
  const look = ({ file, days, day }: WrittenPage, folder: string): void => {
    const page = isPage(file) ? guardedAt(folder, file) : dataAt(folder, file);
    if (isPage(file)) guarded.set(file, page.isFound);
    if (days !== null) memory.take(page.path, days, day, page);
  };
  const { told, byKeptPrograms } = await renderChangedPages(site, out, work, memory, begun, look);
  const found = await guardPages(out, undefined, guarded);
  const kept = new Set(told.kept);
  const rendered = told.read.pages.filter(([path]) => !isData(path) && !kept.has(path)).length;
  const isTrue = told.tried.every((path) => memory.isSame(path));
  return { told, found, rendered, isTrue, byKeptPrograms };
}

/** Throws as the gate does. */
const guardedAt = (folder: string, file: string): GuardedPage =>
  guardPage(file, readFileSync(join(folder, file)));

const dataAt = (folder: string, path: string): GuardedPage => ({
  path,
  bytes: readFileSync(join(folder, path)),
  isFound: false,
});

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

/** So many are written, one after another; then it is the turn of others. */
const atOnce = 16;

/**
 * The pages that were not rendered, each in its place but for those that stand; null where one is
 * damaged, and then none is.
 */
async function keptPages(
  told: PagesTold,
  { memory, places }: EarlierPages,
): Promise<KeptPages | null> {
  const isKept = new Set(told.kept);
  const [found, standing, written]: [string[], string[], string[]] = [[], [], []];
  const names = new Map<string, string>();
  const turn = turnAfter(atOnce);
  for (const page of told.read.pages) {
    const [path] = page;
    if (!isKept.has(path)) continue;
    const day = dayOn(told, path);
    const [known, file] = [memory.known(page, day), fileOf(path)];
    if (known !== null && places.has(file, known.name)) standing.push(file);
    else {
      const bytes = memory.bytes(page, day);
      if (known === null || bytes === null) {
        for (const one of written) places.takeBack(one);
        return null;
      }
      places.write({ path: file, bytes, made: known.name });
      written.push(file);
      await turn();
    }
    names.set(file, known.name);
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
