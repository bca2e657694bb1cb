/** Reads the engine's own sources for the tests that hold the house rules. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's root, as a file address. */
export const engine = new URL('../../../', import.meta.url);
export const enginePath = fileURLToPath(engine);

export interface Source {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  /** What it imports, as written: `./json.ts`, `node:fs`, `jsonld`. Type-only imports too. */
  readonly imports: readonly string[];
}

/**
 * Every TypeScript and Astro source below `src/` and `scripts/`, and the configuration at the root.
 */
export function readSources(): readonly Source[] {
  const below = ['src', 'scripts']
    .filter((folder) => existsSync(join(enginePath, folder)))
    .flatMap(filesBelow);
  const atRoot = readdirSync(enginePath).filter((name) => /\.(?:ts|mjs)$/.test(name));
  return [...below, ...atRoot]
    .filter((path) => /\.(?:ts|mjs|astro|mdx)$/.test(path))
    .sort()
    .map(readSource);
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(enginePath, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(enginePath.length).replaceAll('\\', '/'),
    );
}

function readSource(path: string): Source {
  const text = readFileSync(join(enginePath, path), 'utf8');
  const isTest = /\.test\.ts$|\/testing-[\w-]+\.ts$/.test(path) || path.startsWith('src/testing/');
  return { path, text, isTest, imports: scriptsOf(path, text).flatMap(importsOf) };
}

/**
 * The TypeScript in a file: all of it, an Astro component's front matter and scripts, or the
 * imports of an MDX page.
 */
function scriptsOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.mdx'))
    return [
      text
        .split('\n')
        .filter((line) => line.startsWith('import '))
        .join('\n'),
    ];
  if (!path.endsWith('.astro')) return [text];
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  return [frontMatter, ...scripts];
}

/** The syntax tree of a source; an Astro component's scripts follow one another. */
export function parse(source: Source): ts.SourceFile {
  const text = scriptsOf(source.path, source.text).join('\n');
  return ts.createSourceFile(source.path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** What a TypeScript text imports, as written, in any way. */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Every file that git has, or would add, with forward slashes: what a stranger gets. */
export function repositoryFiles(): readonly string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', options, {
    cwd: enginePath,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(enginePath, path)))
    .sort();
}
