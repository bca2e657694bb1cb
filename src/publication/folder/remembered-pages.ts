/** All pages of a site: rendered, or as an earlier build rendered them where nothing has changed. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayOn, type PagesTold } from '../../site/model/reading/pages-read.ts';
import type { Site } from '../../site/model/site.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { guardPages } from './page-gate.ts';
import { renderChangedPages, renderPages } from './render-pages.ts';

/** What became of the pages. */
export interface PagesMade {
  /** Published paths of those that may be found. */
  readonly found: readonly string[];
  /** How many were rendered, and how many are of an earlier build; null where none is remembered. */
  readonly remembered: { readonly rendered: number; readonly kept: number } | null;
  /** Whether what was remembered turned out to be wrong, so that every page was rendered. */
  readonly isMistrusted: boolean;
}

/**
 * Makes every page of the site below `out`, each held against the gate (`page-gate.ts`) when it was
 * rendered. Where one page is not what is remembered of it, all are rendered, and nothing that was
 * remembered is used. Throws as rendering and the gate do.
 */
export async function makePages(
  site: Site,
  out: string,
  work: string,
  memory: PageMemory | null,
): Promise<PagesMade> {
  if (memory === null) {
    await renderPages(site, out, work);
    return { found: await guardPages(out), remembered: null, isMistrusted: false };
  }
  const made = await render(site, out, work, memory);
  const kept = made.isTrue ? placeKept(made.told, out, memory) : null;
  if (kept !== null) return finished(made, kept, memory, false);
  await rm(out, { recursive: true, force: true });
  const again = join(work, 'again');
  await mkdir(again);
  return finished(await render(site, out, again, { ...memory, before: null }), [], memory, true);
}

interface Made {
  readonly told: PagesTold;
  readonly found: readonly string[];
  /** How many of the pages that may be remembered were rendered. */
  readonly rendered: number;
  /** Whether those that were rendered to be compared are what is remembered of them. */
  readonly isTrue: boolean;
}

async function render(site: Site, out: string, work: string, memory: PageMemory): Promise<Made> {
  const told = await renderChangedPages(site, out, work, memory.before);
  const reads = new Map(told.read.pages.map((page) => [page[0], page]));
  const tried = new Set(told.tried);
  let [rendered, isTrue] = [0, true];
  const found = await guardPages(out, ({ path, bytes, isFound }) => {
    const page = reads.get(path);
    if (page === undefined) return;
    rendered += 1;
    const day = dayOn(told, path);
    if (tried.has(path)) isTrue &&= memory.isSame(page, day, bytes);
    memory.take(page, day, { bytes, isFound });
  });
  return { told, found, rendered, isTrue };
}

/** The pages that may be found among those that were not rendered; null where one is damaged. */
function placeKept(told: PagesTold, out: string, memory: PageMemory): readonly string[] | null {
  const { read, kept } = told;
  const isKept = new Set(kept);
  const found: string[] = [];
  for (const page of read.pages) {
    const [path] = page;
    if (!isKept.has(path)) continue;
    const placed = memory.placed(page, dayOn(told, path));
    if (placed === null) return null;
    const target = join(out, path, 'index.html');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, placed.bytes, { flag: 'wx' });
    if (placed.isFound) found.push(path);
  }
  return found;
}

function finished(
  { told, found, rendered }: Made,
  kept: readonly string[],
  memory: PageMemory,
  isMistrusted: boolean,
): PagesMade {
  memory.keep(told);
  return {
    found: [...found, ...kept],
    remembered: { rendered, kept: told.kept.length },
    isMistrusted,
  };
}
