/**
 * Who may agree to what, said once more and apart from the engine, for the few kinds of changes that
 * the model knows; and how each path stands by that on every commit of the main branch.
 */

import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import {
  badgeFacts,
  badgeIn,
  hasAccount,
  isRevoked,
  noteIn,
  type Policy,
  policyIn,
  profilePath,
} from './community.ts';
import type { Tree } from './git.ts';

/** Mia and Max maintain, Ada and Bob award, Eve has no say until somebody gives her one. */
export const people = ['mia', 'max', 'ada', 'bob', 'eve'] as const;
type Person = (typeof people)[number];

/**
 * Who stands behind a change and how it came to the main branch. `slipped`: the merge holds what was
 * not in the pull request. `stale`: the approvals are for an older commit. `push`: there was none.
 */
export interface Backing {
  readonly author: Person;
  readonly approvers: readonly Person[];
  readonly how: 'merge' | 'squash' | 'slipped' | 'stale' | 'push';
}

/** Everybody agrees. */
export const unanimous: Backing = {
  author: 'bob',
  approvers: ['mia', 'max', 'ada'],
  how: 'merge',
};

interface Standing {
  /** What was last agreed to; null where that is nothing. */
  readonly agreed: string | null;
  readonly isDisputed: boolean;
}

/** What a change of one path is judged by. */
interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** As it was agreed to. */
  readonly at: (path: string) => string | null;
  /** As it stands with the change. */
  readonly to: (path: string) => string | null;
  /** Whether the main branch holds a path. */
  readonly holds: (path: string) => boolean;
  readonly policy: Policy;
  readonly author: string;
  /** The author, and who approved what was merged. */
  readonly behind: ReadonlySet<string>;
}

const isFrozen = (path: string): boolean => /^badges\/[^/]+\/v\d+\.\w+$/.test(path);

/** True for a path that some signature may rest on. */
function counts(path: string): boolean {
  return isFrozen(path) || (!isLedgerPath(path) && path !== 'NOTES.md');
}

/** True where a signature for an award of this badge rests on a path. */
export function isGround(award: string, badge: string, path: string): boolean {
  return (
    path === award ||
    path === profilePath(award.split('/')[1] ?? '') ||
    (path.startsWith(`badges/${badge}/`) && !isFrozen(path)) ||
    isFrozen(path) ||
    /^(?:keys|src)\//.test(path)
  );
}

export const textIn = (tree: Tree, path: string): string | null => {
  const bytes = tree.get(path);
  return bytes === undefined ? null : Buffer.from(bytes).toString('latin1');
};

/** How every path stands. */
export class Truth {
  private standing: ReadonlyMap<string, Standing> = new Map();

  /** Takes in what somebody brought to the main branch. True where all of it was agreed to. */
  merged(before: Tree, after: Tree, backing: Backing): boolean {
    const at = (path: string): string | null => {
      const known = this.standing.get(path);
      return known === undefined ? textIn(before, path) : known.agreed;
    };
    const behind =
      backing.how === 'stale' ? [backing.author] : [backing.author, ...backing.approvers];
    const isStrange = backing.how === 'slipped' || backing.how === 'push';
    const policy = policyIn(at('keys/issuer.json'));
    const isByMaintainer =
      !isStrange && policy.maintainers.some((name) => behind.includes(name as Person));
    const next = new Map(this.standing);
    let isAgreed = true;
    for (const path of changed(before, after)) {
      const isNewlyFrozen = isFrozen(path) && !before.has(path) && !this.standing.has(path);
      if (!counts(path) || isNewlyFrozen) continue;
      const change: Change = {
        ...{ path, at, policy, author: backing.author, behind: new Set(behind) },
        before: at(path),
        after: textIn(after, path),
        to: (one) => (before.get(one) === after.get(one) ? at(one) : textIn(after, one)),
        holds: (one) => before.has(one),
      };
      const isFine = !isStrange && isAllowed(change);
      const stands = after_(
        change,
        this.standing.get(path)?.isDisputed === true,
        isFine,
        isByMaintainer,
      );
      next.set(path, stands);
      isAgreed &&= !stands.isDisputed;
    }
    this.standing = next;
    return isAgreed;
  }

  /** The paths that stand otherwise than was agreed. */
  disputed(): ReadonlySet<string> {
    return new Set([...this.standing].flatMap(([path, one]) => (one.isDisputed ? [path] : [])));
  }

  /** What was agreed to last at a disputed path. */
  agreedAt(path: string): string | null {
    return this.standing.get(path)?.agreed ?? null;
  }
}

