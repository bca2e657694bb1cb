/**
 * The model's host as a bare git repository on disk, its folders as real clones: git itself, real
 * reading and writing.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../credential/ledger/reading.ts';
import { isClosedByIssuing } from '../../credential/ledger/register-gaps.ts';
import {
  authorised,
  commitsToJudge,
  disputedFiles,
  openGrounds,
} from '../../publication/authorising/authorise.ts';
import { vouchedFor } from '../../publication/authorising/vouching.ts';
import { inspect } from '../../publication/inspecting/inspect.ts';
import { type Git, gitIn, mustGit } from '../../repository/git.ts';
import { type FileToWrite, writeFiles } from '../../repository/write.ts';
import type { HostFacts } from '../../review/facts.ts';
import type { Backing } from './agreement.ts';
import { openedAsking } from './asking.ts';
import type { ModelChanges } from './community.ts';
import type { MainCommit, Merged, ModelFolder, ModelHost, Sound } from './host-interface.ts';
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
  private proposals = 0;

  constructor() {
    this.git('', 'init', '--quiet', '--bare', '--initial-branch=main');
  }

  async clone(): Promise<ModelFolder> {
    const root = freshFolder('model-machine');
    const git = gitIn(root, alone);
    await mustGit(git, 'clone', '--quiet', this.host, '.');
    return new DiskFolder(root, git);
  }

  /**
   * Commits without a working folder: one process, since the contributors' folders are not what is
   * tried here.
   */
  async merge(changes: ModelChanges, how: Backing['how']): Promise<Merged> {
    const base = this.tip();
    const files = Object.entries(changes).map(changeOf);
    const from = base === null ? '' : `from ${base}\n`;
    const head = `refs/proposals/${++this.proposals}`;
    const proposed = how === 'slipped' ? [] : files;
    const second = how === 'squash' || how === 'push' ? '' : 'merge :1\n';
    this.git(
      Buffer.concat([
        commitOf(head, 1, `${from}`, proposed),
        commitOf('refs/heads/main', 2, `${from}${second}`, files),
      ]),
      'fast-import',
      '--quiet',
      '--date-format=raw',
    );
    const id = this.git('', 'rev-parse', head).toString('ascii').trim();
    return { base: base ?? '', head: id, merge: this.tip() ?? '' };
  }

  async news(): Promise<readonly MainCommit[]> {
    const tip = this.tip();
    if (tip === this.handedOut) return [];
    const range = this.handedOut === null ? 'main' : `${this.handedOut}..main`;
    this.handedOut = tip;
    return lines(this.git('', 'rev-list', '--reverse', '--first-parent', range), '\n').map(
      (id) => ({ id, tree: this.tree(id) }),
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

  private git(input: string | Buffer, ...args: readonly string[]): Buffer {
    return execFileSync('git', args, {
      cwd: this.host,
      env: alone,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }
}

/** A change as git-fast-import takes it ("filemodify", "filedelete"). */
function changeOf([path, content]: readonly [string, string | Uint8Array | null]): Buffer {
  if (content === null) return Buffer.from(`D ${path}\n`);
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ]);
}

function commitOf(branch: string, mark: number, from: string, changes: readonly Buffer[]): Buffer {
  const begin = `commit ${branch}\nmark :${mark}\ncommitter Sample <sample> 1781524800 +0000\ndata 7\nMerge ${mark}\n${from}`;
  return Buffer.concat([Buffer.from(begin), ...changes, Buffer.from('\n')]);
}

/** A clone on the disk, judged and signed by what `npm run issue` calls. */
class DiskFolder implements ModelFolder {
  readonly git: Git;
  private readonly root: string;

  constructor(root: string, git: Git) {
    this.root = root;
    this.git = git;
  }

  async read(now: Date): Promise<Reading> {
    const { community, ledger, problems, gaps } = await inspect(this.root, now);
    return {
      community,
      ledger,
      problems: [...problems, ...gaps.filter((gap) => !isClosedByIssuing(gap))],
    };
  }

  async authorised(sound: Sound, facts: HostFacts): Promise<Sound['community'] | null> {
    const { known } = await this.opened(sound, facts);
    const judged = await authorised(this.root, sound.community, sound.ledger, known);
    return judged.isHalted ? null : judged.community;
  }

  async disputedFiles(sound: Sound, facts: HostFacts): Promise<readonly string[]> {
    const { open, known } = await this.opened(sound, facts);
    return (await disputedFiles(open, known)).map(({ path }) => path);
  }

  async listed({ community, ledger }: Sound): Promise<readonly string[]> {
    return (await vouchedFor(this.root, community, ledger)).flatMap(({ paths }) => paths);
  }

  async write(files: readonly FileToWrite[]): Promise<void> {
    await writeFiles(this.root, files);
  }

  /** With the facts that the host would be asked for, and no others. */
  private async opened({ community, ledger }: Sound, facts: HostFacts) {
    const { opened: open, known } = await openedAsking(
      facts,
      (some) => openGrounds(this.root, community, ledger, some),
      commitsToJudge,
    );
    return { open, known };
  }
}

const lines = (output: Buffer, end: string): string[] =>
  output
    .toString('utf8')
    .split(end)
    .filter((line) => line !== '');
