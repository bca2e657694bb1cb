/** The house rules as functions: sources in, one line per violation out. */

import { posix } from 'node:path';
import ts from 'typescript';
import { circlesIn } from './import-graph.ts';
import { nodesOf, parse, type Source } from './sources.ts';

type Rule = (sources: readonly Source[]) => readonly string[];

const startsWithOneOf = (text: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => text.startsWith(prefix));

type Arrows = Readonly<Record<string, readonly string[]>>;

/**
 * The room that a path lies in: the longest folder of the table of arrows that holds it, so that a
 * room inside another is one of its own; undefined where the table has none.
 */
export function roomOf(path: string, arrows: Arrows): string | undefined {
  return Object.keys(arrows)
    .filter((room) => path.startsWith(room))
    .sort((one, other) => other.length - one.length)[0];
}

/**
 * A file imports only from its own room and from what the table allows. Tests may import anything.
 */
export function onlyAllowedImports(arrows: Arrows): Rule {
  return (sources) =>
    sources
      .filter((source) => !source.isTest)
      .flatMap((source) => {
        const home = roomOf(source.path, arrows);
        if (home === undefined) return [`${source.path}: its folder is not in the table of arrows`];
        return ownImports(source)
          .filter(
            (target) =>
              roomOf(target, arrows) !== home && !startsWithOneOf(target, arrows[home] ?? []),
          )
          .map((target) => `${source.path} imports ${target}`);
      });
}

/** Every arrow of the table has a file that needs it. */
export function noIdleArrow(arrows: Arrows): Rule {
  return (sources) => {
    const imports = sources
      .filter((source) => !source.isTest)
      .map((source) => ({ room: roomOf(source.path, arrows), targets: ownImports(source) }));
    const isUsed = (room: string, arrow: string): boolean =>
      imports.some(
        (one) => one.room === room && one.targets.some((target) => target.startsWith(arrow)),
      );
    return Object.entries(arrows).flatMap(([room, allowed]) =>
      allowed
        .filter((arrow) => !isUsed(room, arrow))
        .map((arrow) => `nothing in ${room} imports ${arrow}`),
    );
  };
}

/** No circle of imports, type-only ones and those on demand included; tests too. */
export const noCircles: Rule = (sources) =>
  circlesIn(new Map(sources.map((source) => [source.path, ownImports(source)]))).map((circle) =>
    circle.join(' imports '),
  );

/** The files of this repository that a source imports, from the root. */
export function ownImports(source: Source): readonly string[] {
  return resolved(source)
    .filter((name) => name.startsWith('./'))
    .map((name) => name.slice(2));
}

/**
 * What a source imports: `./` and the path from the root for the engine's own files, else the name
 * of the module. A path into `node_modules` reaches what a package does not export; it counts as an
 * import of the package.
 */
function resolved(source: Source): readonly string[] {
  return source.imports.map((name) => {
    if (!name.startsWith('.')) return name;
    const path = posix.join(posix.dirname(source.path), name.replace(/\?.*$/, ''));
    return path.startsWith('node_modules/') ? path.slice('node_modules/'.length) : `./${path}`;
  });
}

/** Every package is imported through its own door only. Tests may import anything. */
export function oneDoorEach(doors: Readonly<Record<string, readonly string[]>>): Rule {
  return (sources) =>
    sources
      .filter((source) => !source.isTest)
      .flatMap((source) =>
        packagesOf(source).flatMap((name) => {
          const own = doors[name];
          if (own === undefined)
            return [`${source.path} imports ${name}, which has no door in the table`];
          return startsWithOneOf(source.path, own)
            ? []
            : [`${source.path} imports ${name}, whose door is ${own.join(', ')}`];
        }),
      );
}

/**
 * Names of the packages a source imports or looks up, without Node's own and what Astro makes up.
 */
export function packagesOf(source: Source): readonly string[] {
  const lookedUp = [...source.text.matchAll(/\bresolve\('([^'.][^']*)'\)/g)].map(
    (match) => match[1] ?? '',
  );
  const outside = [...resolved(source), ...lookedUp].filter(
    (name) => !/^(?:\.|node:|astro:|virtual:)/.test(name),
  );
  return [
    ...new Set(
      outside.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ];
}

/** No clock, chance, disk, network, environment or locale: these come in as arguments. */
export function pureCore(
  folders: readonly string[],
  exceptions: Readonly<Record<string, { imports: readonly string[] }>>,
): Rule {
  const allowed = (path: string): readonly string[] =>
    Object.entries(exceptions)
      .filter(([folder]) => path.startsWith(folder))
      .flatMap(([, { imports }]) => imports);
  return (sources) =>
    sourcesIn(sources, folders).flatMap((source) => [
      ...source.imports
        .filter((name) => name.startsWith('node:') && !allowed(source.path).includes(name))
        .map((name) => `${source.path} imports ${name}`),
      ...[...nodesOf(parse(source))]
        .map(impurity)
        .filter((found) => found !== null)
        .map((found) => `${source.path} uses ${found}`),
    ]);
}

const impureGlobals = [
  'process',
  'fetch',
  'performance',
  'localStorage',
  'setTimeout',
  'setInterval',
  'Intl',
  'randomBytes',
  'randomInt',
  'randomUUID',
  'getRandomValues',
];
const impureMembers = ['Date.now', 'Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'];
const localeMembers = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'getTimezoneOffset',
  'getHours',
  'getDate',
  'getDay',
  'getMonth',
  'getFullYear',
];

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (ts.isPropertyAccessExpression(node)) {
    if (localeMembers.includes(node.name.text)) return `.${node.name.text}`;
    return (
      impureMembers.find((member) => node.getText().replace(/^globalThis\./, '') === member) ?? null
    );
  }
  return ts.isIdentifier(node) && impureGlobals.includes(node.text) && isGlobalUse(node)
    ? node.text
    : null;
}

