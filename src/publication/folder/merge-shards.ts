/** From the parts that several machines built to the one site, byte for byte what one had built. */

import { createHash, hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../site/model/site.ts';
import { sitePlan, type Publication, siteWideFiles } from './site-plan.ts';
import { wholeVersion } from '../remembering/engine-version.ts';
import { copyInto, filesBelow, stageFolder, writeNew } from './stage.ts';
import type { Shard } from './shard.ts';

/** The file of a part that says which it is; it is never published. */
export const markPath = '.plainbadge-shard.json';

interface Mark extends Shard {
  /** Of everything that the part was made from. */
  readonly inputs: string;
  /** Published paths of its pages that may be found. */
  readonly pages: readonly string[];
  /** All its other files, each with SHA-256 (hex) of its bytes. */
  readonly files: readonly (readonly [path: string, digest: string])[];
}

/** What a part says of itself, as bytes of a file. */
export function markOf(
  { number, of }: Shard,
  publication: Publication,
  site: Site,
  pages: readonly string[],
  files: ReadonlyMap<string, { readonly digest: string }>,
): Uint8Array {
  const mark: Mark = {
    ...{ number, of, inputs: inputsOf(publication, site), pages },
    files: [...files].map(([path, { digest }]) => [path, digest]),
  };
  return new TextEncoder().encode(`${JSON.stringify(mark)}\n`);
}

/** SHA-256 (hex) over the engine, the site, what was signed and the community's public files. */
function inputsOf({ ledger, publicFiles }: Publication, site: Site): string {
  const inputs = createHash('sha256').update(wholeVersion());
  const add = (name: string, bytes: string | Uint8Array): void =>
    void inputs.update(`${name}\n${Buffer.byteLength(bytes)}\n`).update(bytes);
  add('site', JSON.stringify(site));
  for (const { path, bytes } of ledger.credentials.values()) add(path, bytes);
  for (const { path, bytes } of ledger.statusLists.values()) add(path, bytes);
  for (const [path, bytes] of ledger.pictures) add(path, bytes);
  for (const { path, bytes } of publicFiles) add(path, bytes);
  return inputs.digest('hex');
}

/**
 * Puts the parts in `folders` together into `out`, whole or not at all; the folders stay as they
 * are. Returns what is wrong with them, in sentences, and does nothing then.
 */
export async function mergeShards(
  publication: Publication,
  folders: readonly string[],
  out: string,
): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => ({ folder, mark: await readMark(folder) })),
  );
  const parts = found.flatMap(({ folder, mark }) => (mark === null ? [] : [{ folder, mark }]));
  const { site } = sitePlan(publication);
  const faults = faultsOf(found, inputsOf(publication, site));
  if (faults.length > 0) return faults;
  const torn = (await Promise.all(parts.map(tornFiles))).flat();
  if (torn.length > 0) return torn;
  await stageFolder(out, async (stage) => {
    for (const { folder } of parts) await copyInto(stage, folder, (path) => path !== markPath);
    const pages = parts.flatMap(({ mark }) => mark.pages);
    for (const { path, bytes } of siteWideFiles(publication, site, pages))
      await writeNew(stage, path, bytes);
  });
  return [];
}

interface Part {
  readonly folder: string;
  readonly mark: Mark;
}

interface Found extends Omit<Part, 'mark'> {
  readonly mark: Mark | null;
}

/** Every reason not to put these together. */
function faultsOf(found: readonly Found[], inputs: string): readonly string[] {
  const marks = found.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const of = Math.max(0, ...marks.map((mark) => mark.of));
  const numbers = marks.map(({ number }) => number);
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (number) => !numbers.includes(number),
  );
  const unmarked = found.filter(({ mark }) => mark === null);
  const others = found.filter(
    ({ mark }) => mark !== null && (mark.of !== of || mark.inputs !== inputs),
  );
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at);
  return [
    ...(found.length === 0 ? ['There is no part here: name the folder that holds them.'] : []),
    ...unmarked.map(
      ({ folder }) => `${folder} is no part: \`--shard\` did not make it, or not whole.`,
    ),
    ...others.map(
      ({ folder }) =>
        `${folder} was made from another state of the community ` +
        'or by another engine: build it again.',
    ),
    ...missing.map(
      (number) => `Part ${number}/${of} is missing: build it, and put it beside the others.`,
    ),
    ...[...new Set(twice)].map((number) => `Part ${number}/${of} is there twice: take one away.`),
  ];
}

/** So many files of a part are named that are not as they were made. */
const mostNamed = 5;

/** What is not as a part was made: files that are missing or changed, or came to it since. */
async function tornFiles({ folder, mark }: Part): Promise<readonly string[]> {
  const made = new Map(mark.files);
  const torn: string[] = [];
  for (const [path, file] of await filesBelow(folder)) {
    if (path === markPath) continue;
    if (made.get(path) !== hash('sha256', await readFile(file))) torn.push(path);
    made.delete(path);
  }
  const missing = [...made.keys()].map((path) => `${path} (missing)`);
  const all = [...torn, ...missing];
  if (all.length === 0) return [];
  const named = all.slice(0, mostNamed).join(', ');
  const more = all.length > mostNamed ? ` and ${all.length - mostNamed} more` : '';
  return [
    `${folder} is not as it was made, in ${named}${more}: build it again, or fetch it again.`,
  ];
}

/** Null where there is none, or where it is damaged. */
async function readMark(folder: string): Promise<Mark | null> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, markPath), 'utf8'));
    return isMark(read) ? read : null;
  } catch {
    return null;
  }
}

const isMark = (read: unknown): read is Mark =>
  typeof read === 'object' &&
  read !== null &&
  'number' in read &&
  Number.isInteger(read.number) &&
  'of' in read &&
  Number.isInteger(read.of) &&
  'inputs' in read &&
  typeof read.inputs === 'string' &&
  'pages' in read &&
  Array.isArray(read.pages) &&
  read.pages.every((page) => typeof page === 'string') &&
  'files' in read &&
  Array.isArray(read.files) &&
  read.files.every((file) => Array.isArray(file) && file.every((one) => typeof one === 'string'));
