/**
 * A community that was set up from the first version that had `npm run setup`, and signed awards
 * with it, comes to this version by `npm run upgrade`: its awards verify, its pages build.
 * `npm run test:upgrade`.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runProcess } from '../fixtures/commands.ts';
import { factsOf, GitCommunity } from '../fixtures/git-community.ts';
import { succeed } from '../fixtures/issued-community.ts';
import { enginePath } from '../rules/sources.ts';
import { freshFolder, removeFolders, treeOf } from '../fixtures/trees.ts';

afterAll(removeFolders);

const inEngine = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: enginePath,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The commit that brought `setup`; null where the history is not here. */
function firstSetup(): string | null {
  try {
    return (
      inEngine('log', '--diff-filter=A', '--format=%H', '--', 'scripts/setup.ts').trim() || null
    );
  } catch {
    return null;
  }
}

const keptIn = (said: string): string => /kept in (\S+)\/ on/.exec(said)?.[1] ?? 'nowhere';
const first = import.meta.env.MODE === 'upgrade' ? firstSetup() : null;
const reason =
  import.meta.env.MODE !== 'upgrade'
    ? 'skipped: npm run test:upgrade'
    : first === null
      ? 'skipped: the history of the engine is not here'
      : 'from its history';

describe.skipIf(first === null)(`a community of the first version (${reason})`, () => {
  let club: GitCommunity;
  let env: Record<string, string>;
  let before: Readonly<Record<string, string>>;
  const facts = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      ['badges', 'recipients', 'keys', 'public'].flatMap((folder) =>
        Object.entries(treeOf(join(club.root, folder))).map(([path, id]) => [
          `${folder}/${path}`,
          id,
        ]),
      ),
    );
  /** A command of the version that the community has. */
  const own = async (name: string, ...args: string[]): Promise<Ran> => {
    const ran = await runProcess(name, ['--root', club.root, ...args], { env, engine: club.root });
    if (ran.code !== 0) throw new Error(`${name}: ${ran.stdout}${ran.stderr}`);
    return ran;
  };

  /** What the review says of the branch, proposed by somebody: exit code and words. */
  const reviewed = async (author: string): Promise<string> => {
    const [base, head] = [club.git('rev-parse', 'main'), club.git('rev-parse', 'HEAD')];
    const path = join(freshFolder('facts'), 'facts.json');
    writeFileSync(path, JSON.stringify(factsOf(base, head, { author })));
    const args = ['--root', club.root, '--base', base, '--head', head, '--facts', path, '--json'];
    const { code, stdout, stderr } = await runProcess('review', args);
    return `${code} ${stdout}${stderr}`;
  };

  beforeAll(async () => {
    club = new GitCommunity(freshFolder('first-version'));
    execFileSync('/bin/sh', ['-c', 'git archive "$1" | tar x -C "$2"', 'sh', first!, club.root], {
      cwd: enginePath,
    });
    club.git('init', '--quiet', '--initial-branch=main');
    club.git('config', 'user.name', 'Ada');
    club.git('config', 'user.email', 'ada');
    // Packages are linked here, not installed.
    const ignored = join(freshFolder('ignored'), 'ignored');
    writeFileSync(ignored, 'node_modules\n');
    club.git('config', 'core.excludesFile', ignored);
    symlinkSync(join(enginePath, 'node_modules'), join(club.root, 'node_modules'));
    club.git('add', '--all');
    club.git('commit', '--quiet', '-m', 'Begin');
    const keyFile = join(freshFolder('first-key'), 'seed');
    await own(
      'setup',
      '--name',
      'The Club',
      '--url',
      'https://badges.club.example/',
      '--maintainer',
      'ada',
      '--key-file',
      keyFile,
      '--yes',
    );
    env = { BADGE_ISSUER_KEY_FILE: keyFile };
    mkdirSync(join(club.root, 'badges/talk'), { recursive: true });
    writeFileSync(
      join(club.root, 'badges/talk/badge.md'),
      '---\nname: Talk\ndescription: Gave a talk.\ncreated: 2026-01-10\n---\n\nGive a talk.\n',
    );
    for (const who of ['ada', 'grace'])
      await own('new', 'recipient', who, '--name', `${who} Sample`);
    await own('award', 'talk', 'ada', 'grace', '--date', '2026-03-02');
    await own('issue');
    await own('revoke', 'grace/talk', '--reason', 'Awarded by mistake.');
    await own('issue');
    writeFileSync(
      join(club.root, 'scripts/check.ts'),
      `${readFileSync(join(club.root, 'scripts/check.ts'), 'utf8')}// Ours.\n`,
    );
    writeFileSync(join(club.root, 'netlify.toml'), '# Ours.\n');
    club.git('add', '--all');
    club.git('commit', '--quiet', '-m', 'Ours');
    before = facts();
  });

  it('is upgraded into a branch: its bytes stay, what it edited is named and kept', async () => {
    const { stdout } = await succeed('upgrade', ['--root', club.root]);
    expect(stdout).toMatch(/edited or added here.*\n {2}scripts\/check\.ts\n\n/);
    expect(stdout).toContain('npm run register');
    expect(existsSync(join(club.root, keptIn(stdout), 'scripts/check.ts'))).toBe(true);
    expect(facts()).toEqual(before);
    club.git('switch', '--quiet', /git switch (\S+)/.exec(stdout)![1]!);
    expect(facts()).toEqual(before);
    expect(readFileSync(join(club.root, 'README.md'), 'utf8')).toMatch(/^# Badges of The Club/);
    expect(readFileSync(join(club.root, 'netlify.toml'), 'utf8')).toBe('# Ours.\n');
  });

  it('the steps that it prints work, the awards signed then verify, the pages build', async () => {
    await own('register');
    await own('owners');
    await own('check');
    club.git('add', '--all');
    club.git('commit', '--quiet', '-m', 'Bring up to date what is made from the community');
    expect(await reviewed('ada')).toMatch(/^0 /);
    expect(await reviewed('stranger')).toMatch(/^1 [^]*touches-engine/);
    await own('key', 'chain');
    await own('check');
    await own('build');
    const page = readFileSync(join(club.root, 'dist/recipients/ada/talk/index.html'), 'utf8');
    expect(page).toContain('The Club');
    const { stdout } = await own('probe', '--offline');
    expect(stdout).toContain('6 files verify');
    const after = facts();
    for (const path of Object.keys(before).filter((one) => /^recipients\/.*\.json$/.test(one)))
      expect(after[path]).toBe(before[path]);
    await own('new', 'recipient', 'lin', '--name', 'Lin Sample');
    await own('award', 'talk', 'lin', '--date', '2026-04-02');
    await own('issue', '--vouch');
    await own('build');
  }, 300_000);

  it('a second upgrade finds nothing to do', async () => {
    club.git('add', '--all');
    club.git('commit', '--quiet', '-m', 'Upgraded');
    const { stdout } = await succeed('upgrade', ['--root', club.root]);
    expect(stdout).toContain('Nothing to do');
  });
});
