/**
 * Moving the whole site to another address: what was signed keeps the former one, which
 * `keys/issuer.json` remembers; what comes is signed at the new one.
 */

import type { CommunityFile } from '../../community/file.ts';
import type { Community, Issuer } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { formats } from '../../community/schemas/formats.ts';
import { issuerPath } from '../../credential/addresses.ts';
import { awardsToCorrect, unsignedAwards } from '../../credential/issuing.ts';
import {
  addressChanged,
  filesSignedAt,
  unknownAddresses,
} from '../../credential/moving/address-rules.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { readingOf } from '../../credential/ledger/reading.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { isJsonObject, parsedJson } from '../../proof/json.ts';
import { asCommunityFile, type Authored } from '../authored.ts';
import { textOf } from '../standing-award.ts';

/** What a move writes, and which addresses are former ones then. */
export interface PlannedMove extends Authored {
  readonly from: string | null;
  readonly formerUrls: readonly string[];
}

/**
 * Plans `keys/issuer.json` for a site that moves to `url`, or was moved there by hand already. An
 * address at which nothing was signed is forgotten; so a move that nothing followed is undone by
 * moving back. Refused in sentences: nonsense, and what waits for a signature, since that was
 * agreed to at the former address.
 */
export function moveSite(existing: readonly CommunityFile[], url: string, now: Date): PlannedMove {
  const { community, ledger, problems } = readingOf(existing, now);
  const standing = problems.filter(({ rule }) => rule !== addressChanged);
  if (community === null || standing.length > 0) return refused([], standing);
  const isByHand = problems.length > 0;
  const refusals = refusalsOf(url, community, ledger, isByHand);
  if (refusals.length > 0) return refused(refusals);
  const formerUrls = formerOf(community.issuer, ledger, url);
  const text = issuerText(textOf(issuerPath, existing), url, formerUrls);
  const after = readingOf(
    existing.map((file) =>
      file.path === issuerPath ? asCommunityFile({ path: issuerPath, text }) : file,
    ),
    now,
  );
  if (after.problems.length > 0) return refused([], after.problems);
  const from = isByHand
    ? (unknownAddresses(community.issuer, ledger)[0] ?? null)
    : community.issuer.url;
  const files = [{ path: issuerPath, text, replace: true }];
  return { files, refusals: [], problems: [], from, formerUrls };
}

function refused(refusals: readonly string[], problems: readonly Problem[] = []): PlannedMove {
  return { files: [], refusals, problems, from: null, formerUrls: [] };
}

function refusalsOf(
  url: string,
  community: Community,
  ledger: Ledger,
  isByHand: boolean,
): readonly string[] {
  const { issuer } = community;
  if (/^http:/i.test(url))
    return [`${url} is not encrypted, and badges are checked over https only. Write https://.`];
  if (!formats['site-address'].test(url))
    return [
      `${JSON.stringify(url)} is not an address for a ` +
        `site: it must be ${formats['site-address'].needs}.`,
    ];
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

/** The same file with the two keys, its other keys in their order. */
function issuerText(before: string, url: string, formerUrls: readonly string[]): string {
  const json = parsedJson(before);
  if (!isJsonObject(json))
    throw new Error('The file of the issuer is an object, or nothing moves.');
  const { url: _, formerUrls: __, name, ...others } = json;
  const former = formerUrls.length > 0 && { formerUrls };
  return `${JSON.stringify({ name, url, ...former, ...others }, null, 2)}\n`;
}
