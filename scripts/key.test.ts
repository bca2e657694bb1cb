import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Ran } from '../src/testing/fixtures/commands.ts';
import { type Key, succeed } from '../src/testing/fixtures/issued-community.ts';
import { tinyCommunity, tinyText } from '../src/testing/fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders, treeOf } from '../src/testing/fixtures/trees.ts';
import { writeFiles } from '../src/repository/write.ts';

let root: string;
let first: Key;
let second: Key;
let stolen: string;
const today = new Date().toISOString().slice(0, 10);

const keygen = async (folder: string, ...more: string[]): Promise<Key> =>
  JSON.parse((await succeed('keygen', ['--root', folder, '--json', ...more])).stdout) as Key;
/** The next key, confirmed by the one before it. */
const rotated = async (folder: string, before: Key, id: string): Promise<Key> =>
  JSON.parse(
    (
      await succeed('keygen', ['--root', folder, '--json', '--rotate', '--id', id], {
        BADGE_ISSUER_KEY: before.seed,
      })
    ).stdout,
  ) as Key;
const key = (folder: string, seed: string | null, ...args: string[]): Promise<Ran> =>
  run('key', [...args, '--root', folder], { env: seed === null ? {} : { BADGE_ISSUER_KEY: seed } });
const copied = (): string => {
  const folder = freshFolder('keys');
  cpSync(root, folder, { recursive: true });
  return folder;
};
/** A folder that holds an issuer, and nothing else. */
const withIssuer = (): string => {
  const folder = freshFolder('rotate');
  mkdirSync(join(folder, 'keys'));
  writeFileSync(join(folder, 'keys/issuer.json'), tinyText('keys/issuer.json'));
  return folder;
};
const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  root = freshFolder('keys');
  const files = tinyCommunity({ 'keys/2026-a.json': null }).map(({ path, content }) => ({
    path,
    bytes: content as Uint8Array,
  }));
  await writeFiles(root, files);
  first = await keygen(root, '--id', 'one');
  await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: first.seed });
  stolen = join(freshFolder('stolen'), 'badge.json');
  cpSync(join(root, 'recipients/ada/first-talk.json'), stolen);
  second = await rotated(root, first, 'two');
});
afterAll(removeFolders);

describe('keygen --rotate', () => {
  it('writes the next key, and changes one line of the old one', async () => {
    const folder = withIssuer();
    const one = await keygen(folder, '--id', 'one');
    const before = text(folder, 'keys/one.json');
    expect(await rotated(folder, one, 'two')).toMatchObject({
      id: 'two',
      origin: 'next',
      retired: 'one',
    });
    expect(text(folder, 'keys/one.json')).toBe(before.replace('"active"', '"retired"'));
    expect(JSON.parse(text(folder, 'keys/two.json'))).toMatchObject({
      id: 'two',
      state: 'active',
      origin: { kind: 'next', key: 'one', date: today },
    });
  });

  it.each([
    [
      'two active keys',
      (folder: string) =>
        writeFileSync(
          join(folder, 'keys/two.json'),
          text(folder, 'keys/one.json').replace('one', 'two'),
        ),
      'both active',
    ],
    [
      'a key that cannot be read',
      (folder: string) => writeFileSync(join(folder, 'keys/one.json'), '{'),
      'cannot be read',
    ],
    [
      'a name that is taken',
      (folder: string) =>
        writeFileSync(
          join(folder, 'keys/two.json'),
          text(folder, 'keys/one.json').replace('one', 'two').replace('active', 'retired'),
        ),
      'exists already',
    ],
  ])('is refused for %s, and writes nothing', async (_, harm, words) => {
    const folder = withIssuer();
    const { seed } = await keygen(folder, '--id', 'one');
    harm(folder);
    const before = treeOf(folder);
    const { code, stderr } = await run('keygen', ['--root', folder, '--rotate', '--id', 'two'], {
      env: { BADGE_ISSUER_KEY: seed },
    });
    expect([code, stderr.trim().split('\n').length, treeOf(folder)]).toEqual([1, 1, before]);
    expect(stderr).toContain(words);
  });

  it('leaves every badge as it was: check finds nothing, and issue has nothing to sign', async () => {
    await succeed('check', ['--root', root]);
    const { stdout } = await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: second.seed });
    expect(stdout).toContain('Nothing to issue');
  });

  it.each([
    ['the retired key', () => first.seed, 'one, which is retired'],
    ['nobody’s key', () => '11'.repeat(32), 'not that of any key'],
    ['no seed at all', () => 'secret', '64 hex digits'],
    ['a lost key', () => '', 'No secret is set'],
  ])('issue refuses %s before anything is signed, in one line', async (_, seed, words) => {
    const folder = copied();
    writeFileSync(
      join(folder, 'recipients/grace/repairer.md'),
      '---\nbadge: repairer\ndate: 2026-05-09\n---\n',
    );
    const before = treeOf(folder);
    const { code, stderr } = await run('issue', ['--root', folder], {
      env: { BADGE_ISSUER_KEY: seed() },
    });
    expect([code, stderr.trim().split('\n').length, treeOf(folder)]).toEqual([1, 1, before]);
    expect(stderr).toContain(words);
  });
});

