/**
 * Two communities: one endorses what the other signed, and hands the file over; then the person
 * endorsed is called otherwise, moves to another address, or is forgotten.
 */

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holderKeyFile, holderKeyOf } from '../../src/proof/holder/holder.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { type Key, makeKey, succeed } from '../../src/testing/fixtures/issued-community.ts';
import { riverside, tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const other = { ...riverside, name: 'Other Club', url: 'https://other.example/' };
const [ours, theirs] = ['badges.riverside.example', 'other.example'];

let root: string;
let endorser: string;
/** What both publish, by host. */
let web: string;
let path: string;
let key: Key;

async function signed(name: string, issuer: typeof riverside): Promise<[string, Key]> {
  const folder = freshFolder(name);
  const files = tinyCommunity({
    'keys/2026-a.json': null,
    'keys/issuer.json': `${JSON.stringify(issuer)}\n`,
  });
  for (const { path: file, content } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content as Uint8Array);
  }
  const made = await makeKey(folder);
  await issue(folder, made);
  return [folder, made];
}

const issue = (folder: string, { seed }: Key) =>
  succeed('issue', ['--root', folder, '--vouch'], { BADGE_ISSUER_KEY: seed });
const check = (folder: string) => run('check', ['--root', folder, '--mirror', web]);

/** A copy of the endorsed community, so that each fate has its own. */
function copied(name: string): string {
  const folder = freshFolder(name);
  cpSync(root, folder, { recursive: true });
  return folder;
}

beforeAll(async () => {
  let secret: Key;
  [root, key] = await signed('endorsed', riverside);
  [endorser, secret] = await signed('endorser', other);
  web = freshFolder('endorse-web');
  for (const [folder, host] of [
    [root, ours],
    [endorser, theirs],
  ] as const)
    await succeed('build', ['--root', folder, '--out', join(web, host)]);
  const address = `https://${ours}/recipients/ada/first-talk.json`;
  const { stdout } = await run(
    'endorse',
    [address, '--comment', 'We saw it.', '--mirror', web, '--root', endorser],
    { env: { BADGE_ISSUER_KEY: secret.seed } },
  );
  const [file = ''] = stdout.split('\n');
  path = /recipients\/ada\/endorsements\/[0-9a-f]{64}\.json/.exec(stdout)?.[0] ?? '';
  expect(path).not.toBe('');
  mkdirSync(dirname(join(root, path)), { recursive: true });
  cpSync(file, join(root, path));
});
afterAll(removeFolders);

it('is taken as it came, and the endorser says that it is theirs', async () => {
  const { code, stdout } = await check(root);
  expect([code, stdout]).toEqual([0, expect.stringContaining('No problems.')]);
  expect(filesIn(endorser).filter((one) => one.includes('endorsements/'))).toHaveLength(1);
});

it('is signed by a person with a key of theirs, without any secret of an issuer', async () => {
  const person = await holderKeyOf(new Uint8Array(32).fill(6));
  const file = join(endorser, 'badge-key.json');
  writeFileSync(file, JSON.stringify(holderKeyFile(person)));
  const asked = [`https://${ours}/badges/first-talk/v1.json`, '--comment', 'I saw it.'];
  const sign = (...more: string[]) =>
    run('endorse', [...asked, '--mirror', web, '--root', endorser, ...more]);
  const { code, stdout } = await sign('--key', file, '--name', 'Haruka Sample');
  expect([code, stdout]).toEqual([0, expect.stringContaining('badges/first-talk/endorsements/')]);
  const signedBy: unknown = JSON.parse(readFileSync(stdout.split('\n')[0] ?? '', 'utf8'));
  expect(signedBy).toMatchObject({ issuer: { id: person.did, name: 'Haruka Sample' } });
  const alone = await sign('--key', file);
  expect([alone.code, alone.stderr]).toEqual([64, expect.stringContaining('--name NAME')]);
});

