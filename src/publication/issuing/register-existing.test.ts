/** The register of a ledger that was there before it, of which git remembers more than stands. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRegister, type Register, registerPath } from '../../credential/ledger/register.ts';
import { issuedInHistory } from '../../repository/issued-history.ts';
import { writeFiles } from '../../repository/write.ts';
import {
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { inspect } from '../inspecting/inspect.ts';
import { completedRegister, isMendedByRegister } from './register-existing.ts';

let community: GitCommunity;
let original: Register;

/** Issued by an engine that knew no register; then grace's award was taken out, withdrawn as it was. */
beforeAll(async () => {
  community = gitCommunity(tinyFiles());
  await issueTiny(community);
  original = readIn(community.root);
  // As if that engine had written every commit: the register was in none of them.
  community.git('checkout', '--quiet', '--orphan', 'old');
  rmSync(join(community.root, registerPath));
  community.commit({}, { message: 'Sign' });
  community.commit({
    'recipients/ada/copied.json': readFileSync(
      join(community.root, 'recipients/ada/repairer.json'),
      'utf8',
    ),
    'recipients/ada/forged.json':
      '{"id":"https://badges.riverside.example/recipients/ada/forged.json"}\n',
  });
  community.commit({
    'recipients/ada/copied.json': null,
    'recipients/ada/forged.json': null,
    'recipients/grace/first-talk.json': null,
    'recipients/grace/first-talk.md': null,
  });
});
afterAll(removeFolders);

function readIn(root: string): Register {
  return readRegister(readFileSync(join(root, registerPath))).register ?? expect.fail();
}

async function completed(root: string) {
  const { community: checked, ledger, problems } = await inspect(root, tinyNow);
  if (checked === null || !problems.every(isMendedByRegister))
    expect.fail(JSON.stringify(problems));
  const past = (await issuedInHistory(root)) ?? [];
  let drawn = 0;
  return completedRegister(checked, ledger, { past, now: tinyNow, draw: () => drawn++ });
}

it('has what stands and what git says was signed, and nothing that the issuer never signed', async () => {
  const { file, gone } = await completed(community.root);
  expect(gone).toEqual(['recipients/grace/first-talk.json']);
  const register = readRegister(file?.bytes ?? new Uint8Array()).register ?? expect.fail();
  const places = (of: Register): unknown[] =>
    of.entries.flatMap(({ place, bytes }) => (place === null ? [] : [`${place.index} ${bytes}`]));
  expect(places(register).sort()).toEqual(places(original).sort());
  expect(register.entries.map(({ kind }) => kind)).toEqual([
    ...['picture', 'picture', 'picture', 'picture', 'version', 'version'],
    ...['list', 'award', 'award', 'award'],
  ]);
  expect(new Set(register.entries.map(({ day }) => day))).toEqual(new Set(['2026-06-15']));
});

it('agrees with the folder, and a second run and the next signing add nothing to it', async () => {
  const { file } = await completed(community.root);
  if (file === null) return expect.fail();
  await writeFiles(community.root, [file]);
  const { problems, gaps } = await inspect(community.root, tinyNow);
  expect([problems, gaps]).toEqual([[], []]);
  expect(await completed(community.root)).toMatchObject({ file: null, added: 0 });
});

it('takes in every list that was signed, the one of today last', async () => {
  const other = gitCommunity(tinyFiles());
  await issueTiny(other);
  const list = 'keys/status.json';
  const now = readFileSync(join(other.root, list), 'utf8');
  const earlier = other.git('show', `HEAD~1:${list}`);
  expect(`${earlier}\n`).not.toBe(now);
  other.git('checkout', '--quiet', '--orphan', 'old');
  rmSync(join(other.root, registerPath));
  other.commit({ [list]: `${earlier}\n` });
  other.commit({ [list]: now });
  const { file } = await completed(other.root);
  const { register } = readRegister(file?.bytes ?? new Uint8Array());
  const lists = register?.entries.filter(({ kind }) => kind === 'list') ?? [];
  const known = readIn(gitRoot(other)).entries.filter(({ kind }) => kind === 'list');
  expect(lists.map(({ bytes }) => bytes)).toEqual(known.map(({ bytes }) => bytes));
});

/** The folder with the register that issuing wrote, on main. */
function gitRoot(of: GitCommunity): string {
  of.branch('again', 'main');
  return of.root;
}

it('adds only what is missing to a register that stands', async () => {
  community.branch('later', 'old');
  rmSync(join(community.root, registerPath), { force: true });
  const { file } = await completed(community.root);
  const whole = readRegister(file?.bytes ?? new Uint8Array()).register ?? expect.fail();
  const text = new TextDecoder().decode(file?.bytes);
  const lines = text.split('\n');
  const shorter = lines.toSpliced(
    lines.findIndex((line) => line.startsWith('award ')),
    1,
  );
  community.commit({ [registerPath]: shorter.join('\n') });
  const again = await completed(community.root);
  const register = readRegister(again.file?.bytes ?? new Uint8Array()).register;
  expect(again.added).toBe(1);
  expect(new TextDecoder().decode(again.file?.bytes).startsWith(shorter.join('\n'))).toBe(true);
  expect(register?.entries.map(({ bytes }) => bytes).sort()).toEqual(
    whole.entries.map(({ bytes }) => bytes).sort(),
  );
});

it('wants the whole history', async () => {
  const copy = community.fork('shallow');
  copy.git('fetch', '--quiet', '--depth', '1', `file://${community.root}`, 'old');
  copy.git('checkout', '--quiet', 'FETCH_HEAD');
  await expect(issuedInHistory(copy.root)).rejects.toThrow('git fetch --unshallow');
});
