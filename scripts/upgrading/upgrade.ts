/** `npm run upgrade`: the engine of a newer version, in a branch; what the community wrote stays. */

import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textIn } from '../../src/repository/engine-tree.ts';
import { gitIn, GitRefused, readerIn } from '../../src/repository/git.ts';
import {
  installedPath,
  manifestPath,
  originIn,
  publicOrigin,
  readManifest,
} from '../../src/setup/upgrading/ownership.ts';
import {
  compareVersions,
  repositoryOf,
  versionIn,
  versionOf,
} from '../../src/setup/upgrading/versions.ts';
import { command, UsageError } from '../shell/command.ts';
import { carryingOut, handOver } from './hand-over.ts';
import { obtain, type Source, sourceAt } from './obtain.ts';

const help = `
Usage: npm run upgrade -- [VERSION] [--from FOLDER|BUNDLE|ADDRESS] [--dry-run] [--root DIR]

Puts the engine of a newer version into a branch \`upgrade-VERSION\`: the engine's paths wholly from the new version, as its
engine.json names them, and everything else byte for byte as it is. Your working copy, your main branch and your host are left
alone. Files of the engine that somebody edited are named, and kept in .plainbadge/kept/. May be cut anywhere and run again.
  VERSION      such as 0.3.0, by its tag (default: the newest tag; of a clone, what is checked out there)
  --from PLACE a folder or clone of the engine, a bundle of git, or an address (default: the address of the
               last time, else \`repository\` in package.json)
  --dry-run    say what would change, and leave no branch
  --root DIR   the community's folder (default: this one). From a folder of the new engine, this brings that engine:
               npm run upgrade -- --root DIR
Exit code: 0 done, or nothing to do; 1 refused: a changed working copy, an older version, or no engine at that place.
`;

const options = { from: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [version = null, ...more] = positionals;
  if (more.length > 0) throw new UsageError('It takes one version, such as 0.3.0');
  if (version !== null && versionIn(version) === null)
    throw new UsageError(`"${version}" is no version such as 0.3.0; a folder follows --from`);
  const present = await installedVersion(root);
  const source = await sourceFor(root, values.from);
  const scratch = await mkdtemp(join(tmpdir(), 'plainbadge-upgrade-'));
  try {
    const store = join(scratch, 'store');
    await mkdir(store);
    console.log(`Looking for the engine at ${source.place}`);
    const { commit, from } = await obtain(store, source, version);
    const next = await versionAt(store, commit, source.place);
    if (compareVersions(next, present) < 0)
      throw new GitRefused(
        `${from} is version ${next}, and ${present} is installed: an upgrade never goes back. \`git revert\` takes the merge of an upgrade back.`,
      );
    console.log(`From version ${present} to ${next} (${from})`);
    const job = {
      ...{ root, store, commit, dry: values['dry-run'] === true },
      from: publicOrigin(source.place),
    };
    return await handOver(job, join(scratch, 'engine'));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});

/** The version that a clean community has. Throws `GitRefused` for any other folder. */
async function installedVersion(root: string): Promise<string> {
  const git = gitIn(root, process.env);
  const status = await git('status', '--porcelain', '-z');
  const top = await git('rev-parse', '--show-cdup');
  if (status.code !== 0 || top.code !== 0 || top.stdout.trim() !== '')
    throw new GitRefused(
      `${root} is no git repository of its own, so no branch can be made in it.`,
    );
  const changed = status.stdout.split('\0').filter((line) => line !== '');
  if (changed.length > 0)
    throw new GitRefused(
      `Something is not committed (${changed[0]?.slice(3)}${changed.length > 1 ? ` and ${changed.length - 1} more` : ''}). ` +
        'Commit it, or put it away with `git stash --include-untracked`, and run it again.',
    );
  const version = versionOf(await textIn(git, 'HEAD', 'package.json'));
  if (version !== null) return version;
  throw new GitRefused(`${root} holds no engine: its package.json states no version.`);
}

async function versionAt(store: string, commit: string, place: string): Promise<string> {
  const git = readerIn(store);
  const version = versionOf(await textIn(git, commit, 'package.json'));
  const manifest = readManifest(await textIn(git, commit, manifestPath));
  const code = await textIn(git, commit, carryingOut);
  if (version !== null && manifest !== null && code !== null) return version;
  throw new GitRefused(
    `${place} holds no engine that can be upgraded to: it has no ${manifestPath}, which versions since 0.2.0 carry.`,
  );
}

/** What was named; else the folder of this engine where it is another one; else the address of the engine. */
async function sourceFor(root: string, from: string | undefined): Promise<Source> {
  if (from !== undefined) return sourceAt(from);
  const here = await realpath(fileURLToPath(new URL('../../', import.meta.url)));
  if (here !== (await realpath(root))) return sourceAt(here);
  const read = (path: string): Promise<string | null> =>
    readFile(join(here, path), 'utf8').catch(() => null);
  const address =
    originIn(await read(installedPath)) ?? repositoryOf((await read('package.json')) ?? '{}');
  if (address !== null) return sourceAt(address);
  throw new UsageError(
    'It is not known here where newer versions of the engine are. Name the place that you took the template from, or a copy of it: ' +
      '`npm run upgrade -- --from https://ADDRESS`, or a folder, a clone or a bundle. An https address is remembered for the next time',
  );
}
