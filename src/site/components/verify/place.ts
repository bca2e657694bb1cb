/** Where the page stands: its own site, and which addresses it may ask without being told to. */

import { isName, withScheme } from '../../../verification/following/written-address.ts';
import { publishedAddress, type OwnSite } from '../../../verification/own-site.ts';
import type { TrustedIssuer } from '../../../verification/report/report.ts';

export interface Place {
  readonly site: OwnSite;
  readonly issuer: TrustedIssuer;
}

/**
 * Reads the facts that the page carries; `pageAddress` is the address of the verifying page,
 * `<site>verify/`.
 */
export function placeOf(
  facts: Readonly<Record<string, string | undefined>>,
  pageAddress: string,
): Place {
  const { did = '', name = '', site = '' } = facts;
  return {
    issuer: { id: did, name },
    site: { url: site, servedFrom: new URL('..', pageAddress).href },
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

/** What a visitor wrote into the field for an address. */
export type Meant =
  | { readonly kind: 'address'; readonly address: string }
  /** The badge itself. */
  | { readonly kind: 'text' }
  /** Somebody, or something that is no address. */
  | { readonly kind: 'name' }
  | { readonly kind: 'nothing' };

/**
 * An address, with or without its scheme, or a path of this site, which gives its published
 * address; over https, since nothing else is read.
 */
export function meantBy(text: string, { site }: Place): Meant {
  const trimmed = text.trim();
  if (/^(?:\{|ey[\w-]+\.)/.test(trimmed)) return { kind: 'text' };
  const address = withScheme(trimmed);
  if (address !== null) return { kind: 'address', address };
  if (isName(trimmed)) return { kind: 'name' };
  const base = URL.canParse(trimmed) ? undefined : site.servedFrom;
  if (trimmed === '' || !URL.canParse(trimmed, base)) return { kind: 'nothing' };
  const url = publishedAddress(new URL(trimmed, base).href, site).replace(/^http:/, 'https:');
  return url.startsWith('https:') ? { kind: 'address', address: url } : { kind: 'nothing' };
}
