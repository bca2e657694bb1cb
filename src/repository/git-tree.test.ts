import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isRefused } from '../community/file.ts';
import { type GitCommunity, gitCommunity, tinyFiles } from '../testing/fixtures/git-community.ts';
import { filesIn, removeFolders } from '../testing/fixtures/trees.ts';
import { GitRefused, readerIn } from './git.ts';
import { readCommit } from './git-tree.ts';
import { changesOf, mergeBase, resolveCommit } from './history.ts';
import { mainLine } from './main-line.ts';
import { readTree } from './tree.ts';

afterAll(removeFolders);

const begun = (): GitCommunity =>
  gitCommunity({
    ...tinyFiles(),
    'README.md': 'Read me.\n',
    'public/logo.svg': '<svg/>',
    '.github/CODEOWNERS': '* @ada\n',
  });

async function refusals(community: GitCommunity, commit: string): Promise<string[]> {
  const { files } = await readCommit(community.root, commit);
  return files.flatMap(({ path, content }) =>
    isRefused(content) ? [`${path} ${content.refused}`] : [],
  );
}

describe('a commit', () => {
  it('holds what the working tree would, byte for byte', async () => {
    const community = begun();
    const commit = await readCommit(
      community.root,
      await resolveCommit(readerIn(community.root), 'main'),
    );
    expect(commit.files).toEqual(await readTree(community.root));
    expect(commit.entries.map(({ path }) => path)).toEqual(
      filesIn(community.root).filter((path) => !path.startsWith('.git/')),
    );
    expect(commit.publicFiles.map(({ path, bytes }) => `${path} ${bytes.length}`)).toEqual([
      'logo.svg 6',
    ]);
    expect(commit.owners).toBe('* @ada\n');
  });

  it('is read as it is stored: what .gitattributes would make of it counts for nothing, nor does the working tree', async () => {
    const community = begun();
    const head = community.commit({
      '.gitattributes': '*.md text eol=crlf ident\nrecipients/** export-ignore -diff\n',
    });
    writeFileSync(join(community.root, 'recipients/ada/profile.md'), 'something else');
    const { files } = await readCommit(community.root, head);
    const profile = files.find(({ path }) => path === 'recipients/ada/profile.md')!;
    expect(new TextDecoder().decode(profile.content as Uint8Array)).toMatch(/^---\nname: Ada/);
  });

  it('names links, other repositories and programs, and reads none of them', async () => {
    const community = begun();
    const head = community.commit({
      'badges/x/badge.md': { link: '/etc/passwd' },
      'recipients/ada/run.md': { program: '#!/bin/sh\n' },
      'public/secret': { link: '/etc/passwd' },
    });
    community.git('read-tree', head);
    const withModule = community.commitTree([
      { mode: '160000', path: 'recipients/eve', content: head },
    ]);
    expect(await refusals(community, withModule)).toEqual([
      'badges/x/badge.md link',
      'recipients/ada/run.md executable',
      'recipients/eve submodule',
    ]);
    expect(
      (await readCommit(community.root, withModule)).publicFiles.map(({ path }) => path),
    ).toEqual(['logo.svg']);
  });

  it('names what is too large without reading it', async () => {
    const community = begun();
    const head = community.commit({
      'badges/first-talk/image.png': Buffer.alloc(513 * 1024),
      'recipients/ada/old.md': 'x'.repeat(65 * 1024),
    });
    expect(await refusals(community, head)).toEqual([
      'badges/first-talk/image.png too-large',
      'recipients/ada/old.md too-large',
    ]);
  });

  it('holds names that no disk could, as data', async () => {
    const community = begun();
    const head = community.commitTree([
      { mode: '100644', path: 'badges/a\nb\tc/badge.md', content: 'x' },
      { mode: '100644', path: 'badges/$(id)/--help', content: 'x' },
    ]);
    const { entries } = await readCommit(community.root, head);
    expect(entries.map(({ path }) => path)).toContain('badges/a\nb\tc/badge.md');
    expect(entries.map(({ path }) => path)).toContain('badges/$(id)/--help');
  });

  it('cannot be exchanged by a replacement that somebody left in the repository', async () => {
    const community = begun();
    const [first, second] = [
      community.git('rev-parse', 'HEAD'),
      community.commit({ 'badges/first-talk/badge.md': 'other' }),
    ];
    community.git('replace', first, second);
    const { files } = await readCommit(community.root, first);
    expect(
      new TextDecoder().decode(
        files.find(({ path }) => path === 'badges/first-talk/badge.md')!.content as Uint8Array,
      ),
    ).toContain('First Talk');
  });

  it('runs nothing that the repository configures', async () => {
    const community = begun();
    const mark = join(community.root, '.git/ran');
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'diff.external',
      'core.pager',
      'filter.x.smudge',
      'diff.x.textconv',
    ])
      community.git('config', key, `touch ${mark}; cat`);
    const head = community.commit({ '.gitattributes': '* filter=x diff=x\n' });
    rmSync(mark, { force: true }); // committing may have run some
    await readCommit(community.root, head);
    await changesOf(readerIn(community.root), head, 'badges/first-talk/badge.md');
    await mainLine(readerIn(community.root), head);
    expect(existsSync(mark)).toBe(false);
    community.git('status');
    expect(existsSync(mark)).toBe(true); // it would have run
  });
});

describe('the name of a commit', () => {
  it('is a branch, a tag, an id or a step from one', async () => {
    const community = begun();
    const first = community.git('rev-parse', 'HEAD');
    community.commit({ 'README.md': 'Again.\n' });
    expect(await resolveCommit(readerIn(community.root), 'main~1')).toBe(first);
    expect(await resolveCommit(readerIn(community.root), first)).toBe(first);
  });

  it.each([
    '--output=x',
    '-h',
    '',
    'main..other',
    'main:README.md',
    'a b',
    '$(id)',
    'nowhere',
    '@{upload',
    'main\n',
  ])('%j is refused', async (name) => {
    await expect(resolveCommit(readerIn(begun().root), name)).rejects.toThrow(GitRefused);
  });

  it('a folder that is no repository is refused with a sentence', async () => {
    await expect(resolveCommit(readerIn('/'), 'main')).rejects.toThrow('There is no commit `main`');
  });
});

describe('history', () => {
  it('says where two lines parted, and which merge brought a file', async () => {
    const community = begun();
    const start = community.git('rev-parse', 'HEAD');
    community.branch('proposal');
    const head = community.commit({ 'recipients/grace/repairer.md': 'x' });
    community.branch('main', start);
    const other = community.commit({ 'README.md': 'Moved on.\n' });
    const merged = community.merge(head);
    expect(await mergeBase(readerIn(community.root), other, head)).toBe(start);
    const git = readerIn(community.root);
    const newest = async (path: string) => (await changesOf(git, merged, path))[0] ?? null;
    expect((await mainLine(git, merged)).at(-1)?.parents).toEqual([other, head]);
    expect(await newest('recipients/grace/repairer.md')).toBe(merged);
    expect(await newest('README.md')).toBe(other);
    expect(await newest('nowhere.md')).toBeNull();
  });

  it('lines that have nothing in common parted nowhere', async () => {
    const community = begun();
    const start = community.git('rev-parse', 'HEAD');
    community.git('checkout', '--quiet', '--orphan', 'other');
    expect(
      await mergeBase(readerIn(community.root), start, community.commit({ 'README.md': 'x' })),
    ).toBeNull();
  });
});
