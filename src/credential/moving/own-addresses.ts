/**
 * The addresses of one issuer: the present one of its site, and those that it had before. What was
 * signed under one of them belongs to it for ever.
 */

import type { Issuer } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import { absolute, didOf, isAchievementPath, isStatusListPath, pathOnSite } from '../addresses.ts';
import { objectAt, textAt } from '../ledger/issued-members.ts';

/** Every address of the issuer, the oldest first; the last one is that of today. */
export const addressesOf = ({
  url,
  formerUrls,
}: Pick<Issuer, 'url' | 'formerUrls'>): readonly string[] => [...formerUrls, url];

/** The issuer as it was called at one of its addresses: what is signed there says so. */
export const issuerAt = (issuer: Issuer, site: string): Issuer =>
  site === issuer.url ? issuer : { ...issuer, url: site };

/** An address on one of the sites, and the path that it has there. */
interface Placed {
  readonly site: string;
  readonly path: string;
}

/**
 * Where an address lies, or null where it lies on none of the sites. One site may stand below
 * another, so the path must be one that `isPath` knows.
 */
export function placedOn(
  sites: readonly string[],
  address: string,
  isPath: (path: string) => boolean,
): Placed | null {
  for (const site of sites) {
    const path = pathOnSite(site, address);
    if (path !== null && isPath(path)) return { site, path };
  }
  return null;
}

/** Where the Achievement that a credential embeds was frozen; null where that was nowhere here. */
export function versionPlace(credential: JsonObject, sites: readonly string[]): Placed | null {
  const id = textAt(objectAt(objectAt(credential, 'credentialSubject'), 'achievement'), 'id');
  return placedOn(sites, id, isAchievementPath);
}

/** The site at which the Achievement at a path was frozen; null where it is not there. */
export function frozenAt(
  achievement: JsonObject | undefined,
  path: string,
  issuer: Pick<Issuer, 'url' | 'formerUrls'>,
): string | null {
  const id = achievement === undefined ? '' : textAt(achievement, 'id');
  return placedOn(addressesOf(issuer), id, (at) => at === path)?.site ?? null;
}

/**
 * The site at whose `path` a credential or a status list was signed; null where that is none of
 * these.
 */
export function siteOf(json: JsonObject, path: string, sites: readonly string[]): string | null {
  const { issuer } = json;
  const did = typeof issuer === 'string' ? issuer : textAt(objectAt(json, 'issuer'), 'id');
  return (
    sites.find((site) => json['id'] === absolute(site, path) && did === didOfOwn(site)) ?? null
  );
}

const dids = new Map<string, string>();

/** Asked of every credential, and the issuer has few sites. */
function didOfOwn(site: string): string {
  const did = dids.get(site) ?? didOf(site);
  if (dids.size >= mostDids) dids.clear();
  dids.set(site, did);
  return did;
}

const mostDids = 100;

/** Where the status list is that a credential names; null where it names none of these sites. */
export function listPlace(credential: JsonObject, sites: readonly string[]): Placed | null {
  const list = textAt(objectAt(credential, 'credentialStatus'), 'statusListCredential');
  return placedOn(sites, list, isStatusListPath);
}
