/**
 * What issuing has to do: the awards that the ledger lacks, the badge versions to freeze, the
 * places in status lists.
 */

import type { Award, Badge, Community, Recipient } from '../community/model.ts';
import { isJsonObject } from '../proof/json.ts';
import {
  achievementPath,
  credentialPath,
  numberedStatusList,
  ownAchievementPath,
} from './addresses.ts';
import { awaitsCorrection } from './ledger/corrections.ts';
import { objectAt, textAt } from './ledger/issued-members.ts';
import type { IssuedJson, Ledger } from './ledger/ledger.ts';
import { addressesOf, listPlace } from './moving/own-addresses.ts';
import { minimumEntries, type StatusPlace } from './status-list.ts';

/** An award with what it refers to. */
export interface AwardInFull {
  readonly award: Award;
  readonly badge: Badge;
  readonly recipient: Recipient;
}

/** An award with what it refers to, that is signed once more. */
export interface AwardToCorrect extends AwardInFull {
  /** The credential whose place it takes. */
  readonly before: IssuedJson;
}

/**
 * The awards without a credential, in the order in which they are to be signed: by date, then path.
 */
export function unsignedAwards(community: Community, ledger: Ledger): AwardInFull[] {
  return inFull(community)
    .filter(
      ({ award }) =>
        award.revoked === null &&
        !ledger.credentials.has(credentialPath(award.recipient, award.slug)),
    )
    .sort((a, b) => (a.award.date < b.award.date ? -1 : a.award.date > b.award.date ? 1 : 0));
}

/**
 * The awards with a correction that is not signed yet, by path. What is revoked is corrected, too:
 * a wrong name is to stand nowhere.
 */
export function awardsToCorrect(community: Community, ledger: Ledger): AwardToCorrect[] {
  return inFull(community).flatMap((one) => {
    const before = ledger.credentials.get(credentialPath(one.award.recipient, one.award.slug));
    return before !== undefined && awaitsCorrection(one.award, before.json)
      ? [{ ...one, before }]
      : [];
  });
}

function inFull(community: Community): AwardInFull[] {
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  const recipients = new Map(community.recipients.map((recipient) => [recipient.slug, recipient]));
  return community.awards.map((award) => ({
    award,
    badge: found(badges, award.badge),
    recipient: found(recipients, award.recipient),
  }));
}

function found<Item>(items: ReadonlyMap<string, Item>, slug: string): Item {
  const item = items.get(slug);
  if (item === undefined)
    throw new Error(`A checked award refers to "${slug}", which the community does not hold.`);
  return item;
}

/**
 * The badges whose present version is about to be awarded for the first time. A version that stands
 * there, but that no credential names, is among them: a run that was cut short left it, and then it
 * is the same again, or somebody else wrote it.
 */
export function unfrozenBadges(awards: readonly AwardInFull[], ledger: Ledger): Badge[] {
  const wanted = new Map(
    awards
      .filter(({ award, badge }) => award.version === null || award.version === badge.version)
      .map(({ badge }) => [badge.slug, badge]),
  );
  const used = new Set(
    [...ledger.credentials.values()].map(({ json }) =>
      textAt(objectAt(objectAt(json, 'credentialSubject'), 'achievement'), 'id'),
    ),
  );
  const isUsed = (path: string): boolean =>
    [...used].some((id) => ownAchievementPath(id).endsWith(`/${path}`));
  return [...wanted.values()].filter(({ slug, version }) => {
    const path = achievementPath(slug, version);
    return !ledger.achievements.has(path) || !isUsed(path);
  });
}

/**
 * The versions that are about to be awarded for the first time in another language than the
 * badge's own, each once; those that stand were made before and stay.
 */
export function unfrozenLanguages(
  awards: readonly AwardInFull[],
  ledger: Ledger,
): { readonly badge: Badge; readonly language: string }[] {
  const wanted = new Map(
    awards.flatMap(({ award: { language, version }, badge }) => {
      if (language === null || (version !== null && version !== badge.version)) return [];
      const path = achievementPath(badge.slug, badge.version, language);
      return ledger.achievements.has(path) ? [] : [[path, { badge, language }] as const];
    }),
  );
  return [...wanted.values()];
}

