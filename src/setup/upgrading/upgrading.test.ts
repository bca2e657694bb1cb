import { describe, expect, it } from 'vitest';
import type { TreeEntry } from '../../community/commit.ts';
import { type Before, migrated } from './migrations.ts';
import {
  installedText,
  type Manifest,
  originIn,
  ownerOf,
  publicOrigin,
  readInstalled,
  readManifest,
} from './ownership.ts';
import { planUpgrade, type UpgradeFacts } from './plan-upgrade.ts';
import { messageOf, tellNextSteps, tellPlan } from './telling.ts';
import { compareVersions, newestVersion, versionIn, versionOf } from './versions.ts';

const id = (letter: string): string => letter.repeat(40);
const tree = (files: Readonly<Record<string, string>>): TreeEntry[] =>
  Object.entries(files).map(([path, letter]) => ({ path, mode: '100644', id: id(letter) }));
const manifest: Manifest = {
  engine: ['MANUAL.md', 'engine.json', 'package.json', 'src/'],
  community: ['README.md', 'badges/', 'keys/'],
  elsewhere: { 'README.md': 'MANUAL.md' },
};
const facts: UpgradeFacts = {
  present: tree({
    'README.md': 'r',
    'badges/a/badge.md': 'b',
    'package.json': '1',
    'src/edited.ts': 'e',
    'src/gone.ts': '2',
    'src/mine.ts': 'm',
    'src/same.ts': '3',
    'engine-files.txt': 'l',
    'netlify.toml': 'n',
    'old.config.js': '4',
    'older.config.js': '5',
  }),
  next: tree({
    'README.md': 'M',
    'badges/sample/badge.md': 's',
    'engine.json': 'j',
    'package.json': '6',
    'src/back.ts': '7',
    'src/edited.ts': '8',
    'src/same.ts': '3',
    'stray.txt': 'x',
  }),
  manifest,
  before: { ...manifest, engine: [...manifest.engine, 'older.config.js'] },
  installed: new Map([
    ['src/back.ts', id('7')],
    ['src/edited.ts', id('0')],
    ['src/gone.ts', id('2')],
    ['old.config.js', id('4')],
  ]),
  known: new Set([id('1'), id('5')]),
};

describe('the plan of an upgrade', () => {
  const plan = planUpgrade(facts);
  const by = new Map(plan.entries.map((entry) => [entry.path, entry.id[0]]));

  it('takes the engine’s paths wholly from the new version, and leaves everything else', () => {
    expect(Object.fromEntries(by)).toEqual({
      'MANUAL.md': 'M',
      'README.md': 'r',
      'badges/a/badge.md': 'b',
      'engine.json': 'j',
      'netlify.toml': 'n',
      'package.json': '6',
      'src/back.ts': '7',
      'src/edited.ts': '8',
      'src/same.ts': '3',
    });
    expect([...plan.installed.keys()]).toEqual([
      'MANUAL.md',
      'engine.json',
      'package.json',
      'src/back.ts',
      'src/edited.ts',
      'src/same.ts',
    ]);
  });

  it('names what somebody edited, added or deleted, and nothing that a version brought', () => {
    expect(plan.edited.map(({ path }) => path)).toEqual(['src/edited.ts', 'src/mine.ts']);
    expect(plan.restored).toEqual(['src/back.ts']);
    const said = tellPlan(plan, {}).join('\n');
    for (const path of ['src/edited.ts', 'src/mine.ts', 'src/back.ts'])
      expect(said).toContain(path);
    expect(said).toMatch(/^9 files/);
    expect(messageOf('0.3.0', plan)).toContain('src/mine.ts');
  });

  it('done, finds nothing more to do', () => {
    const after = planUpgrade({
      ...facts,
      present: plan.entries,
      before: manifest,
      installed: plan.installed,
    });
    expect(after.entries).toEqual(plan.entries);
    expect([after.changed, after.edited, after.restored]).toEqual([0, [], []]);
  });
});

