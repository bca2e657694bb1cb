/** What the command is to verify: what it was given, with folders opened, and its bytes. */

import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { largestInput, mostInputs } from '../../src/repository/network/limits.ts';
import { readStart, type SmallFile } from '../../src/repository/network/small-file.ts';
import { isName, withScheme } from '../../src/verification/following/written-address.ts';

export interface Input {
  /** As it was given, or the path below a folder that was given. */
  readonly name: string;
  /** Why it cannot be read, or null: one sentence. */
  readonly refusal: string | null;
  /** Whether it was found in a folder, among whatever else lies there. */
  readonly isInFolder?: true;
}

const address = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Files of a folder that could hold a badge or lead to one, by the end of their names. */
const badgeFile = /\.(?:json|jsonld|png|svg|jwt|jws|txt|html?|pdf|jpe?g|webp|gif)$/i;

/**
 * Everything named, in order; each folder gives its files, sorted, below folders too. Never throws.
 */
export async function inputsOf(named: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of named)
    inputs.push(
      ...((await isFolder(name))
        ? await opened(name, mostInputs - inputs.length)
        : [{ name, refusal: null }]),
    );
  return inputs;
}

async function isFolder(name: string): Promise<boolean> {
  if (name === '-' || address.test(name)) return false;
  return stat(name).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

async function opened(folder: string, most: number): Promise<readonly Input[]> {
  const found = await filesBelow(folder, most);
  return found.length === 0
    ? [{ name: folder, refusal: 'This folder holds no file that could be a badge.' }]
    : found;
}

/**
 * Names that begin with a dot belong to tools. Links to folders are not followed: they may lead
 * round in circles.
 */
async function filesBelow(folder: string, most: number): Promise<Input[]> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return [{ name: folder, refusal: 'The folder may not be read.' }];
  const found: Input[] = [];
  for (const name of names.filter((entry) => !entry.startsWith('.')).sort()) {
    if (found.length >= most)
      return [...found, { name: folder, refusal: `It holds more than ${mostInputs} files.` }];
    found.push(...(await entryAt(join(folder, name), most - found.length)));
  }
  return found;
}

async function entryAt(path: string, most: number): Promise<Input[]> {
  const entry = await lstat(path).catch(() => null);
  if (entry?.isDirectory()) return filesBelow(path, most);
  if (entry?.isSymbolicLink() && (await isFolder(path)))
    return [{ name: path, refusal: 'A link to a folder is not followed.' }];
  return badgeFile.test(path) ? [{ name: path, refusal: null, isInFolder: true }] : [];
}

/** What an input is: the bytes of a file, an address to be asked, words alone, or unreadable. */
export type Brought =
  | SmallFile
  | { readonly outcome: 'address'; readonly address: string }
  | { readonly outcome: 'name' };

/**
 * The bytes of a file or of standard input (`-`), or the address that is meant, also without its
 * `https://` where there is no file of that name. Never throws. `stdin` is read only for `-`.
 */
export async function bring(input: string, stdin: AsyncIterable<Uint8Array>): Promise<Brought> {
  if (input === '-') return readStream(stdin);
  if (address.test(input)) return { outcome: 'address', address: input };
  const file = await readStart(input, largestInput);
  if (file.outcome === 'read') return file;
  const meant = withScheme(input);
  if (meant !== null && !(await exists(input))) return { outcome: 'address', address: meant };
  return isName(input) && !(await exists(input)) ? { outcome: 'name' } : file;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<SmallFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      chunks.push(chunk);
      if (size > largestInput) break;
    }
  } catch {
    return { outcome: 'unreadable', reason: 'Standard input cannot be read.' };
  }
  return { outcome: 'read', bytes: new Uint8Array(Buffer.concat(chunks)) };
}
