import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitIn, mustGit } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { hostApi, type HostApi } from '../../src/testing/fixtures/host-api.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const site = 'https://badges.riverside.example/recipients';
let root: string;
let commit: string;
let api: HostApi;

beforeAll(async () => {
  root = freshFolder('announce');
  const git = gitIn(root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' });
  await mustGit(git, 'init', '--quiet', '--initial-branch=main');
  const save = async (files: Readonly<Record<string, Uint8Array | string>>): Promise<void> => {
    const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    await writeFiles(root, bytes);
    await mustGit(git, 'add', '--all');
    await mustGit(git, '-c', 'user.name=S', '-c', 'user.email=s', 'commit', '--quiet', '-m', 'x');
  };
  await save(
    Object.fromEntries(tinyCommunity().map(({ path, content }) => [path, content as Uint8Array])),
  );
  await save({ 'recipients/ada/first-talk.json': '{}' });
  commit = (await mustGit(git, 'rev-parse', 'HEAD')).trim();
  mkdirSync(join(root, 'dist'));
  const entry = (url: string) => ({ url, title: 'First Talk: Ada', content_text: 'Spoke.' });
  const items = [entry(`${site}/ada/first-talk/`), entry(`${site}/grace/first-talk/`)];
  writeFileSync(join(root, 'dist/feed.json'), JSON.stringify({ items }));
  api = await hostApi({ 'POST /gone': 410 });
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

const announce = (env: Readonly<Record<string, string>>, ...more: readonly string[]) =>
  run('announce', ['--root', root, '--commit', commit, ...more], { env });

it('shows what was signed in that commit and stands in the feed, counts the rest, and sends it when asked', async () => {
  const shown = await announce({}, '--shape', 'slack');
  expect([shown.code, shown.stderr, shown.stdout.trim().split('\n')]).toEqual([
    0,
    '',
    [expect.stringContaining(`${site}/ada/first-talk/`)],
  ]);
  expect((await announce({}, '--shape', 'slack', '--send')).code).toBe(64);
  const empty = join(root, 'dist/empty.json');
  writeFileSync(empty, '{"items":[]}');
  const left = await announce({}, '--shape', 'slack', '--feed', empty);
  expect([left.code, left.stdout, left.stderr]).toEqual([
    ...[0, ''],
    expect.stringContaining('1 of 1 awards are not told of'),
  ]);
  const to = { ANNOUNCE_URL: `${api.url}/room`, ANNOUNCE_TOKEN: 'token' };
  for (const _ of [1, 2]) expect((await announce(to, '--shape', 'matrix', '--send')).code).toBe(0);
  const [first, second] = api.sent;
  expect(first?.to).toMatch(/^PUT \/room\/[0-9a-f]{32}$/);
  expect(second).toEqual(first);
  expect(api.tokens).toEqual(new Set(['Bearer token']));
});

it('says when it was refused, and never where it was sent to', async () => {
  const env = { ANNOUNCE_URL: `${api.url}/gone` };
  const { code, stdout, stderr } = await announce(env, '--shape', 'webhook', '--send');
  expect([code, stdout]).toEqual([1, expect.stringContaining('status 410')]);
  expect(stdout + stderr).not.toContain('/gone');
});

it('`npm run tell` speaks in the community’s own words, and names a place that is misspelt', async () => {
  mkdirSync(join(root, 'messages'));
  const path = join(root, 'messages/award.md');
  const tell = () => run('tell', ['--root', root, '--award', 'ada/first-talk']);
  writeFileSync(path, 'Hi {recipient}: {page}');
  expect((await tell()).stdout).toMatch(/^Hi .+: https:/);
  writeFileSync(path, 'Hi {recpient}: {page}');
  const { code, stderr } = await tell();
  expect([code, stderr]).toEqual([1, expect.stringContaining('messages/award.md:1')]);
  writeFileSync(join(root, '../elsewhere.md'), 'Mine: {page}');
  rmSync(path);
  symlinkSync(join(root, '../elsewhere.md'), path);
  const linked = await tell();
  expect([linked.code, linked.stdout]).toEqual([1, '']);
  expect(linked.stderr).toContain('messages/award.md:1:1  This is a symbolic link');
});
