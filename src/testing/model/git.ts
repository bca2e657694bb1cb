/**
 * Git in memory, as much of it as the ledger's loop speaks: a host's main branch, and clones with a
 * working folder and an index.
 */

import type { Git, GitAnswer } from '../../repository/git.ts';
import type { Commit } from '../../hosting/ledger/ledger-loop.ts';

/** Files by path. Equal bytes are one object, so that files are compared by identity. */
export type Tree = ReadonlyMap<string, Uint8Array>;

interface Node {
  /** The commit before it on its branch. */
  readonly parent: Commit | null;
  /** What it merged. */
  readonly second: Commit | null;
  readonly tree: Tree;
}

/** Every object of a host and its clones, and the host's main branch. */
export class MemoryRepository {
  main: Commit;
  private readonly nodes = new Map<Commit, Node>();
  private readonly blobs = new Map<string, Uint8Array>();

  constructor() {
    this.main = this.add(null, new Map());
  }

  add(parent: Commit | null, tree: Tree, second: Commit | null = null): Commit {
    const id = (this.nodes.size + 1).toString(16).padStart(40, '0');
    this.nodes.set(id, { parent, second, tree });
    return id;
  }

  node(id: Commit): Node {
    const node = this.nodes.get(id);
    if (node === undefined) throw new Error(`There is no commit ${id}.`);
    return node;
  }

  /** The one object of these bytes. */
  blob(bytes: Uint8Array): Uint8Array {
    const key = Buffer.from(bytes).toString('latin1');
    const known = this.blobs.get(key) ?? bytes;
    this.blobs.set(key, known);
    return known;
  }

  /** A commit and all before it on its branch, the newest first. */
  lineOf(id: Commit): Commit[] {
    const line = [id];
    for (let { parent } = this.node(id); parent !== null; { parent } = this.node(parent))
      line.push(parent);
    return line;
  }
}

const fine = (stdout = ''): GitAnswer => ({ code: 0, stdout, stderr: '' });
const zeroed = (lines: readonly string[]): string => lines.map((line) => `${line}\0`).join('');

/** A clone. `git` answers as git would; a command that it does not know throws. */
export class MemoryClone {
  readonly files: Map<string, Uint8Array>;
  readonly repository: MemoryRepository;
  private head: Commit;
  private tracking: Commit;
  private readonly index = new Map<string, Uint8Array>();

  constructor(repository: MemoryRepository) {
    this.repository = repository;
    this.head = this.tracking = repository.main;
    this.files = new Map(repository.node(this.head).tree);
  }

  /** The commit that is checked out. */
  get tip(): Commit {
    return this.head;
  }

  readonly git: Git = async (...args) => {
    const [command, ...rest] =
      args[0] === '-c' ? args.slice(args.findLastIndex((word) => word === '-c') + 2) : args;
    const paths = rest
      .slice(rest.indexOf('--') + 1)
      .map((path) => path.replace(':(top,literal)', ''));
    switch (command) {
      case 'fetch':
        this.tracking = this.repository.main;
        return fine();
      case 'rev-parse':
        return fine(`${rest.at(-1) === 'HEAD' ? this.head : this.tracking}\n`);
      case 'merge-base':
        return this.mergeBase(rest);
      case 'status':
        return fine(zeroed(this.status()));
      case 'diff':
        return fine(zeroed(this.compared(rest.at(-3)!, rest.at(-2)!)));
      case 'reset':
        return this.reset(rest.at(-1)!);
      case 'clean':
        for (const path of paths) this.files.delete(path);
        return fine();
      case 'add':
        for (const path of paths) this.index.set(path, this.files.get(path)!);
        return fine();
      case 'log':
        return fine(zeroed(this.deleted(rest[rest.indexOf('--') - 1]!)));
      case 'hash-object':
        return this.files.has(paths[0]!) ? fine(`${paths[0]}\n`) : { ...fine(), code: 128 };
      case 'cat-file':
        // The id of a file as it stands is its path.
        return fine(new TextDecoder().decode(this.files.get(rest.at(-1)!)));
      case 'show':
        return this.show(rest[0]!);
      case 'config':
        return fine('sample\n');
      case 'commit':
        return this.commit();
      case 'rebase':
        return rest.includes('--abort') ? fine() : this.rebase(rest.includes('theirs'));
      case 'push':
        return this.push(paths.at(-1)!.split(':')[0]!, rest.includes('--force'));
      default:
        throw new Error(`The model's git does not know ${args.join(' ')}.`);
    }
  };

