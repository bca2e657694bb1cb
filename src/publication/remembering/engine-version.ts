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
const packages = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * SHA-256 over every source file, the packages with their versions, and the platform. `folder`: the
 * engine's; `leftOut`: folders that take no part. What it covers is found by looking, not by a list.
 */
export function engineVersion(
  folder: string = engineFolder,
  leftOut: readonly string[] = otherwise,
): Uint8Array {
  const hash = createHash('sha256');
  const { node, openssl, v8 } = process.versions;
  hash.update(JSON.stringify([node, openssl, v8, process.platform, process.arch]));
  for (const path of packages) add(path);
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

  function add(path: string): void {
    const bytes = readOrNothing(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
}

function readOrNothing(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
