/**
 * What a fresh community gets at the root of its repository: a README about itself, the engine's
 * README as its manual, and the list of what the engine brought.
 */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issuer } from '../../src/community/model.ts';
import { registerPath } from '../../src/credential/ledger/register.ts';
import { communityReadme, isEnginesReadme, manualPath } from '../../src/setup/readme.ts';
import {
  installedPath,
  installedText,
  type Manifest,
  manifestPath,
  readManifest,
} from '../../src/setup/upgrading/ownership.ts';
import { versionOf } from '../../src/setup/upgrading/versions.ts';

type Texts = readonly (readonly [path: string, text: string])[];

/**
 * The texts to write, the manual before the README that takes its place; none in a folder without
 * the engine, and none that stands already.
 */
export async function ownTexts(root: string, issuer: Issuer): Promise<Texts> {
  const read = (path: string): Promise<string | null> =>
    readFile(join(root, path), 'utf8').catch(() => null);
  const readme = await read('README.md');
  const texts: Texts =
    readme !== null && isEnginesReadme(readme)
      ? [
          [manualPath, readme],
          ['README.md', communityReadme({ ...issuer, maintainers: issuer.policy.maintainers })],
        ]
      : [];
  const manifest = readManifest(await read(manifestPath));
  const version = versionOf(await read('package.json'));
  // Later, files of the engine may have been edited; a list of those would hide it.
  const isLate = (await read(installedPath)) !== null || (await read(registerPath)) !== null;
  if (manifest === null || version === null || isLate) return texts;
  const contents = new Map([...(await contentsAt(root, manifest)), ...withoutReadme(texts)]);
  const installed = new Map([...contents].map(([path, bytes]) => [path, nameOf(bytes)]));
  return [...texts, [installedPath, installedText(version, installed)]];
}

function withoutReadme(texts: Texts): readonly (readonly [string, Uint8Array])[] {
  return texts
    .filter(([path]) => path === manualPath)
    .map(([path, text]) => [path, Buffer.from(text)] as const);
}

/** The name that git gives a content. */
function nameOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function contentsAt(
  root: string,
  { engine }: Manifest,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const paths = (await Promise.all(engine.map((path) => filesAt(root, path)))).flat();
  const contents = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(root, path)).catch(() => null)] as const),
  );
  return contents.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const]));
}

async function filesAt(root: string, path: string): Promise<readonly string[]> {
  if (!path.endsWith('/')) return [path];
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(join(root, path), options).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
