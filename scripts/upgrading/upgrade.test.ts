/** `npm run upgrade`, from each kind of place, with a small engine that holds what an upgrade runs. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Ran } from '../../src/testing/fixtures/commands.ts';
import { type Changes, GitCommunity, tinyFiles } from '../../src/testing/fixtures/git-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';
import { reachedFrom } from '../../src/testing/rules/import-graph.ts';
import { enginePath, readSources } from '../../src/testing/rules/sources.ts';

afterAll(removeFolders);

const { files: needed } = reachedFrom(['scripts/upgrading/carry-out.ts'], readSources(), new Set());
const carrying: Changes = Object.fromEntries(
  [...needed].map((path) => [path, readFileSync(join(enginePath, path), 'utf8')]),
);
const paths = ['src/', 'scripts/', 'package.json', 'engine.json', 'MANUAL.md', '.gitignore'];
const engineOf = (version: string): Changes => ({
  'package.json': JSON.stringify({ version, type: 'module' }),
  'engine.json': JSON.stringify({
    engine: paths,
    community: ['badges/', 'keys/', 'recipients/', 'public/', 'README.md'],
    elsewhere: { 'README.md': 'MANUAL.md' },
  }),
  'README.md': `# Plainbadge\n\n${version}\n`,
  '.gitignore': '.plainbadge/\n',
  'src/both.ts': `export const version = '${version}';\n`,
});

let engine: GitCommunity;
let bundle: string;
let folder: string;
beforeAll(() => {
  engine = new GitCommunity(freshFolder('engine'));
  engine.git('init', '--quiet', '--initial-branch=main');
  engine.commit({ ...engineOf('0.1.0'), 'src/old.ts': 'old\n' });
  engine.git('tag', 'v0.1.0');
  engine.commit({ ...engineOf('0.2.0'), ...carrying, 'src/old.ts': null, 'src/new.ts': 'new\n' });
  engine.git('tag', '-a', 'v0.2.0', '-m', 'Version 0.2.0');
  folder = freshFolder('unpacked');
  execFileSync('/bin/sh', ['-c', 'git archive v0.2.0 | tar x -C "$1"', 'sh', folder], {
    cwd: engine.root,
  });
  bundle = join(freshFolder('bundle'), 'engine.bundle');
  engine.git('bundle', 'create', '--quiet', bundle, '--all');
  engine.commit({ 'src/later.ts': 'not released\n' });
});

/** A community of 0.1.0 that has edited one file of the engine, and has files of its own. */
function community(): GitCommunity {
  const made = new GitCommunity(freshFolder('upgraded'));
  made.git('init', '--quiet', '--initial-branch=main');
  for (const [name, value] of [
    ['user.name', 'Ada'],
    ['user.email', 'ada'],
  ] as const)
    made.git('config', name, value);
  made.commit({ ...engineOf('0.1.0'), 'src/old.ts': 'old\n', ...tinyFiles() });
  made.commit({ 'src/mine.ts': 'mine\n', 'netlify.toml': 'own\n' });
  return made;
}
const upgrade = ({ root }: GitCommunity, ...args: string[]): Promise<Ran> =>
  run('upgrade', [...args, '--root', root]);
const files = (made: GitCommunity, at: string): readonly string[] =>
  made.git('ls-tree', '-r', '--name-only', at).split('\n');

