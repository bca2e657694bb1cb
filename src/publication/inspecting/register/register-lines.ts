/**
 * Whether each line of the register about a status list came with the list that it tells of. A line
 * can be written by hand, and the list beside it cannot.
 */

import type { Problem } from '../../../community/problem.ts';
import type { IssuedJson } from '../../../credential/ledger/ledger.ts';
import { addressDigest, bytesDigest } from '../../../credential/ledger/register-entries.ts';
import {
  type Register,
  type RegisterEntry,
  registerPath,
  registerProblem,
  registerText,
} from '../../../credential/ledger/register.ts';
import { objectId } from '../../../repository/committed.ts';
import { blobs, blobSizes } from '../../../repository/git-tree.ts';
import type { Version } from './register-versions.ts';

/** A branch, and what it made of the register. */
export interface RegisterPast {
  readonly root: string;
  /** The commit at which it ends, a full id. */
  readonly tip: string;
  /** Every version of the register, the newest first. */
  readonly all: readonly Version[];
}

/** One commit of the branch, or what comes after all of them, with the lines that it added. */
interface Step {
  /** Null for what is not on the branch yet. */
  readonly commit: string | null;
  /** Numbers of entries, the first and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The digests of a status list before a step and after it; null where there is none. */
interface Sides {
  readonly before: string | null;
  readonly after: string | null;
}

/** Status lists of a ledger by their paths. */
type Lists = ReadonlyMap<string, Pick<IssuedJson, 'bytes'>>;

/**
 * One problem where a step of the branch, or what the folder or the proposal adds to it, brought a
 * line about a status list without the list: a digest of nothing, or a copy of an earlier line. Of
 * several lines about one list that a step brings, the last tells of the list as it stands then;
 * those before it were written over at home before anybody saw them, which only a new signature can
 * do.
 */
export async function strayLineProblems(
  past: RegisterPast,
  register: Register,
  lists: Lists,
): Promise<readonly Problem[]> {
  const [first] = await strayLines(past, register, lists);
  return first === undefined ? [] : [problemAt(first.line, first.step)];
}

/** The numbers of the lines that the register got so with which the branch ends. */
export async function strayLinesAt(
  past: RegisterPast,
  register: Register,
): Promise<ReadonlySet<number>> {
  const stray = await strayLines(past, register, new Map());
  return new Set(
    stray.flatMap(({ step: { from, to } }) =>
      Array.from({ length: to - from }, (_, at) => from + at),
    ),
  );
}

async function strayLines(
  { root, tip, all }: RegisterPast,
  register: Register,
  lists: Lists,
): Promise<readonly { readonly line: number; readonly step: Step }[]> {
  const told = register.entries.filter(({ kind }) => kind === 'list');
  // One line for each list is held against the list itself.
  if (told.length <= new Set(told.map(({ address }) => address)).size) return [];
  const paths = new Map(
    [...listPaths(register)].map((path) => [addressDigest(register, path), path] as const),
  );
  const steps = stepsOf(register, all);
  const now = new Map([...lists].map(([path, { bytes }]) => [path, bytesDigest(bytes)]));
  const sides = await sidesOf(root, steps, [...paths.values()], { end: tip, now });
  return steps.flatMap((step, at) => {
    const line = strayIn(register, step, (address) => sides(at, paths.get(address) ?? ''));
    return line === undefined ? [] : [{ line, step }];
  });
}

/** Every status list in which a register has a place. */
function listPaths({ entries }: Register): ReadonlySet<string> {
  return new Set(entries.flatMap(({ place }) => place?.list ?? []));
}

/** The number of the first line of a step that tells of no list; undefined where each does. */
function strayIn(
  { entries }: Register,
  { from, to }: Step,
  sidesAt: (address: string) => Sides,
): number | undefined {
  const known = entries.slice(0, from);
  const isKnown = (entry: RegisterEntry): boolean => known.some((one) => isSame(one, entry));
  const added = [...entries.entries()].slice(from, to).filter(([, { kind }]) => kind === 'list');
  for (const [address, lines] of Map.groupBy(added, ([, entry]) => entry.address)) {
    const [, last] = lines.at(-1) ?? [];
    const [first] = lines[0] ?? [];
    if (last === undefined) continue;
    const { before, after } = sidesAt(address);
    const isNew = !isKnown(last);
    if (last.bytes !== after || (!isNew && before === after)) return lines.at(-1)?.[0];
    if (lines.length > 1 && !isNew) return first;
  }
  return undefined;
}

const isSame = (one: RegisterEntry, other: RegisterEntry): boolean =>
  one.kind === other.kind && one.address === other.address && one.bytes === other.bytes;

/**
 * The steps that added lines to this register, the oldest first; what comes after them is the last.
 */
function stepsOf(register: Register, all: readonly Version[]): readonly Step[] {
  const text = registerText({ ...register, isFinished: true });
  const bytes = new TextEncoder().encode(text);
  const steps: Step[] = [];
  let to = 0;
  for (const { commit, id, size } of all.toReversed()) {
    // Every character of a register is one byte.
    const lines = text.slice(0, size).split('\n').length - 2;
    if (lines <= to || id !== objectId(bytes.subarray(0, size), id.length)) continue;
    steps.push({ commit, from: to, to: lines });
    to = lines;
  }
  const { length } = register.entries;
  return to < length ? [...steps, { commit: null, from: to, to: length }] : steps;
}

/** What stood at these paths before and after each step; `now`: what stands after the last one. */
async function sidesOf(
  root: string,
  steps: readonly Step[],
  paths: readonly string[],
  { end, now }: { readonly end: string; readonly now: ReadonlyMap<string, string> },
): Promise<(step: number, path: string) => Sides> {
  const names = steps.flatMap(({ commit }) =>
    paths.flatMap((path) =>
      commit === null ? [`${end}:./${path}`] : [`${commit}~1:./${path}`, `${commit}:./${path}`],
    ),
  );
  const found = await blobSizes(root, names);
  const contents = await blobs(
    root,
    found.filter((blob) => blob !== null),
  );
  const digests = new Map(
    names.map((name, at) => {
      const bytes = contents.get(found[at]?.id ?? '');
      return [name, bytes === undefined ? null : bytesDigest(bytes)] as const;
    }),
  );
  return (at, path) => {
    const commit = steps[at]?.commit ?? null;
    return commit === null
      ? { before: digests.get(`${end}:./${path}`) ?? null, after: now.get(path) ?? null }
      : {
          before: digests.get(`${commit}~1:./${path}`) ?? null,
          after: digests.get(`${commit}:./${path}`) ?? null,
        };
  };
}

function problemAt(entry: number, { commit }: Step): Problem {
  const short = commit?.slice(0, 12) ?? null;
  return registerProblem(
    'register-line-stray',
    entry,
    'This line tells of a status list that was not signed with it' +
      (short === null ? '.' : `: commit ${short} brought the line, and no such list.`),
    short === null
      ? `Restore ${registerPath} as the main branch has it: \`npm ` +
          `run issue\` and its like write there, and nobody else.`
      : `Take it back with \`git revert ${short}\`: \`npm run ` +
          `issue\` and its like write there, and nobody else.`,
  );
}