describe('key compromised', () => {
  const args = ['compromised', 'one', '--from', today];

  it('lists what the key signed on a dry run without the secret, and writes nothing', async () => {
    const before = treeOf(root);
    const { code, stdout } = await key(root, null, ...args, '--dry-run');
    expect([code, treeOf(root)]).toEqual([0, before]);
    expect(stdout).toMatch(/ada\/first-talk {2}awarded 2026-05-01 {2}signed \d{4}-/);
  });

  it('signs again what the key signed, withdraws the key, and does nothing the second time', async () => {
    const folder = copied();
    const dry = await key(folder, second.seed, ...args, '--dry-run');
    expect(treeOf(folder)).toEqual(treeOf(root));
    const { code, stdout } = await key(folder, second.seed, ...args);
    expect([code, stdout.match(/^wrote .*$/gm)]).toEqual([
      0,
      dry.stdout.match(/^would write .*$/gm)?.map((line) => line.replace('would write', 'wrote')),
    ]);
    const after = treeOf(folder);
    expect(Object.keys(after).filter((path) => after[path] !== treeOf(root)[path])).toEqual([
      'keys/one.json',
      'keys/register.txt',
      'keys/status.json',
      'keys/two.json',
      'recipients/ada/first-talk.json',
      'recipients/ada/repairer.json',
    ]);
    // What the stolen key said of the next one counts no more: a thief can say it of any.
    expect(JSON.parse(text(folder, 'keys/two.json'))).toMatchObject({
      origin: { kind: 'agreement', date: today },
    });
    expect(stdout).toContain('two maintainers must agree');
    await succeed('check', ['--root', folder]);
    expect((await key(folder, second.seed, ...args)).stdout).toContain('Nothing to do');
    expect(treeOf(folder)).toEqual(after);
    expect(
      filesIn(folder).filter((path) =>
        [first.seed, second.seed].some((seed) => text(folder, path).includes(seed)),
      ),
    ).toEqual([]);
  });

  it('makes the stolen badge not valid, and the new one valid', async () => {
    const folder = copied();
    await succeed('key', [...args, '--root', folder], { BADGE_ISSUER_KEY: second.seed });
    const verdicts = await Promise.all(
      [stolen, join(folder, 'recipients/ada/first-talk.json')].map(
        async (file) => (await run('verify', [file, '--root', folder, '--json'])).stdout,
      ),
    );
    expect(verdicts.map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual([
      'invalid',
      'valid',
    ]);
  });

  it('tells on the page of keys what happened', async () => {
    const folder = copied();
    await succeed('key', [...args, '--root', folder], { BADGE_ISSUER_KEY: second.seed });
    await succeed('build', ['--root', folder]);
    const page = text(folder, 'dist/keys/index.html');
    expect(page.indexOf('In use: key two')).toBeLessThan(page.indexOf('Compromised: key one'));
    expect(page).toContain('somebody else may have had its secret');
    expect(JSON.parse(text(folder, 'dist/keys/one.json'))).toMatchObject({
      state: 'compromised',
      compromisedFrom: today,
    });
    expect(JSON.parse(text(folder, 'dist/keys/two.json'))).not.toHaveProperty('compromisedFrom');
  }, 120_000);

  it.each([
    ['no secret', () => null, args],
    ['the stolen secret', () => first.seed, args],
    ['nobody’s secret', () => '11'.repeat(32), args],
    [
      'a key that is not the issuer’s',
      () => second.seed,
      ['compromised', 'three', '--from', today],
    ],
    ['the only active key', () => second.seed, ['compromised', 'two', '--from', today]],
    ['a day before the key', () => second.seed, ['compromised', 'one', '--from', '2020-01-01']],
  ])('refuses %s in one line, before anything is signed', async (_, seed, given) => {
    const before = treeOf(root);
    const { code, stderr } = await key(root, seed(), ...given);
    expect([code, stderr.trim().split('\n').length, treeOf(root)]).toEqual([1, 1, before]);
  });

  it('refuses two active keys, as the check does', async () => {
    const folder = copied();
    writeFileSync(
      join(folder, 'keys/one.json'),
      text(folder, 'keys/one.json').replace('retired', 'active'),
    );
    const { code, stderr } = await key(folder, second.seed, ...args);
    expect(code).toBe(1);
    expect(stderr).toContain('[several-active-keys]');
  });

  it.each([
    [[]],
    [['compromised']],
    [['stolen', 'one']],
    [['compromised', 'one']],
    [['compromised', 'one', '--from', 'May']],
    [['compromised', 'one', 'two', '--from', today]],
  ])('called as %j, it exits 64 with one line', async (given) => {
    const { code, stdout, stderr } = await key(root, second.seed, ...given);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([64, '', 1]);
  });
});
