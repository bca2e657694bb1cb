/**
 * A site that moved is the same issuer's under each of its addresses, and has what it published
 * there at hand: its own checker asks no former host.
 */

import { formerDocumentPath } from '../../credential/moving/former-document.ts';
import type { OwnSite } from '../own-site.ts';
import type { Circumstances } from '../report/report.ts';
import type { Following } from './following.ts';

type Addresses = Pick<OwnSite, 'url' | 'former'>;

const formerOf = ({ former = '' }: Addresses): readonly string[] =>
  former.split(' ').filter((word) => word !== '');
const isId = (word: string): boolean => word.startsWith('did:');

/**
 * The path of an address on the site, as it is called today or was before; null where it is
 * elsewhere.
 */
export function pathOfSite(address: string, addresses: Addresses): string | null {
  const [site] = [addresses.url, ...formerOf(addresses)]
    .filter((one) => address.startsWith(one))
    .sort((a, b) => b.length - a.length);
  return site === undefined ? null : address.slice(site.length);
}

/** Where the same stands today, for an address of the site; any other address as it is. */
export function presentAddress(address: string, addresses: Addresses): string {
  const href = URL.canParse(address) ? new URL(address).href : '';
  const path = pathOfSite(href, addresses);
  if (path === null) return address;
  const isFormer = path.endsWith('did.json') && !href.startsWith(addresses.url);
  return addresses.url + (isFormer ? formerDocumentPath(href) : path);
}

/** The same inquiry, for which the issuer of the site is known by its former ids, too. */
export function knowingFormer<Inquiry extends Following & Pick<Circumstances, 'trusted'>>(
  inquiry: Inquiry,
  site: Addresses,
): Inquiry {
  const { fetchJson, fetchFile, trusted } = inquiry;
  const [{ name } = { name: '' }] = trusted;
  return {
    ...inquiry,
    trusted: [
      ...trusted,
      ...formerOf(site)
        .filter(isId)
        .map((id) => ({ id, name })),
    ],
    fetchJson: (address: string) => fetchJson(presentAddress(address, site)),
    ...(fetchFile !== undefined && {
      fetchFile: (address: string) => fetchFile(presentAddress(address, site)),
    }),
  };
}