it('is refused where the endorser has another key now, and only when asked', async () => {
  const folder = freshFolder('endorse-forged');
  cpSync(web, folder, { recursive: true });
  cpSync(join(web, ours, '.well-known/did.json'), join(folder, theirs, '.well-known/did.json'));
  const asked = await run('check', ['--root', root, '--mirror', folder]);
  expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining(`${path}:1`)]);
  expect((await run('check', ['--root', root])).code).toBe(0);
});

it('says nothing of an endorser that cannot be reached', async () => {
  const { code } = await run('check', ['--root', root, '--mirror', freshFolder('endorse-empty')]);
  expect(code).toBe(0);
});

it('stays when the name is corrected, and says that it names the file before', async () => {
  const folder = copied('endorse-correct');
  await succeed('correct', ['ada', '--name', 'Ada King', '--root', folder]);
  await issue(folder, key);
  expect((await check(folder)).code).toBe(0);
  const dist = join(freshFolder('endorse-dist'), 'dist');
  await succeed('build', ['--root', folder, '--out', dist]);
  expect(existsSync(join(dist, path))).toBe(true);
  const page = readFileSync(join(dist, 'recipients/ada/first-talk/index.html'), 'utf8');
  expect(page).toContain('It names the file as it was before a correction.');
  const together = readFileSync(join(dist, 'recipients/ada/first-talk/endorsed.json'), 'utf8');
  expect(JSON.parse(together)).toHaveProperty('verifiableCredential.length', 1);
});

it('goes with an award that is forgotten', async () => {
  const folder = copied('endorse-forget');
  await succeed('forget', ['ada/first-talk', '--root', folder]);
  await issue(folder, key);
  expect((await check(folder)).code).toBe(0);
  expect(existsSync(join(folder, path))).toBe(false);
});

it('goes when the person moves to another address, which it does not name', async () => {
  const folder = copied('endorse-slug');
  await succeed('correct', ['ada', '--slug', 'ada-king', '--root', folder]);
  await issue(folder, key);
  const { code, stderr } = await check(folder);
  expect([code, stderr]).toEqual([0, '']);
  expect(filesIn(folder).filter((one) => one.includes('endorsements/'))).toEqual([]);
});

it('and what it awarded is in the record of the same person here, by commands alone', async () => {
  const folder = copied('record');
  const theirs = join(endorser, 'recipients/ada/first-talk.json');
  const brought = await run('import', [
    ...['badges', theirs, '--as', 'elsewhere', '--mirror', web, '--root', folder],
  ]);
  expect([brought.code, brought.stderr]).toEqual([0, '']);
  expect((await check(folder)).code).toBe(0);
  const out = join(web, ours);
  await succeed('build', ['--root', folder, '--out', out]);
  const page = readFileSync(join(out, 'recipients/ada/index.html'), 'utf8');
  expect(page).toMatch(/In the name of\s*<bdi[^>]*>other\.example</);
  const record = join(out, 'recipients/ada.record.json');
  const kept = filesIn(out).filter((one) => /ada\/elsewhere\/[0-9a-f]{64}\.json$/.test(one));
  expect(kept.map((one) => readFileSync(join(out, one)))).toEqual([readFileSync(theirs)]);
  expect(readFileSync(record, 'utf8')).toContain(readFileSync(theirs, 'utf8').trim());
  const judged = await run('verify', [record, '--mirror', web]);
  expect([judged.code, judged.stderr]).toEqual([0, '']);
  const written = await run('record', ['ada', '--clr', '--root', folder], {
    env: { BADGE_ISSUER_KEY: key.seed },
  });
  expect([written.code, written.stderr]).toEqual([0, '']);
  const clr = join(folder, 'hand-over/ada.clr.json');
  expect((await run('verify', [clr, '--mirror', web])).code).toBe(0);
  expect((await run('record', ['ada', '--clr', '--root', folder])).code).toBe(1);
});
