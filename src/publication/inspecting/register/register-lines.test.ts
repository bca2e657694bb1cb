/** Lines of the register that nobody signed for, and those that signing brought. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerPath } from '../../../credential/ledger/register.ts';
import {
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../../testing/fixtures/git-issuing.ts';
import { riverside, tinyNow } from '../../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../../testing/fixtures/trees.ts';
import { inspect } from '../inspect.ts';
import { reviewCommits } from '../review-commits.ts';

let community: GitCommunity;
let base: string;
let register: string;
/** The lines about the only status list; signing wrote two. */
let lists: readonly string[];
beforeAll(async () => {
  community = gitCommunity(tinyFiles({ 'keys/issuer.json': `${JSON.stringify(riverside)}\n` }));
  base = await issueTiny(community);
  register = readFileSync(join(community.root, registerPath), 'utf8');
  lists = register.split('\n').filter((line) => line.startsWith('list '));
});
beforeEach(() => {
  community.branch('work', base);
});
afterAll(removeFolders);

const withLines = (...lines: readonly string[]): string => register + lines.join('\n') + '\n';
const junk = (): string => lists[0]!.replace(/\S{43}(?= \S+$)/, 'A'.repeat(43));
const told = async (): Promise<string[]> =>
  (await inspect(community.root, tinyNow)).problems.map(
    ({ rule, line, message, remedy }) => `${rule} ${line}: ${message} ${remedy}`,
  );

it('lines that came with their lists are no problem', async () => {
  expect(lists.length).toBe(2);
  expect(await told()).toEqual([]);
});

it.each([
  ['a copy of the last line', () => [lists.at(-1)!], 0],
  ['a digest of nothing, and the last line again', () => [junk(), lists.at(-1)!], 1],
])('%s is named with its commit', async (_, lines, last) => {
  const commit = community.commit({ [registerPath]: withLines(...lines()) });
  const at = register.split('\n').length + last;
  expect(await told()).toEqual([
    `register-line-stray ${at}: This line tells of a status list that was not signed with it: commit ${commit.slice(0, 12)} brought the line, and no such list. ` +
      `Take it back with \`git revert ${commit.slice(0, 12)}\`: \`npm run issue\` and its like write there, and nobody else.`,
  ]);
  community.commit({ [registerPath]: register });
  expect(await told()).toEqual([]);
});

it('is named before it is committed, and in a review, whoever agrees', async () => {
  writeFileSync(join(community.root, registerPath), withLines(lists.at(-1)!));
  expect((await told())[0]).toContain('Restore keys/register.txt as the main branch has it');
  const head = community.commit({ [registerPath]: withLines(lists.at(-1)!) });
  const { state, problems } = await reviewCommits(community.root, {
    ...{ base, head, now: tinyNow },
    facts: factsOf(base, head, { author: 'mia' }),
  });
  expect([state, problems.map(({ rule }) => rule)]).toEqual(['refused', ['register-line-stray']]);
});
