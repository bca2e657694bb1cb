/** Lines of the register in a community whose site moved twice: of each address, and of none. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressDigest } from '../../../credential/ledger/register-entries.ts';
import { readRegister, registerPath } from '../../../credential/ledger/register.ts';
import {
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../../testing/fixtures/git-community.ts';
import { issueOnce, issueTiny } from '../../../testing/fixtures/git-issuing.ts';
import { riverside, tinyNow } from '../../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../../testing/fixtures/trees.ts';
import { inspect } from '../inspect.ts';

const sites = ['https://second.example/', 'https://third.example/badges/'] as const;
const revoked = 'revoked:\n  date: 2026-06-03\n  reason: Awarded by mistake.\n';
const awardOf = (more: string): string =>
  `---\nbadge: repairer\ndate: 2026-06-02\n${more}---\nMended a radio.\n`;

let community: GitCommunity;
let base: string;
let register: string;

const problems = async (): Promise<string[]> =>
  (await inspect(community.root, tinyNow)).problems.map(({ rule, line }) => `${rule} ${line}`);

/** Signs what these files ask for, in one commit of the ledger. */
async function signed(files: Readonly<Record<string, string>>): Promise<void> {
  community.commit(files);
  await issueOnce(community);
  base = community.commit({}, { message: 'Sign' });
  expect(await problems()).toEqual([]);
}

beforeAll(async () => {
  community = gitCommunity(tinyFiles({ 'keys/issuer.json': JSON.stringify(riverside) }));
  await issueTiny(community);
  for (const [at, url] of sites.entries()) {
    const formerUrls = [riverside.url, ...sites.slice(0, at)];
    community.commit({ 'keys/issuer.json': JSON.stringify({ ...riverside, url, formerUrls }) });
    expect(await problems()).toEqual([]);
    const path = `recipients/grace/repairer-${at}.md`;
    await signed({ [path]: awardOf('') });
    await signed({ [path]: awardOf(revoked) });
  }
  const talk = readFileSync(join(community.root, 'recipients/ada/first-talk.md'), 'utf8');
  await signed({
    'recipients/ada/first-talk.md': talk.replace(/^date: .*$/m, `$&\n${revoked.trim()}`),
  });
  register = readFileSync(join(community.root, registerPath), 'utf8');
});
beforeEach(() => {
  community.branch('work', base);
});
afterAll(removeFolders);

/** The lines about one status list. */
function linesOf(list: string): readonly string[] {
  const read = readRegister(new TextEncoder().encode(register)).register;
  const address = addressDigest(read ?? expect.fail('It cannot be read.'), list);
  return register.split('\n').filter((line) => line.startsWith(`list - ${address} `));
}

it('each address has a list of its own, signed again by lines of its own', () => {
  const lists = ['keys/status.json', 'keys/status-2.json', 'keys/status-3.json'];
  expect(lists.map((list) => linesOf(list).length)).toEqual([3, 2, 2]);
});

describe('a line that came without its list', () => {
  const last = lineOf('keys/status.json', -1);
  const nothing = (line: string): string => line.replace(/\S{43}(?= \S+$)/, 'A'.repeat(43));
  it.each<readonly [string, () => string, string]>([
    ['of the first address', last, 'register-line-stray'],
    ['of the second one', lineOf('keys/status-2.json', -1), 'register-line-stray'],
    ['an older one again', lineOf('keys/status.json', 0), 'register-line-stray'],
    ['a digest of nothing', () => nothing(last()), 'issued-file-changed'],
    [
      'of an address that never was',
      () => last().replace(/(?<=^list - )\S+/, 'B'.repeat(42) + 'A'),
      'issued-file-missing',
    ],
  ])('is a problem: %s', async (_, line, rule) => {
    community.commit({ [registerPath]: `${register}${line()}\n` });
    expect((await problems()).map((problem) => problem.split(' ')[0])).toContain(rule);
  });
});

function lineOf(list: string, at: number): () => string {
  return () => linesOf(list).at(at) ?? expect.fail('There is no such line.');
}
