/**
 * Holds the architecture: who may know whom, where packages enter, and the house rules that a
 * machine can check.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  arrows,
  browserSafe,
  doors,
  htmlDoors,
  neverInABrowser,
  pure,
  pureExceptions,
  sharedPackages,
} from './architecture.ts';
import {
  gitThroughItsDoor,
  htmlThroughDoors,
  noCircles,
  noCrowdedFolders,
  noDrawers,
  noEscapeFromTypes,
  noIdleArrow,
  noLongFiles,
  noTestLeftOut,
  oneDoorEach,
  onlyAllowedImports,
  opensWithASentence,
  packagesOf,
  pureCore,
  runsInABrowser,
} from './house-rules.ts';
import { engine, importsOf, readSources, type Source } from './sources.ts';

const sources = readSources();
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', engine), 'utf8')) as {
  dependencies: Record<string, string>;
};
const allDoors: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(doors).map(([name, door]) => [name, [door]])),
  ...Object.fromEntries(
    Object.entries(sharedPackages).map(([name, shared]) => [name, shared.doors]),
  ),
};

/** A source that does not exist, to show that a rule can fail. */
function imagined(path: string, text: string, imports: readonly string[] = []): readonly Source[] {
  return [{ path, text, imports, isTest: path.includes('.test.') }];
}

it('finds the sources it is about', () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.find((source) => source.path === 'src/community/problem.ts')?.isTest).toBe(false);
});

describe('the arrows between the folders', () => {
  it('point only where the table says', () => {
    expect(onlyAllowedImports(arrows)(sources)).toEqual([]);
  });

  it('would show a proof that knows badges', () => {
    expect(
      onlyAllowedImports(arrows)(imagined('src/proof/x.ts', '', ['../community/model.ts'])),
    ).toHaveLength(1);
  });

  it('would show a room that imports from the room inside it, without an arrow', () => {
    const imports = ['./network/fetch.ts'];
    expect(onlyAllowedImports(arrows)(imagined('src/repository/x.ts', '', imports))).toHaveLength(
      1,
    );
  });

  it('are all needed, so that the table shows what is and not what once was', () => {
    expect(noIdleArrow(arrows)(sources)).toEqual([]);
    expect(noIdleArrow({ ...arrows, 'src/baking/': ['src/proof/json.ts'] })(sources)).toHaveLength(
      1,
    );
  });

  it('would show a folder that nobody planned', () => {
    expect(onlyAllowedImports(arrows)(imagined('src/extras/x.ts', ''))).toHaveLength(1);
  });
});

describe('imports', () => {
  it('make no circle, type-only ones included', () => {
    expect(noCircles(sources)).toEqual([]);
  });

  it('would show a circle of three, and two files that know one another', () => {
    const three = ['a', 'b', 'c'].flatMap((name, at, all) =>
      imagined(`src/${name}.ts`, '', [`./${all[(at + 1) % 3]}.ts`, './d.ts']),
    );
    expect(noCircles([...three, ...imagined('src/d.ts', '')])).toEqual([
      'src/a.ts imports src/b.ts imports src/c.ts imports src/a.ts',
    ]);
    const two = imagined('src/d.ts', '', ['./a.ts']);
    expect(noCircles([...three.slice(0, 1), ...two])).toHaveLength(1);
  });

  it('counts what is imported as a type only, and on demand', () => {
    expect(importsOf("import type { A } from './a.ts'; await import('./b.ts');")).toEqual([
      './a.ts',
      './b.ts',
    ]);
    expect(importsOf("export type { A } from './a.ts'; type B = import('./b.ts').B;")).toEqual([
      './a.ts',
      './b.ts',
    ]);
  });
});

describe('the core', () => {
  it('has no clock, chance, disk, network, environment or locale', () => {
    expect(pureCore(pure, pureExceptions)(sources)).toEqual([]);
  });

  it('runs in a browser where a page needs it', () => {
    const others = sources.filter(({ path }) => !Object.hasOwn(neverInABrowser, path));
    expect(runsInABrowser(browserSafe)(others)).toEqual([]);
    expect(runsInABrowser(Object.keys(neverInABrowser))(sources)).not.toEqual([]);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'process.env',
    "fetch('x')",
    'crypto.getRandomValues(a)',
    'a.localeCompare(b)',
    'date.getHours()',
    'globalThis.Math.random()',
    'new Intl.Collator()',
  ])('would show %s', (text) => {
    expect(
      pureCore(pure, pureExceptions)(imagined('src/community/x.ts', `const x = ${text};`)),
    ).not.toEqual([]);
  });

  it.each([
    'new Date(text)',
    'Date.parse(text)',
    '{ process: 1 }',
    'options.fetch',
    'crypto.subtle',
    'now.getUTCHours()',
  ])('allows %s', (text) => {
    expect(
      pureCore(pure, pureExceptions)(imagined('src/community/x.ts', `const x = ${text};`)),
    ).toEqual([]);
  });

  it('would show Node in a browser module', () => {
    expect(
      runsInABrowser(browserSafe)(imagined('src/baking/x.ts', 'Buffer.from(a)', ['node:zlib'])),
    ).toHaveLength(2);
  });
});

