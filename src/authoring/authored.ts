/**
 * What a command is about to write into a community: whole, checked together with what is there, or
 * refused.
 */

import { checkCommunity } from '../community/check.ts';
import type { CommunityFile } from '../community/file.ts';
import type { Community } from '../community/model.ts';
import { folded } from '../community/identifiers.ts';
import { nearest } from '../community/schemas/nearest.ts';
import type { Problem } from '../community/problem.ts';
import { canWait } from '../community/rules/waiting.ts';

/** A file to write: path inside the community's folder, with forward slashes, and its text. */
export interface AuthoredFile {
  readonly path: string;
  readonly text: string;
  /** True where the file stands already and gets a line more. */
  readonly replace: boolean;
}

/** A picture to write beside them: path as above, and its bytes. */
export interface AuthoredPicture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files to write, or every reason why none is written. */
export interface Authored {
  readonly files: readonly AuthoredFile[];
  readonly pictures?: readonly AuthoredPicture[];
  /** Paths of files that go. */
  readonly removed?: readonly string[];
  /** What is wrong with what the command was told, in sentences. */
  readonly refusals: readonly string[];
  /** What is wrong with the community as it stands, or as it would stand. */
  readonly problems: readonly Problem[];
}

interface Plan {
  readonly files: readonly AuthoredFile[];
  readonly pictures?: readonly AuthoredPicture[];
  readonly removed?: readonly string[];
  readonly refusals: readonly string[];
}

/**
 * Plans on a sound community, and keeps the plan only where the outcome is sound too. `all`:
 * every file of the community's folder. `now` judges dates in the future. `mends`: problems that the
 * plan is there to mend; those of them that it leaves are no worse than before.
 */
export async function authored(
  all: readonly CommunityFile[],
  now: Date,
  plan: (community: Community) => Promise<Plan>,
  mends: (problem: Problem) => boolean = () => false,
): Promise<Authored> {
  const found = checkCommunity(all, { now, despite: mends });
  const existing = found.community === null ? withoutLate(all, found.problems) : all;
  const before = existing === all ? found : checkCommunity(existing, { now, despite: mends });
  if (before.community === null) return { files: [], refusals: [], problems: before.problems };
  const { files, pictures = [], removed = [], refusals } = await plan(before.community);
  if (refusals.length > 0) return { files: [], refusals, problems: [] };
  const written = new Set([...[...files, ...pictures].map(({ path }) => path), ...removed]);
  const after = [
    ...existing.filter(({ path }) => !written.has(path)),
    ...files.map(asCommunityFile),
    ...pictures.map(({ path, bytes }) => ({ path, content: bytes })),
  ];
  const problems = checkCommunity(after, { now }).problems.filter(
    (problem) => !(mends(problem) && before.problems.some((one) => isSame(one, problem))),
  );
  if (problems.length > 0) return { files: [], refusals: [], problems };
  return {
    files,
    ...(pictures.length > 0 && { pictures }),
    ...(removed.length > 0 && { removed }),
    refusals: [],
    problems,
  };
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.rule === other.rule && one.path === other.path && one.message === other.message;

/** Awards that can wait stop nobody else. */
function withoutLate(
  all: readonly CommunityFile[],
  problems: readonly Problem[],
): readonly CommunityFile[] {
  const late = new Set(problems.filter(canWait).map(({ path }) => path));
  return all.filter(({ path }) => !late.has(path));
}

/** A file as it will be read once it is written. */
export function asCommunityFile({
  path,
  text,
}: Pick<AuthoredFile, 'path' | 'text'>): CommunityFile {
  return { path, content: new TextEncoder().encode(text) };
}

/** What people call by its folder, or by the name that they see. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/**
 * `There is no badge "frist-talk". Did you mean …?`; where several have the shown name, their
 * folders.
 */
export function unknownName(
  kind: 'badge' | 'pathway' | 'recipient',
  given: string,
  known: readonly Named[],
): string {
  const shown = JSON.stringify(given.slice(0, 80));
  const alike = known.filter(({ name }) => folded(name) === folded(given));
  if (alike.length > 1)
    return (
      `${alike.length} ${kind}s are called ${shown}: ` +
      `${alike.map(({ slug }) => `\`${slug}\``).join(', ')}. Give the folder.`
    );
  const near = nearest(
    given,
    known.map(({ slug }) => slug),
  );
  const named =
    near ??
    nearest(
      given,
      known.map(({ name }) => name),
    );
  const meant = near ?? known.find(({ name }) => name === named)?.slug ?? null;
  return `There is no ${kind} ${shown}.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`;
}
