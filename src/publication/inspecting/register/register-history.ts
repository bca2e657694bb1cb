/** Whether git remembers more of the register than the folder holds. */

import type { Community } from '../../../community/model.ts';
import type { Problem } from '../../../community/problem.ts';
import { addressesOf } from '../../../credential/moving/own-addresses.ts';
import { type Ledger, signedDocument } from '../../../credential/ledger/ledger.ts';
import { addressDigest, bytesDigest } from '../../../credential/ledger/register-entries.ts';
import {
  continues,
  readRegister,
  type Register,
  type RegisterEntry,
  registerPath,
  registerProblem,
  registerText,
} from '../../../credential/ledger/register.ts';
import { objectId } from '../../../repository/committed.ts';
import { readerIn, readObjects } from '../../../repository/git.ts';
import { blobSizes } from '../../../repository/git-tree.ts';
import { issuedInHistory, type PastFile } from '../../../repository/issued-history.ts';
import { keyThatSigned } from '../../issuing/status-lists.ts';
import { firstCommitOf, tipOf } from '../../../repository/history.ts';
import { type RegisterPast, strayLineProblems, strayLinesAt } from './register-lines.ts';
import { type Version, versions } from './register-versions.ts';

/**
 * One problem where the branch that ends at `tip` (a full id; absent: what is checked out) once had
 * a register of this site with a line that this one (null: there is none) has not, or not in its
 * place, and that tells of something which a key of the issuer signed: it was taken out or changed
 * since, or another was put before it. Lines of anything else were somebody's own, and may go
 * again; one that stands is a problem. So is a history without a register that begins with signed
 * files: what was signed before it, nobody can tell. None where the folder is in no git repository,
 * or has no commit yet.
 */
export async function registerHistoryProblems(
  root: string,
  community: Community,
  { register, statusLists, credentials }: Omit<Ledger, 'achievements' | 'pictures'>,
  tip?: string,
): Promise<readonly Problem[]> {
  const end = tip ?? (await tipOf(readerIn(root)));
  if (end === null) return [];
  const all = await versions(root, end);
  const lost = await lostProblems({ root, community, tip: end, all }, register);
  if (lost.length > 0) return lost;
  if (register === null) return orphanProblems(root, credentials, end);
  if (!addressesOf(community.issuer).includes(register.site)) return [];
  return strayLineProblems({ root, tip: end, all }, register, statusLists);
}

/**
 * One problem where the branch begins with credentials that stand, so that another one went before
 * it.
 */
async function orphanProblems(
  root: string,
  credentials: Ledger['credentials'],
  tip: string,
): Promise<readonly Problem[]> {
  if (credentials.size === 0) return [];
  const first = await firstCommitOf(readerIn(root), tip);
  if (first === null) return [];
  const standing = [...credentials.values()];
  const then = await blobSizes(
    root,
    standing.map(({ path }) => `${first}:./${path}`),
  );
  const isOlder = standing.some(({ bytes }, at) => {
    const id = then[at]?.id;
    return id !== undefined && id === objectId(bytes, id.length);
  });
  return isOlder ? [withoutPast(first)] : [];
}

async function lostProblems(where: Where, register: Register | null): Promise<readonly Problem[]> {
  const { root, community, all } = where;
  const text = register === null ? '' : registerText({ ...register, isFinished: true });
  const bytes = new TextEncoder().encode(text);
  const sites = addressesOf(community.issuer);
  const others: Past[] = [];
  for (const { commit, id, size } of all) {
    if (id === objectId(bytes.subarray(0, size), id.length)) continue;
    const once = await registerOf(root, id, sites);
    if (once !== null && !continues(once, register)) others.push({ commit, once });
  }
  if (others.length === 0) return [];
  const salt = await firstSalt(root, all, sites);
  const sameSalt = others.filter(({ once }) => once.salt === salt);
  return lostLines(where, register, sameSalt);
}

/**
 * The register in a blob; null where it cannot be read, and so was never one, and where it is
 * another site's: the sample's, from before the setup.
 */
async function registerOf(
  root: string,
  id: string,
  sites: readonly string[],
): Promise<Register | null> {
  const { register } = readRegister(await readObjects(root, ['cat-file', 'blob', id]));
  return register !== null && sites.includes(register.site) ? register : null;
}

/**
 * The salt that the register of this site had first: it never changes, so another one is forged.
 */
