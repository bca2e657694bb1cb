/** Where the page stands: its own site, and which addresses it may ask without being told to. */

import type { OwnSite } from '../../../verification/own-site.ts';
import type { TrustedIssuer } from '../../../verification/report/report.ts';

export interface Place {
  readonly site: OwnSite;
  readonly issuer: TrustedIssuer;
  /** Where the pages in the language of this one are served, with a trailing slash. */
  readonly pages: string;
  /** Whether the checker stands on the page of the award itself, which shows the badge already. */
  readonly isBeside: boolean;
}

/**
 * Reads the facts that the page carries; `pageAddress` is the address of the verifying page,
 * `<site>verify/`, or below a language of the site. Then `root` leads from it to the site.
 */
export function placeOf(
  facts: Readonly<Record<string, string | undefined>>,
  pageAddress: string,
): Place {
  const { did = '', name = '', site = '', former, address, root = '..' } = facts;
  return {
    issuer: { id: did, name },
    site: { url: site, former, servedFrom: new URL(root, pageAddress).href },
    pages: new URL('..', pageAddress).href,
    isBeside: address !== undefined,
  };
}

/**
 * Whether an address (already the served one) may be asked: on this origin always, elsewhere once
 * the visitor said so.
 */
export function mayAsk(address: string, { site }: Place, allowed: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.origin === new URL(site.servedFrom).origin ||
    (url.protocol === 'https:' && allowed.has(url.host))
  );
}
