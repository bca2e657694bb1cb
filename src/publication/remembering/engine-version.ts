/**
 * What the engine that runs here is made of, so that nothing is believed that another one verified.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../folder/scratch.ts';

/** What takes no part in verifying: the tests, and the pages apart from their model. */
const otherwise: readonly string[] = ['src/testing', 'src/site/components', 'src/site/pages'];

/** The packages as npm installed them: names, versions and digests. */
const installed = 'node_modules/.package-lock.json';

/**
 * SHA-256 over every source file, how they are put together, the packages with their versions, and
 * the platform. `folder`: the engine's; `leftOut`: folders that take no part. What it covers is found
 * by looking, not by a list.
 */
export function engineVersion(
  folder: string = engineFolder,
  leftOut: readonly string[] = otherwise,
): Uint8Array {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.versions, process.platform, process.arch]));
  add(installed);
  for (const path of settings()) add(path);
  walk('src');
  return hash.digest();

  function walk(path: string): void {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = `${path}/${entry.name}`;
      if (leftOut.includes(inside)) continue;
      if (entry.isDirectory()) walk(inside);
      else if (!/\.test\.ts$/.test(inside)) add(inside);
    }
  }

  /** Beside the folders: what packages there are, and what Astro, Vite and TypeScript are told. */
  function settings(): readonly string[] {
    return readdirSync(folder)
      .filter((name) => /\.(?:json|[cm]?[jt]s)$|^\.env/.test(name))
      .sort();
  }

  function add(path: string): void {
    const bytes = readOrNothing(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
}

/** Of everything that a build runs: the engine with all its pages, and what Node is told besides. */
export const buildVersion = (): Uint8Array =>
  createHash('sha256')
    .update(engineVersion(engineFolder, ['src/testing']))
    .update(process.env['NODE_OPTIONS'] ?? '')
    .digest();

function readOrNothing(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
