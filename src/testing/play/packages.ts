/**
 * Stands in for the package registry: an `npm` whose `ci` links the packages that are here, and
 * which is npm for the rest.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { reduced } from '../../hosting/signing-packages.mjs';
import { enginePath } from '../rules/sources.ts';
import { freshFolder } from '../fixtures/trees.ts';

let path: string | null = null;

/** The `PATH` of a machine on which `npm ci` needs no network. */
export function linkPackages(): string {
  path ??= made();
  return path;
}

function made(): string {
  const folder = freshFolder('npm');
  const [manifest, lock] = ['package.json', 'package-lock.json'].map((name) =>
    JSON.parse(readFileSync(join(enginePath, name), 'utf8')),
  ) as Parameters<typeof reduced>;
  const { packages } = lock;
  linkLocked(join(folder, 'all'), packages);
  linkLocked(
    join(folder, 'production'),
    Object.fromEntries(Object.entries(packages).filter(([, { dev }]) => dev !== true)),
  );
  const signing = reduced(manifest, lock).lock;
  linkLocked(join(folder, 'signing'), signing.packages);
  writeFileSync(join(folder, 'signing.json'), `${JSON.stringify(signing, null, 2)}\n`);
  const npm = execFileSync('/bin/sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), script(folder, npm), { mode: 0o755 });
  return [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
}

/**
 * `npm ci` as the workflows call it: any other option, or another reduced lockfile, is one that
 * nobody plays.
 */
function script(folder: string, npm: string): string {
  return `#!/bin/sh
at=.
case "$*" in
  'ci --ignore-scripts') kind=all ;;
  'ci --omit=dev --ignore-scripts') kind=production ;;
  'ci --ignore-scripts --prefix '*) kind=signing; at=$4; cmp "$at/package-lock.json" '${folder}'/signing.json || exit 1 ;;
  ci*|install*) echo "nobody plays npm $*" >&2; exit 1 ;;
  *) exec '${npm}' "$@" ;;
esac
cp -R '${folder}'/$kind "$at/node_modules"
`;
}

/**
 * Makes a folder of links to those packages of a lockfile that are installed here, as `npm ci`
 * would leave it.
 */
export function linkLocked(folder: string, packages: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(packages)
    .filter((at) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(at))
    .map((at) => at.slice('node_modules/'.length));
  for (const name of [
    '.bin',
    ...names.filter((one) => existsSync(join(enginePath, 'node_modules', one))),
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(join(enginePath, 'node_modules', name), join(folder, name));
  }
}
