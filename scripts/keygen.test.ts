import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/proof/json.ts';
import { writeFiles } from '../src/repository/write.ts';
import { type Ran, run } from '../src/testing/fixtures/commands.ts';
import { type Key, makeKey, succeed } from '../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../src/testing/fixtures/tiny-community.ts';
import {
  freshFolder,
  removeFolders,
  treeOf,
  wholeCommunity,
} from '../src/testing/fixtures/trees.ts';

/** A community with one key, `first`, that signed every award; and the same from before the chain. */
let root: string;
let first: Key;
let older: string;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  root = freshFolder('keygen');
  await writeFiles(
    root,
    tinyCommunity({ 'keys/2026-a.json': null }).map(({ path, content }) => ({
      path,
      bytes: content as Uint8Array,
    })),
  );
  first = await makeKey(root);
  await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: first.seed });
  older = copied(root);
  withoutOrigin(older, first.id);
});
afterAll(removeFolders);

function copied(from: string): string {
  const folder = freshFolder('keygen');
  cpSync(from, folder, { recursive: true });
  return folder;
}

function keyIn(folder: string, id: string): JsonObject {
  return JSON.parse(readFileSync(join(folder, `keys/${id}.json`), 'utf8')) as JsonObject;
}

/** The file as it was written before keys had a chain. */
function withoutOrigin(folder: string, id: string): void {
  const { origin: _, ...key } = keyIn(folder, id);
  writeFileSync(join(folder, `keys/${id}.json`), `${JSON.stringify(key, null, 2)}\n`);
}

const keygen = (folder: string, seed: string | null, ...args: string[]): Promise<Ran> =>
  run('keygen', ['--root', folder, ...args], {
    env: seed === null ? {} : { BADGE_ISSUER_KEY: seed },
  });
const made = async (folder: string, seed: string | null, ...args: string[]): Promise<Key> => {
  const { code, stdout, stderr } = await keygen(folder, seed, '--json', ...args);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Key;
};
const check = async (folder: string): Promise<string> =>
  (await succeed('check', ['--root', folder])).stdout;
const methods = (dist: string): unknown =>
  (
    JSON.parse(readFileSync(join(dist, '.well-known/did.json'), 'utf8')) as {
      assertionMethod: string[];
    }
  ).assertionMethod.map((method) => method.split('#')[1]);

describe('the first key', () => {
  it('is the root, and a second one needs to follow it', async () => {
    expect(keyIn(root, first.id)['origin']).toEqual({ kind: 'root' });
    const { code, stderr } = await keygen(root, first.seed, '--id', 'second');
    expect([code, stderr]).toEqual([1, expect.stringContaining('keygen -- --rotate')]);
  });

  it('tells its fingerprint, which the page of keys shows as that of the root', async () => {
    const folder = freshFolder('keygen');
    const { stdout } = await keygen(folder, null);
    expect(stdout).toMatch(/fingerprint [0-9a-f]{4}( [0-9a-f]{4}){7}\)/);
  });
});

