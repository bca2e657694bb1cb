/**
 * Where the model's runs work: a host with a main branch and folders cloned from it, in memory. On
 * disk: see `disk.ts`.
 */

import { assemble } from '../../community/assemble.ts';
import { type Document, readDocument } from '../../community/document.ts';
import type { CommunityFile } from '../../community/file.ts';
import { entryOf } from '../../community/tree.ts';
import { isLedgerPath, readLedger } from '../../credential/ledger/ledger.ts';
import { ledgerProblems } from '../../credential/ledger/ledger-rules.ts';
import type { Git } from '../../repository/git.ts';
import type { Reading } from '../../credential/ledger/reading.ts';
import { type FileToWrite, WriteRefused } from '../../repository/write.ts';
import type { ModelChanges } from './community.ts';
import { MemoryClone, MemoryRepository, type Tree } from './git.ts';

/** A working folder of a run. */
export interface ModelFolder {
  readonly git: Git;
  read(now: Date): Promise<Reading>;
  write(files: readonly FileToWrite[]): Promise<void>;
}

export interface ModelHost {
  clone(): Promise<ModelFolder>;
  /** Brings a contributor's changes to main. */
  merge(changes: ModelChanges): Promise<void>;
  /**
   * The trees of main that were not handed out yet, the oldest first: all of them where main is not
   * a continuation.
   */
  news(): Promise<readonly Tree[]>;
}

/** A host and clones in memory: parsing of a file is done once, since contents repeat. */
export class MemoryHost implements ModelHost {
  private readonly repository = new MemoryRepository();
  private handedOut: string | null = null;

  async clone(): Promise<ModelFolder> {
    const clone = new MemoryClone(this.repository);
    return {
      git: clone.git,
      read: async () => readingOf(clone.files),
      write: async (files) => writeInto(clone, files),
    };
  }

  async merge(changes: ModelChanges): Promise<void> {
    const tree = new Map(this.repository.node(this.repository.main).tree);
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) tree.delete(path);
      else tree.set(path, this.repository.blob(new TextEncoder().encode(text)));
    }
    this.repository.main = this.repository.add(this.repository.main, tree);
  }

  async news(): Promise<readonly Tree[]> {
    const line = this.repository.lineOf(this.repository.main);
    const known = this.handedOut === null ? -1 : line.indexOf(this.handedOut);
    this.handedOut = line[0]!;
    return line
      .slice(0, known === -1 ? undefined : known)
      .reverse()
      .map((commit) => this.repository.node(commit).tree);
  }
}

/** As `writeFiles` does it: every refusal before the first byte, nothing over what was issued. */
function writeInto({ files, repository }: MemoryClone, wanted: readonly FileToWrite[]): void {
  const pending = wanted.map(({ path, bytes, replace }) => ({
    path,
    bytes: repository.blob(bytes),
    replace,
  }));
  for (const { path, bytes, replace } of pending) {
    if (files.has(path) && files.get(path) !== bytes && replace !== true)
      throw new WriteRefused(path, `${path} exists already with other content.`);
  }
  for (const { path, bytes } of pending) files.set(path, bytes);
}

function readingOf(tree: Tree): Reading {
  const files: CommunityFile[] = [...tree]
    .map(([path, content]) => ({ path, content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const community = assemble(
    files.filter(({ path }) => !isLedgerPath(path)).flatMap(documentOf),
    files.map(entryOf),
  );
  const { ledger, problems } = readLedger(files);
  return { community, ledger, problems: [...problems, ...ledgerProblems(community, ledger)] };
}

const documents = new Map<string, readonly Document[]>();

function documentOf(file: CommunityFile): readonly Document[] {
  const key = `${file.path}\0${Buffer.from(file.content as Uint8Array).toString('latin1')}`;
  const known = documents.get(key);
  if (known !== undefined) return known;
  const { document, problems } = readDocument(entryOf(file));
  if (problems.length > 0)
    throw new Error(`The model's ${file.path} is faulty: ${problems[0]!.message}`);
  const read = document === null ? [] : [document].flat();
  documents.set(key, read);
  return read;
}
