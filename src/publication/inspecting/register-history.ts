/** Whether git remembers more of the register than the folder holds. */

import { createHash } from 'node:crypto';
import type { Problem } from '../../community/problem.ts';
import {
  continues,
  readRegister,
  type Register,
  registerPath,
  registerProblem,
  registerText,
} from '../../credential/ledger/register.ts';
import { type Git, readerIn, readObjects } from '../../repository/git.ts';
import { changesOf, resolveCommit } from '../../repository/history.ts';

/**
 * One problem where the present branch once had a register of this site which is no beginning of
 * this one (null: there is none): lines were taken out or changed since. None where the folder is in
 * no git repository, or has no commit yet. Nothing is read but the register and its history.
 */
export async function registerHistoryProblems(
  root: string,
  site: string,
  register: Register | null,
): Promise<readonly Problem[]> {
  const git = readerIn(root);
  const commits = await commitsIn(git);
  if (commits.length === 0) return [];
  const text = register === null ? '' : registerText({ ...register, isFinished: true });
  const bytes = new TextEncoder().encode(text);
  for (const { commit, id, size } of await versions(root, commits)) {
    if (id === objectId(bytes.subarray(0, size), id.length)) continue;
    const { register: once } = readRegister(await readObjects(root, ['cat-file', 'blob', id]));
    // What cannot be read was never a register; one of the sample, from before the setup, is
    // another's.
    if (once === null || once.site !== site) continue;
    if (!continues(once, register)) return [shortened(commit)];
  }
  return [];
}

async function commitsIn(git: Git): Promise<readonly string[]> {
  const tip = await resolveCommit(git, 'HEAD').catch(() => null);
  return tip === null ? [] : changesOf(git, tip, registerPath);
}

interface Version {
  readonly commit: string;
  readonly id: string;
  readonly size: number;
}

/** The register as these commits left it; those that took it away have none. */
async function versions(root: string, commits: readonly string[]): Promise<readonly Version[]> {
  const names = commits.map((commit) => `${commit}:./${registerPath}\n`).join('');
  const answer = await readObjects(root, ['cat-file', '--batch-check'], names);
  return answer
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .flatMap((line, at) => {
      const [, id, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(line) ?? [];
      const commit = commits[at];
      return id === undefined || commit === undefined ? [] : [{ commit, id, size: Number(size) }];
    });
}

/**
 * The name that git gives to a content (gitformat-pack, "Object"; SHA-1, or SHA-256 where names are
 * longer): so a thousand versions are compared without reading one.
 */
function objectId(content: Uint8Array, length: number): string {
  return createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

function shortened(commit: string): Problem {
  const short = commit.slice(0, 12);
  return registerProblem(
    'register-shortened',
    -1,
    `The register of commit ${short} is not the beginning of this one: lines were taken out or changed since.`,
    `Restore it: \`git show ${short}:${registerPath}\` shows the lines. Lines that came later are ` +
      'added below them by `npm run register`.',
  );
}
