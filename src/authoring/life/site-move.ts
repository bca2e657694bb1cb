/**
 * Moving the whole site to another address: what was signed keeps the former one, which
 * `keys/issuer.json` remembers; what comes is signed at the new one.
 */

import type { CodeHost } from '../../community/hosts/code-hosts.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community, Issuer } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { readSiteAddress } from '../../community/schemas/site-address.ts';
import { isStatusListPath, issuerPath } from '../../credential/addresses.ts';
import { awardsToCorrect, unsignedAwards } from '../../credential/issuing.ts';
import {
  addressChanged,
  filesSignedAt,
  unknownAddresses,
} from '../../credential/moving/address-rules.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { readingBeside } from '../../credential/ledger/reading.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { isJsonObject, parsedJson } from '../../proof/json.ts';
import { asCommunityFile, type Authored } from '../authored.ts';
import { textOf } from '../standing-award.ts';

/** What a move writes, and which addresses are former ones then, the oldest first. */
export interface PlannedMove extends Authored {
  readonly from: string | null;
  /** The new address, as credentials carry it; and what was changed in it, in sentences. */
  readonly to: string | null;
  readonly notes: readonly string[];
  /** With the paths of the status lists that were begun there, and stay asked there. */
  readonly formers: readonly { readonly site: string; readonly lists: readonly string[] }[];
  /** The repository's page; null where it is not known. */
  readonly repository: string | null;
  readonly host: CodeHost;
}

/**
 * Plans `keys/issuer.json` for a site that moves to the address that was typed, in whatever form,
 * or was moved there by hand already. An address at which nothing was signed is forgotten; so a
 * move that nothing followed is undone by moving back. Refused in sentences: nonsense, and what
 * waits for a signature, since that was agreed to at the former address.
 */
export function moveSite(
  existing: readonly CommunityFile[],
  typed: string,
  now: Date,
): PlannedMove {
  const told = readSiteAddress(typed);
  if ('refused' in told) return refused([told.refused]);
  const { value: url, notes } = told;
  // Awards that wait do not keep the site from moving: all that stands is committed.
  const there = new Set(existing.map(({ path }) => path));
  const { community, ledger, problems } = readingBeside(existing, now, there);
  const standing = problems.filter(({ rule }) => rule !== addressChanged);
  if (community === null || standing.length > 0) return refused([], standing);
  const isByHand = problems.length > 0;
  const refusals = refusalsOf(url, community, ledger, isByHand);
  if (refusals.length > 0) return refused(refusals);
  const formerUrls = formerOf(community.issuer, ledger, url);
  const text = issuerText(textOf(issuerPath, existing), url, formerUrls);
  const moved = existing.map((file) =>
    file.path === issuerPath ? asCommunityFile({ path: issuerPath, text }) : file,
  );
  const after = readingBeside(moved, now, there);
  if (after.problems.length > 0) return refused([], after.problems);
  const from = isByHand
    ? (unknownAddresses(community.issuer, ledger)[0] ?? null)
    : community.issuer.url;
  const files = [{ path: issuerPath, text, replace: true }];
  const formers = formerUrls.map((site) => ({ site, lists: listsBegunAt(site, ledger) }));
  const { repository, host } = community.issuer;
  return { files, refusals: [], problems: [], from, to: url, notes, formers, repository, host };
}

function refused(refusals: readonly string[], problems: readonly Problem[] = []): PlannedMove {
  const nothing = {
    from: null,
    to: null,
    notes: [],
    formers: [],
    repository: null,
    host: 'other' as const,
  };
  return { files: [], refusals, problems, ...nothing };
}

function refusalsOf(
  url: string,
  community: Community,
  ledger: Ledger,
  isByHand: boolean,
): readonly string[] {
  const { issuer } = community;
  if (isByHand)
    return url === issuer.url
      ? []
      : [`\`url\` says ${issuer.url} already. Name that address, or set it back first.`];
  if (url === issuer.url) return [`${url} is the address of the site already.`];
  if (ledger.register?.isFinished === false)
    return ['A signing run was cut short. `npm run issue` completes it; then move.'];
  const waiting = [...unsignedAwards(community, ledger), ...awardsToCorrect(community, ledger)];
  return waiting.length === 0
    ? []
    : [
        `${waiting.length === 1 ? 'One award waits' : `${waiting.length} awards wait`} ` +
          `for a signature, such as ${waiting[0]?.award.path ?? ''}. ` +
          'Sign first (`npm run issue`, or merge what is open); then move.',
      ];
}

/** Every address but the new one at which something was signed, the oldest first. */
function formerOf(issuer: Issuer, ledger: Ledger, url: string): readonly string[] {
  const all = [...addressesOf(issuer), ...unknownAddresses(issuer, ledger)];
  return [...new Set(all)].filter((site) => site !== url && filesSignedAt(site, ledger).length > 0);
}

function listsBegunAt(site: string, ledger: Ledger): readonly string[] {
  const paths = filesSignedAt(site, ledger).map(({ path }) => path);
  return paths.filter((path) => isStatusListPath(path));
}

/** The same file with the two keys, its other keys in their order. */
function issuerText(before: string, url: string, formerUrls: readonly string[]): string {
  const json = parsedJson(before);
  if (!isJsonObject(json))
    throw new Error('The file of the issuer is an object, or nothing moves.');
  const { url: _, formerUrls: __, name, ...others } = json;
  const former = formerUrls.length > 0 && { formerUrls };
  return `${JSON.stringify({ name, url, ...former, ...others }, null, 2)}\n`;
}
