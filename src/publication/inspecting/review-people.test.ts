/**
 * Who speaks for a recipient, and who looks after files that belong to nobody, on real
 * repositories.
 */

import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommit } from '../../repository/git-tree.ts';
import type { Review } from '../../review/review.ts';
import {
  type Changes,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { type Proposing, proposingTo } from '../../testing/fixtures/proposing.ts';
import { riverside } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';

const award = '---\nbadge: repairer\ndate: 2026-06-02\n---\nMended a radio.\n';
const profileOf = (members: string): string => `---\nname: Sample\n${members}---\n`;

let community: GitCommunity;
let base: string;
let reviewOf: Proposing['reviewOf'];
let review: Proposing['review'];

/** A community whose issuer names no repository, so that pages of any host look alike. */
beforeAll(async () => {
  community = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${JSON.stringify(riverside, null, 2)}\n`,
      'recipients/grace/profile.md': profileOf('profile: https://grace.example/about\n'),
      'recipients/lin/profile.md': profileOf('account: lin\n'),
    }),
  );
  base = community.commit({ 'recipients/grace/unsigned.md': award });
  ({ reviewOf, review } = await proposingTo(community, base));
});
afterAll(removeFolders);

const open = ({ matters }: Review): readonly string[] =>
  matters.filter(({ missing }) => missing > 0).map(({ what, may }) => `${what}: ${may.join(' ')}`);

describe('a page of an unknown host', () => {
  it('makes nobody the owner of a profile', async () => {
    const renamed = { 'recipients/grace/profile.md': profileOf('').replace('Sample', 'Admiral') };
    expect((await review(renamed, 'about')).state).toBe('waiting');
    expect((await review(renamed, 'mia')).state).toBe('allowed');
  });

  it('gives nobody a say over an award that is not signed yet', async () => {
    const withdrawn = { 'recipients/grace/unsigned.md': null };
    expect((await review(withdrawn, 'about')).state).toBe('waiting');
    expect((await review(withdrawn, 'ada')).state).toBe('allowed');
  });

  it('still keeps an account of its name from agreeing to an award of its own', async () => {
    const more = { 'recipients/grace/more.md': award };
    const asAbout = { ...riverside, awarders: ['about', 'bob'] };
    community.branch('named', base);
    const named = community.commit({ 'keys/issuer.json': `${JSON.stringify(asAbout)}\n` });
    const head = community.commit(more);
    const found = await (await proposingTo(community, named)).reviewOf(head, 'about');
    expect(found.problems.map(({ rule }) => rule)).toEqual(['self-award']);
  });
});

describe('an account in a profile', () => {
  const toNewcomer = (members: string): Changes => ({
    'recipients/newcomer/profile.md': profileOf(members),
    'recipients/newcomer/repairer.md': award,
  });

  it('that somebody else wrote there does not remove the second pair of eyes', async () => {
    const dodge = toNewcomer('account: octocat\n');
    const alone = await review(dodge, 'ada');
    expect(alone.state).toBe('waiting');
    expect(open(alone).toSorted()).toEqual(['account: mia octocat', 'award: bob mia']);
    expect((await review(dodge, 'ada', ['bob'])).state).toBe('waiting');
    expect((await review(dodge, 'ada', ['octocat'])).state).toBe('waiting');
    expect((await review(dodge, 'ada', ['octocat', 'bob'])).state).toBe('allowed');
    expect((await review(dodge, 'ada', ['mia'])).state).toBe('allowed');
  });

  it('is changed by a maintainer only, so that nobody sheds their own and awards themselves', async () => {
    const shed = { 'recipients/lin/profile.md': profileOf('account: octocat\n') };
    const own = await review(shed, 'lin');
    expect([own.state, open(own)]).toEqual(['waiting', ['account: mia']]);
    expect((await review(shed, 'octocat', ['lin'])).state).toBe('waiting');
    expect((await review(shed, 'lin', ['mia'])).state).toBe('allowed');
  });

  it('is taken out by a maintainer only', async () => {
    const gone = { 'recipients/lin/profile.md': profileOf('') };
    expect(open(await review(gone, 'lin'))).toEqual(['account: mia']);
  });

  it('that stays leaves the rest of the profile to its person', async () => {
    const renamed = {
      'recipients/lin/profile.md': profileOf('account: lin\n').replace('Sample', 'Lin'),
    };
    expect((await review(renamed, 'lin')).state).toBe('allowed');
  });
});

describe('a file that belongs to nobody', () => {
  it.each(['recipients/zed/.gitkeep', 'badges/Thumbs.db', 'recipients/.DS_Store'])(
    'waits for a maintainer: %s',
    async (path) => {
      const left = await review({ [path]: 'x' }, 'stranger');
      expect([left.state, open(left)]).toEqual(['waiting', ['maintainers: mia']]);
    },
  );

  it('is refused where it is a link, a program or another repository', async () => {
    const link = await review({ 'recipients/zed/.gitkeep': { link: '/etc/passwd' } }, 'mia');
    expect(link.problems.map(({ rule }) => rule)).toEqual(['link']);
    const program = await review({ 'badges/.DS_Store': { program: '#!/bin/sh\n' } }, 'mia');
    expect(program.problems.map(({ rule }) => rule)).toEqual(['executable-file']);
    community.branch('proposal', base);
    const module_ = { mode: '160000', path: 'recipients/Thumbs.db', content: base };
    const inside = await reviewOf(community.commitTree([module_]), 'mia');
    expect(inside.problems.map(({ rule }) => rule)).toEqual(['submodule']);
  });

  it('so does a change that says nothing new', async () => {
    const blank = { 'recipients/grace/unsigned.md': `${award}\n\n` };
    expect(open(await review(blank, 'stranger'))).not.toEqual([]);
  });
});

it('a commit that lists a path twice is not read: nobody could tell what stands there', async () => {
  const path = 'profile.md';
  const blob = community.git('hash-object', '-w', '--', 'recipients/lin/profile.md');
  const entry = Buffer.concat([Buffer.from(`100644 ${path}\0`), Buffer.from(blob, 'hex')]);
  const object = (type: string, input: Buffer): string =>
    execFileSync('git', ['hash-object', '-t', type, '-w', '--stdin', '--literally'], {
      cwd: community.root,
      input,
      encoding: 'utf8',
    }).trim();
  const twice = object('tree', Buffer.concat([entry, entry]));
  const inside = (name: string, tree: string): string =>
    object('tree', Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(tree, 'hex')]));
  const tree = inside('recipients', inside('lin', twice));
  const commit = community.git('commit-tree', '-m', 'Twice', tree);
  await expect(readCommit(community.root, commit)).rejects.toThrow(
    'The commit lists recipients/lin/profile.md twice',
  );
});
