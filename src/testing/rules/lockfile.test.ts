/** What `package-lock.json` must hold so that `npm ci` works on any machine, from any registry. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engine } from './sources.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (name: string): string => readFileSync(new URL(name, engine), 'utf8');
const packages = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
);
const manifest = JSON.parse(read('package.json')) as Manifest;

it('names no host, so that any registry can serve it', () => {
  expect(
    packages.filter(([, locked]) => locked.resolved !== undefined).map(([path]) => path),
  ).toEqual([]);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

it('holds every optional platform package, for npm ci refuses a lockfile that lacks one', () => {
  const paths = packages.map(([path]) => path);
  const wanted = packages.flatMap(([path, locked]) =>
    Object.keys(locked.optionalDependencies ?? {}).map((name) => ({ path, name })),
  );
  const holds = (name: string): boolean =>
    paths.some((path) => path.endsWith(`node_modules/${name}`));
  expect(wanted.filter(({ name }) => !holds(name))).toEqual([]);
  expect(wanted.length).toBeGreaterThan(20);
});

it('fixes the bytes of every package', () => {
  expect(
    packages
      .filter(([path, locked]) => path !== '' && locked.integrity === undefined)
      .map(([path]) => path),
  ).toEqual([]);
});

it('runs no install script: each one that a package brings is refused by name', () => {
  const names = packages
    .filter(([, locked]) => locked.hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1));
  expect(names.filter((name) => manifest.allowScripts[name ?? ''] !== false)).toEqual([]);
  expect(read('.npmrc')).toContain('strict-allow-scripts=true');
});

it('is asked for exact versions only, so that no install is a surprise', () => {
  const asked = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  expect(
    Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
  ).toEqual([]);
});
