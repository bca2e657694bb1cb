/** What somebody wrote into a field or behind a command, where an address was asked for. */

import { publishedAddress, type OwnSite } from '../own-site.ts';

/** A host as people write it: parts with dots between, the last of two letters at least. */
const hostForm =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)(?::\d{1,5})?(?=[/?#]|$)/iu;

/** Names of files end so, and no host does. */
const fileForm = /^[^/?#]+\.(?:json|jsonld|png|svg|jwt|jws|txt|html?|pdf|jpe?g|webp|gif)$/i;

/**
 * The address that a text without a scheme means, with `https://` before it: where its first part
 * looks like a host. Null for everything else: paths, names, and what has a scheme.
 */
export function withScheme(text: string): string | null {
  const trimmed = text.trim();
  const rest = trimmed.startsWith('//') ? trimmed.slice(2) : trimmed;
  if (/\s|@/.test(rest) || fileForm.test(rest) || !hostForm.test(rest)) return null;
  const address = `https://${rest}`;
  return URL.canParse(address) ? new URL(address).href : null;
}

/** Whether a text names somebody or something rather than a place: words, or an e-mail address. */
export function isName(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed !== '' &&
    !/^[a-z][a-z0-9+.-]*:\S/i.test(trimmed) &&
    !/[/\\?#]/.test(trimmed) &&
    !fileForm.test(trimmed) &&
    withScheme(trimmed) === null
  );
}

/** What a visitor wrote. */
export type Meant =
  | { readonly kind: 'address'; readonly address: string }
  /** The badge itself. */
  | { readonly kind: 'text' }
  /** Somebody, or something that is no address. */
  | { readonly kind: 'name' };

/**
 * An address, with or without its scheme, or a path of the site, which gives its published address;
 * over https, since nothing else is read.
 */
export function meantBy(text: string, site: OwnSite): Meant {
  const trimmed = text.trim();
  if (/^(?:\{|ey[\w-]+\.)/.test(trimmed)) return { kind: 'text' };
  const address = withScheme(trimmed);
  if (address !== null) return { kind: 'address', address };
  const base = URL.canParse(trimmed) ? undefined : site.servedFrom;
  if (trimmed === '' || isName(trimmed) || !URL.canParse(trimmed, base)) return { kind: 'name' };
  const url = publishedAddress(new URL(trimmed, base).href, site).replace(/^http:/, 'https:');
  return url.startsWith('https:') ? { kind: 'address', address: url } : { kind: 'name' };
}
