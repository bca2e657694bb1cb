/**
 * The address of a site: what somebody typed, as the one form that credentials can carry. Setup, a
 * move and the messages about `keys/issuer.json` all ask here.
 */

import { isSiteAddress } from './addresses-and-types.ts';

type ReadAddress =
  { readonly value: string; readonly notes: readonly string[] } | { readonly refused: string };

/**
 * Reads a site's address: adds `https://` and the slash at the end, drops query, fragment and a
 * file name, writes host names as browsers do, and notes each change. Refuses with a sentence what
 * cannot become an issuer's address.
 */
export function readSiteAddress(typed: string): ReadAddress {
  const text = typed.trim();
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (text === '' || url === null || !/^https?:$/.test(url.protocol))
    return {
      refused: `"${typed}" is not the address of a site, such as https://badges.yourclub.org/.`,
    };
  if (url.username !== '' || url.password !== '')
    return {
      refused: 'The address holds a user name or password. Write it without: it will be public.',
    };
  const notes: string[] = [];
  if (url.protocol === 'http:')
    notes.push(
      'It starts with https:// now: badges can be checked over an encrypted connection only.',
    );
  if (url.search !== '' || url.hash !== '')
    notes.push('What followed ? or # is left out: a site has one address without it.');
  const path = url.pathname.replace(/\/index\.html?$/i, '/');
  const value = `https://${url.host}${path.endsWith('/') ? path : `${path}/`}`;
  if (value.length > 300 || !isSiteAddress(value))
    return {
      refused:
        `${value} cannot be an issuer’s address: it needs a host name with a dot, ` +
        'and a path of letters, digits, "-", "_" and "." only.',
    };
  if (notes.length === 0 && value !== text) notes.push('It is written the way browsers write it.');
  return { value, notes };
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
