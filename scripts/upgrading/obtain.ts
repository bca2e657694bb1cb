/**
 * Brings a version of the engine from a folder, a clone, a bundle or an address into a repository
 * of its own, beside the community's.
 */

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Git, gitIn, GitRefused, mustGit } from '../../src/repository/git.ts';
import { newestVersion, versionIn } from '../../src/setup/upgrading/versions.ts';

export interface Obtained {
  /** The commit of the new version, in `store`. */
  readonly commit: string;
  /** Where it comes from, for people. */
  readonly from: string;
}

/** What an engine is obtained from: an address or file for git, or a folder without history. */
export interface Source {
  readonly place: string;
  readonly kind: 'folder' | 'clone' | 'bundle' | 'address';
}

/** What `--from` names. Throws `GitRefused` where there is nothing. */
export async function sourceAt(from: string): Promise<Source> {
  if (/^(?:https:\/\/|ssh:\/\/|git@[\w.-]+:)/.test(from)) return { place: from, kind: 'address' };
  const place = resolve(from);
  const found = await stat(place).catch(() => null);
  if (found === null)
    throw new GitRefused(
      `There is no ${from}. Name a folder or clone of ` +
        'the engine, a bundle of git, or an https address.',
    );
  if (found.isFile()) return { place, kind: 'bundle' };
  return { place, kind: (await isRepository(place)) ? 'clone' : 'folder' };
}

/** Whether the folder itself is a repository, and not only somewhere inside one. */
async function isRepository(place: string): Promise<boolean> {
  const git = gitIn(place, process.env);
  const [top, bare] = [
    await git('rev-parse', '--show-cdup'),
    await git('rev-parse', '--is-bare-repository', '--git-dir'),
  ];
  if (top.code !== 0) return false;
  return bare.stdout === 'true\n.\n' || (bare.stdout.startsWith('false') && top.stdout === '\n');
}

/** Makes the repository `store` (a folder that is empty), and obtains a version into it. */
export async function obtain(
  store: string,
  source: Source,
  version: string | null,
): Promise<Obtained> {
  const git = gitIn(store, process.env);
  await mustGit(git, 'init', '--quiet', '--bare');
  if (source.kind === 'folder') {
    if (version !== null)
      throw new GitRefused(
        `${source.place} is a folder without history, ` +
          `so it holds one version: leave ${version} out.`,
      );
    return { commit: await committed(git, source.place), from: source.place };
  }
  const ref = await refFor(git, source, version);
  await mustGit(git, 'fetch', '--quiet', '--no-tags', '--', source.place, `${ref}:refs/new`);
  const commit = (await mustGit(git, 'rev-parse', 'refs/new^{commit}')).trim();
  const name = ref === 'HEAD' ? commit.slice(0, 12) : ref.replace('refs/tags/', '');
  return { commit, from: `${name} of ${source.place}` };
}

/** What git is asked for: a tag, or what is checked out. */
async function refFor(git: Git, { place, kind }: Source, version: string | null): Promise<string> {
  if (version === null && kind === 'clone') return 'HEAD';
  const listed = await mustGit(git, 'ls-remote', '--', place);
  const refs = listed.split('\n').map((line) => line.split('\t')[1] ?? '');
  const tags = refs.flatMap((ref) => (ref.startsWith('refs/tags/') ? [ref.slice(10)] : []));
  const wanted = version ?? newestVersion(tags);
  if (wanted === null) return refs.includes('HEAD') ? 'HEAD' : headIn(refs, place);
  const tag = tags.find((name) => versionIn(name) === versionIn(wanted));
  if (tag !== undefined) return `refs/tags/${tag}`;
  throw new GitRefused(
    `${place} has no tag of the version ${wanted}. It has: ` +
      `${tags.filter((name) => versionIn(name)).join(', ') || 'none'}.`,
  );
}

/** A bundle may hold one branch and no HEAD. */
function headIn(refs: readonly string[], place: string): string {
  const branches = refs.filter((ref) => ref.startsWith('refs/heads/'));
  const first = branches.includes('refs/heads/main') ? 'refs/heads/main' : branches[0];
  if (first !== undefined) return first;
  throw new GitRefused(`${place} holds no version and no branch of the engine.`);
}

/** A folder as a commit: what its own .gitignore leaves out is left out. */
async function committed(git: Git, folder: string): Promise<string> {
  const [dir] = [(await mustGit(git, 'rev-parse', '--absolute-git-dir')).trim()];
  const at = [`--git-dir=${dir}`, `--work-tree=${folder}`, '-c', 'core.bare=false'];
  await mustGit(gitIn(folder, process.env), ...at, 'add', '--all', '.');
  const tree = (await mustGit(git, 'write-tree')).trim();
  return (await mustGit(git, ...named, 'commit-tree', '-m', 'Engine', tree)).trim();
}

const named = ['-c', 'user.name=upgrade', '-c', 'user.email=upgrade'];
