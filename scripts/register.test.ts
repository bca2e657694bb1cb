import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerPath } from '../src/credential/ledger/register.ts';
import { run } from '../src/testing/fixtures/commands.ts';
import { keyAndIssue } from '../src/testing/fixtures/issued-community.ts';
import {
  authoredCommunity,
  removeFolders,
  treeOf,
  wholeCommunity,
} from '../src/testing/fixtures/trees.ts';

let root: string;
let env: { readonly BADGE_ISSUER_KEY: string };

/** Signed by an engine that knew no register, with one award that waits. */
beforeAll(async () => {
  root = authoredCommunity();
  const award = join(root, 'recipients/ada-sample/soldering.md');
  const text = readFileSync(award, 'utf8');
  rmSync(award);
  env = { BADGE_ISSUER_KEY: (await keyAndIssue(root)).seed };
  writeFileSync(award, text);
  rmSync(join(root, registerPath));
});
afterAll(removeFolders);

it('an upgrade stops no check and no build, and names the one command', async () => {
  const check = await run('check', ['--root', root]);
  expect([check.code, check.stdout]).toEqual([
    0,
    expect.stringMatching(/^Note: keys\/register\.txt: .*`npm run register` writes it/m),
  ]);
  const doctor = await run('doctor', ['--root', root]);
  expect(doctor.stdout).toMatch(/^\? \d+ signed files have no register.*\n.*npm run register/m);
});

it('nothing is signed before, nor afterwards without it', async () => {
  const before = treeOf(root);
  const refused = await run('issue', ['--root', root], { env });
  expect([refused.code, refused.stderr, treeOf(root)]).toEqual([
    1,
    expect.stringMatching(/register-missing|no register[^]*npm run register/),
    before,
  ]);
});

it('writes the register once, changes nothing else, and signing goes on from there', async () => {
  const before = treeOf(root);
  const dry = await run('register', ['--root', root, '--dry-run']);
  expect([dry.code, dry.stdout, treeOf(root)]).toEqual([
    0,
    expect.stringMatching(/no git history[^]*would write keys\/register\.txt: \d+ lines added/),
    before,
  ]);
  expect((await run('register', ['--root', root])).code).toBe(0);
  const { [registerPath]: made, ...others } = treeOf(root);
  expect([made === undefined, others]).toEqual([false, before]);
  expect((await run('register', ['--root', root])).stdout).toContain('Nothing to add');
  const text = readFileSync(join(root, registerPath), 'utf8');
  const issued = await run('issue', ['--root', root], { env });
  expect([issued.code, issued.stdout]).toEqual([0, expect.stringContaining('1 award signed by')]);
  expect(readFileSync(join(root, registerPath), 'utf8').startsWith(text)).toBe(true);
  expect(await run('check', ['--root', root])).toMatchObject({
    code: 0,
    stdout: expect.not.stringContaining('Note: keys/register.txt'),
  });
});

it('a credential that is deleted is missed by the check, and is not signed a second time', async () => {
  const path = 'recipients/ada-sample/soldering.json';
  const bytes = readFileSync(join(root, path));
  rmSync(join(root, path));
  const check = await run('check', ['--root', root]);
  expect([check.code, check.stderr]).toEqual([1, expect.stringContaining(`${path}:1:1`)]);
  const issue = await run('issue', ['--root', root], { env });
  expect([issue.code, issue.stderr]).toEqual([1, expect.stringContaining('is gone')]);
  writeFileSync(join(root, path), bytes);
  expect((await run('check', ['--root', root])).code).toBe(0);
});

it('the register of the sample lacks nothing, and names nobody', async () => {
  const sample = wholeCommunity();
  expect((await run('register', ['--root', sample])).stdout).toContain('Nothing to add');
  const [, ...lines] = readFileSync(join(sample, registerPath), 'utf8').trim().split('\n');
  for (const line of lines)
    expect(line).toMatch(
      /^(?:award 1\/\d+|(?:version|picture|list) -)(?: [\w-]{43}){2} \d{4}-\d\d-\d\d$/,
    );
});

it('called wrongly, it exits 64', async () => {
  expect((await run('register', ['now'])).code).toBe(64);
});
