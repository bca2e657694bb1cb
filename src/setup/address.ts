/**
 * The address of a new issuer's site: what somebody typed, as the one form that credentials can
 * carry.
 */

import { formats } from '../community/schemas/formats.ts';

export type Told<Value> =
  { readonly value: Value; readonly notes: readonly string[] } | { readonly refused: string };

/** Ends of addresses that belong to a hosting service, and leave with it. */
const borrowed = [
  'github.io',
  'gitlab.io',
  'codeberg.page',
  'pages.dev',
  'netlify.app',
  'vercel.app',
  'neocities.org',
  'surge.sh',
  'web.app',
  'firebaseapp.com',
  'onrender.com',
  'azurestaticapps.net',
  'sourcehut.org',
  'srht.site',
];

/** What every newcomer should read before choosing an address. */
export const whyAnAddressMatters: readonly string[] = [
  'Every badge carries the address of your site for ever: ' +
    'it is signed, and stands in the pictures and on prints.',
  'Whoever checks a badge asks that address for your key. ' +
    'If the address dies, nobody can check the badge any more.',
  'A domain of your own moves with you to any host. If you have one, ' +
    'a part of it such as badges.yourclub.org costs nothing.',
  'You can change the address until the first award. Later the site can ' +
    'move (`npm run move`), but the old address must go on answering for ever.',
];

/**
 * Reads a site's address: adds `https://` and the slash at the end, drops query, fragment and a
 * file name, writes host names as browsers do, and notes each change. Refuses with a sentence what
 * cannot become an issuer's address.
 */
export function readAddress(typed: string): Told<string> {
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
  if (value.length > 300 || !formats['site-address'].test(value))
    return {
      refused:
        `${value} cannot be an issuer’s address: it needs a host name with a dot, ` +
        'and a path of letters, digits, "-", "_" and "." only.',
    };
  if (notes.length === 0 && value !== text) notes.push('It is written the way browsers write it.');
  return { value, notes };
}

/** What speaks against an address, without forbidding it. */
export function addressWarnings(address: string): readonly string[] {
  const { hostname } = new URL(address);
  const service = borrowed.find((end) => hostname.endsWith(`.${end}`));
  return [
    ...(service === undefined
      ? []
      : [
          `${hostname} belongs to the service behind ${service}. ` +
            'If you ever leave it, every badge with this address can no longer be checked. ' +
            'A domain of your own is better, before the first award.',
        ]),
    ...(/^(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)$/.test(hostname)
      ? [`${address} is the page of a repository, not of a site that you can publish.`]
      : []),
    ...(/\.(?:example|test|invalid|local|localhost)$|(?:^|\.)example\.(?:org|com|net)$/.test(
      hostname,
    )
      ? [`${hostname} is reserved for examples: nobody will ever reach it.`]
      : []),
  ];
}

/** Whether an address stands on a domain of the community's own. */
export function isOwnDomain(address: string): boolean {
  return !borrowed.some((end) => new URL(address).hostname.endsWith(`.${end}`));
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
