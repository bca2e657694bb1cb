/** Holds `src/ARCHITECTURE.md` true: its drawing, its arrows, its paths and its words are the code's. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrows, browserSafe, doors, pure, sharedPackages } from './architecture.ts';
import { ownImports, roomOf } from './house-rules.ts';
import { enginePath, readSources } from './sources.ts';

const page = readFileSync(join(enginePath, 'src/ARCHITECTURE.md'), 'utf8');
const sources = readSources();

/** The text below a heading, up to the next heading of its level or above. */
function section(heading: string, text = page): string {
  const level = /^#+/.exec(heading)![0].length;
  const [, below] = text.split(`\n${heading}\n`);
  if (below === undefined) throw new Error(`The page has no heading "${heading}".`);
  return below.split(new RegExp(`^#{1,${level}} `, 'm'))[0]!;
}

/** The items of its lists, each on one line. */
function itemsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\n +/g, ' ')
    .split('\n')
    .filter((line) => /^(?:-|\d+\.) /.test(line));
}

const inBackticks = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);

/** The other rooms that a room may import from. */
const targetsOf = (room: string): readonly string[] =>
  [...new Set(arrows[room]!.map((path) => roomOf(path, arrows) ?? path))]
    .filter((target) => target !== room)
    .sort();

describe('the drawing', () => {
  const drawing = /^```\n floor\n([\s\S]*?)^```/m.exec(page)![1]!;
  const floors = new Map<string, number>();
  let floor = 0;
  for (const line of drawing.split('\n')) {
    floor = Number(/^ +(\d) /.exec(line)?.[1] ?? floor);
    for (const [room] of line.matchAll(/(?:src\/[\w/]+\/|scripts\/|\w+\.config\.\w+)(?= )/g))
      floors.set(room, floor);
  }

  it('shows every room of the table of arrows, and none that is not there', () => {
    expect([...floors.keys()].sort()).toEqual([...Object.keys(arrows), 'src/testing/'].sort());
  });

  it('shows every folder of src', () => {
    const folders = readdirSync(join(enginePath, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);
    expect(folders.filter((folder) => !floors.has(folder))).toEqual([]);
  });

  it('has no arrow that leads up or sideways', () => {
    const level = (room: string): number => floors.get(room) ?? 0;
    expect(
      Object.keys(arrows).flatMap((room) =>
        targetsOf(room)
          .filter((target) => target !== 'src/' && level(target) >= level(room))
          .map((target) => `${room} imports from ${target}`),
      ),
    ).toEqual([]);
  });
});

describe('what it says about imports', () => {
  const told = new Map(
    itemsOf(section('## Who may import whom, and why')).flatMap((item) => {
      const found = /^- \*\*`(.+?)`\*\* imports from (.+?)\. ?/.exec(`${item} `);
      return found === null ? [] : [[found[1]!, inBackticks(found[2]!)] as const];
    }),
  );

  it.each(Object.keys(arrows))('of %s is what the table of arrows says', (room) => {
    expect([...(told.get(room) ?? ['nothing'])].sort()).toEqual(targetsOf(room));
  });

  it('lists what is pure and what runs in a browser', () => {
    expect(inBackticks(/^Pure are: (.*)$/m.exec(page)![1]!)).toEqual(pure);
    const browser = section('### What runs in a browser').split(':').at(-1)!;
    expect(inBackticks(browser)).toEqual(browserSafe);
  });

  it('gives each package the door that it has', () => {
    const rows = [...page.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|/gm)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [, name, door] of rows)
      expect([doors[name!], ...(sharedPackages[name!]?.doors ?? [])], name).toContain(door);
  });
});

it.each(['src/ARCHITECTURE.md', 'src/testing/README.md', 'CONTRIBUTING.md'])(
  '%s names only paths that exist',
  (document) => {
    const text = readFileSync(join(enginePath, document), 'utf8');
    const isPath =
      /^(?:(?:src|scripts|\.github)\/\S*|[\w.-]+\.(?:mjs|ts)|[A-Z]+\.md|package\.json)$/;
    const named = inBackticks(text.replaceAll(/^```[\s\S]*?^```/gm, '')).filter(
      (name) => isPath.test(name) && !/[<*]/.test(name),
    );
    expect(named.filter((path) => !existsSync(join(enginePath, path)))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  },
);

describe('the walk of one award', () => {
  const walks = [
    ['### From award.md to a signed credential', 17],
    ['### From the ledger to a page', 6],
  ] as const;

  it.each(walks)('%s takes at most %i hops, each called from above', (heading, most) => {
    const walk = section(heading);
    const command = /^`([^`]+)` is the command/m.exec(walk)![1]!;
    const hops = itemsOf(walk).map((item) => inBackticks(item)[0]!);
    expect(hops.length).toBeLessThanOrEqual(most);
    expect(new Set(hops).size).toBe(hops.length);
    const importsOf = (path: string): readonly string[] =>
      ownImports(sources.find((source) => source.path === path)!);
    const strangers = hops.filter(
      (hop, at) =>
        // A page has an address instead of a caller: Astro finds it by its path.
        !hop.startsWith('src/site/pages/') &&
        ![command, ...hops.slice(0, at)].some((caller) => importsOf(caller).includes(hop)),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the glossary', () => {
  /** Letters only, so that "status list" is found in `StatusList` and `status-list`. */
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const code = sources
    .filter(({ isTest }) => !isTest)
    .map(({ text }) => letters(text))
    .join(' ');
  const entries = itemsOf(section('## Glossary'));
  const terms = entries.flatMap((item) =>
    [...item.split(': ')[0]!.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1]!),
  );

  it('explains words that stand in the code', () => {
    expect(terms.length).toBeGreaterThan(50);
    // Tests only; and the word that stands here because people look for it in vain.
    const elsewhere = ['specimen', 'oracle', 'play', 'severity'];
    expect(
      terms.filter((term) => !elsewhere.includes(term) && !code.includes(letters(term))),
    ).toEqual([]);
  });

  it('explains each word once', () => {
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it.each(['gate', 'look', 'matters', 'standing', 'saying', 'wish', 'frozen', 'preview', 'told'])(
    'explains %s, which no dictionary would',
    (word) => {
      expect(terms).toContain(word);
    },
  );
});

describe('the recipes', () => {
  const recipes = section('## Recipes')
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.split('\n')[0]!, itemsOf(text)] as const);

  it('are five', () => {
    expect(recipes.map(([name]) => name)).toEqual([
      'Add a field to a badge',
      'Add a rule of `npm run check`',
      'Add a command',
      'Add a language',
      'Add a proof suite',
    ]);
  });

  it.each(recipes)('%s names its files in the order of its steps', (_, steps) => {
    expect(steps.map((step) => Number.parseInt(step))).toEqual(steps.map((_step, at) => at + 1));
    expect(steps.filter((step) => inBackticks(step).length > 0).length).toBeGreaterThanOrEqual(3);
  });
});
