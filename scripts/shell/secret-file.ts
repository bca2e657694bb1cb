/**
 * Where the secret of a new key goes: a file of its own outside the repository, or the screen,
 * once.
 */

import { link, open, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { KeyRefused } from '../../src/repository/secret-key.ts';

/**
 * Shows the secret; the public half is written afterwards, so a run cut short here has made
 * nothing.
 */
export async function showSeed(seed: string, id: string): Promise<string> {
  console.log(
    `\nThe secret of your key ${id}, shown this once:\n\n  ${seed}\n` +
      '\nKeep it in a password manager. Whoever has it can issue your badges.\n',
  );
  return seed;
}

/**
 * Refuses a file for the secret that lies inside the community's folder, that holds something else,
 * or whose folder does not exist; asked before anything is changed.
 */
export async function refuseKeyFile(file: string, root: string): Promise<void> {
  const folder = await realpath(dirname(resolve(file))).catch(() => null);
  if (folder === null)
    throw new KeyRefused(
      `The folder of ${file} does not exist. Make it first; only you should be able to read it.`,
    );
  if (`${folder}${sep}`.startsWith(`${await realpath(root)}${sep}`))
    throw new KeyRefused(
      '--key-file names a file inside the repository. ' +
        'Choose a place outside: what git sees is public.',
    );
  await standing(file);
}

/** Why a file for the secret will not do, or null. */
export async function keyFileRefusal(file: string, root: string): Promise<string | null> {
  try {
    await refuseKeyFile(file, root);
    return null;
  } catch (error) {
    if (error instanceof KeyRefused) return error.message;
    throw error;
  }
}

/**
 * Writes the secret into the file, readable for its owner alone; a secret of an earlier run that
 * stands there is used instead.
 */
export const seedFile =
  (file: string) =>
  async (seed: string): Promise<string> => {
    const before = await standing(file);
    if (before !== null) return before;
    // Written whole under another name, then given its own, which never takes the place of a file
    // that stands.
    const temporary = `${file}.${process.pid}.tmp`;
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(`${seed}\n`);
      await handle.sync();
      await link(temporary, file);
    } finally {
      await handle.close();
      await rm(temporary, { force: true });
    }
    return seed;
  };

/**
 * The secret that an earlier run left in the file, or null. Throws KeyRefused for anything else.
 */
export async function standing(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new KeyRefused(`${file} cannot be read (${error.code}).`);
  });
  if (text === null) return null;
  if (!/^[0-9a-f]{64}\n?$/i.test(text))
    throw new KeyRefused(
      `${file} exists already and holds no secret. Choose another name, or delete it.`,
    );
  return text.trim();
}
