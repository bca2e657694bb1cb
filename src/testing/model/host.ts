/** A host with a main branch, and folders cloned from it, in memory. On disk: see `disk.ts`. */

import type { Backing } from './agreement.ts';
import type { ModelChanges } from './community.ts';
import { MemoryFolder } from './folder.ts';
import { MemoryClone, MemoryRepository } from './git.ts';
import type { MainCommit, Merged, ModelFolder, ModelHost } from './host-interface.ts';
import type { Judging } from './judging.ts';

/** A host and clones in memory. */
export class MemoryHost implements ModelHost {
  private readonly repository = new MemoryRepository();
  private readonly judging: Judging;
  private handedOut: string | null = null;

  constructor(judging: Judging = {}) {
    this.judging = judging;
  }

  async clone(): Promise<ModelFolder> {
    return new MemoryFolder(new MemoryClone(this.repository), this.judging);
  }

  async merge(changes: ModelChanges, how: Backing['how']): Promise<Merged> {
    const { repository } = this;
    const base = repository.main;
    const before = repository.node(base).tree;
    const tree = new Map(before);
    for (const [path, content] of Object.entries(changes)) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      if (bytes === null) tree.delete(path);
      else tree.set(path, repository.blob(bytes));
    }
    const head = repository.add(base, how === 'slipped' ? before : tree);
    const isMerge = how !== 'push' && how !== 'squash';
    const merge = repository.add(base, tree, isMerge ? head : null);
    repository.main = merge;
    return { base, head, merge };
  }

  async news(): Promise<readonly MainCommit[]> {
    const line = this.repository.lineOf(this.repository.main);
    const known = this.handedOut === null ? -1 : line.indexOf(this.handedOut);
    this.handedOut = line[0] ?? null;
    return line
      .slice(0, known === -1 ? undefined : known)
      .reverse()
      .map((id) => ({ id, tree: this.repository.node(id).tree }));
  }
}
