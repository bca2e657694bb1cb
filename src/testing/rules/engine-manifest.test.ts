/** `engine.json` says of every file whose it is, and what an upgrade runs first needs no package. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownerOf, readManifest } from '../../setup/upgrading/ownership.ts';
import { compareVersions, versionIn, versionOf } from '../../setup/upgrading/versions.ts';
import { sampleStands } from '../fixtures/trees.ts';
import { reachedFrom } from './import-graph.ts';
import { engine, readSources, repositoryFiles } from './sources.ts';

const read = (path: string): string => readFileSync(new URL(path, engine), 'utf8');
const manifest = readManifest(read('engine.json'));
const own = !sampleStands();

it.skipIf(own)(
  `every file is the engine's or the community's, and every path stands for one${own ? ' (skipped: a community has files of its own)' : ''}`,
  () => {
    const files = repositoryFiles();
    expect(files.filter((path) => ownerOf(path, manifest!) === null)).toEqual([]);
    const { engine: paths, elsewhere } = manifest!;
    const isThere = (path: string): boolean =>
      files.some((file) => (path.endsWith('/') ? file.startsWith(path) : file === path));
    const moved = new Set(Object.values(elsewhere));
    expect(paths.filter((path) => !isThere(path) && !moved.has(path))).toEqual([]);
    expect([...moved].filter((path) => ownerOf(path, manifest!) !== 'engine')).toEqual([]);
  },
);

it('the half of an upgrade that the new version brings runs before anything is installed', () => {
  const { packages, files } = reachedFrom(
    ['scripts/upgrading/carry-out.ts'],
    readSources(),
    new Set(),
  );
  expect([...packages]).toEqual([]);
  expect(files.size).toBeGreaterThan(5);
});

it('the changes of each version are described, the newest first, and the lockfile knows it', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
  const isOpen = headings[0] === 'Not yet released';
  const versions = headings
    .slice(isOpen ? 1 : 0)
    .map((line) => versionIn(line.split(' ')[0] ?? ''));
  expect(versions).not.toContain(null);
  expect(versions).toEqual([...versions].sort((one, other) => compareVersions(other!, one!)));
  const present = versionOf(read('package.json'))!;
  const newer = compareVersions(present, versions[0]!);
  expect(isOpen ? newer > 0 : newer === 0).toBe(true);
  expect(versionOf(read('package-lock.json'))).toBe(present);
});