describe('keygen --rotate', () => {
  it('writes a key that the one before confirms; then both are published, told apart from one without', async () => {
    const folder = copied(root);
    const second = await made(folder, first.seed, '--rotate', '--id', 'second');
    expect(await check(folder)).not.toContain('Note:');
    writeFileSync(
      join(folder, 'recipients/grace/repairer.md'),
      '---\nbadge: repairer\ndate: 2026-05-09\n---\n',
    );
    await succeed('issue', ['--root', folder], { BADGE_ISSUER_KEY: second.seed });
    // Neither of these signs anything that stands once the second of them is lost.
    const third = await made(folder, second.seed, '--rotate', '--id', 'third');
    await made(folder, third.seed, '--rotate', '--id', 'fourth');
    await made(folder, null, '--lost', '--id', 'fifth');
    await check(folder);
    await succeed('build', ['--root', folder]);
    expect(methods(join(folder, 'dist'))).toEqual([first.id, 'fifth', 'second']);
    const page = readFileSync(join(folder, 'dist/keys/index.html'), 'utf8');
    expect(page).toContain('Fingerprint of the root');
    expect(page).toMatch(new RegExp(`Confirmed by key ${first.id} on `));
    expect(page).toContain(
      'without a statement of the key before it, by agreement of two maintainers',
    );
  }, 120_000);

  it.each([
    ['no secret', () => null, 'No secret is set'],
    ['nobody’s secret', () => '11'.repeat(32), 'is not that of the key'],
  ])('is refused with %s, and writes nothing', async (_, seed, words) => {
    const before = treeOf(root);
    const { code, stderr } = await keygen(root, seed(), '--rotate', '--id', 'second');
    expect([code, stderr.trim().split('\n').length, treeOf(root)]).toEqual([1, 1, before]);
    expect(stderr).toContain(words);
  });

  it('twice in a row: a key that signed nothing but the statement for the next one stays', async () => {
    const folder = copied(root);
    const second = await made(folder, first.seed, '--rotate', '--id', 'second');
    await made(folder, second.seed, '--rotate', '--id', 'third');
    await check(folder);
    const again = await keygen(folder, first.seed, '--rotate', '--id', 'fourth');
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('the key third')]);
  });

  it('of a single key from before the chain makes that one the root', async () => {
    const folder = copied(older);
    await made(folder, first.seed, '--rotate', '--id', 'second');
    expect(keyIn(folder, first.id)).toMatchObject({ state: 'retired', origin: { kind: 'root' } });
    await check(folder);
  });

  it('cut short after the first file goes on with the secret of the last key', async () => {
    const folder = copied(root);
    const path = join(folder, `keys/${first.id}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('active', 'retired'));
    await made(folder, first.seed, '--rotate', '--id', 'second');
    await check(folder);
  });
});

describe('keygen --lost', () => {
  it('writes a key without a statement, and says that two maintainers must agree', async () => {
    const folder = copied(root);
    const { code, stdout } = await keygen(folder, null, '--lost', '--id', 'second');
    expect([code, stdout]).toEqual([0, expect.stringContaining('two maintainers agree')]);
    expect(keyIn(folder, 'second')).toMatchObject({ origin: { kind: 'agreement', date: today } });
    await check(folder);
    const doctor = await run('doctor', ['--root', folder]);
    expect(doctor.stdout + doctor.stderr).toContain('by agreement of two maintainers');
  }, 120_000);

  it('confirms the keys from before the chain, which nobody else can any more', async () => {
    const folder = copied(older);
    await made(folder, null, '--lost', '--id', 'second');
    expect(keyIn(folder, first.id)).toMatchObject({ origin: { kind: 'earlier', key: 'second' } });
    expect(await check(folder)).not.toContain('Note:');
  });

  it('is not taken together with --rotate', async () => {
    expect((await keygen(root, first.seed, '--lost', '--rotate')).code).toBe(64);
  });
});

describe('keys from before the chain', () => {
  /** Two keys, of which both signed something. */
  let both: string;
  let second: Key;
  beforeAll(async () => {
    both = copied(root);
    second = await made(both, first.seed, '--rotate', '--id', 'second');
    writeFileSync(
      join(both, 'recipients/grace/repairer.md'),
      '---\nbadge: repairer\ndate: 2026-05-09\n---\n',
    );
    await succeed('issue', ['--root', both], { BADGE_ISSUER_KEY: second.seed });
    for (const id of [first.id, 'second']) withoutOrigin(both, id);
  });
  const chain = (folder: string, seed: string, ...more: string[]): Promise<Ran> =>
    run('key', ['chain', '--root', folder, ...more], { env: { BADGE_ISSUER_KEY: seed } });

  it('are checked and built as before, with a hint', async () => {
    expect(await check(both)).toContain('npm run key -- chain');
    expect(await check(older)).toContain('npm run key -- chain');
    const folder = copied(both);
    await succeed('build', ['--root', folder]);
    expect(methods(join(folder, 'dist'))).toEqual([first.id, 'second']);
    const doctor = await run('doctor', ['--root', folder]);
    expect(doctor.stdout + doctor.stderr).toContain('npm run key -- chain');
  }, 120_000);

  it('give no hint where they are the sample’s, since nobody has the secrets to follow it', async () => {
    const sample = wholeCommunity();
    expect(await check(sample)).not.toContain('Note:');
    const { stdout, stderr } = await run('doctor', ['--root', sample]);
    expect(stdout + stderr).not.toContain('npm run key -- chain');
    expect(stdout + stderr).not.toContain('has its place in the chain');
  });

  it('are confirmed by the active one, which is their root, once', async () => {
    const folder = copied(both);
    const { code, stdout } = await chain(folder, second.seed, '--dry-run');
    expect([code, treeOf(folder)]).toEqual([0, treeOf(both)]);
    expect(stdout).toMatch(/second {2}active {2}.*signed 1 award$/m);
    expect((await chain(folder, second.seed)).code).toBe(0);
    expect(keyIn(folder, 'second')).toMatchObject({ origin: { kind: 'root' } });
    expect(keyIn(folder, first.id)).toMatchObject({
      origin: { kind: 'earlier', key: 'second', date: today },
    });
    expect(await check(folder)).not.toContain('Note:');
    const changed = Object.keys(treeOf(folder)).filter(
      (path) => treeOf(folder)[path] !== treeOf(both)[path],
    );
    expect(changed).toEqual([`keys/${first.id}.json`, 'keys/second.json']);
    expect((await chain(folder, second.seed)).stdout).toContain('Nothing to do');
  });

  it.each([
    ['the secret of the retired key', () => first.seed],
    ['nobody’s secret', () => '11'.repeat(32)],
  ])('are not confirmed with %s', async (_, seed) => {
    const before = treeOf(both);
    expect((await chain(both, seed())).code).toBe(1);
    expect(treeOf(both)).toEqual(before);
  });

  it('must have signed something, a second active one too, until it confirms the others', async () => {
    const folder = copied(older);
    const third = await made(folder, first.seed, '--rotate', '--id', 'third');
    for (const id of [first.id, 'third']) withoutOrigin(folder, id);
    const { code, stderr } = await run('check', ['--root', folder]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/keys\/third\.json:1:1.*\n.*npm run key -- chain/),
    ]);
    expect((await chain(folder, third.seed)).code).toBe(0);
    await check(folder);
  });

  it('are not followed by another before they have a chain', async () => {
    const { code, stderr } = await keygen(both, second.seed, '--rotate', '--id', 'third');
    expect([code, stderr]).toEqual([1, expect.stringContaining('npm run key -- chain')]);
  });
});

describe('a secret that goes into a file', () => {
  it('is shown nowhere, readable for its owner alone, and signs', async () => {
    const folder = copied(root);
    const secrets = freshFolder('secrets');
    const file = join(secrets, 'next');
    const ran = await keygen(folder, first.seed, '--rotate', '--key-file', file);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const seed = readFileSync(file, 'utf8').trim();
    expect(seed).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(ran.stdout).toContain(file);
    expect(ran.stdout).not.toContain(seed);
    const issued = await run('issue', ['--root', folder], { env: { BADGE_ISSUER_KEY: seed } });
    expect(issued.code).toBe(0);
    const again = await keygen(folder, seed, '--rotate', '--key-file', file);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('holds that of') });
  });

  it('that a run left which was cut short is taken up', async () => {
    const folder = copied(root);
    const file = join(freshFolder('secrets'), 'next');
    const seed = 'c3'.repeat(32);
    writeFileSync(file, `${seed}\n`);
    const key = await made(folder, first.seed, '--rotate', '--key-file', file);
    expect(key).not.toHaveProperty('seed');
    expect(readFileSync(file, 'utf8').trim()).toBe(seed);
  });

  it('is never written where it would be published, nor where nothing comes of it', async () => {
    const before = treeOf(root);
    expect(
      await keygen(root, first.seed, '--rotate', '--key-file', join(root, 'seed')),
    ).toMatchObject({ code: 1, stderr: expect.stringContaining('outside') });
    const file = join(freshFolder('secrets'), 'next');
    expect((await keygen(root, 'aa'.repeat(32), '--rotate', '--key-file', file)).code).toBe(1);
    expect(existsSync(file)).toBe(false);
    expect(treeOf(root)).toEqual(before);
  });
});
