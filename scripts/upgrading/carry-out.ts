/**
 * The second half of `npm run upgrade`, which runs from the new version's files before anything of
 * it is installed: so it imports no package, which a test holds. Its one argument is JSON: `root`,
 * `store` (a repository that holds the new version), `commit` (of it), `from`, `dry`.
 */

import { textIn } from '../../src/repository/engine-tree.ts';
import { gitIn, GitRefused, mustGit, readerIn } from '../../src/repository/git.ts';
import { migrated } from '../../src/setup/upgrading/migrations.ts';
import { installedPath, installedText, originIn } from '../../src/setup/upgrading/ownership.ts';
import { planUpgrade } from '../../src/setup/upgrading/plan-upgrade.ts';
import { messageOf, tellNextSteps, tellPlan } from '../../src/setup/upgrading/telling.ts';
import { versionOf } from '../../src/setup/upgrading/versions.ts';
import { branched, fetchAlone, keptBeside, treeWith } from './branch.ts';
import type { Job } from './hand-over.ts';
import { filesBefore, upgradeFacts } from './standing.ts';

try {
  process.exitCode = await carryOut(JSON.parse(process.argv[2] ?? '') as Job);
} catch (error) {
  if (!(error instanceof GitRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function carryOut({ root, store, commit, from, dry }: Job): Promise<number> {
  const git = gitIn(root, process.env);
  const head = (await mustGit(git, 'rev-parse', '--verify', 'HEAD')).trim();
  const next = readerIn(store);
  const version = versionOf(await textIn(next, commit, 'package.json'));
  const facts = await upgradeFacts(git, head, next, commit);
  if (version === null || facts === null) throw new GitRefused('This is no engine.');
  const plan = planUpgrade(facts);
  const { writes, steps } = migrated(await filesBefore(root, facts));
  for (const line of tellPlan(plan, writes)) console.log(line);
  if (dry) return 0;
  await fetchAlone(git, store, commit);
  // A folder or bundle is nowhere to come back to; the address of before is.
  const origin = from ?? originIn(await textIn(git, head, installedPath));
  const texts = { ...writes, [installedPath]: installedText(version, plan.installed, origin) };
  const tree = await treeWith(root, plan.entries, texts);
  if (tree === (await mustGit(git, 'rev-parse', `${head}^{tree}`)).trim()) {
    console.log(`Nothing to do: the engine is as version ${version} has it.`);
    return 0;
  }
  const kept = await keptBeside(root, plan.edited, version);
  const branch = await branched(git, { head, tree, version, message: messageOf(version, plan) });
  for (const line of tellNextSteps({ branch, kept, plan, steps })) console.log(line);
  return 0;
}
