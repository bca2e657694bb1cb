/** Folders as values: their files and bytes, for comparing what a command left behind. */

import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { issuerPath } from '../credential/addresses.ts';
import { enginePath } from './sources.ts';

/**
 * Every file below a folder, as path (forward slashes) and SHA-256 of its bytes, sorted. Empty for
 * no folder.
 */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesIn(folder).map((path) => [path, digestOf(join(folder, path))]));
}

/** Paths of every file below a folder, relative to it, with forward slashes, sorted. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const folders: string[] = [];

/** A fresh folder outside the repository; `removeFolders` removes it. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `plainbadge-${name}-`));
  folders.push(folder);
  return folder;
}

/** Removes every folder that `freshFolder` made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/**
 * The engine's own copy of the sample: what setup may remove, and what the tests use once it has.
 */
export const sampleFolder = join(enginePath, 'src/setup/sample');
export const sampleFolders = ['badges', 'recipients', 'keys', 'public'] as const;

/**
 * Whether the community in this repository is the sample; false once setup made it somebody's own.
 */
export function sampleStands(): boolean {
  return (
    existsSync(join(enginePath, issuerPath)) && addressIn(enginePath) === addressIn(sampleFolder)
  );
}

function addressIn(root: string): unknown {
  return (JSON.parse(readFileSync(join(root, issuerPath), 'utf8')) as { url?: unknown }).url;
}

/** What a machine wrote into a community: keys, credentials, frozen badges, the status list. */
const byMachine =
  /^(?:keys\/(?!issuer\.json$)|recipients\/[^/]+\/[^/]+\.json$|badges\/[^/]+\/v\d+\.(?:json|png|svg)$)/;

/**
 * A copy of the sample community in a fresh folder, as its people wrote it: without key and ledger.
 */
export function authoredCommunity(): string {
  const root = freshFolder('community');
  copyCommunity(root, (path) => !byMachine.test(path));
  return root;
}

/** A copy of the sample community as it stands in the repository. */
export function wholeCommunity(): string {
  const root = freshFolder('community');
  copyCommunity(root, () => true);
  return root;
}

function copyCommunity(root: string, keep: (path: string) => boolean): void {
  const home = sampleStands() ? enginePath : sampleFolder;
  for (const folder of sampleFolders) {
    const source = join(home, folder);
    if (!existsSync(source)) continue;
    cpSync(source, join(root, folder), {
      recursive: true,
      filter: (path) => keep(relative(home, path).replaceAll(sep, '/')),
    });
  }
}
