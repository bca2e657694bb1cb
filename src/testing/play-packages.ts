/** Stands in for the package registry: an `npm` whose `ci` links the packages that are here, and which is npm for the rest. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { enginePath } from './sources.ts';
import { freshFolder } from './trees.ts';

let path: string | null = null;

/** The `PATH` of a machine on which `npm ci` needs no network. */
export function linkPackages(): string {
  path ??= made();
  return path;
}

function made(): string {
  const folder = freshFolder('npm');
  for (const kind of ['all', 'production'] as const) fill(join(folder, kind), kind);
  const npm = execFileSync('/bin/sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), script(folder, npm), { mode: 0o755 });
  return [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
}

/** `npm ci` as the workflows call it: any other option is one that nobody plays. */
function script(folder: string, npm: string): string {
  return `#!/bin/sh
case "$*" in
  'ci --ignore-scripts') kind=all ;;
  'ci --omit=dev --ignore-scripts') kind=production ;;
  ci*|install*) echo "nobody plays npm $*" >&2; exit 1 ;;
  *) exec '${npm}' "$@" ;;
esac
cp -R '${folder}'/$kind node_modules
`;
}

/** Links to the packages that npm would install: what is only for development is left out where npm would leave it out. */
function fill(folder: string, kind: 'all' | 'production'): void {
  const { packages } = JSON.parse(readFileSync(join(enginePath, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean; optional?: boolean }> };
  const names = Object.entries(packages).filter(([at, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(at) && (kind === 'all' || dev !== true)).map(([at]) => at.slice('node_modules/'.length));
  for (const name of ['.bin', ...names]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(join(enginePath, 'node_modules', name), join(folder, name));
  }
}
