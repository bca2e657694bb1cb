/**
 * Reads a site's own documents from where the site is served: a preview, an archive, a laptop
 * (design, "Sign once").
 */

import { pathOnSite } from '../credential/addresses.ts';

export interface OwnSite {
  /** Address of the published site, with a trailing slash. */
  readonly url: string;
  /** The addresses that it had before, and the did:web ids of these, separated by spaces. */
  readonly former?: string | undefined;
  /** Where the site is served at this moment, with a trailing slash. */
  readonly servedFrom: string;
}

/**
 * The address to ask instead, where the address lies on the site; the address itself where it does
 * not.
 */
export function servedAddress(address: string, { url, servedFrom }: OwnSite): string {
  const path = URL.canParse(address) ? pathOnSite(url, new URL(address).href) : null;
  return path === null ? address : servedFrom + path;
}

/** The published address of what lies where the site is served; any other address as it is. */
export function publishedAddress(address: string, { url, servedFrom }: OwnSite): string {
  const path = URL.canParse(address) ? pathOnSite(servedFrom, new URL(address).href) : null;
  return path === null ? address : url + path;
}