async function firstSalt(
  root: string,
  all: readonly Version[],
  sites: readonly string[],
): Promise<string | null> {
  for (const { id } of all.toReversed()) {
    const register = await registerOf(root, id, sites);
    if (register !== null) return register.salt;
  }
  return null;
}

interface Past {
  readonly commit: string;
  readonly once: Register;
}

/** Where lines are looked for, and whose signatures back them. */
interface Where extends RegisterPast {
  readonly community: Community;
}

/** The first of these registers of which a line is missed; all of history is read for it. */
async function lostLines(
  { root, community, tip, all }: Where,
  register: Register | null,
  others: readonly Past[],
): Promise<readonly Problem[]> {
  const past = (await issuedInHistory(root, tip)) ?? [];
  const files = Map.groupBy(past, ({ bytes }) => bytesDigest(bytes));
  const isBacked = async (once: Register, entry: RegisterEntry): Promise<boolean> => {
    for (const file of files.get(entry.bytes) ?? [])
      if (addressDigest(once, file.path) === entry.address && (await isByIssuer(file, community)))
        return true;
    return false;
  };
  for (const { commit, once } of others) {
    const backed: string[] = [];
    const stray = await strayLinesAt({ root, tip: commit, all: upTo(all, commit) }, once);
    for (const [number, entry] of once.entries.entries())
      if (!stray.has(number) && (await isBacked(once, entry))) backed.push(JSON.stringify(entry));
    if (isKeptIn(register, once, backed)) continue;
    // Where it was shortened itself, what stood there before may be back.
    const before = await linesBefore(root, all, commit, once);
    if (!isKeptIn(register, once, backed, before)) return [shortened(commit)];
  }
  return [];
}

/** The versions from that of one commit on, which the branch had when it ended there. */
const upTo = (all: readonly Version[], commit: string): readonly Version[] =>
  all.slice(all.findIndex((version) => version.commit === commit));

/** The lines that the same register had at the commits of the branch before one. */
async function linesBefore(
  root: string,
  all: readonly Version[],
  commit: string,
  { site, salt }: Register,
): Promise<readonly string[]> {
  const older = upTo(all, commit).slice(1);
  const lines = new Set<string>();
  for (const { id } of older) {
    const register = await registerOf(root, id, [site]);
    if (register?.salt !== salt) continue;
    for (const entry of register.entries) lines.add(JSON.stringify(entry));
  }
  return [...lines];
}

/**
 * True where the lines of `once` that a signature backs stand in a register as they stood: in their
 * order, with nothing before the last of them that was not there, or `before`.
 */
function isKeptIn(
  register: Register | null,
  once: Register,
  backed: readonly string[],
  before: readonly string[] = [],
): boolean {
  if (backed.length === 0) return true;
  if (register?.salt !== once.salt) return false;
  const known = new Set([...once.entries.map((entry) => JSON.stringify(entry)), ...before]);
  let found = 0;
  for (const entry of register.entries) {
    const line = JSON.stringify(entry);
    if (!known.has(line)) return false;
    if (line === backed[found]) found++;
    if (found === backed.length) return true;
  }
  return false;
}

/** True for a credential or a status list with a signature of the issuer that holds. */
async function isByIssuer({ path, bytes }: PastFile, community: Community): Promise<boolean> {
  const issued = signedDocument(path, bytes);
  return issued !== null && (await keyThatSigned(issued.json, community)) !== null;
}

function withoutPast(first: string): Problem {
  return registerProblem(
    'register-missing',
    -1,
    `The history here begins, in commit ${first.slice(0, 12)}, with files that were ` +
      'signed before it, and there is no register: nobody can tell what else was signed.',
    'Bring the register from the history before this one: ' +
      `\`git show COMMIT:${registerPath}\` in an older clone. ` +
      'Where there never was one, `npm run register` writes it, ' +
      'and you compare it with the awards that you know of.',
  );
}

function shortened(commit: string): Problem {
  const short = commit.slice(0, 12);
  return registerProblem(
    'register-shortened',
    -1,
    `The register of commit ${short} is not the beginning ` +
      'of this one: lines were taken out or changed since.',
    `Restore it: \`git show ${short}:${registerPath}\` ` +
      'shows the lines. Lines that came later are ' +
      'added below them by `npm run register`.',
  );
}
