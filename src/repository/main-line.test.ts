/** What a main line says of merges, on real repositories: what they take, and what they replace. */

import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Changes,
  type GitCommunity,
  gitCommunity,
} from '../testing/fixtures/git-community.ts';
import { removeFolders } from '../testing/fixtures/trees.ts';
import { readerIn } from './git.ts';
import { lineageOf } from './lineage.ts';
import { arrivals, changedByMerge, mainLine, type Step, stepsBeforeMerges } from './main-line.ts';

let community: GitCommunity;
let root: string;
const head = (): string => community.git('rev-parse', 'HEAD');
const steps = () => mainLine(readerIn(community.root), head());
const lineage = (line: readonly Step[]) => lineageOf(readerIn(community.root), head(), line);
const additionsTo = async (line: readonly Step[]) =>
  arrivals(
    readerIn(community.root),
    head(),
    { steps: line, lineage: await lineage(line) },
    'recipients/',
  );
const lines = 'a b c d e f g h'.split(' ').map((word) => `${word}\n`);

beforeEach(() => {
  community = gitCommunity({ 'one.md': lines.join(''), 'two.md': 'two\n' });
  root = head();
});
afterAll(removeFolders);

describe('what a merge changed otherwise than its second parent did', () => {
  /** Merges a branch by hand, with the tree that `work` leaves. */
  async function slipped(
    theirs: Changes,
    ours: Changes,
    work: () => Changes = () => ({}),
  ): Promise<readonly string[]> {
    community.branch('proposal');
    const proposed = community.commit(theirs);
    community.git('checkout', '--quiet', 'main');
    community.commit(ours);
    community.git('merge', '--quiet', '--no-ff', '--no-commit', proposed);
    community.commit(work());
    const step = (await steps()).at(-1)!;
    return [...(await changedByMerge(readerIn(community.root), step))].sort();
  }
  const joined = (at: number): string => lines.with(at, 'changed\n').join('');

  it('is nothing where git puts the two together, also in one file', async () => {
    expect(await slipped({ 'three.md': '3\n' }, { 'two.md': 'other\n' })).toEqual([]);
    expect(await slipped({ 'one.md': joined(0) }, { 'one.md': joined(7) })).toEqual([]);
  });

  it('is what it takes back of what came meanwhile, though the branch holds just that', async () => {
    const back = (): Changes => ({ 'two.md': 'two\n' });
    expect(await slipped({ 'three.md': '3\n' }, { 'two.md': 'revoked\n' }, back)).toEqual([
      'two.md',
    ]);
  });

  it('is what neither side holds', async () => {
    const more = (): Changes => ({ 'evil.md': 'evil\n', 'three.md': 'evil\n' });
    expect(await slipped({ 'three.md': '3\n' }, { 'two.md': 'x\n' }, more)).toEqual([
      'evil.md',
      'three.md',
    ]);
  });

  it('is a file that one side moved and the other changed', async () => {
    expect(
      await slipped({ 'one.md': null, 'moved.md': lines.join('') }, { 'one.md': joined(3) }),
    ).toContain('moved.md');
  });
});

describe('a merge whose first parent is another line', () => {
  const signed = { 'recipients/ada/a.json': '{}\n' };

  /** A line from the first commit, in the place of `main`. */
  function replaced(changes: Changes): void {
    const main = community.git('rev-parse', 'main');
    community.git('checkout', '--quiet', '-B', 'other', root);
    community.commit(changes);
    community.git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'Merge', main);
  }

  it('leaves what stood before it parted, and no more', async () => {
    community.commit({ 'two.md': 'founded\n' });
    replaced({ 'two.md': 'evil\n' });
    const line = await steps();
    expect(line).toHaveLength(3);
    expect(stepsBeforeMerges(line, await lineage(line))).toBe(1);
  });

  it('does not shorten what stood before a branch that began at the newest commit', async () => {
    community.commit({ 'two.md': 'founded\n' });
    community.branch('proposal');
    community.merge(community.commit({ 'three.md': '3\n' }));
    const line = await steps();
    expect(stepsBeforeMerges(line, await lineage(line))).toBe(2);
  });

  it('has copies of what was signed only since the two parted, and names the steps beside it', async () => {
    community.commit(signed);
    replaced({ ...signed, 'recipients/eve/b.json': '{}\n' });
    const line = await steps();
    const found = await additionsTo(line);
    expect(Object.fromEntries(found.added)).toEqual({
      'recipients/ada/a.json': 0,
      'recipients/eve/b.json': 1,
    });
    expect(found.replaced).toEqual([{ path: 'recipients/ada/a.json', from: 0, to: 2 }]);
  });

  it('names none where everything was signed on the line itself', async () => {
    community.commit(signed);
    community.branch('proposal');
    community.merge(community.commit({ 'recipients/ada/b.md': 'b\n' }));
    const found = await additionsTo(await steps());
    expect(found.replaced).toEqual([]);
    expect(found.added.get('recipients/ada/a.json')).toBe(1);
  });
});

it('the lineage says of every commit what git says of it, where lines cross and where one begins anew', async () => {
  const everything = community
    .together([
      'git checkout --quiet -b one',
      'git commit --quiet --allow-empty -m one',
      'git checkout --quiet main',
      'git commit --quiet --allow-empty -m main',
      'git checkout --quiet -b two one',
      'git merge --quiet --no-ff -m "main into two" main',
      'git checkout --quiet main',
      'git merge --quiet --no-ff -m "one into main" one',
      'git commit --quiet --allow-empty -m more',
      'git merge --quiet --no-ff -m "two into main" two',
      'git checkout --quiet --orphan other',
      'git commit --quiet --allow-empty -m other',
      'git checkout --quiet main',
      'git merge --quiet --allow-unrelated-histories -m "other into main" other',
      'for commit in $(git rev-list HEAD); do echo $(git rev-list $commit); done',
    ])
    .split('\n')
    .map((line) => line.split(' '));
  const before = new Map(everything.map(([commit = '', ...more]) => [commit, [commit, ...more]]));
  const line = await steps();
  const said = await lineage(line);
  const ids = line.map(({ commit }) => commit);
  expect([ids.length, before.size]).toEqual([6, 9]);
  for (const [commit, all] of before) {
    expect([commit, said.newestBefore(commit), said.firstWith(commit)]).toEqual([
      commit,
      ids.findLastIndex((step) => all.includes(step)),
      ids.findIndex((step) => before.get(step)?.includes(commit)),
    ]);
  }
});