it('a manifest and a list of files are read as they are written, and nothing else is taken for one', () => {
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
  for (const text of [null, '', '[]', '{"engine":[1],"community":[]}', '{"engine":[""]}'])
    expect(readManifest(text)).toBeNull();
  const installed = new Map([['src/a b.ts', id('a')]]);
  expect(readInstalled(installedText('0.2.0', installed))).toEqual(installed);
  expect(readInstalled(null).size).toBe(0);
  expect(originIn(installedText('0.2.0', installed))).toBeNull();
  const text = installedText('0.2.0', installed, 'https://code.example/engine');
  expect([readInstalled(text), originIn(text)]).toEqual([installed, 'https://code.example/engine']);
  expect(ownerOf('srcs/a.ts', manifest)).toBeNull();
});

it('versions are compared as numbers, and tags that are none are passed over', () => {
  expect(['v0.10.0', '0.9.1', '0.10.0-rc.1', '1.0.0'].sort(compareVersions)).toEqual([
    '0.9.1',
    '0.10.0-rc.1',
    'v0.10.0',
    '1.0.0',
  ]);
  expect(newestVersion(['v0.9.0', 'v0.10.0', 'v0.11.0-rc.1', 'site-3', 'v1'])).toBe('0.10.0');
  expect(newestVersion(['latest'])).toBeNull();
  expect([versionIn('v1.2.3'), versionIn('1.2'), versionOf('{"version":"1.2.3"}')]).toEqual([
    '1.2.3',
    null,
    '1.2.3',
  ]);
});

describe('migrations', () => {
  const issuer = {
    name: 'Club *A*',
    url: 'https://club.example/',
    repository: 'https://github.com/club/badges',
    maintainers: ['ada'],
  };
  const key = { publicKeyMultibase: 'z6Mk', state: 'active' };
  const before = (
    files: Readonly<Record<string, string>>,
    pristine: readonly string[],
  ): Before => ({
    paths: Object.keys(files),
    textOf: (path) => files[path] ?? null,
    isEngines: (path) => pristine.includes(path),
  });
  const old = {
    'README.md': '# Plainbadge\n',
    'keys/issuer.json': JSON.stringify(issuer),
    'keys/2026-a.json': JSON.stringify(key),
    'recipients/ada/talk.json': '{}',
  };

  it('of a community from before the register and the chain', () => {
    const { writes, steps } = migrated(before(old, ['README.md']));
    expect(Object.keys(writes)).toEqual(['README.md']);
    expect(writes['README.md']).toContain('# Badges of Club \\*A\\*\n');
    expect(steps.map(({ command }) => command)).toEqual([
      'npm run register',
      expect.stringContaining('npm run key -- chain'),
      'npm run forms',
      'npm run owners',
    ]);
    const said = tellNextSteps({ branch: 'b', kept: 'k', plan: planUpgrade(facts), steps });
    const at = (part: string): number => said.findIndex((line) => line.includes(part));
    expect(at('git switch b')).toBeLessThan(at('npm ci'));
    expect(at('npm run register')).toBeLessThan(at('npm run check'));
    expect(at('key -- chain')).toBeGreaterThan(at('git push'));
  });

  it.each(['https://codeberg.org/club/badges', 'https://gitlab.com/club/badges'])(
    'write the forms anew also at %s',
    (repository) => {
      const elsewhere = { 'keys/issuer.json': JSON.stringify({ ...issuer, repository }) };
      const { steps } = migrated(before({ ...old, ...elsewhere }, []));
      expect(steps.map(({ command }) => command)).toContain('npm run forms');
    },
  );

  it('never touch a README that somebody wrote in, and ask for nothing that was done', () => {
    const done = {
      ...old,
      'keys/register.txt': '',
      'keys/2026-a.json': JSON.stringify({ ...key, origin: { kind: 'root' } }),
      'keys/issuer.json': JSON.stringify({ ...issuer, repository: undefined, maintainers: [] }),
    };
    expect(migrated(before(done, []))).toEqual({ writes: {}, steps: [] });
    expect(migrated(before({ 'keys/issuer.json': '{' }, ['README.md'])).writes).toEqual({});
  });
});

it.each([
  ['https://code.example/engine.git', 'https://code.example/engine.git'],
  ['https://ada:secret@code.example/engine?x=1', 'https://code.example/engine'],
  ['ssh://git:secret@code.example/engine', null],
  ['git@code.example:club/engine.git', null],
  ['../engine', null],
  ['/media/stick/engine.bundle', null],
])('of where a version came from, what may stand in a file is kept: %s', (place, kept) => {
  expect(publicOrigin(place)).toBe(kept);
});