describe('packages', () => {
  it('enter by one door each', () => {
    expect(oneDoorEach(allDoors)(sources)).toEqual([]);
  });

  it('have no door that nobody uses', () => {
    const unused = Object.entries(allDoors).flatMap(([name, places]) =>
      places
        .filter(
          (place) =>
            !sources.some(
              (source) => source.path.startsWith(place) && packagesOf(source).includes(name),
            ),
        )
        .map((place) => `${name} at ${place}`),
    );
    expect(unused).toEqual([]);
  });

  it('are all needed: what the published engine depends on has a door', () => {
    expect(Object.keys(dependencies).filter((name) => allDoors[name] === undefined)).toEqual([]);
  });

  it('would show a second door and a stranger', () => {
    const imports = ['gray-matter', 'left-pad/x.js', 'node:fs'];
    expect(oneDoorEach(allDoors)(imagined('src/site/pages/x.ts', '', imports))).toHaveLength(2);
  });
});

describe('house rules', () => {
  it('no test is skipped, focused or promised', () => {
    expect(noTestLeftOut(sources)).toEqual([]);
    expect(
      noTestLeftOut(
        imagined('src/a.test.ts', "it.only('x'); describe.skip('y'); it.each([]).only('z');"),
      ),
    ).toHaveLength(3);
    expect(
      noTestLeftOut(imagined('src/a.test.ts', "it.skipIf(missing)('x', () => {}); list.only;")),
    ).toEqual([]);
  });

  it('no type is any', () => {
    expect(noEscapeFromTypes(sources)).toEqual([]);
    expect(
      noEscapeFromTypes(imagined('src/a.ts', 'const a = b as any; // any comment')),
    ).toHaveLength(1);
  });

  it('nothing enters a page unescaped but through its few doors', () => {
    expect(htmlThroughDoors(htmlDoors)(sources)).toEqual([]);
    expect(
      htmlThroughDoors(htmlDoors)(imagined('src/site/pages/x.astro', '<p set:html={text} />')),
    ).toHaveLength(1);
  });

  it('git is started by its one door', () => {
    const door = 'src/repository/git.ts';
    expect(gitThroughItsDoor(door)(sources)).toEqual([]);
    expect(gitThroughItsDoor('elsewhere')(sources)).toEqual([door]);
    expect(
      gitThroughItsDoor(door)(imagined('src/hosting/x.ts', "execFile(\n'git', ['log']);")),
    ).toHaveLength(1);
  });

  it('no file is a drawer', () => {
    expect(noDrawers(sources)).toEqual([]);
    const named = [
      'src/utils/a.ts',
      'src/date-helpers.ts',
      'src/common.ts',
      'src/community/helpful.ts',
    ];
    expect(noDrawers(named.flatMap((path) => imagined(path, '')))).toHaveLength(3);
  });

  it('no file outside the tests is longer than 300 lines', () => {
    expect(noLongFiles(300)(sources)).toEqual([]);
    expect(noLongFiles(2)(imagined('src/a.ts', 'a\nb\nc\n'))).toHaveLength(1);
  });

  it('no folder holds more than 25 files, its tests counted', () => {
    expect(noCrowdedFolders(25)(sources)).toEqual([]);
    const crowd = ['src/a/x.ts', 'src/a/x.test.ts', 'src/a/b/y.ts', 'astro.config.mjs'];
    expect(noCrowdedFolders(1)(crowd.flatMap((path) => imagined(path, '')))).toEqual([
      'src/a/: 2 files',
    ]);
  });

  it('scripts are thin: arguments, one call, exit code', () => {
    expect(
      noLongFiles(125)(sources.filter((source) => source.path.startsWith('scripts/'))),
    ).toEqual([]);
  });

  it('scripts run last: what stands below their call is not made yet when it is made', () => {
    const late = /^await [^]*^(?:const|let|class) /m;
    const scripts = sources.filter(({ path, isTest }) => path.startsWith('scripts/') && !isTest);
    expect(scripts.filter(({ text }) => late.test(text)).map(({ path }) => path)).toEqual([]);
    expect(late.test("await command(help);\nconst name = () => 'x';\n")).toBe(true);
  });

  it('every module opens with a sentence that says what it is', () => {
    expect(opensWithASentence(sources)).toEqual([]);
    expect(opensWithASentence(imagined('src/a.ts', 'export {};'))).toHaveLength(1);
  });
});
