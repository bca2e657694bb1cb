/**
 * Files outside the community's folders that are made from it: the issue forms, who owns which
 * folder, the README, and the list of what the engine brought.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownersPath } from '../../src/community/commit.ts';
import { formFiles } from '../../src/hosting/forms/form-files.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { removeFile } from '../../src/repository/remove.ts';
import { readTree } from '../../src/repository/tree.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { ownersFile } from '../../src/review/owners.ts';
import { policyOf } from '../../src/review/policy.ts';
import { ownTexts } from './own-texts.ts';

/**
 * Without a badge there is nothing to choose; `npm run forms` writes them again when there is one.
 */
const formsToChooseBadges = [
  '.github/ISSUE_TEMPLATE/nominate.yml',
  '.github/ISSUE_TEMPLATE/apply.yml',
  '.github/ISSUE_TEMPLATE/claim.yml',
  '.github/ISSUE_TEMPLATE/list.yml',
];

/**
 * Writes the forms that stand, and the owners where maintainers are named, as `npm run forms` and
 * `npm run owners` would; a README in the place of the engine's. Returns the paths that were
 * written: none where all of them are up to date, or the community has problems.
 */
export async function refreshDerived(root: string): Promise<readonly string[]> {
  const { community } = await readCommunity(root, { now: new Date() });
  if (community === null) return [];
  const all = formFiles(community);
  // What stands, and what the host of this repository asks for besides.
  const forms = Object.entries(all).filter(
    ([path]) => path.startsWith('.gitlab/') || existsSync(join(root, path)),
  );
  for (const path of formsToChooseBadges.filter((form) => all[form] === undefined))
    await removeFile(root, path);
  const owners = ownersFile(policyOf({ files: await readTree(root) }));
  const texts = [
    ...forms,
    ...(owners === null ? [] : [[ownersPath, owners] as const]),
    ...(await ownTexts(root, community.issuer)),
  ];
  return writeFiles(
    root,
    texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), replace: true })),
  );
}