/** False where the identifier only names a property, a parameter or a type of the source's own. */
function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isDeclared =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
    parent.name === node;
  return !isDeclared;
}

/** Nothing that only Node has. */
export function runsInABrowser(places: readonly string[]): Rule {
  return (sources) =>
    sourcesIn(sources, places).flatMap((source) => [
      ...source.imports
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${source.path} imports ${name}`),
      ...[...nodesOf(parse(source))]
        .filter(
          (node) =>
            ts.isIdentifier(node) &&
            ['Buffer', '__dirname', 'require'].includes(node.text) &&
            isGlobalUse(node),
        )
        .map((node) => `${source.path} uses ${node.getText()}`),
    ]);
}

function sourcesIn(sources: readonly Source[], places: readonly string[]): readonly Source[] {
  return sources.filter((source) => !source.isTest && startsWithOneOf(source.path, places));
}

/** No test is skipped, focused or promised. `skipIf` is allowed: it says its condition. */
export const noTestLeftOut: Rule = (sources) =>
  sources
    .filter((source) => source.isTest)
    .flatMap((source) =>
      [...nodesOf(parse(source))]
        .filter(ts.isPropertyAccessExpression)
        .filter((node) => /^(?:it|test|describe)(?:\.|$)/.test(node.expression.getText()))
        .filter((node) => ['skip', 'only', 'todo', 'fails'].includes(node.name.text))
        .map((node) => `${source.path}: ${node.getText()}`),
    );

/** The types tell the truth. */
export const noEscapeFromTypes: Rule = (sources) =>
  sources.flatMap((source) => [
    ...[...nodesOf(parse(source))]
      .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map(() => `${source.path}: any`),
    ...(source.text.match(/@ts-(?:ignore|nocheck|expect-error)\b(?! -)/g) ?? [])
      .filter(() => !source.isTest)
      .map((found) => `${source.path}: ${found}`),
  ]);

/** Nothing enters a page unescaped but through these components. */
export function htmlThroughDoors(doors: readonly string[]): Rule {
  return (sources) =>
    sources
      .filter((source) => !source.isTest && !doors.includes(source.path))
      .filter((source) =>
        /\bset:html\b|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/.test(
          source.text,
        ),
      )
      .map((source) => source.path);
}

/** Git is started by its one door, which keeps secrets and configuration from it. */
export function gitThroughItsDoor(door: string): Rule {
  return (sources) =>
    sources
      .filter((source) => !source.isTest && source.path !== door)
      .filter((source) =>
        /\b(?:spawn|fork|exec(?:File)?)(?:Sync)?\(\s*['"`]git\b/.test(source.text),
      )
      .map((source) => source.path);
}

/** Files are named by the domain's nouns, not as drawers. */
export const noDrawers: Rule = (sources) =>
  sources
    .map((source) => source.path)
    .filter((path) =>
      /(?:^|[/.-])(?:utils?|helpers?|common|misc|manager|lib)(?:[/.-]|$)/i.test(path),
    );

/** Each file has one reason to change; a long one has more. */
export function noLongFiles(most: number): Rule {
  return (sources) =>
    sources
      .filter((source) => !source.isTest && linesOf(source.text) > most)
      .map((source) => `${source.path}: ${linesOf(source.text)} lines`);
}

/** A folder is small enough to be taken in at a glance; tests count, folders inside it do not. */
export function noCrowdedFolders(most: number): Rule {
  return (sources) => {
    const inside = sources.filter(({ path }) => path.includes('/'));
    return [...Map.groupBy(inside, ({ path }) => posix.dirname(path))]
      .filter(([, files]) => files.length > most)
      .map(([folder, files]) => `${folder}/: ${files.length} files`);
  };
}

/** Each module opens with a sentence that says what it is. */
export const opensWithASentence: Rule = (sources) =>
  sources
    .filter((source) => source.path.startsWith('src/') && /(?<!\.test|\.d)\.ts$/.test(source.path))
    .filter((source) => !source.text.startsWith('/**'))
    .map((source) => source.path);

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}
