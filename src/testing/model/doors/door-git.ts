/** As much of git, in memory, as bringing a proposal to a host takes. */

import { createHash } from 'node:crypto';
import type { Git, GitAnswer } from '../../../repository/git.ts';

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

interface Node {
  readonly parent: string | null;
  readonly texts: Texts;
}

const idOf = (text: string): string => createHash('sha1').update(text).digest('hex');

/** The branches of a host, and every commit. */
export class DoorRepository {
  readonly branches = new Map<string, string>();
  private readonly nodes = new Map<string, Node>();

  constructor(main: Texts) {
    this.branches.set('main', this.add(null, main));
  }

  add(parent: string | null, texts: Texts): string {
    const id = idOf(`commit ${this.nodes.size}`);
    this.nodes.set(id, { parent, texts });
    return id;
  }

  node(id: string): Node {
    const node = this.nodes.get(id);
    if (node === undefined) throw new Error(`There is no commit ${id}.`);
    return node;
  }

  lineOf(id: string): string[] {
    const { parent } = this.node(id);
    return [id, ...(parent === null ? [] : this.lineOf(parent))];
  }

  /** The texts of a branch. */
  at(branch: string): Texts {
    return this.node(this.branches.get(branch) ?? '').texts;
  }
}

const fine = (stdout = ''): GitAnswer => ({ code: 0, stdout, stderr: '' });

/** A fresh clone of main, to which files are written by `write`. A command it does not know throws. */
export class DoorClone {
  readonly base: string;
  private readonly repository: DoorRepository;
  private head: string;
  private fetched = '';
  private readonly written = new Map<string, string>();

  constructor(repository: DoorRepository) {
    this.repository = repository;
    this.base = this.head = repository.branches.get('main') ?? '';
  }

  readonly write = async (files: readonly { path: string; text: string }[]): Promise<void> => {
    for (const { path, text } of files) this.written.set(path, text);
  };

  readonly git: Git = async (...args) => {
    const [command, ...rest] =
      args[0] === '-c' ? args.slice(args.findLastIndex((word) => word === '-c') + 2) : args;
    const { branches } = this.repository;
    switch (command) {
      case 'ls-remote':
        return fine(this.listed(rest.at(-1)!.replace('refs/heads/', '')));
      case 'rev-parse':
        return fine(`${rest.at(-1) === 'HEAD' ? this.head : this.fetched}\n`);
      case 'status':
      case 'add':
        return fine();
      case 'commit':
        this.head = this.repository.add(
          this.head,
          new Map([...this.repository.node(this.head).texts, ...this.written]),
        );
        return fine();
      case 'push':
        return this.pushed(rest);
      case 'fetch':
        this.fetched = branches.get(rest.at(-1)!.replace('refs/heads/', '')) ?? '';
        return fine();
      case 'merge-base': {
        const line = this.repository.lineOf(rest.at(-1)!);
        return fine(this.repository.lineOf(rest.at(-2)!).find((one) => line.includes(one)));
      }
      case 'diff-tree':
        return fine(this.raw(rest.at(-2)!, rest.at(-1)!));
      default:
        throw new Error(`The model's git does not know ${args.join(' ')}.`);
    }
  };

  private pushed(words: readonly string[]): ReturnType<typeof fine> {
    const { branches } = this.repository;
    const [from, to = ''] = words.at(-1)!.split(':refs/heads/');
    if (from === 'HEAD') branches.set(to, this.head);
    else if (branches.get(to) === this.head) branches.delete(to);
    return fine();
  }

  private listed(pattern: string): string {
    const names = [...this.repository.branches].filter(([name]) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    );
    return names.map(([name, id]) => `${id}\trefs/heads/${name}\n`).join('');
  }

  private raw(from: string, to: string): string {
    const [before, after] = [from, to].map(
      (id) => this.repository.node(id === 'HEAD' ? this.head : id).texts,
    ) as [Texts, Texts];
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => `:100644 100644 0 ${idOf(after.get(path) ?? '')} M\0${path}\0`)
      .join('');
  }
}
