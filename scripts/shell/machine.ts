/** What a machine refuses now and then, in sentences: no fault of anybody's files, and no bug. */

/** What went wrong with a path, and what to do about it. */
type Sentence = (path: string) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  ENOSPC: (path) => `The disk is full: ${path} could not be written. Make room, and run it again.`,
  EDQUOT: (path) =>
    `Your share of the disk is used up: ${path} could not be written. Make room, and run it again.`,
  EROFS: (path) =>
    `${path} lies on a disk that can only be read. ` +
    'Work on a copy elsewhere, or name another folder.',
  EACCES: (path) =>
    `${path} may not be read or written by this account. ` +
    'Change its permissions, or run it as its owner.',
  EPERM: (path) =>
    `${path} may not be changed by this account. Change its permissions, or run it as its owner.`,
  EMFILE: (path) =>
    `Too many files are open at once (${path}). Raise ` +
    `the limit with \`ulimit -n\`, and run it again.`,
  ENFILE: (path) =>
    `Too many files are open on this machine (${path}). Close other programs, and run it again.`,
  EIO: (path) => `The disk failed at ${path}. Look after the disk, and run it again.`,
  EBUSY: (path) => `${path} is in use by another program. Close that one, and run it again.`,
  ENOMEM: (path) =>
    `The machine has too little memory left (${path}). Close other programs, and run it again.`,
  ENOENT: (path) => `There is no ${path}. Look whether the name is right, and run it again.`,
  ENOTDIR: (path) => `${path} leads through a file. Name a folder there, or move the file away.`,
  EISDIR: (path) =>
    `${path} is a folder where a file belongs. Name a file, or move the folder away.`,
  EEXIST: (path) => `${path} is there already. Move it away, and run it again.`,
  ENAMETOOLONG: (path) => `The name ${path} is too long for this disk. Use a shorter one.`,
};

/**
 * One sentence for a failure of the machine, with the path and what to do; null for an error that
 * is something else: a bug, which shows its stack.
 */
export function machineFault(error: unknown): string | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const sentence = sentenceOf(cause);
    if (sentence !== null) return sentence;
    ({ cause } = cause);
  }
  return null;
}

function sentenceOf(error: Error): string | null {
  if (!('code' in error && typeof error.code === 'string' && 'syscall' in error)) return null;
  if (!Object.hasOwn(sentences, error.code)) return null;
  const [path, dest] = [textIn(error, 'path'), textIn(error, 'dest')];
  return sentences[error.code]?.(dest ?? path ?? 'a file') ?? null;
}

function textIn(error: Error, name: 'path' | 'dest'): string | null {
  const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}
