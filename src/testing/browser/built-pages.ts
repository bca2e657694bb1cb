/**
 * Builds the pages of a `Site` with Astro into a folder of their own, as the build shell does, and
 * reads them back.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPages } from '../../publication/rendering/render-pages.ts';
import { withScratch } from '../../publication/folder/scratch.ts';
import type { Site } from '../../site/model/site.ts';

export interface BuiltPages {
  /** HTML by path below the site's address, such as `badges/first-talk/index.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every other file's bytes (styles, fonts, scripts), by the same kind of path. */
  readonly assets: ReadonlyMap<string, Buffer>;
  dispose(): void;
}

/**
 * Renders the pages of a site as publishing does. Rejects with Astro's own words where the build
 * fails.
 */
export async function buildPages(site: Site): Promise<BuiltPages> {
  const out = mkdtempSync(join(tmpdir(), 'plainbadge-pages-'));
  await withScratch((work) => renderPages(site, out, work));
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const contents = files
    .map((file) => join(file.parentPath, file.name))
    .toSorted()
    .map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
  const isPage = (path: string) => path.endsWith('.html');
  return {
    pages: new Map(
      contents
        .filter(([path]) => isPage(path))
        .map(([path, bytes]) => [path, bytes.toString('utf8')]),
    ),
    assets: new Map(contents.filter(([path]) => !isPage(path))),
    dispose: () => rmSync(out, { recursive: true, force: true }),
  };
}
