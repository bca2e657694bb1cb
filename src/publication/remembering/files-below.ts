/** Which files a folder holds, and how the disk describes each, so that nobody asks for them one by one. */

import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** Paths of all files below a folder, each with what the disk says of it (`seenAt`). */
export type FilesBelow = Map<string, string>;

/** Looking through fewer is over before a thread has begun. */
const many = 2_000;
/** Only for a thread that hangs, in milliseconds. */
const longest = 60_000;

/** What a thread is told that looks through a folder (`files-below-thread.ts`). */
export interface Looking {
  readonly folder: string;
  /** Where it goes what was found. */
  readonly port: MessagePort;
  /** Its first place is 1 when they are there, or never will be. */
  readonly done: Int32Array;
}

/**
 * Looks through `folder` from now on, beside other work where about so many files as `count` are many. The
 * answer waits for the end, and is of then where the folder was moved or replaced in the meantime; else
 * nobody may change what is in it. Throws where there is none.
 */
export function lookThrough(folder: string, count: number): () => FilesBelow {
  if (count < many) return () => filesBelow(folder);
  const { port1: here, port2: port } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(new URL('./files-below-thread.ts', import.meta.url), {
    workerData: { folder, port, done } satisfies { [Key in keyof Looking]: unknown },
    transferList: [port],
  });
  // Whoever asks looks alone then.
  thread.on('error', () => undefined);
  thread.unref();
  return () => {
    Atomics.wait(done, 0, 0, longest);
    const looked: Looked | undefined = receiveMessageOnPort(here)?.message;
    here.close();
    return looked?.state === stateOf(folder) ? new Map(looked.files) : filesBelow(folder);
  };
}

/** What a thread found, and the state of the folder then. */
interface Looked {
  readonly files: readonly (readonly [path: string, seen: string])[];
  readonly state: string;
}

/** Looks through a folder now. Throws where it cannot, or another folder came into its place meanwhile. */
export function looked(folder: string): Looked {
  const { ino } = lstatSync(folder);
  const files = [...filesBelow(folder)];
  if (lstatSync(folder).ino !== ino) throw new Error(`${folder} was replaced.`);
  return { files, state: stateOf(folder) };
}

/** Another one where the folder was moved, or is another. */
function stateOf(folder: string): string {
  const found = lstatSync(folder, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : [found.ino, found.mtimeNs, found.ctimeNs].join(' ');
}

/** The files now. What is neither file nor folder, or an empty folder, is removed. */
function filesBelow(folder: string): FilesBelow {
  const files: FilesBelow = new Map();
  const walk = (inside: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = `${inside}${entry.name}`;
      // Paths are put together by hand: there are as many as files.
      if (entry.isFile()) files.set(path, seenAt(`${folder}/${path}`));
      else if (!entry.isDirectory()) {
        rmSync(join(folder, path), { force: true });
        continue;
      } else if (walk(`${path}/`)) {
        rmdirSync(join(folder, path));
        continue;
      }
      isEmpty = false;
    }
    return isEmpty;
  };
  walk('');
  return files;
}

/**
 * Which file it is, how large, and when it and its bytes were changed last, as the disk says it:
 * whoever writes to it, replaces it, or sets its times back is seen. Empty for what is no plain file,
 * or was written after the moment `latest`.
 */
export function seenAt(path: string, latest = Infinity): string {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found?.isFile() !== true || found.mtimeMs > latest) return '';
  return `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}
