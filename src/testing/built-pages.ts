/** Builds the pages of a `Site` with Astro into a folder of their own, as the build shell does, and reads them back. */

import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Site } from '../publication/site.ts';

export interface BuiltPages {
  /** HTML by path below the site's address, such as `badges/first-talk/index.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every other file's bytes (styles, fonts, scripts), by the same kind of path. */
  readonly assets: ReadonlyMap<string, Buffer>;
  dispose(): void;
}

const engine = join(import.meta.dirname, '..', '..');

/** Runs `astro build` in a process of its own. Rejects with Astro's own words where the build fails. */
export async function buildPages(site: Site): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'plainbadge-pages-'));
  const out = join(folder, 'out');
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
  const env = {
    ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', PLAINBADGE_SITE: join(folder, 'site.json'),
    PLAINBADGE_OUT: out, PLAINBADGE_CACHE: join(folder, 'cache'), PLAINBADGE_PUBLIC: join(folder, 'public'),
  };
  await promisify(execFile)(process.execPath, [join(engine, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: engine, env });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map((file) => join(file.parentPath, file.name)).toSorted()
    .map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
  const isPage = (path: string) => path.endsWith('.html');
  return {
    pages: new Map(contents.filter(([path]) => isPage(path)).map(([path, bytes]) => [path, bytes.toString('utf8')])),
    assets: new Map(contents.filter(([path]) => !isPage(path))),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
