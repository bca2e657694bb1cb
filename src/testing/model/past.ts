/** What git remembers, asked of the memory: the main line, who brought what, and what is gone. */

import type { Commit } from '../../community/commit.ts';
import { isStatusListPath } from '../../credential/addresses.ts';
import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import {
  continues,
  readRegister,
  type Register,
  registerPath,
} from '../../credential/ledger/register.ts';
import type { Line } from '../../publication/authorising/grounds.ts';
import type { Step } from '../../repository/main-line.ts';
import type { MemoryRepository, Tree } from './git.ts';

const known = new WeakMap<MemoryRepository, Past>();

/** The memory of a repository. */
export function pastOf(repository: MemoryRepository): Past {
  const past = known.get(repository) ?? new Past(repository);
  known.set(repository, past);
  return past;
}

export class Past {
  private readonly repository: MemoryRepository;
  private readonly steps = new Map<string, Step>();
  private readonly commits = new Map<string, Commit>();
  private readonly ids = new Map<Uint8Array, string>();

  constructor(repository: MemoryRepository) {
    this.repository = repository;
  }

  /** The steps of the line that ends here, the oldest first. */
  line(tip: string): readonly Step[] {
    return this.repository
      .lineOf(tip)
      .reverse()
      .map((id) => this.stepOf(id));
  }

  /** The line with the steps at which each file of a recipient first came to it. */
  withAdditions(tip: string): Line {
    const steps = this.line(tip);
    const [added, arrived] = [new Map<string, number>(), new Map<string, number>()];
    const now = this.repository.node(tip).tree;
    for (const [at, { changes }] of steps.entries())
      for (const { path, before, after } of changes) {
        if (before === null && path.startsWith('recipients/') && !added.has(path))
          added.set(path, at);
        const bytes = isSignedFile(path) ? now.get(path) : undefined;
        if (bytes !== undefined && after === `100644:${this.idOf(bytes)}` && !arrived.has(path))
          arrived.set(path, at);
      }
    // No merge of the model brings another line of main: each parts from the step before it.
    const merge = steps.findIndex(({ parents }) => parents.length > 1);
    return {
      steps,
      added,
      arrived,
      replaced: [],
      beforeMerges: merge === -1 ? steps.length : merge,
    };
  }

  /** Paths of recipients that the line lost at some step. */
  deleted(tip: string): ReadonlySet<string> {
    return new Set(
      this.line(tip).flatMap(({ changes }) =>
        changes.flatMap(({ path, after }) =>
          after === null && path.startsWith('recipients/') ? [path] : [],
        ),
      ),
    );
  }

  commitAt(id: string): Commit {
    const read = this.commits.get(id) ?? this.read(id);
    this.commits.set(id, read);
    return read;
  }

  /** What a merge holds otherwise than what it merged, and than both together. */
  changedByMerge({ commit, parents: [first = '', second = ''] }: Step): ReadonlySet<string> {
    const [tree, base, theirs] = [commit, first, second].map(
      (id) => this.repository.node(id).tree,
    ) as [Tree, Tree, Tree];
    return new Set(
      differing(base, tree).filter(
        (path) => tree.get(path) !== theirs.get(path) && tree.get(path) !== base.get(path),
      ),
    );
  }

  /** Whether this register has every line that one of the main line ever had. */
  isRemembered(tip: string, register: Register | null): boolean {
    const all = this.repository
      .lineOf(tip)
      .map((id) => this.repository.node(id).tree.get(registerPath))
      .filter((bytes) => bytes !== undefined);
    const others = [...new Set(all)].map(registerIn).filter((once) => once !== null);
    const lost = others.filter((once) => !continues(once, register));
    if (lost.length === 0) return true;
    const known = new Set(register?.entries.map((entry) => JSON.stringify(entry)));
    return lost.every(({ entries }) => entries.every((entry) => known.has(JSON.stringify(entry))));
  }

  private stepOf(id: string): Step {
    const read = this.steps.get(id) ?? this.compared(id);
    this.steps.set(id, read);
    return read;
  }

  private compared(id: string): Step {
    const { parent, second, tree } = this.repository.node(id);
    const before: Tree = parent === null ? new Map() : this.repository.node(parent).tree;
    const standing = (bytes: Uint8Array | undefined): string | null =>
      bytes === undefined ? null : `100644:${this.idOf(bytes)}`;
    return {
      commit: id,
      parents: [parent, second].filter((one) => one !== null),
      changes: differing(before, tree).map((path) => ({
        path,
        before: standing(before.get(path)),
        after: standing(tree.get(path)),
      })),
    };
  }

  private read(id: string): Commit {
    const files = [...this.repository.node(id).tree].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      id,
      entries: files.map(([path, bytes]) => ({ path, mode: '100644', id: this.idOf(bytes) })),
      files: files
        .filter(([path]) => isOfCommunity(path))
        .map(([path, content]) => ({ path, content })),
      publicFiles: [],
      owners: null,
    };
  }

  private idOf(bytes: Uint8Array): string {
    const id = this.ids.get(bytes) ?? (this.ids.size + 1).toString(16).padStart(40, '0');
    this.ids.set(bytes, id);
    return id;
  }
}

const isSignedFile = (path: string): boolean =>
  isStatusListPath(path) || /^recipients\/.*\.json$/.test(path);

/** True for what a check reads: the folders of the community. */
export const isOfCommunity = (path: string): boolean =>
  isLedgerPath(path) || /^(?:badges|keys|recipients)\//.test(path);

const differing = (before: Tree, after: Tree): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );

const registers = new WeakMap<Uint8Array, Register | null>();

function registerIn(bytes: Uint8Array): Register | null {
  if (!registers.has(bytes)) registers.set(bytes, readRegister(bytes).register);
  return registers.get(bytes) ?? null;
}