/**
 * The place in a status list of one of these sites that a credential names, or null where it names
 * none.
 */
export function statusPlaceOf(
  credential: IssuedJson['json'],
  sites: readonly string[],
): StatusPlace | null {
  const status = credential['credentialStatus'];
  if (!isJsonObject(status)) return null;
  const { statusListIndex } = status;
  const list = listPlace(credential, sites)?.path ?? null;
  return list !== null && typeof statusListIndex === 'string' && /^\d+$/.test(statusListIndex)
    ? { list, index: Number(statusListIndex) }
    : null;
}

/** The indices that are taken, by the path of their list. */
export type TakenPlaces = Map<string, Set<number>>;

/** The places that the ledger's credentials take. */
export function takenPlaces(ledger: Ledger, sites: readonly string[]): TakenPlaces {
  const taken: TakenPlaces = new Map();
  for (const { json } of ledger.credentials.values()) {
    const place = statusPlaceOf(json, sites);
    if (place !== null) indicesIn(taken, place.list).add(place.index);
  }
  return taken;
}

function indicesIn(places: TakenPlaces, list: string): Set<number> {
  const indices = places.get(list) ?? new Set();
  places.set(list, indices);
  return indices;
}

/**
 * Draws a place in the first list that is not full, and takes it; a full list is followed by a
 * further one. `entries` is how many places of a list are given away; `isOpen` leaves out the lists
 * of another address. `draw(n)` gives a uniform integer from 0 to n-1.
 */
export function drawPlace(
  taken: TakenPlaces,
  draw: (below: number) => number,
  entries: number = minimumEntries,
  isOpen: (list: string) => boolean = () => true,
): StatusPlace {
  let number = 1;
  const isFree = (list: string): boolean => isOpen(list) && indicesIn(taken, list).size < entries;
  while (!isFree(numberedStatusList(number))) number++;
  const list = numberedStatusList(number);
  return { list, index: drawIndex(indicesIn(taken, list), draw, entries) };
}

/** After so many taken ones the free ones are listed, which takes long where a list is long. */
const mostTries = 32;

/**
 * Draws an index that is not taken, and takes it: uniform over the free ones, because a sequence
 * would tell the order of issuing.
 */
export function drawIndex(
  taken: Set<number>,
  draw: (below: number) => number,
  entries: number = minimumEntries,
): number {
  let index = draw(entries);
  for (let tries = 1; taken.has(index) && tries < mostTries; tries++) index = draw(entries);
  if (taken.has(index)) index = anotherIndex(taken, draw, entries);
  taken.add(index);
  return index;
}

function anotherIndex(
  taken: ReadonlySet<number>,
  draw: (below: number) => number,
  entries: number,
): number {
  const free = Array.from({ length: entries }, (_, index) => index).filter(
    (index) => !taken.has(index),
  );
  const index = free.length === 0 ? undefined : free[draw(free.length)];
  if (index === undefined) throw new Error(`All ${entries} entries of the status list are taken.`);
  return index;
}

/**
 * The indices whose bit must be set, in order, by the path of their list: those of the issued
 * awards that are revoked now.
 */
export function revokedPlaces(
  { issuer, awards }: Community,
  ledger: Ledger,
): ReadonlyMap<string, readonly number[]> {
  const places = awards
    .filter((award) => award.revoked !== null)
    .map((award) => ledger.credentials.get(credentialPath(award.recipient, award.slug)))
    .map((issued) =>
      issued === undefined ? null : statusPlaceOf(issued.json, addressesOf(issuer)),
    )
    .filter((place) => place !== null);
  const lists = Map.groupBy(places, ({ list }) => list);
  return new Map(
    [...lists].map(([list, inIt]) => [list, inIt.map(({ index }) => index).sort((a, b) => a - b)]),
  );
}