describe('a branch with the new engine', () => {
  it.each([
    ['clone', () => [engine.root], ['src/later.ts'], []],
    ['tag of a clone', () => [engine.root, '0.2.0'], [], []],
    ['bundle', () => [bundle], [], []],
    // A folder knows no history: what stands at the engine's paths may all have been edited.
    ['folder', () => [folder], [], ['src/both.ts', 'src/old.ts']],
  ] as const)('from a %s', async (_, source, more, unknown) => {
    const made = community();
    const before = made.git('rev-parse', 'HEAD');
    const [place = '', version] = source();
    const ran = await upgrade(made, '--from', place, ...(version === undefined ? [] : [version]));
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('From version 0.1.0 to 0.2.0');
    expect(made.git('rev-parse', 'HEAD', 'upgrade-0.2.0~1')).toBe(`${before}\n${before}`);
    expect(made.git('status', '--porcelain')).toBe('');
    const has = files(made, 'upgrade-0.2.0');
    expect(has).toEqual(expect.arrayContaining(['src/new.ts', 'MANUAL.md', 'engine-files.txt']));
    expect(has.filter((path) => /^src\/(?:old|mine|later)/.test(path))).toEqual(more);
    const changed = made.git('diff', '--name-only', 'main', 'upgrade-0.2.0').split('\n');
    expect(changed.filter((path) => /^(?:badges|keys|recipients|netlify)/.test(path))).toEqual([]);
    expect(made.git('show', 'upgrade-0.2.0:src/both.ts')).toContain('0.2.0');
    const about = made.git('show', 'upgrade-0.2.0:README.md');
    expect(about).toMatch(unknown.length === 0 ? /^# Badges of/ : /^# Plainbadge/);
    for (const path of ['src/mine.ts', ...unknown]) {
      expect(ran.stdout).toContain(`  ${path}\n`);
      expect(existsSync(join(made.root, '.plainbadge/kept/before-0.2.0', path))).toBe(true);
    }
    expect(ran.stdout.match(/^ {2}src\//gm)).toHaveLength(1 + unknown.length);
  });

  it('is the same after runs that were killed, and a further run says the same again', async () => {
    const made = community();
    for (const killAfter of [250, 450, 650])
      await run('upgrade', ['--from', bundle, '--root', made.root], { killAfter });
    const first = await upgrade(made, '--from', bundle);
    expect([first.code, first.stderr]).toEqual([0, '']);
    const tip = made.git('rev-parse', 'upgrade-0.2.0');
    expect((await upgrade(made, '--from', bundle)).code).toBe(0);
    expect(made.git('rev-parse', 'upgrade-0.2.0')).toBe(tip);
    made.git('merge', '--quiet', '--ff-only', 'upgrade-0.2.0');
    rmSync(join(made.root, '.plainbadge'), { recursive: true });
    made.git('branch', '--delete', 'upgrade-0.2.0');
    const done = await upgrade(made, '--from', bundle);
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('Nothing to do')]);
    made.commit({ 'src/both.ts': 'edited\n', 'src/new.ts': null });
    const edited = await upgrade(made, '--from', folder, '--dry-run');
    expect(edited.stdout).toMatch(
      /added here.*\n {2}src\/both\.ts\nFiles.*come back:\n {2}src\/new\.ts\n$/,
    );
    expect(made.git('branch', '--list', 'upgrade-*')).toBe('');
  });
});

it('refuses what would lose something, or leads back, and says what to do', async () => {
  const made = community();
  const refused = async (...args: string[]): Promise<string> => {
    const ran = await upgrade(made, ...args);
    return `${ran.code} ${ran.stderr}`;
  };
  expect(await refused('--from', join(folder, 'none'))).toMatch(/^1 There is no /);
  expect(await refused('--from', freshFolder('empty'))).toMatch(/^1 .* holds no engine/);
  expect(await refused('--from', bundle, '0.9.0')).toMatch(/^1 .*no tag of .*0\.9\.0.*v0\.2\.0/);
  expect(await refused('--from', bundle, '0.1.0')).toMatch(/^1 .*upgraded to/);
  expect(await refused('0.x')).toMatch(/^64 "0\.x" is no version/);
  made.commit({ 'package.json': JSON.stringify({ version: '0.3.0' }) });
  expect(await refused('--from', bundle)).toMatch(
    /^1 v0\.2\.0 of .* 0\.3\.0 is installed: .* goes back/,
  );
  made.git('reset', '--quiet', '--hard', 'HEAD~1');
  mkdirSync(join(made.root, 'badges/new'));
  writeFileSync(join(made.root, 'badges/new/badge.md'), 'x');
  expect(await refused('--from', bundle)).toMatch(
    /^1 Something is not committed \(badges\/new\/\)/,
  );
  rmSync(join(made.root, 'badges/new'), { recursive: true });
  made.git('branch', 'upgrade-0.2.0');
  expect(await refused('--from', bundle)).toMatch(/^1 There is a branch upgrade-0\.2\.0 already/);
});
