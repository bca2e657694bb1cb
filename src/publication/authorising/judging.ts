/**
 * The awards that wait for a signature, held against what the main line brought: which of them rest
 * on nothing but what was agreed to. Reads nothing itself.
 */

import type { Award, Community } from '../../community/model.ts';
import { marksOf } from '../../community/look-alikes/skeleton.ts';
import { compareText } from '../../community/problem.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { correctionsIn } from '../../credential/ledger/corrections.ts';
import { awardsToCorrect, statusPlaceOf, unsignedAwards } from '../../credential/issuing.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { stackProblems } from '../../credential/stacking/stack-rules.ts';
import { givenUpPlaces } from '../../credential/ledger/withdrawn-for-good.ts';
import { type Doubt, doubtsOn, type Witnesses } from './agreed-grounds.ts';
import { type Grounds, isCommonGround, type Waiting } from './grounds.ts';
import { withdrawnPlaces } from '../issuing/status-lists.ts';

/** Something that nobody who may has agreed to. */
export interface Withheld {
  readonly path: string;
  /** Why, in sentences, and what to do. */
  readonly reason: string;
}

export interface Authorised {
  /** The community with what may be signed, and nothing else that is new. */
  readonly community: Community;
  /** The awards, and the words about one, that are not signed. */
  readonly withheld: readonly Withheld[];
  /** What they rest on, and every signature: keys, policy, badges, profiles, the engine. */
  readonly disputed: readonly Withheld[];
  /** True where every signature would rest on something disputed, that of a status list too. */
  readonly isHalted: boolean;
}

/** What waits, and the community and ledger that it belongs to. */
interface Whole {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly awards: readonly Waiting[];
}

/** What history says about it. */
interface Past {
  readonly grounds: Grounds;
  /** Paths of recipients that the main line lost at some step. */
  readonly deleted: ReadonlySet<string>;
  /**
   * Why a file of people counts for nothing as it stands, in sentences; null where all are
   * committed so.
   */
  readonly uncommitted: string | null;
}

/** Which places are withdrawn, by the path of their list. */
type Withdrawn = ReadonlyMap<string, ReadonlySet<number>>;

/** What of this may be signed. */
export async function judgedAwards(
  { community, ledger, awards }: Whole,
  { grounds, deleted, uncommitted }: Past,
  witnesses: Witnesses,
): Promise<Authorised> {
  const doubts = await doubtsOn(grounds, witnesses);
  const badgeNames = new Map(community.badges.map(({ slug, name }) => [slug, name]));
  const reasonAgainst = (award: Waiting): string | null => {
    const credential = credentialPath(award.recipient, award.slug);
    if (uncommitted !== null) return uncommitted;
    const isGone = deleted.has(credential) && !ledger.credentials.has(credential);
    return isGone && award.badge !== null
      ? signedBefore(credential)
      : doubtAbout(award, badgeNames.get(award.badge ?? '') ?? '', doubts, grounds);
  };
  const withheld = awards.flatMap((award) => {
    const reason = reasonAgainst(award);
    return reason === null ? [] : [{ path: award.path, reason }];
  });
  const withdrawn = await withdrawnPlaces(ledger);
  const signable = withoutLacking(
    without(community, withheld, ledger, withdrawn),
    ledger,
    withheld,
  );
  return {
    ...signable,
    disputed: disputedIn(doubts, awards),
    isHalted: [...doubts.keys()].some(isCommonGround),
  };
}

/**
 * Without the awards, too, that rest on one that is withheld; without those that rest on these; and
 * so on. They wait until it is signed.
 */
function withoutLacking(
  community: Community,
  ledger: Ledger,
  withheld: readonly Withheld[],
): Pick<Authorised, 'community' | 'withheld'> {
  const lacking = stackProblems(community, ledger);
  if (lacking.length === 0) return { community, withheld };
  const paths = new Set(lacking.map(({ path }) => path));
  const more = lacking.map(({ path, message, remedy }) => ({
    path,
    reason: `${message} ${remedy}`,
  }));
  const awards = community.awards.filter(({ path }) => !paths.has(path));
  return withoutLacking({ ...community, awards }, ledger, [...withheld, ...more]);
}

