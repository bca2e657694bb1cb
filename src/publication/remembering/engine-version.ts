/**
 * What the engine that runs here is made of, so that nothing is believed that another one verified.
 */

import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../folder/scratch.ts';

/** What takes no part in verifying, besides the tests: the pages apart from their model. */
const otherwise: readonly string[] = ['src/site/components/', 'src/site/pages/'];

/** The packages as npm installed them: names, versions and digests. */
const installed = 'node_modules/.package-lock.json';

/** A file of the engine, and the SHA-256 of its bytes. */
type EngineFile = readonly [path: string, digest: string];

/**
 * SHA-256 over every source file, how they are put together, the packages with their versions, and
 * the platform. `folder`: the engine's; without, of the one that runs here. What it covers is found
 * by looking, not by a list.
 */
export const engineVersion = (folder?: string): Uint8Array =>
  versionOf(
    (folder === undefined ? ownFiles() : filesOf(folder)).filter(
      ([path]) => !otherwise.some((one) => path.startsWith(one)),
    ),
  );

/** The same of the engine that runs here with all its pages. */
export const wholeVersion = (): Uint8Array => versionOf(ownFiles());

/** Of everything that a build runs: the engine with all its pages, and what Node is told besides. */
export const buildVersion = (): Uint8Array =>
  createHash('sha256')
    .update(wholeVersion())
    .update(process.env['NODE_OPTIONS'] ?? '')
    .digest();

const versionOf = (files: readonly EngineFile[]): Uint8Array =>
  createHash('sha256')
    .update(JSON.stringify([process.versions, process.platform, process.arch, files]))
    .digest();

let own: readonly EngineFile[] | null = null;
/** They are read once for a run, whose programs were loaded when it began. */
const ownFiles = (): readonly EngineFile[] => (own ??= filesOf(engineFolder));

function filesOf(folder: string): readonly EngineFile[] {
  const files = [installed, ...settings()].map(fileAt);
  walk('src');
  return files;

  function walk(path: string): void {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = `${path}/${entry.name}`;
      if (inside === 'src/testing') continue;
      if (entry.isDirectory()) walk(inside);
      else if (!/\.test\.ts$/.test(inside)) files.push(fileAt(inside));
    }
  }

  /** Beside the folders: what packages there are, and what Astro, Vite and TypeScript are told. */
  function settings(): readonly string[] {
    return readdirSync(folder)
      .filter((name) => /\.(?:json|[cm]?[jt]s)$|^\.env/.test(name))
      .sort();
  }

  function fileAt(path: string): EngineFile {
    return [path, hash('sha256', readOrNothing(join(folder, path)))];
  }
}

function readOrNothing(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
