import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../src/testing/fixtures/commands.ts';
import { filesIn, freshFolder, removeFolders, treeOf } from '../src/testing/fixtures/trees.ts';

afterAll(removeFolders);

const person = (login: string, ...contributions: string[]): object => ({
  login,
  name: login,
  profile: '',
  contributions,
});

function contributorsFile(...contributors: object[]): string {
  const file = join(freshFolder('rc'), '.all-contributorsrc');
  writeFileSync(file, JSON.stringify({ projectOwner: 'guild', projectName: 'tool', contributors }));
  return file;
}

const issuer = [
  '--name',
  'Guild',
  '--url',
  'https://badges.guild.example/',
  '--date',
  '2026-01-15',
];

it('fills an empty folder, adds what is new, and then has nothing to do', async () => {
  const root = freshFolder('import');
  const first = await run('import', [
    'all-contributors',
    contributorsFile(person('ada', 'code')),
    '--root',
    root,
    ...issuer,
  ]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(filesIn(root)).toEqual([
    'badges/code/badge.md',
    'keys/issuer.json',
    'recipients/ada/code.md',
    'recipients/ada/profile.md',
  ]);
  const before = treeOf(root);
  const grown = contributorsFile(person('ada', 'code', 'doc'), person('bob', 'code'));
  const second = await run('import', ['all-contributors', grown, '--root', root, '--json']);
  const { files, summary, problems } = JSON.parse(second.stdout) as {
    files: string[];
    summary: { added: object };
    problems: [];
  };
  expect([problems, summary.added]).toEqual([[], { badges: 1, recipients: 1, awards: 2 }]);
  expect(filesIn(root)).toEqual([...Object.keys(before), ...files].sort());
  expect(treeOf(root)).toMatchObject(before);
  const whole = treeOf(root);
  const third = await run('import', ['all-contributors', grown, '--root', root]);
  expect([third.code, treeOf(root)]).toEqual([0, whole]);
  expect(third.stdout).toContain('New: 0 badges, 0 recipients, 0 awards.');
});

it('writes nothing on a dry run, and says what it would write', async () => {
  const root = freshFolder('import');
  const { code, stdout } = await run('import', [
    'all-contributors',
    contributorsFile(person('ada', 'code')),
    '--root',
    root,
    ...issuer,
    '--dry-run',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('would write recipients/ada/code.md');
  expect(filesIn(root)).toEqual([]);
});

it('writes nothing where one entry is wrong, and exits 1 with its place', async () => {
  const root = freshFolder('import');
  const file = contributorsFile(person('ada', 'code'), person('not a login', 'code'));
  const { code, stderr } = await run('import', [
    'all-contributors',
    file,
    '--root',
    root,
    ...issuer,
  ]);
  expect([code, filesIn(root)]).toEqual([1, []]);
  expect(stderr).toContain(`${file}:1:`);
  expect(stderr).toContain('import-login');
});

it.each([
  ['no format', []],
  ['an unknown format', ['xlsx', 'x']],
  ['an option of the other format', ['csv', 'x', '--url', 'https://a.example/']],
  ['a map of nothing', ['csv', 'x', '--map', 'shoe=Size']],
  ['no day', ['csv', 'x', '--date', 'soon']],
  ['no file', ['all-contributors']],
  ['two files', ['all-contributors', 'a', 'b']],
  ['a file that is not there', ['all-contributors', 'nowhere/rc']],
  ['an unknown option', ['all-contributors', 'x', '--frobnicate']],
  [
    'an empty folder and no name',
    [
      'all-contributors',
      contributorsFile(person('ada', 'code')),
      '--root',
      join(freshFolder('import'), 'new'),
    ],
  ],
])('called with %s, it exits 64 with one line', async (_, args) => {
  const { code, stdout, stderr } = await run('import', args);
  expect([code, stdout]).toEqual([64, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('explains itself, naming every option', async () => {
  const { code, stdout } = await run('import', ['--help']);
  const source = readFileSync(new URL('import.ts', import.meta.url), 'utf8');
  const options = [...source.matchAll(/(?:'([\w-]+)'|\b(\w+)): \{ type: '/g)].map(
    (match) => match[1] ?? match[2],
  );
  expect(code).toBe(0);
  expect(options).toHaveLength(37);
  for (const option of [...options, 'root']) expect(stdout).toContain(`--${option}`);
});

it('framework takes over what is named, lists what is searched for, and proposes the nearest', async () => {
  const root = freshFolder('framework');
  const file = join(freshFolder('esco'), 'skills_de.csv');
  const skill = 'http://data.europa.eu/esco/skill/1';
  writeFileSync(file, `conceptUri,preferredLabel\n${skill},reparieren\n`);
  await run('import', ['all-contributors', contributorsFile(), '--root', root, ...issuer]);
  const take = (...more: string[]) => run('import', ['framework', file, ...more, '--root', root]);
  expect(await take('--search', 'repar')).toMatchObject({
    code: 0,
    stdout: `1  reparieren  ${skill}\n1 of 1 entries.\n`,
  });
  expect(await take('reparier')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Did you mean `1` (reparieren)?') as string,
  });
  expect(await take('reparieren', '--date', '2026-01-01')).toMatchObject({ code: 64 });
  expect(await take('reparieren')).toMatchObject({ code: 0, stderr: '' });
  expect(filesIn(root)).toContain('badges/frameworks/esco.json');
});
