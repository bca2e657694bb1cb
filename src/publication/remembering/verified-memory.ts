/**
 * What was verified before, so that it is not verified again: keyed digests of everything that each
 * verdict rests on, and nothing else. A memory is never needed. It is thrown away whole where one
 * byte of it is not as it was written, where another engine wrote it, where it was made for another
 * folder or brought from another machine, and where the clock went back since.
 *
 * It lies beside the engine's packages, readable and writable for its owner. Whoever can write
 * there can change the packages and thereby the verifier: so it is trusted as far as these, and no
 * further. Builds that are to be trusted by others take none (`CI` in the environment).
 */

import { createHash, createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { engineFolder } from '../folder/scratch.ts';
import { engineVersion } from './engine-version.ts';
import { digestOf } from './made-of.ts';

/** What a verdict rests on, part by part. */
export type Grounds = readonly (string | Uint8Array)[];

/** What came of things that rest on nothing but their grounds. */
export interface Remembered {
  /** What came of it when it was verified before, as given to `add`; null where it was not. */
  readonly recall: (grounds: Grounds) => string | null;
  /** That it is verified now, and what came of it where that is to be known again. */
  readonly add: (grounds: Grounds, outcome?: string) => void;
}

export interface VerifiedMemory extends Remembered {
  /** Whether exactly this was verified before. */
  readonly knows: (grounds: Grounds) => boolean;
  /**
   * Keeps what this run asked for and added, and forgets the rest; where that fails, nothing
   * happens.
   */
  readonly keep: () => void;
}

/** For whoever verifies everything. */
export const noMemory: VerifiedMemory = {
  knows: () => false,
  recall: () => null,
  add: () => undefined,
  keep: () => undefined,
};

const usualFolder = join(engineFolder, 'node_modules', '.cache', 'plainbadge', 'verified');

/** Whether nothing is to be remembered: in CI, and where the environment says PLAINBADGE_MEMORY=off. */
export function isMemoryOff({ CI: ci = '', PLAINBADGE_MEMORY: wish }: NodeJS.ProcessEnv): boolean {
  return wish === 'off' || (ci !== '' && ci !== 'false');
}

/** The memory of the community in `root` at `now`; none where that is off. */
export function usualMemory(
  root: string,
  now: Date,
  environment: NodeJS.ProcessEnv = process.env,
): VerifiedMemory {
  return isMemoryOff(environment) ? noMemory : memoryIn(usualFolder, root, now);
}

const begin = 'plainbadge verified 4\n';
const digestLength = 32;
const momentLength = 8;
/** Before the list of names: the moment, and the length of that list. */
const headLength = 2 * momentLength;

/** A memory in a folder that is made when it is first needed; `version`: the engine's. */
export function memoryIn(
  folder: string,
  root: string,
  now: Date,
  version: () => Uint8Array = engineVersion,
): VerifiedMemory {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const where = realpathSync(root);
    const key = createHash('sha256')
      .update(secretIn(folder))
      .update(JSON.stringify([hostname(), where]))
      .update(version())
      .digest();
    const name = createHash('sha256').update(where).digest('hex').slice(0, 32);
    return new FileMemory(join(folder, name), key, now);
  } catch {
    // A folder that cannot be used: everything is verified.
    return noMemory;
  }
}

/**
 * Random bytes of this folder, bound to the very file that holds them: a copy is another file, so
 * what was brought along with it is worth nothing.
 */
function secretIn(folder: string): Uint8Array {
  const path = join(folder, 'secret');
  try {
    writeFileSync(path, randomBytes(digestLength), { flag: 'wx', mode: 0o600 });
  } catch {
    // It stands already, or the next line says what is wrong.
  }
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { dev, ino, birthtimeMs } = fstatSync(file);
    const secret = readFileSync(file);
    if (secret.length !== digestLength) {
      rmSync(path);
      throw new Error('The secret of the memory is damaged.');
    }
    return Buffer.concat([secret, Buffer.from(JSON.stringify([dev, ino, birthtimeMs]))]);
  } finally {
    closeSync(file);
  }
}

class FileMemory implements VerifiedMemory {
  readonly #path: string;
  readonly #key: Uint8Array;
  readonly #keyOfNames: string;
  readonly #now: Date;
  /** Outcomes by the name of their grounds, as UTF-8. */
  readonly #before: ReadonlyMap<string, Buffer>;
  readonly #kept = new Map<string, Buffer>();
  #isChanged = false;

  constructor(path: string, key: Uint8Array, now: Date) {
    this.#path = path;
    this.#key = key;
    this.#keyOfNames = `${Buffer.from(key).toString('base64')}grounds\n`;
    this.#now = now;
    this.#before = this.#read();
  }

  readonly knows = (grounds: Grounds): boolean => this.recall(grounds) !== null;

  readonly recall = (grounds: Grounds): string | null => {
    const name = this.#nameOf(grounds);
    const outcome = this.#before.get(name);
    if (outcome === undefined) return null;
    this.#kept.set(name, outcome);
    return outcome.toString();
  };

  readonly add = (grounds: Grounds, outcome = ''): void => {
    this.#kept.set(this.#nameOf(grounds), Buffer.from(outcome));
    this.#isChanged = true;
  };

  readonly keep = (): void => {
    if (!this.#isChanged && this.#kept.size === this.#before.size) return;
    const written = `${this.#path}.${process.pid}`;
    try {
      const content = this.#content();
      writeFileSync(written, Buffer.concat([Buffer.from(begin), this.#seal(content), content]), {
        mode: 0o600,
      });
      renameSync(written, this.#path);
    } catch {
      rmSync(written, { force: true });
    }
  };

  /**
   * No two lists of parts are the same text. The names stand in what is sealed, so that the key before
   * them need not be an HMAC's, which takes twice as long.
   */
  #nameOf(grounds: Grounds): string {
    const parts = grounds.map((part) => (typeof part === 'string' ? part : [digestOf(part)]));
    return hash('sha256', `${this.#keyOfNames}${JSON.stringify(parts)}`, 'base64');
  }

  #seal(content: Uint8Array): Buffer {
    return createHmac('sha256', this.#key).update('memory\n').update(content).digest();
  }

  /**
   * The moment, how long the list is, the list of names with the lengths of their outcomes, and the
   * outcomes: these are long, and as texts within a text each of their quotes would be two signs.
   */
  #content(): Buffer {
    const list = [...this.#kept].map(([name, { length }]) => [name, length] as const);
    const names = Buffer.from(JSON.stringify(list));
    const head = Buffer.alloc(headLength);
    head.writeDoubleBE(this.#now.getTime());
    head.writeDoubleBE(names.length, momentLength);
    return Buffer.concat([head, names, ...this.#kept.values()]);
  }

  /** Nothing where anything is not as it was written, or was written later than now. */
  #read(): ReadonlyMap<string, Buffer> {
    const file = contentOf(this.#path);
    const seal = file.subarray(begin.length, begin.length + digestLength);
    const content = file.subarray(begin.length + digestLength);
    const isSound =
      file.subarray(0, begin.length).toString('latin1') === begin &&
      content.length > headLength &&
      timingSafeEqual(seal, this.#seal(content)) &&
      content.readDoubleBE(0) <= this.#now.getTime();
    const outcomes = new Map<string, Buffer>();
    if (!isSound) return outcomes;
    let at = headLength + content.readDoubleBE(momentLength);
    const list: readonly (readonly [string, number])[] = JSON.parse(
      content.toString('utf8', headLength, at),
    );
    for (const [name, length] of list) outcomes.set(name, content.subarray(at, (at += length)));
    return outcomes;
  }
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
