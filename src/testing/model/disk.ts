/**
 * The model's host as a bare git repository on disk, its folders as real clones: git itself, real
 * reading and writing.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn, mustGit } from '../../repository/git.ts';
import { readCommunity } from '../../repository/read.ts';
import { writeFiles } from '../../repository/write.ts';
import type { ModelChanges } from './community.ts';
import type { ModelFolder, ModelHost } from './host.ts';
import type { Tree } from './git.ts';
import { freshFolder } from '../fixtures/trees.ts';

/** Nothing of this machine's git settings; everybody has the same name. */
const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_TEMPLATE_DIR: '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Sample',
  GIT_AUTHOR_EMAIL: 'sample',
  GIT_COMMITTER_NAME: 'Sample',
  GIT_COMMITTER_EMAIL: 'sample',
};

/** Contents by their id, of every host. */
const blobs = new Map<string, Uint8Array>();

export class DiskHost implements ModelHost {
  private readonly host = freshFolder('model-host');
  private handedOut: string | null = null;

  constructor() {
    this.git('', 'init', '--quiet', '--bare', '--initial-branch=main');
  }

  async clone(): Promise<ModelFolder> {
    const root = freshFolder('model-machine');
    const git = gitIn(root, alone);
    await mustGit(git, 'clone', '--quiet', this.host, '.');
    return {
      git,
      read: (now) => readCommunity(root, { now }),
      write: async (files) => void (await writeFiles(root, files)),
    };
  }

  /**
   * A commit without a working folder: one process, since the contributors' folders are not what is
   * tried here.
   */
  async merge(changes: ModelChanges): Promise<void> {
    const files = Object.entries(changes).map(([path, text]) =>
      text === null
        ? `D ${path}\n`
        : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
    const from = this.tip() === null ? '' : 'from refs/heads/main^0\n';
    this.git(
      `commit refs/heads/main\ncommitter Sample <sample> 1781524800 +0000\ndata 5\nMerge\n${from}${files.join('')}\n`,
      'fast-import',
      '--quiet',
      '--date-format=raw',
    );
  }

  async news(): Promise<readonly Tree[]> {
    const tip = this.tip();
    if (tip === this.handedOut) return [];
    const range = this.handedOut === null ? 'main' : `${this.handedOut}..main`;
    this.handedOut = tip;
    return lines(this.git('', 'rev-list', '--reverse', '--first-parent', range), '\n').map(
      (commit) => this.tree(commit),
    );
  }

  private tip(): string | null {
    const file = join(this.host, 'refs/heads/main');
    return existsSync(file) ? readFileSync(file, 'ascii').trim() : null;
  }

  private tree(commit: string): Tree {
    const entries = lines(this.git('', 'ls-tree', '-r', '-z', commit), '\0').map((line) =>
      /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line)!,
    );
    this.fetchBlobs(entries.map(([, id]) => id!).filter((id) => !blobs.has(id)));
    return new Map(entries.map(([, id, path]) => [path!, blobs.get(id!)!]));
  }

  /**
   * Reads these contents (git-cat-file, "Batch output"): a line `id type size`, the bytes, a line
   * feed.
   */
  private fetchBlobs(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const output = this.git(`${ids.join('\n')}\n`, 'cat-file', '--batch');
    for (let at = 0; at < output.length;) {
      const begin = output.indexOf('\n', at) + 1;
      const [id, , size] = output.toString('ascii', at, begin - 1).split(' ');
      blobs.set(id!, new Uint8Array(output.subarray(begin, begin + Number(size))));
      at = begin + Number(size) + 1;
    }
  }

  private git(input: string, ...args: readonly string[]): Buffer {
    return execFileSync('git', args, {
      cwd: this.host,
      env: alone,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }
}

const lines = (output: Buffer, end: string): string[] =>
  output
    .toString('utf8')
    .split(end)
    .filter((line) => line !== '');
