/** A community's own messages, as they lie in its folder. */

import { isRefused } from '../../src/community/file.ts';
import type { Problem } from '../../src/community/problem.ts';
import { refusedFile } from '../../src/community/rules/tree.ts';
import { messageTemplates } from '../../src/hosting/messages/template.ts';
import { strictText } from '../../src/proof/bytes.ts';
import { type Git, mustGit, readerIn } from '../../src/repository/git.ts';
import { readPlainFolder } from '../../src/repository/tree.ts';
import { mergeBase, resolveCommit } from '../../src/repository/history.ts';

const folder = 'messages';

type Read = ReturnType<typeof messageTemplates>;

/**
 * All templates in `messages/`, or what is wrong with them; none where there is no such folder. What
 * is no plain file is named, and never opened.
 */
export function templatesIn(root: string): Read {
  const found = readPlainFolder(root, folder).map(({ path, content }) =>
    isRefused(content) ? refusedFile(path, content) : fileOf(path, content),
  );
  const isProblem = (one: (typeof found)[number]): one is Problem => 'rule' in one;
  const refused = found.filter(isProblem);
  const files = found.flatMap((one) => (isProblem(one) ? [] : [one]));
  const { templates, problems } = messageTemplates(
    files.filter(({ path }) => path.endsWith('.md')),
  );
  return { templates: refused.length > 0 ? [] : templates, problems: [...refused, ...problems] };
}

const fileOf = (path: string, content: Uint8Array): Problem | { path: string; text: string } => {
  const text = strictText(content);
  return text === null && path.endsWith('.md') ? notText(path) : { path, text: text ?? '' };
};

const notText = (path: string): Problem => ({
  ...{ rule: 'message-template', path, line: 1, column: 1 },
  message: 'The message is not UTF-8 text.',
  remedy: 'Save it as UTF-8.',
});

/**
 * What is wrong with the templates that the commit `head` adds or changes, as git holds them; what
 * stands in `base` already, or stood where they parted, is no news. Throws GitRefused where there is
 * no such commit.
 */
export async function problemsProposed(
  root: string,
  base: string,
  head: string,
): Promise<Read['problems']> {
  const git = readerIn(root);
  const [ours, theirs] = [await resolveCommit(git, base), await resolveCommit(git, head)];
  const parted = await mergeBase(git, ours, theirs);
  const before = new Set<string>();
  for (const commit of [ours, parted])
    if (commit !== null) for (const entry of await listedIn(git, commit)) before.add(entry);
  const fresh = (await listedIn(git, theirs)).filter((entry) => !before.has(entry));
  const links = fresh.flatMap((entry) => {
    const [, mode = '', path] = /^(120|160)000 \S+ \S+\t(.*)$/s.exec(entry) ?? [];
    const refused = mode === '120' ? 'link' : 'submodule';
    return path === undefined ? [] : [refusedFile(path, { refused })];
  });
  const files = await Promise.all(
    fresh.flatMap((entry) => {
      const [, id, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*\.md)$/s.exec(entry) ?? [];
      if (id === undefined || path === undefined) return [];
      return [mustGit(git, 'cat-file', 'blob', id).then((text) => ({ path, text }))];
    }),
  );
  return [...links, ...messageTemplates(files).problems];
}

/** Entries of the folder in a commit: mode, kind, id and path. */
async function listedIn(git: Git, commit: string): Promise<readonly string[]> {
  const said = await mustGit(git, 'ls-tree', '-r', '-z', commit, folder);
  return said.split('\0').filter((entry) => entry !== '');
}