function changed(before: Tree, after: Tree): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path) && textIn(before, path) !== textIn(after, path),
  );
}

/** The newest word about an award counts alone; what else is in doubt, a maintainer must agree to. */
function after_(
  { path, before, after }: Change,
  wasDisputed: boolean,
  isFine: boolean,
  isByMaintainer: boolean,
): Standing {
  if (after === before) return { agreed: before, isDisputed: false };
  const clears = !wasDisputed || isByMaintainer || isAward(path);
  return isFine && clears
    ? { agreed: after, isDisputed: false }
    : { agreed: before, isDisputed: true };
}

const isAward = (path: string): boolean =>
  /^recipients\/[^/]+\/[^/]+\.md$/.test(path) && !path.endsWith('/profile.md');

function isAllowed(change: Change): boolean {
  const { path, policy, behind } = change;
  const maintainers = policy.maintainers.filter((name) => behind.has(name)).length;
  if (isFrozen(path)) return false;
  if (isAward(path)) return isAwardAllowed(change);
  if (path.endsWith('/profile.md')) return isProfileAllowed(change);
  if (path.startsWith('badges/')) return isBadgeAllowed(change);
  if (/^keys\/2026-/.test(path)) return maintainers >= 1 && isKeyAllowed(change, maintainers);
  return maintainers >= 1;
}

/** Awarders, not the recipient, and never one person alone; a maintainer may withdraw alone. */
function isAwardAllowed(change: Change): boolean {
  const { path, before, after, at, holds, policy, behind, author } = change;
  const text = after ?? before ?? '';
  const recipient = path.split('/')[1] ?? '';
  const isOther = (name: string): boolean =>
    name !== recipient || !hasAccount(at(profilePath(recipient)));
  const isIssued = holds(path.replace(/md$/, 'json'));
  if (after === null)
    return (
      !isIssued &&
      [...policy.awarders, ...policy.maintainers, ...(isOther(recipient) ? [] : [recipient])].some(
        (name) => behind.has(name),
      )
    );
  if (isIssued && before !== null && noteIn(before) !== noteIn(after)) return false;
  const isRevocation = isIssued && before !== null && isRevoked(after);
  const agreed = policy.awarders.filter((name) => behind.has(name) && isOther(name));
  const seconds = [
    ...agreed,
    ...policy.maintainers.filter((name) => behind.has(name) && isOther(name)),
  ];
  const { reviews } = badgeFacts(at(`badges/${badgeIn(text)}/badge.md`) ?? '');
  const isEnough = agreed.length >= reviews;
  const mayAlone = isRevocation && policy.maintainers.includes(author);
  return isEnough && (mayAlone || seconds.some((name) => name !== author));
}

/** The profile is the person's own; whose account it is, is for the maintainers. */
function isProfileAllowed({ path, before, after, policy, behind }: Change): boolean {
  const recipient = path.split('/')[1] ?? '';
  const had = hasAccount(before);
  const isMaintained = policy.maintainers.some((name) => behind.has(name));
  const isOwn = behind.has(recipient);
  if (had === hasAccount(after)) return isMaintained || (had && isOwn);
  return isMaintained;
}

/** Awarders see to badges, maintainers to who may award them; a used version keeps its meaning. */
function isBadgeAllowed({ path, at, to, holds, policy, behind }: Change): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const file = `${folder}/badge.md`;
  const isFile = path === file;
  const [then, now] = [badgeFacts(at(file) ?? ''), badgeFacts(to(file) ?? '')];
  const isUsed = holds(`${folder}/v${now.version}.json`) && then.version === now.version;
  if (isUsed && (!isFile || then.words !== now.words)) return false;
  const maintainers = policy.maintainers.some((name) => behind.has(name));
  return !isFile || then.reviews === now.reviews
    ? maintainers || policy.awarders.some((name) => behind.has(name))
    : maintainers;
}

/** A new key has the word of the active one, or of two maintainers; an old one stays what it is. */
function isKeyAllowed({ before, after, at }: Change, maintainers: number): boolean {
  if (before !== null || after === null) return true;
  const { origin } = JSON.parse(after) as { origin?: { kind: string; key?: string } };
  const active = ['2026-a', '2026-b', '2026-c'].find((id) =>
    at(`keys/${id}.json`)?.includes('"active"'),
  );
  if (origin === undefined) return false;
  return origin.kind === 'agreement'
    ? maintainers >= 2
    : active === undefined || origin.key === active;
}
