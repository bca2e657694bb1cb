import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../../src/repository/write.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders, treeOf } from '../../src/testing/fixtures/trees.ts';

let root: string;
beforeAll(async () => {
  root = freshFolder('overview');
  await writeFiles(
    root,
    tinyCommunity().map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
});
afterAll(removeFolders);

const ran = async (name: string, ...args: string[]): Promise<string> => {
  const before = treeOf(root);
  const { code, stdout, stderr } = await run(name, [...args, '--root', root]);
  expect([code, stderr]).toEqual([0, '']);
  expect(treeOf(root)).toEqual(before);
  return stdout;
};

it('list shows who has what, needs no secret, and can be narrowed', async () => {
  expect((await ran('list')).split('\n')).toEqual([
    'award             name          badge       date        last day    state',
    'ada/first-talk    Ada Lovelace  First Talk  2026-05-01  –           awaiting-signature',
    'ada/repairer      Ada Lovelace  Repairer    2026-05-02  2027-05-02  awaiting-signature',
    'grace/first-talk  Grace Hopper  First Talk  2026-05-03  –           revoked',
    '3 awards.',
    '',
  ]);
  const names = async (...args: string[]): Promise<unknown[]> =>
    (JSON.parse(await ran('list', '--json', ...args)) as { award: string }[]).map(
      ({ award }) => award,
    );
  expect(await names('--recipient', 'ada', '--badge', 'repairer')).toEqual(['ada/repairer']);
  expect(await names('--state', 'revoked', '--state', 'expired')).toEqual(['grace/first-talk']);
  expect(await ran('list', '--csv', '--state', 'revoked')).toMatch(
    /^award,name,.*\r\ngrace\/.*\r\n$/,
  );
});

it('issue says on a dry run what waits for the secret, without it', async () => {
  expect(await ran('issue', '--dry-run')).toBe(
    'would sign recipients/ada/first-talk.md\nwould sign recipients/ada/repairer.md\n2 files wait for the secret, which is not here.\n',
  );
});

it('show tells of one award, and adds up those of one recipient', async () => {
  const award = await ran('show', 'grace/first-talk');
  expect(award).toMatch(/^state +revoked$/m);
  expect(award).toMatch(/^written +recipients\/grace\/first-talk.md$/m);
  expect(await ran('show', 'ada', '--from', '2026-05-02')).toMatch(
    /^Ada Lovelace \(unlisted\)\n\n.*\nada\/repairer .*\n\n0 awards signed and not withdrawn: 0 hours, 0 credits.\n$/,
  );
});

it('due looks ahead, and writes no calendar without a day in it', async () => {
  expect(await ran('due')).toBe('0 awards lapse within P60D.\n');
  const file = join(freshFolder('calendar'), 'due.ics');
  // RFC 5545, section 3.6: a calendar has a component at least.
  const nothing = await run('due', ['--calendar', file, '--root', root]);
  expect([nothing.code, nothing.stderr]).toEqual([0, expect.stringContaining('was not written')]);
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['list', '--state', 'lost'],
  ['list', '--badge', 'lost'],
  ['list', '--within', '60 days'],
  ['show'],
  ['show', 'lost'],
  ['show', 'ada', '--from', '1 May'],
  ['due', '--within', 'soon'],
])('%s %s %s exits 64 with one line', async (name, ...args) => {
  const { code, stdout, stderr } = await run(name, [...args, '--root', root]);
  expect([code, stdout, stderr.trim().split('\n').length]).toEqual([64, '', 1]);
});
