/** Every test file is run by exactly one project of the runner, so that none is lost or run twice. */

import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import config, { longest } from '../../../vitest.config.ts';
import { readSources } from './sources.ts';

interface Project {
  readonly test: {
    readonly name: string;
    readonly include: readonly string[];
    readonly exclude?: readonly string[];
  };
}

const projects = (config as { test: { projects: readonly Project[] } }).test.projects;
const tests = readSources().filter(({ path }) => path.endsWith('.test.ts'));

const belongsTo = (path: string, { test }: Project): boolean =>
  test.include.some((glob) => matchesGlob(path, glob)) &&
  !(test.exclude ?? []).some((glob) => matchesGlob(path, glob));

it('each test file is in one project', () => {
  const wrong = tests.flatMap(({ path }) => {
    const names = projects
      .filter((project) => belongsTo(path, project))
      .map(({ test }) => test.name);
    return names.length === 1 ? [] : [`${path}: ${names.join(', ') || 'in none'}`];
  });
  expect(wrong).toEqual([]);
  expect(tests.length).toBeGreaterThan(160);
});

it('each file that begins early is there', () => {
  const paths = new Set(tests.map(({ path }) => path));
  expect(longest.filter((path) => !paths.has(path))).toEqual([]);
});

describe('a quick test', () => {
  const [quick] = projects.filter(({ test }) => test.name === 'quick');
  const quickTests = tests.filter(({ path }) => quick !== undefined && belongsTo(path, quick));

  it('starts no process and no browser', () => {
    const heavy =
      /fixtures\/(?:commands|issued-community|signed-sample|git-)|node:child_process|browser\/browser/;
    expect(
      quickTests
        .filter(({ imports }) => imports.some((name) => heavy.test(name)))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(quickTests.length).toBeGreaterThan(90);
  });

  it('leaves nothing behind for the next in its process', () => {
    const traces =
      /\bvi\.(?:mock|stubEnv|stubGlobal|setSystemTime|useFakeTimers)\(|process\.chdir\(/;
    expect(quickTests.filter(({ text }) => traces.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
