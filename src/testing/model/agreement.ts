/**
 * Who may agree to what, said once more and apart from the engine, for the few kinds of changes that
 * the model knows; and how each path stands by that on every commit of the main branch.
 */

import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import {
  awardFacts,
  badgeFacts,
  badgeIn,
  credentialOf,
  hasAccount,
  isAwardPath,
  type Policy,
  policyIn,
  profilePath,
  tombstoneOf,
} from './texts.ts';
import { correctionsIn } from '../../credential/ledger/corrections.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Tree } from './git.ts';

/** Mia and Max maintain, Ada and Bob award, Eve has no say until somebody gives her one. */
export const people = ['mia', 'max', 'ada', 'bob', 'eve'] as const;
type Person = (typeof people)[number];

/**
 * Who stands behind a change and how it came to the main branch. `slipped`: the merge holds what was
 * not in the pull request. `stale`: the approvals are for an older commit. `overwritten`: Eve pushed
 * its newest commit. `push`: there was none, and it is the word of the author alone, which counts
 * where that is a maintainer.
 */
export interface Backing {
  readonly author: Person;
  readonly approvers: readonly Person[];
  readonly how: 'merge' | 'squash' | 'slipped' | 'stale' | 'overwritten' | 'push';
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
  /** How many corrections the credential of an award has in it. */
  readonly signedDays: (award: string) => number;
  readonly policy: Policy;
  readonly author: string;
  /** Whoever pushed what was merged, where that is no word of the author's. */
  readonly instead: string | null;
  /** The author, where it is their word, and who approved what was merged. */
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
    const { author, how } = backing;
    const isAlone = how === 'stale' || how === 'push';
    const isOverwritten =
      how === 'overwritten' && author !== 'eve' && !backing.approvers.includes(author);
    const instead = isOverwritten ? 'eve' : null;
    const behind = [...(isOverwritten ? [] : [author]), ...(isAlone ? [] : backing.approvers)];
    const policy = policyIn(at('keys/issuer.json'));
    const isStrange = how === 'slipped' || (how === 'push' && !policy.maintainers.includes(author));
    const isByMaintainer =
      !isStrange && policy.maintainers.some((name) => behind.includes(name as Person));
    const next = new Map(this.standing);
    let isAgreed = true;
    for (const path of changed(before, after)) {
      const isNewlyFrozen = isFrozen(path) && !before.has(path) && !this.standing.has(path);
      if (!counts(path) || isNewlyFrozen) continue;
      const change: Change = {
        ...{ path, at, policy, author, instead, behind: new Set(behind) },
        before: at(path),
        after: textIn(after, path),
        to: (one) => (before.get(one) === after.get(one) ? at(one) : textIn(after, one)),
        holds: (one) => before.has(one),
        signedDays: (award) => daysIn(textIn(before, credentialOf(award))),
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
  const clears = !wasDisputed || isByMaintainer || isAwardPath(path);
  return isFine && clears
    ? { agreed: after, isDisputed: false }
    : { agreed: before, isDisputed: true };
}

const daysIn = (credential: string | null): number =>
  credential === null ? 0 : correctionsIn(JSON.parse(credential) as JsonObject);

function isAllowed(change: Change): boolean {
  const { path, policy, behind } = change;
  const maintainers = policy.maintainers.filter((name) => behind.has(name)).length;
  if (isFrozen(path)) return false;
  if (path.endsWith('.gone.md')) return isGivingUpAllowed(change);
  if (isAwardPath(path)) return isAwardAllowed(change);
  if (path.endsWith('/profile.md')) return isProfileAllowed(change);
  if (path.startsWith('badges/')) return isBadgeAllowed(change);
  if (/^keys\/2026-/.test(path)) return maintainers >= 1 && isKeyAllowed(change, maintainers);
  return maintainers >= 1;
}

/** An address is given up by whose it is, or a maintainer; a tombstone goes by a maintainer. */
function isGivingUpAllowed({ path, before, at, policy, behind }: Change): boolean {
  const recipient = path.split('/')[1] ?? '';
  const isOwn = before === null && hasAccount(at(profilePath(recipient))) && behind.has(recipient);
  return isOwn || policy.maintainers.some((name) => behind.has(name));
}

/**
 * Awarders, not the recipient, and never one person alone; a maintainer may withdraw or correct
 * alone, and what the profile says of the recipient is their own word, too.
 */
function isAwardAllowed(change: Change): boolean {
  const { path, before, after, at, to, holds, policy, behind } = change;
  const recipient = path.split('/')[1] ?? '';
  const owners = hasAccount(at(profilePath(recipient))) ? [recipient] : [];
  const anybody = [...policy.awarders, ...policy.maintainers, ...owners];
  const isIssued = holds(credentialOf(path));
  const tombstone = tombstoneOf(path);
  if (after === null && to(tombstone) !== null)
    return isGivingUpAllowed({ ...change, path: tombstone, before: at(tombstone) });
  if (after === null) return !isIssued && anybody.some((name) => behind.has(name));
  if (!isIssued || before === null) return isAwardAgreed(change, policy.awarders, false);
  const [was, is] = [awardFacts(before), awardFacts(after)];
  const [isOtherNote, isLonger] = [was.note !== is.note, is.days > was.days];
  if (is.days < was.days || (isOtherNote && is.days <= change.signedDays(path))) return false;
  const forCorrection = [...new Set([...policy.awarders, ...policy.maintainers])];
  return (
    (!isOtherNote || isAwardAgreed(change, forCorrection, true)) &&
    (isOtherNote || !isLonger || anybody.some((name) => behind.has(name))) &&
    (was.revoked === is.revoked || isAwardAgreed(change, policy.awarders, is.revoked))
  );
}

function isAwardAgreed(
  { path, before, after, at, policy, behind, author, instead }: Change,
  who: readonly string[],
  isMaintainerEnough: boolean,
): boolean {
  const recipient = path.split('/')[1] ?? '';
  const isOther = (name: string): boolean =>
    name !== recipient || !hasAccount(at(profilePath(recipient)));
  const agreed = who.filter((name) => behind.has(name) && isOther(name));
  const seconds = [
    ...agreed,
    ...policy.maintainers.filter((name) => behind.has(name) && isOther(name)),
  ];
  const badge = badgeIn(after ?? before ?? '');
  const { reviews } = badgeFacts(at(`badges/${badge}/badge.md`) ?? '');
  const mayAlone = isMaintainerEnough && instead === null && policy.maintainers.includes(author);
  const isSecond = (name: string): boolean => name !== author && name !== instead;
  return agreed.length >= reviews && (mayAlone || seconds.some(isSecond));
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
