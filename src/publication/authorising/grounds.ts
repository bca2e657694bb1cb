/**
 * What a signature rests on: the award, the texts and pictures of its badge, the profile of its
 * recipient, keys and policy, and the engine that signs; and since when each was last signed for.
 */

import type { Award, Community } from '../../community/model.ts';
import { kindOf } from '../../community/tree.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { isLedgerPath, type Ledger } from '../../credential/ledger/ledger.ts';
import type { Step } from '../../repository/main-line.ts';

/** The main line, with what must have been agreed to before `pending` may be signed. */
export interface Grounds {
  readonly steps: readonly Step[];
  /** Index of the step that brought the first credential; the number of steps where none did. */
  readonly firstSigning: number;
  /**
   * Index of the step since which a path counts, or null where nothing that is to be signed rests on
   * it. What stood there up to that step was signed for; -1 where nothing ever was. With `before`, as
   * it was before the step of that index.
   */
  readonly settled: (path: string, before?: number) => number | null;
  /** The paths that one award rests on. */
  readonly isGroundOf: (award: Award, path: string) => boolean;
}

/** The main line. */
export interface Line {
  readonly steps: readonly Step[];
  /** Where each credential first came to it (`additions`), also those that are gone. */
  readonly added: ReadonlyMap<string, number>;
}

/**
 * The grounds of these awards on this main line. A step settles what it signed: it brought a
 * credential of the ledger that was never there before, which only the issuer's key can make.
 */
export function groundsOf(
  { steps, added }: Line,
  community: Community,
  ledger: Ledger,
  pending: readonly Award[],
): Grounds {
  const signedAt = new Map([...added].filter(([path]) => ledger.credentials.has(path)));
  const founded = [...added].filter(([path]) => kindOf(path) === 'credential').map(([, at]) => at);
  const signings = new Map<string, readonly number[]>();
  const of = (awards: readonly Award[]): number[] => [
    ...new Set(awards.flatMap((award) => signedAt.get(credentialOf(award)) ?? [])),
  ];
  for (const award of pending) {
    signings.set(award.path, of([award]));
    signings.set(badgeFolder(award), of(sameBadge(community, award)));
    signings.set(profileOf(award), of(sameRecipient(community, award)));
  }
  const all = [...new Set(signedAt.values())];
  return {
    steps,
    firstSigning: Math.min(steps.length, ...founded),
    settled: (path, before = Infinity) => {
      const own = signings.get(path) ?? signings.get(folderOfBadge(path) ?? '');
      const found = isCommonGround(path) ? all : own;
      return found === undefined ? null : newestBefore(before, found);
    },
    isGroundOf: (award, path) =>
      path === award.path ||
      path === profileOf(award) ||
      folderOfBadge(path) === badgeFolder(award) ||
      isCommonGround(path),
  };
}

/** The newest of these steps before one; -1 where none is. */
export function newestBefore(before: number, steps: readonly number[]): number {
  return steps.reduce((newest, at) => (at < before ? Math.max(newest, at) : newest), -1);
}

/** The steps that must be judged, oldest first. */
export function stepsToJudge({ steps, settled }: Grounds): readonly Step[] {
  const counting = changesThatCount(steps);
  return steps.filter((_, at) =>
    counting[at]?.some(({ path }) => {
      const since = settled(path);
      return since !== null && at > since;
    }),
  );
}

/**
 * The steps to judge, and those before that tell who had a say then: what was signed for later says
 * nothing about who could agree to an older award.
 */
export function stepsToFollow(grounds: Grounds): readonly Step[] {
  const { steps, settled } = grounds;
  const judged = new Set(stepsToJudge(grounds));
  const first = steps.findIndex((step) => judged.has(step));
  if (first === -1) return [];
  const counting = changesThatCount(steps);
  return steps.filter(
    (step, at) =>
      judged.has(step) || counting[at]?.some(({ path }) => at > (settled(path, first) ?? Infinity)),
  );
}

/**
 * The steps about which the host must be asked: those to follow, and where one of them would count as
 * founding, every step before it, for the first pull request ends that time.
 */
export function stepsToAsk(grounds: Grounds): readonly Step[] {
  const judged = stepsToFollow(grounds);
  const founding = grounds.steps.slice(0, foundingSteps(grounds));
  const last = founding.findLastIndex((step) => judged.includes(step));
  return [...new Set([...founding.slice(0, last + 1), ...judged])];
}

/**
 * How many steps founded the community: those before the first signature and the first merge. They
 * were pushed by whoever set it up, before anybody could propose anything.
 */
export function foundingSteps({ steps, firstSigning }: Grounds): number {
  const merge = steps.findIndex(({ parents }) => parents.length > 1);
  return Math.max(0, merge === -1 ? firstSigning : Math.min(firstSigning, merge));
}

/**
 * The changes that somebody must have agreed to, step by step: all but those by which signing froze a
 * badge. What was frozen and taken away counts when it comes back: then it stands as it was.
 */
export function changesThatCount(steps: readonly Step[]): readonly Step['changes'][] {
  const lost = new Set<string>();
  return steps.map(({ changes }) =>
    changes.filter(({ path, before, after }) => {
      const isFirst = before === null && isFrozen(path) && !lost.has(path);
      if (after === null) lost.add(path);
      return !isFirst;
    }),
  );
}

/** A picture or a text of a badge as it was awarded. */
const isFrozen = (path: string): boolean => kindOf(path) === 'frozen';

/**
 * Everything outside the folders of facts: keys and policy, the engine, the host's settings; and
 * what was frozen.
 */
function isCommonGround(path: string): boolean {
  if (isLedgerPath(path)) return isFrozen(path);
  return !/^(?:badges|recipients|public)\//.test(path) && !/^(?:[^/]+\.md|LICENSE)$/.test(path);
}

const credentialOf = ({ recipient, slug }: Award): string => credentialPath(recipient, slug);
const profileOf = ({ recipient }: Award): string => `recipients/${recipient}/profile.md`;
const badgeFolder = ({ badge }: Award): string => `badges/${badge}/`;

const sameBadge = ({ awards }: Community, { badge }: Award): readonly Award[] =>
  awards.filter((award) => award.badge === badge);
const sameRecipient = ({ awards }: Community, { recipient }: Award): readonly Award[] =>
  awards.filter((award) => award.recipient === recipient);

/** The folder of the badge whose text or picture stands at a path. */
function folderOfBadge(path: string): string | null {
  return isLedgerPath(path) ? null : (/^badges\/[^/]+\//.exec(path)?.[0] ?? null);
}