/** The awards as the ledger knows them where they are withheld, as they stand where not. */
function without(
  community: Community,
  withheld: readonly Withheld[],
  ledger: Ledger,
  withdrawn: Withdrawn,
): Community {
  const held = new Set(withheld.map(({ path }) => path));
  return {
    ...community,
    tombstones: community.tombstones.filter(({ path }) => !held.has(path)),
    awards: community.awards.flatMap((award) =>
      held.has(award.path)
        ? asBefore(award, ledger, withdrawn, addressesOf(community.issuer))
        : [award],
    ),
  };
}

/** What is in doubt, apart from these awards themselves. */
export function disputedIn(
  doubts: ReadonlyMap<string, Doubt>,
  awards: readonly Waiting[],
): readonly Withheld[] {
  const own = new Set(awards.map(({ path }) => path));
  return [...doubts]
    .filter(([path]) => !own.has(path))
    .map(([path, { reason }]) => ({ path, reason }))
    .sort((a, b) => compareText(a.path, b.path));
}

/**
 * Why an award may not be signed: a doubt about itself, else about what it rests on. Where another
 * badge that was called alike is in doubt, nobody agreed that this one takes its name.
 */
function doubtAbout(
  award: Waiting,
  badgeName: string,
  doubts: ReadonlyMap<string, Doubt>,
  { isGroundOf }: Grounds,
): string | null {
  const own = doubts.get(award.path);
  if (own !== undefined) return own.reason;
  const marks = marksOf(badgeName);
  const isNamesake = ({ name }: Doubt): boolean =>
    name !== null && marksOf(name).some((mark) => marks.includes(mark));
  const [ground] = [...doubts].filter(
    ([path, doubt]) => isGroundOf(award, path) || isNamesake(doubt),
  );
  return ground === undefined ? null : `It rests on ${ground[0]}. ${ground[1].reason}`;
}

/**
 * A second credential would leave the first out in the world, where nobody could revoke it any
 * more.
 */
function signedBefore(credential: string): string {
  return (
    `It was signed before, and ${credential} was taken out of the main branch since. ` +
    'Restore that file, or give the award another name.'
  );
}

/**
 * What the next issuing run would sign: new awards, corrections, those whose bit in a status list
 * is not what their file says, and the tombstones of awards that still count.
 */
export async function pending(community: Community, ledger: Ledger): Promise<readonly Waiting[]> {
  const withdrawn = await withdrawnPlaces(ledger);
  const fresh = unsignedAwards(community, ledger).map(({ award }) => award);
  const corrected = awardsToCorrect(community, ledger).map(({ award }) => award);
  const changed = community.awards.filter((award) => {
    const issued = ledger.credentials.get(credentialPath(award.recipient, award.slug));
    const place =
      issued === undefined ? null : statusPlaceOf(issued.json, addressesOf(community.issuer));
    return (
      place !== null &&
      (withdrawn.get(place.list)?.has(place.index) ?? false) !== (award.revoked !== null)
    );
  });
  return [...new Set([...fresh, ...corrected, ...changed]), ...open(community, ledger, withdrawn)];
}

/** The tombstones of awards with a place that is not withdrawn yet. */
function open(community: Community, ledger: Ledger, withdrawn: Withdrawn): Waiting[] {
  return community.tombstones.flatMap((tombstone) => {
    const places = givenUpPlaces({ tombstones: [tombstone] }, ledger);
    const isOpen = [...places].some(([list, indices]) =>
      indices.some((index) => withdrawn.get(list)?.has(index) !== true),
    );
    const { recipient, award, path } = tombstone;
    return isOpen && award !== null ? [{ recipient, slug: award, path, badge: null }] : [];
  });
}

/**
 * The award as the ledger knows it: a new one is left out, a new word about an issued one is not
 * taken.
 */
function asBefore(
  award: Award,
  ledger: Ledger,
  withdrawn: Withdrawn,
  sites: readonly string[],
): Award[] {
  const issued = ledger.credentials.get(credentialPath(award.recipient, award.slug));
  if (issued === undefined) return [];
  const place = statusPlaceOf(issued.json, sites);
  const isRevoked = place !== null && (withdrawn.get(place.list)?.has(place.index) ?? false);
  const revoked = { date: award.date, reason: 'Its reinstatement is not agreed to.' };
  return [
    {
      ...award,
      corrected: award.corrected.slice(0, correctionsIn(issued.json)),
      revoked: isRevoked ? (award.revoked ?? revoked) : null,
    },
  ];
}
