/**
 * Reads a site's own documents from where the site is served: a preview, an archive, a laptop
 * (design, "Sign once").
 */

import { formerDocumentPath, pathOnSite } from '../credential/addresses.ts';
import type { FetchJson } from './report/report.ts';

export interface OwnSite {
  /** Address of the published site, with a trailing slash. */
  readonly url: string;
  /** The addresses that it had before. */
  readonly former?: readonly string[];
  /** Where the site is served at this moment, with a trailing slash. */
  readonly servedFrom: string;
}

/** The path of an address on the site, as it is called today or was before; null where it is elsewhere. */
export function pathOfSite(
  address: string,
  { url, former = [] }: Pick<OwnSite, 'url' | 'former'>,
): string | null {
  const [site] = [url, ...former]
    .filter((one) => address.startsWith(one))
    .sort((a, b) => b.length - a.length);
  return site === undefined ? null : pathOnSite(site, address);
}

/**
 * The address to ask instead, where the address lies on the site or lay there before; the address
 * itself where it does not.
 */
export function servedAddress(address: string, site: OwnSite): string {
  const { href } = URL.canParse(address) ? new URL(address) : { href: '' };
  const path = pathOfSite(href, site);
  if (path === null) return address;
  const isFormer = path.endsWith('did.json') && !href.startsWith(site.url);
  return site.servedFrom + (isFormer ? formerDocumentPath(href) : path);
}

/** The published address of what lies where the site is served; any other address as it is. */
export function publishedAddress(address: string, { url, servedFrom }: OwnSite): string {
  const path = URL.canParse(address) ? pathOnSite(servedFrom, new URL(address).href) : null;
  return path === null ? address : url + path;
}

/**
 * Asks where the site is served for whatever lies on the site. The answer carries the address that
 * was asked, so the report says where a document came from.
 */
export function withOwnSite(fetchJson: FetchJson, site: OwnSite): FetchJson {
  return (address) => fetchJson(servedAddress(address, site));
}
