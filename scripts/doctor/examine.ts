/**
 * Reads everything that the doctor looks at: the community, the secret, git, and the texts that git
 * has or would add.
 */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { publicKeyOf } from '../../src/proof/ed25519.ts';
import { encodeMultikey } from '../../src/proof/multikey.ts';
import { type Git, gitIn } from '../../src/repository/git.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { KeyRefused, takeSeed } from '../../src/repository/secret-key.ts';
import { readTree } from '../../src/repository/tree.ts';
import type { Examined, GitState, Secret } from '../../src/setup/doctor/examined.ts';
import { readFolder, sampleFolder } from '../setup/folder.ts';

/** Everything about a folder; nothing is changed, and nothing is fetched. */
export async function examine(root: string, now: Date): Promise<Examined> {
  const secret = await secretIn(root);
  const git = gitIn(root, process.env);
  const { community, ledger, problems, gaps, aside } = await inspect(root, now);
  const [tree, files, sample, listed] = await Promise.all([
    readTree(root),
    readFolder(root),
    readFolder(sampleFolder),
    lines(git, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
  ]);
  const paths = listed ?? files.map(({ path }) => path);
  return {
    now,
    node: process.versions.node,
    community,
    ledger,
    problems: problems.length,
    gaps: [...gaps, ...aside],
    tree,
    files,
    sample,
    secret,
    git: listed === null ? null : await stateOf(git),
    texts: await textsOf(root, paths),
  };
}

async function secretIn(root: string): Promise<Secret> {
  try {
    const seed = await takeSeed(process.env, root);
    return seed === null
      ? { is: 'unset' }
      : { is: 'set', publicKeyMultibase: encodeMultikey(await publicKeyOf(seed)) };
  } catch (error) {
    if (!(error instanceof KeyRefused)) throw error;
    return { is: 'refused', reason: error.message };
  }
}

async function stateOf(git: Git): Promise<GitState> {
  const [branch, remote, changed] = await Promise.all([
    lines(git, 'branch', '--show-current'),
    lines(git, 'remote', 'get-url', 'origin'),
    lines(git, 'status', '--porcelain', '-z'),
  ]);
  const built = ['node_modules/', 'dist/', '.plainbadge/'];
  const answers = await Promise.all(built.map((path) => git('check-ignore', '-q', path)));
  return {
    branch: branch?.[0]?.trim() || null,
    remote: remote?.[0]?.trim() || null,
    changed: changed?.length ?? 0,
    notIgnored: built.filter((_, at) => answers[at]?.code !== 0),
  };
}

/** What git answered, in its parts; null where it failed: no repository, no such remote. */
async function lines(git: Git, ...args: readonly string[]): Promise<string[] | null> {
  const { code, stdout } = await git(...args);
  return code === 0 ? stdout.split('\0').filter((line) => line !== '') : null;
}

const largest = 1024 * 1024;

/** The texts among these files, of at most a megabyte. */
export async function textsOf(
  root: string,
  paths: readonly string[],
): Promise<{ path: string; text: string }[]> {
  const texts: { path: string; text: string }[] = [];
  for (const path of paths.filter(
    (name) => !/\.(?:png|jpe?g|gif|ico|woff2?|pdf|zip|gz)$/i.test(name),
  )) {
    const file = await stat(join(root, path)).catch(() => null);
    if (file?.isFile() && file.size <= largest)
      texts.push({ path, text: await readFile(join(root, path), 'utf8').catch(() => '') });
  }
  return texts;
}
