/** What git remembers of a register, held against the folder. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '../../../community/model.ts';
import { registerPath } from '../../../credential/ledger/register.ts';
import {
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../../testing/fixtures/git-issuing.ts';
import { tinyNow } from '../../../testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../../testing/fixtures/trees.ts';
import { inspect } from '../inspect.ts';
import { registerHistoryProblems } from './register-history.ts';

let community: GitCommunity;
let base: string;
let register: string;
beforeAll(async () => {
  community = gitCommunity(tinyFiles());
  base = await issueTiny(community);
  register = readFileSync(join(community.root, registerPath), 'utf8');
});
afterAll(removeFolders);

const told = async (): Promise<string[]> =>
  (await inspect(community.root, tinyNow)).problems.map(({ rule, path }) => `${rule} ${path}`);
const none = { register: null, statusLists: new Map(), credentials: new Map() };
const fresh = (): void => community.branch('work', base);
/** Without the line of ada/repairer, the second award by its date. */
const shortened = (): string => {
  const lines = register.split('\n');
  const awards = lines.flatMap((line, at) => (line.startsWith('award ') ? [at] : []));
  return lines.toSpliced(awards[1] ?? -1, 1).join('\n');
};

it('a register that grew by every run agrees with its history', async () => {
  fresh();
  expect(await told()).toEqual([]);
});

describe('a line that was taken out', () => {
  it('is missed before it is committed', async () => {
    fresh();
    writeFileSync(join(community.root, registerPath), shortened());
    expect(await told()).toEqual([`register-shortened ${registerPath}`]);
  });

  it('is missed after it was committed and more was committed since, with the commit that has it', async () => {
    fresh();
    community.commit({ [registerPath]: shortened() });
    community.commit({ 'README.md': 'x\n' });
    const { problems } = await inspect(community.root, tinyNow);
    expect(problems.map(({ rule }) => rule)).toEqual(['register-shortened']);
    expect(problems[0]?.remedy).toMatch(/^Restore it: `git show [0-9a-f]{12}:keys\/register.txt`/);
  });

  it('is missed with the file of which it told', async () => {
    fresh();
    community.commit({
      [registerPath]: shortened(),
      'recipients/ada/repairer.json': null,
      'recipients/ada/repairer.md': null,
    });
    expect(await told()).toEqual([`register-shortened ${registerPath}`]);
  });
});

describe('a register that was restored', () => {
  const lines = (): string[] => register.trimEnd().split('\n');
  it.each(['first', 'middle', 'last'])('agrees with its history again: %s line', async (which) => {
    fresh();
    const at = { first: 1, middle: 3, last: lines().length - 1 }[which] ?? -1;
    community.commit({ [registerPath]: `${lines().toSpliced(at, 1).join('\n')}\n` });
    const { problems, gaps } = await inspect(community.root, tinyNow);
    expect([...problems, ...gaps]).not.toEqual([]);
    community.commit({ [registerPath]: register });
    expect(await told()).toEqual([]);
  });

  it('is missed still where a line that never stood there came with it', async () => {
    fresh();
    const [head = '', ...entries] = lines();
    const other = (entries[0] ?? '').replace(/ [\w-]{43} /, ` ${'A'.repeat(43)} `);
    community.commit({ [registerPath]: `${[head, ...entries.slice(1)].join('\n')}\n` });
    community.commit({ [registerPath]: `${[head, other, ...entries].join('\n')}\n` });
    expect(await told()).toContain(`register-shortened ${registerPath}`);
  });
});

it('a register that is gone is missed', async () => {
  fresh();
  rmSync(join(community.root, registerPath));
  expect(await told()).toEqual([`register-shortened ${registerPath}`]);
});

it('a run that was cut short and committed nevertheless is continued by the next', async () => {
  fresh();
  community.commit({ [registerPath]: `${register}unfinished\n` });
  const { problems, gaps } = await inspect(community.root, tinyNow);
  expect([problems, gaps.map(({ rule }) => rule)]).toEqual([[], ['register-unfinished']]);
  community.commit({ [registerPath]: register });
  expect(await told()).toEqual([]);
});

const elsewhere = async (): Promise<Community> => {
  const read = (await inspect(community.root, tinyNow)).community;
  if (read === null) throw new Error('The community is sound.');
  return { ...read, issuer: { ...read.issuer, url: 'https://new.example/' } };
};

it('a register of another site, as of the sample before the setup, is none of the community’s', async () => {
  fresh();
  expect(await registerHistoryProblems(community.root, await elsewhere(), none)).toEqual([]);
});

it('a history that begins with what was signed, and has no register, has lost one', async () => {
  community.git('checkout', '--quiet', '--force', '--orphan', 'alone', base);
  community.commit({ 'README.md': 'x\n' });
  expect(await told()).toEqual([]);
  community.git('checkout', '--quiet', '--force', '--orphan', 'bare', base);
  const first = community.commit({ [registerPath]: null });
  const { problems } = await inspect(community.root, tinyNow);
  expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    `register-missing ${registerPath}`,
  ]);
  expect(problems[0]?.message).toContain(`begins, in commit ${first.slice(0, 12)}, with files`);
  expect(problems[0]?.remedy).toContain('in an older clone');
});

describe('what somebody put into the register and nobody signed', () => {
  const line = `award 1/7 ${'A'.repeat(43)} ${'A'.repeat(43)} 2026-06-09\n`;
  it.each([
    ['a line', () => `${register}${line}`],
    ['a line about something else at a signed place', () => `${register}${forged()}`],
    ['another salt', () => register.replace(/^(\S+ 1 \S+ ).{4}/, '$1AAAA')],
  ])('can be taken back: %s', async (_, changed) => {
    fresh();
    community.commit({ [registerPath]: changed() });
    community.commit({ [registerPath]: register });
    expect(await told()).toEqual([]);
  });

  /** A line of an award with the address of another one. */
  const forged = (): string => {
    const [, address = ''] = /^award \S+ (\S+)/m.exec(register) ?? [];
    const last =
      register
        .trim()
        .split('\n')
        .findLast((one) => one.startsWith('award ')) ?? '';
    return `${last.replace(/^(award \S+ )\S+/, `$1${address}`)}\n`;
  };
});

it('without git, or before the first commit, nothing is remembered', async () => {
  const folder = freshFolder('plain');
  expect(await registerHistoryProblems(folder, await elsewhere(), none)).toEqual([]);
  const [begun] = [gitCommunity({})];
  expect(await registerHistoryProblems(begun.root, await elsewhere(), none)).toEqual([]);
});
