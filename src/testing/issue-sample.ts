/**
 * Issues the sample community anew, as if over the years: `node src/testing/issue-sample.ts` from
 * the repository's root. Run it only when the profile of new credentials changes; the keys it makes
 * are thrown away, since a sample needs none.
 */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLedgerPath } from '../credential/ledger.ts';
import { inspect } from '../publication/inspect.ts';
import { issuingRun } from '../publication/issuing-run.ts';
import { makeKey } from '../publication/make-key.ts';
import { communityFolders, readTree } from '../repository/tree.ts';
import { writeFiles } from '../repository/write.ts';

/** Shows "awaiting signature". */
const awaiting = 'recipients/asha-namuna/first-fix.md';
/**
 * Awards up to the first moment are signed by the first key, which is then retired; so with the
 * second; the rest by the third.
 */
const first = { key: '2025-a', now: new Date('2025-01-12T18:00:00Z') };
const second = { key: '2026-a', now: new Date('2026-11-14T18:00:00Z') };
const third = { key: '2026-b', now: new Date('2026-11-21T18:00:00Z') };

/** The seed of each key lives in this map, and ends with this process. */
const seeds = new Map<string, Uint8Array>();

const root = process.cwd();
const scratch = await mkdtemp(join(tmpdir(), 'sample-'));
try {
  for (const folder of communityFolders)
    await cp(join(root, folder), join(scratch, folder), { recursive: true });
  await clear(scratch);
  const latest = await setAside(scratch, (date) => date > dayOf(second));
  const later = await setAside(scratch, (date) => date > dayOf(first));
  const revoked = await withoutRevocations(scratch);
  await issue(first);
  await retire(first.key);
  await writeFiles(scratch, later);
  const alsoRevoked = await withoutRevocations(scratch);
  await issue(second);
  for (const { path, bytes } of [...revoked, ...alsoRevoked])
    await writeFile(join(scratch, path), bytes);
  await issue(second);
  await retire(second.key);
  await writeFiles(scratch, latest);
  await issue(third);
  await clear(root);
  const made = (await readTree(scratch)).filter(({ path }) => isLedgerPath(path) || isKey(path));
  await writeFiles(
    root,
    made.map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
  console.log(`${made.length} files of the ledger written.`);
} finally {
  await rm(scratch, { recursive: true });
}

function dayOf({ now }: typeof first): string {
  return now.toISOString().slice(0, 10);
}

async function issue({ key, now }: typeof first): Promise<void> {
  if (!seeds.has(key)) {
    const made = await makeKey(scratch, key, now);
    if (!('seed' in made)) throw new Error(JSON.stringify(made));
    seeds.set(key, Uint8Array.from(Buffer.from(made.seed, 'hex')));
  }
  const { community, ledger, problems } = await inspect(scratch, now);
  if (community === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const run = await issuingRun(community, ledger, seeds.get(key)!, now);
  if (run.problems.length > 0) throw new Error(JSON.stringify(run.problems, null, 2));
  await writeFiles(scratch, run.files);
}

async function clear(folder: string): Promise<void> {
  for (const { path } of await readTree(folder))
    if (isLedgerPath(path) || isKey(path)) await rm(join(folder, path));
}

function isKey(path: string): boolean {
  return path.startsWith('keys/') && path !== 'keys/issuer.json' && !isLedgerPath(path);
}

async function retire(key: string): Promise<void> {
  const path = join(scratch, 'keys', `${key}.json`);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"active"', '"retired"'));
}

/**
 * Takes the awards out whose date says so, and the one that stays unsigned for good; returns those
 * to put back.
 */
async function setAside(
  folder: string,
  isLater: (date: string) => boolean,
): Promise<{ path: string; bytes: Uint8Array }[]> {
  const aside: { path: string; bytes: Uint8Array }[] = [];
  for (const { path, content } of await readTree(folder)) {
    const date = /^date: "?(\d{4}-\d\d-\d\d)/m.exec(
      new TextDecoder().decode(content as Uint8Array),
    )?.[1];
    if (
      !/^recipients\/.*\.md$/.test(path) ||
      date === undefined ||
      (path !== awaiting && !isLater(date))
    )
      continue;
    await rm(join(folder, path));
    if (path !== awaiting) aside.push({ path, bytes: content as Uint8Array });
  }
  return aside;
}

/**
 * Takes the revocations out, so that the awards are signed first and revoked afterwards; returns
 * the files as they were.
 */
async function withoutRevocations(folder: string): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const { path, content } of await readTree(folder)) {
    const text = new TextDecoder().decode(content as Uint8Array);
    if (!/^recipients\/.*\.md$/.test(path) || !/^revoked:/m.test(text)) continue;
    files.push({ path, bytes: content as Uint8Array });
    await writeFile(join(folder, path), text.replace(/^revoked:\n(?: .*\n)+/m, ''));
  }
  return files;
}
