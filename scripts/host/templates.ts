/** A community's own messages, as they lie in its folder. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageTemplates } from '../../src/hosting/messages/template.ts';
import { type Git, mustGit, readerIn } from '../../src/repository/git.ts';
import { mergeBase, resolveCommit } from '../../src/repository/history.ts';

const folder = 'messages';

/** All templates in `messages/`, or what is wrong with them; none where there is no such folder. */
export async function templatesIn(root: string): Promise<ReturnType<typeof messageTemplates>> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map(async (name) => ({
        path: `${folder}/${name}`,
        text: await readFile(join(root, folder, name), 'utf8'),
      })),
  );
  return messageTemplates(files);
}

/**
 * What is wrong with the templates that the commit `head` adds or changes, as git holds them; what
 * stands in `base` already, or stood where they parted, is no news. Throws GitRefused where there is
 * no such commit.
 */
export async function problemsProposed(
  root: string,
  base: string,
  head: string,
): Promise<ReturnType<typeof messageTemplates>['problems']> {
  const git = readerIn(root);
  const [ours, theirs] = [await resolveCommit(git, base), await resolveCommit(git, head)];
  const parted = await mergeBase(git, ours, theirs);
  const before = new Set<string>();
  for (const commit of [ours, parted])
    if (commit !== null) for (const entry of await listedIn(git, commit)) before.add(entry);
  const fresh = (await listedIn(git, theirs)).filter((entry) => !before.has(entry));
  const files = await Promise.all(
    fresh.flatMap((entry) => {
      const [, id, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*\.md)$/s.exec(entry) ?? [];
      if (id === undefined || path === undefined) return [];
      return [mustGit(git, 'cat-file', 'blob', id).then((text) => ({ path, text }))];
    }),
  );
  return messageTemplates(files).problems;
}

/** Entries of the folder in a commit: mode, kind, id and path. */
async function listedIn(git: Git, commit: string): Promise<readonly string[]> {
  const said = await mustGit(git, 'ls-tree', '-z', commit, `${folder}/`);
  return said.split('\0').filter((entry) => entry !== '');
}
