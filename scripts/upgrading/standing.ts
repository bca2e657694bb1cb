/** What an upgrade reads: the community's commit, and the new version beside it. */

import type { TreeEntry } from '../../src/community/commit.ts';
import { contentsOf, entriesOf, namesInHistory, textIn } from '../../src/repository/engine-tree.ts';
import type { Git } from '../../src/repository/git.ts';
import type { Before } from '../../src/setup/upgrading/migrations.ts';
import {
  installedPath,
  manifestPath,
  readInstalled,
  readManifest,
} from '../../src/setup/upgrading/ownership.ts';
import type { UpgradeFacts } from '../../src/setup/upgrading/plan-upgrade.ts';

/** Everything that the plan follows from; null where `commit`, read by `next`, holds no engine. */
export async function upgradeFacts(
  git: Git,
  head: string,
  next: Git,
  commit: string,
): Promise<UpgradeFacts | null> {
  const manifest = readManifest(await textIn(next, commit, manifestPath));
  if (manifest === null) return null;
  return {
    present: await entriesOf(git, head),
    next: await entriesOf(next, commit),
    manifest,
    before: readManifest(await textIn(git, head, manifestPath)),
    installed: readInstalled(await textIn(git, head, installedPath)),
    known: await namesInHistory(next, commit),
  };
}

/** The community's texts, for the migrations. */
export async function filesBefore(root: string, { present, known }: UpgradeFacts): Promise<Before> {
  const wanted: readonly TreeEntry[] = present.filter(
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
