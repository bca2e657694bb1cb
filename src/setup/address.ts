/**
 * The address of a new issuer's site: what everybody should know before choosing one, and what
 * speaks against it.
 */

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
