/**
 * Files of the site that the last build wrote, for a build that would make the same of the same. A
 * file is believed only where its bytes are of the digest that was kept when it was written; these
 * digests stand in a sealed memory (`verified-memory.ts`, which says how far it is trusted).
 */

import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { engineFolder } from '../folder/scratch.ts';
import { buildVersion } from './engine-version.ts';
import { isMemoryOff, memoryIn, type VerifiedMemory } from './verified-memory.ts';

export interface FormerOutput {
  /**
   * Puts the file at `path` below `stage` as it stands below the folder of the last build, where it
   * was made of the same; says whether it did.
   */
  readonly reuse: (path: string, made: string, stage: string) => boolean;
  /** That a file was written, and of what it was made. */
  readonly wrote: (path: string, made: string, bytes: Uint8Array) => void;
  /** Keeps what was used and written of a site that is whole now. */
  readonly keep: () => void;
}

/** For builds that write everything. */
export const noOutput: FormerOutput = {
  reuse: () => false,
  wrote: () => undefined,
  keep: () => undefined,
};

const usualFolder = join(engineFolder, 'node_modules', '.cache', 'plainbadge', 'output');

/** Of the community in `root`, built into `out`; none in CI, and where the environment says so. */
export function usualOutput(
  root: string,
  out: string,
  now: Date,
  environment: NodeJS.ProcessEnv = process.env,
): FormerOutput {
  return isMemoryOff(environment)
    ? noOutput
    : formerOutput(memoryIn(usualFolder, root, now, buildVersion), out);
}

/** By path: of what a file was made, and the digest of its bytes. */
type Written = readonly [path: string, made: string, digest: string];

/** What a memory knows of the files in `out`. */
export function formerOutput(memory: VerifiedMemory, out: string): FormerOutput {
  const folder = resolve(out);
  const grounds = ['output', folder];
  const text = memory.recall(grounds);
  const read = text === null ? [] : (JSON.parse(text) as Written[]);
  const before = new Map(read.map((one) => [one[0], one]));
  const present: Written[] = [];
  return {
    reuse: (path, made, stage) => {
      const known = before.get(path);
      if (known?.[1] !== made) return false;
      const bytes = plainBytes(join(folder, path));
      if (bytes === null || hash('sha256', bytes) !== known[2]) return false;
      place(join(folder, path), join(stage, path), bytes);
      present.push(known);
      return true;
    },
    wrote: (path, made, bytes) => void present.push([path, made, hash('sha256', bytes)]),
    keep: () => {
      memory.add(grounds, JSON.stringify(present));
      memory.keep();
    },
  };
}

/** What is no file of its own, such as a link, gives nothing. */
function plainBytes(path: string): Uint8Array | null {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** One file under two names until the former folder goes; where a disk has no such thing, a copy. */
function place(from: string, to: string, bytes: Uint8Array): void {
  if (!existsSync(dirname(to))) mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes, { flag: 'wx', mode: 0o644 });
  }
}

const digests = new WeakMap<Uint8Array, string>();

/** A name for what is made by `make` of these parts, which has to be all that it looks at. */
export function madeOf(make: string, parts: readonly (string | Uint8Array | null)[]): string {
  const name = createHash('sha256');
  for (const part of [make, ...parts]) {
    // A picture is a part of many files.
    const digest = part instanceof Uint8Array ? (digests.get(part) ?? hash('sha256', part)) : part;
    if (part instanceof Uint8Array && digest !== null) digests.set(part, digest);
    name.update(JSON.stringify([part instanceof Uint8Array, digest]));
  }
  return name.digest('base64url');
}
