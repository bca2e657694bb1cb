/**
 * The second half of `npm run upgrade`, which runs from the new version's files before anything of
 * it is installed: so it imports no package, which a test holds. Its one argument is JSON: `root`,
 * `store` (a repository that holds the new version), `commit` (of it), `dry`.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TreeEntry } from '../../src/community/commit.ts';
import {
  contentsOf,
  entriesOf,
  keepText,
  namesInHistory,
  textIn,
  treeOf,
} from '../../src/repository/engine-tree.ts';
import { type Git, gitIn, GitRefused, mustGit, readerIn } from '../../src/repository/git.ts';
import { type Before, migrated, type Migrated } from '../../src/setup/upgrading/migrations.ts';
import {
  installedPath,
  installedText,
  type Manifest,
  manifestPath,
  readInstalled,
  readManifest,
} from '../../src/setup/upgrading/ownership.ts';
import { type PlannedUpgrade, planUpgrade } from '../../src/setup/upgrading/plan-upgrade.ts';
import { messageOf, tellNextSteps, tellPlan } from '../../src/setup/upgrading/telling.ts';
import { versionOf } from '../../src/setup/upgrading/versions.ts';

interface Job {
  readonly root: string;
  readonly store: string;
  readonly commit: string;
  readonly dry: boolean;
}

try {
  process.exitCode = await carryOut(JSON.parse(process.argv[2] ?? '') as Job);
} catch (error) {
  if (!(error instanceof GitRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function carryOut(job: Job): Promise<number> {
  const { root, store, commit, dry } = job;
  const git = gitIn(root, process.env);
  const head = (await mustGit(git, 'rev-parse', '--verify', 'HEAD')).trim();
  const next = readerIn(store);
  const version = versionOf(await textIn(next, commit, 'package.json')) ?? '';
  const { plan, known, present } = await planned(git, head, next, commit);
  const migration = migrated(await beforeOf(root, present, known));
  for (const line of tellPlan(plan, migration)) console.log(line);
  if (dry) return 0;
  await mustGit(git, 'fetch', '--quiet', '--no-tags', '--', store, await alone(store, commit));
  const tree = await upgradedTree(root, plan, migration, version);
  if (tree === (await mustGit(git, 'rev-parse', `${head}^{tree}`)).trim()) {
    console.log(`Nothing to do: the engine is as version ${version} has it.`);
    return 0;
  }
  const kept = await keptBeside(root, plan.edited, version);
  const branch = await branched(git, { head, tree, version, message: messageOf(version, plan) });
  for (const line of tellNextSteps({ branch, kept, plan, steps: migration.steps }))
    console.log(line);
  return 0;
}

async function planned(
  git: Git,
  head: string,
  next: Git,
  commit: string,
): Promise<{ plan: PlannedUpgrade; known: ReadonlySet<string>; present: readonly TreeEntry[] }> {
  const present = await entriesOf(git, head);
  const known = await namesInHistory(next, commit);
  const plan = planUpgrade({
    present,
    next: await entriesOf(next, commit),
    manifest: readManifest(await textIn(next, commit, manifestPath)) as Manifest,
    before: readManifest(await textIn(git, head, manifestPath)),
    installed: readInstalled(await textIn(git, head, installedPath)),
    known,
  });
  return { plan, known, present };
}

/** The community's texts, for the migrations. */
async function beforeOf(
  root: string,
  present: readonly TreeEntry[],
  known: ReadonlySet<string>,
): Promise<Before> {
  const wanted = present.filter(
    ({ path, mode }) => mode.startsWith('100') && /^(?:README\.md|keys\/.*)$/.test(path),
  );
  const contents = await contentsOf(
    root,
    wanted.map(({ id }) => id),
  );
  const decoder = new TextDecoder();
  const texts = new Map(wanted.map(({ path }, at) => [path, decoder.decode(contents[at])]));
  const ids = new Map(present.map(({ path, id }) => [path, id]));
  return {
    paths: present.map(({ path }) => path),
    textOf: (path) => texts.get(path) ?? null,
    isEngines: (path) => known.has(ids.get(path) ?? ''),
  };
}

/** A commit of the new version without its history, which is not the community's. */
async function alone(store: string, commit: string): Promise<string> {
  const git = gitIn(store, process.env);
  const named = ['-c', 'user.name=upgrade', '-c', 'user.email=upgrade'];
  const tree = `${commit}^{tree}`;
  const made = (await mustGit(git, ...named, 'commit-tree', '-m', 'Engine', tree)).trim();
  await mustGit(git, 'update-ref', 'refs/heads/engine', made);
  return 'refs/heads/engine';
}

async function upgradedTree(
  root: string,
  plan: PlannedUpgrade,
  { writes }: Migrated,
  version: string,
): Promise<string> {
  const texts = { ...writes, [installedPath]: installedText(version, plan.installed) };
  const written: TreeEntry[] = [];
  for (const [path, text] of Object.entries(texts))
    written.push({ path, mode: '100644', id: await keepText(root, text) });
  const untouched = plan.entries.filter(({ path }) => !Object.hasOwn(texts, path));
  return treeOf(root, [...untouched, ...written]);
}

/** Copies edited files out of the present commit, where git and the tests do not look. */
async function keptBeside(
  root: string,
  edited: readonly TreeEntry[],
  version: string,
): Promise<string> {
  const folder = `.plainbadge/kept/before-${version}`;
  const plain = edited.filter(({ mode }) => mode.startsWith('100'));
  const contents = await contentsOf(
    root,
    plain.map(({ id }) => id),
  );
  for (const [at, { path }] of plain.entries()) {
    const target = join(root, folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents[at] ?? new Uint8Array());
  }
  return folder;
}

/** One commit on a branch of its own, whole or not at all. Refuses a branch that is something else. */
async function branched(
  git: Git,
  made: { head: string; tree: string; version: string; message: string },
): Promise<string> {
  const { head, tree, version, message } = made;
  const branch = `upgrade-${version}`;
  const ref = `refs/heads/${branch}`;
  const standing = await git('rev-parse', '--verify', '--quiet', ref);
  if (standing.code === 0) {
    const [tip, parent] = await Promise.all(
      ['^{tree}', '^'].map(async (end) =>
        (await git('rev-parse', '--verify', '--quiet', `${ref}${end}`)).stdout.trim(),
      ),
    );
    if (tip === tree && parent === head) return branch;
    throw new GitRefused(
      `There is a branch ${branch} already, and it is not this upgrade. Merge it, or take it away with \`git branch -D ${branch}\`, and run this again.`,
    );
  }
  const commit = (await mustGit(git, 'commit-tree', '-p', head, '-m', message, tree)).trim();
  await mustGit(git, 'update-ref', ref, commit, '');
  return branch;
}