  /** A file in a commit; in the index where none is named. */
  private show(name: string): GitAnswer {
    const [commit = '', path = ''] = name.split(':./');
    const isHere = commit === '' || commit === 'HEAD';
    const { tree } = this.repository.node(isHere ? this.head : commit);
    const bytes = (commit === '' ? this.index.get(path) : undefined) ?? tree.get(path);
    return bytes === undefined ? { ...fine(), code: 128 } : fine(new TextDecoder().decode(bytes));
  }

  private mergeBase(args: readonly string[]): GitAnswer {
    const [one, other] = args.slice(-2) as [Commit, Commit];
    const line = this.repository.lineOf(other);
    if (args[0] === '--is-ancestor') return { ...fine(), code: line.includes(one) ? 0 : 1 };
    return fine(`${this.repository.lineOf(one).find((commit) => line.includes(commit))!}\n`);
  }

  private status(): string[] {
    const { tree } = this.repository.node(this.head);
    const gone = [...tree.keys()]
      .filter((path) => !this.files.has(path))
      .map((path) => ` D ${path}`);
    const here = [...this.files]
      .filter(([path, bytes]) => tree.get(path) !== bytes)
      .map(([path]) => `${tree.has(path) ? ' M' : this.index.has(path) ? 'A ' : '??'} ${path}`);
    return [...gone, ...here];
  }

  private compared(from: Commit, to: Commit): string[] {
    const [before, after] = [this.repository.node(from).tree, this.repository.node(to).tree];
    const gone = [...before.keys()]
      .filter((path) => !after.has(path))
      .flatMap((path) => ['D', path]);
    return [
      ...gone,
      ...[...after]
        .filter(([path, bytes]) => before.get(path) !== bytes)
        .flatMap(([path]) => [before.has(path) ? 'M' : 'A', path]),
    ];
  }

  /** Paths of recipients that some commit up to this one took away. */
  private deleted(tip: Commit): string[] {
    const trees = this.repository.lineOf(tip).map((id) => this.repository.node(id).tree);
    return trees
      .slice(1)
      .flatMap((before, at) =>
        [...before.keys()].filter(
          (path) => path.startsWith('recipients/') && !trees[at]!.has(path),
        ),
      );
  }

  /** Tracked files become those of the commit; what git does not know stays. */
  private reset(to: Commit): GitAnswer {
    for (const path of [...this.repository.node(this.head).tree.keys(), ...this.index.keys()])
      this.files.delete(path);
    for (const [path, bytes] of this.repository.node(to).tree) this.files.set(path, bytes);
    this.index.clear();
    this.head = to;
    return fine();
  }

  private commit(): GitAnswer {
    this.head = this.repository.add(
      this.head,
      new Map([...this.repository.node(this.head).tree, ...this.index]),
    );
    this.index.clear();
    return fine();
  }

  /**
   * Puts what is committed here, and not on the remote branch, on top of that; a conflict where both
   * changed a path, after which everything is as before.
   */
  private rebase(isOursTaken: boolean): GitAnswer {
    const line = this.repository.lineOf(this.tracking);
    const fork = this.repository.lineOf(this.head).find((commit) => line.includes(commit))!;
    const [before, ours, theirs] = [fork, this.head, this.tracking].map(
      (commit) => this.repository.node(commit).tree,
    ) as [Tree, Tree, Tree];
    const own = [...ours].filter(([path, bytes]) => before.get(path) !== bytes);
    if (!isOursTaken && own.some(([path]) => before.get(path) !== theirs.get(path)))
      return { ...fine(), code: 1 };
    const onto = this.tracking;
    this.reset(onto);
    if (own.length > 0) this.head = this.repository.add(onto, new Map([...theirs, ...own]));
    for (const [path, bytes] of own) this.files.set(path, bytes);
    return fine();
  }

  private push(pending: Commit, force: boolean): GitAnswer {
    if (!force && !this.repository.lineOf(pending).includes(this.repository.main)) {
      return {
        code: 1,
        stdout: `!\t${pending}:refs/heads/main\t[rejected] (fetch first)\n`,
        stderr: '',
      };
    }
    this.repository.main = this.tracking = pending;
    return fine();
  }
}
