/**
 * Names and kinds of files that no proposal may bring, wherever they lie: some disks or programs
 * would take them for others.
 */

import type { TreeEntry } from '../community/commit.ts';
import { folded } from '../community/identifiers.ts';
import type { Problem } from '../community/problem.ts';
import { leftBehind } from '../community/tree.ts';
import type { Change } from './changes.ts';

const longestPath = 255;

/**
 * Problems of the paths that a change brings: odd names, names that only case tells apart, links
 * and other repositories.
 */
export function nameProblems(changes: readonly Change[], entries: readonly TreeEntry[]): Problem[] {
  const brought = new Set(changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path));
  const modes = new Map(entries.map(({ path, mode }) => [path, mode]));
  return [
    ...[...brought]
      .filter(isOdd)
      .map((path) =>
        problem(
          'odd-name',
          path,
          'The name of this file or of a folder around it ' +
            'holds characters that mislead people or programs.',
          'Use letters, digits, hyphens, dots and underscores, at most 255 characters in all.',
        ),
      ),
    ...[...brought].flatMap((path) => kindProblem(path, modes.get(path) ?? '')),
    ...collisions(brought, entries),
  ];
}

/**
 * `..` and `.git` lead elsewhere; backslash, colon and a dot or space at the end do on some
 * systems.
 */
function isOdd(path: string): boolean {
  return (
    path.length > longestPath ||
    path
      .split('/')
      .some(
        (name) =>
          name === '' ||
          /^\.+$/.test(name) ||
          /^\.git(?:modules)?$/i.test(name) ||
          /^git~\d/i.test(name) ||
          /[. ]$/.test(name) ||
          /[\p{C}\p{Zl}\p{Zp}\uFFFD\\:*?"<>|]/u.test(name),
      )
  );
}

/**
 * Below badges/, keys/ and recipients/ the check names these itself, but for what it passes over.
 */
function kindProblem(path: string, mode: string): Problem[] {
  const isChecked =
    /^(?:badges|keys|recipients)\//.test(path) && !leftBehind.has(path.split('/').at(-1) ?? '');
  if (isChecked || mode === '100644') return [];
  if (mode === '120000')
    return [
      problem(
        'link',
        path,
        'This is a symbolic link, and links are never followed.',
        'Put the file itself here.',
      ),
    ];
  if (mode === '160000')
    return [
      problem(
        'submodule',
        path,
        'This is a link to another repository (a submodule), and links are never followed.',
        'Delete it, and put the files themselves here.',
      ),
    ];
  if (mode === '100755' && !/^(?:badges|keys|public|recipients)\//.test(path)) return [];
  return [
    problem(
      'executable-file',
      path,
      'This file is marked as a program.',
      'Take the mark away: `git update-index --chmod=-x FILE`.',
    ),
  ];
}

/** Two names that are one on a disk without case; of folders, too. */
function collisions(brought: ReadonlySet<string>, entries: readonly TreeEntry[]): Problem[] {
  const names = new Map<string, Set<string>>();
  for (const { path } of entries) {
    for (const part of withFolders(path)) {
      const key = folded(part);
      names.set(key, (names.get(key) ?? new Set()).add(part));
    }
  }
  return [...brought].flatMap((path) => {
    for (const part of withFolders(path)) {
      const other = names
        .get(folded(part))
        ?.values()
        .find((name) => name !== part);
      if (other !== undefined) return [collision(path, part, other)];
    }
    return [];
  });
}

function collision(path: string, part: string, other: string): Problem {
  return problem(
    'names-collide',
    path,
    `\`${part.slice(0, 100)}\` and \`${other.slice(0, 100)}\` ` +
      'are one and the same name on many disks.',
    'Rename the one that is new, or delete it if it is a copy.',
  );
}

/** The path, and every folder on the way to it. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function problem(rule: string, path: string, message: string, remedy: string): Problem {
  return { rule, path, line: 1, column: 1, message, remedy };
}
