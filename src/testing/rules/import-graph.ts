/**
 * What a program reaches: the engine's own files and the packages, as its sources say; and where
 * imports lead back to where they began.
 */

import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, parse, type Source } from './sources.ts';

interface Reached {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/**
 * Everything that `roots` (paths from the repository's root) import as values, now or on demand,
 * and what they start or look up by a literal name: `new URL('./child.ts', import.meta.url)`,
 * `resolve('package/file')`. Where a file is in `lazily`, what it imports on demand is left out.
 * Throws where a root or a reached source does not exist.
 */
export function reachedFrom(
  roots: readonly string[],
  sources: readonly Source[],
  lazily: ReadonlySet<string>,
): Reached {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const files = new Set(roots);
  const packages = new Set<string>();
  for (const path of files) {
    const source = byPath.get(path);
    if (source === undefined) throw new Error(`${path} is not a source.`);
    for (const { name, onDemand } of namesIn(source)) {
      if (onDemand && lazily.has(path)) continue;
      const file = name.startsWith('.')
        ? posix.join(posix.dirname(path), name)
        : `node_modules/${name}`;
      if (file.startsWith('node_modules/'))
        packages.add(
          file
            .split('/')
            .slice(1, name.includes('@') ? 3 : 2)
            .join('/'),
        );
      else if (/\.(?:ts|mjs)$/.test(file)) files.add(file);
    }
  }
  return { files, packages };
}

/**
 * The ways along imports that lead back to where they began, as the files along each, the first one
 * again at the end. At least one for every group of files that know one another; none where no file
 * knows itself by way of others.
 */
export function circlesIn(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): void => {
    const before = way.indexOf(path);
    if (before >= 0) circles.push([...way.slice(before), path]);
    if (before >= 0 || done.has(path)) return;
    way.push(path);
    for (const target of imports.get(path) ?? []) walk(target);
    way.pop();
    done.add(path);
  };
  for (const path of imports.keys()) walk(path);
  return circles;
}

interface Name {
  readonly name: string;
  readonly onDemand: boolean;
}

/** Many ask for what the same source names. */
const named = new WeakMap<Source, readonly Name[]>();

function namesIn(source: Source): readonly Name[] {
  const known = named.get(source) ?? namesRead(source);
  named.set(source, known);
  return known;
}

function namesRead(source: Source): readonly Name[] {
  return [...nodesOf(parse(source))]
    .flatMap((node): Name[] => {
      if (
        ts.isImportDeclaration(node) &&
        node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
      )
        return literal(node.moduleSpecifier, false);
      if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly)
        return literal(node.moduleSpecifier, false);
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        return literal(node.arguments[0], true);
      if (
        ts.isCallExpression(node) &&
        /^(?:require|import\.meta)\.resolve$/.test(node.expression.getText())
      )
        return literal(node.arguments[0], false);
      if (
        ts.isNewExpression(node) &&
        node.expression.getText() === 'URL' &&
        node.arguments?.[1]?.getText() === 'import.meta.url'
      )
        return beside(node.arguments[0]);
      return [];
    })
    .filter(({ name }) => !name.startsWith('node:'));
}

/**
 * The literal, or the beginning of a template; a name that is computed from its first letter on
 * cannot be followed.
 */
function literal(expression: ts.Expression | undefined, onDemand: boolean): Name[] {
  const text = expression === undefined ? '' : textOf(expression);
  if (text === '') throw new Error(`Nobody can tell what ${expression?.getText()} names.`);
  return [{ name: text, onDemand }];
}

function beside(expression: ts.Expression | undefined): Name[] {
  const text = expression === undefined ? '' : textOf(expression);
  return text === '' ? [] : [{ name: text.startsWith('.') ? text : `./${text}`, onDemand: false }];
}

function textOf(expression: ts.Expression): string {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  return ts.isTemplateExpression(expression) ? expression.head.text : '';
}
