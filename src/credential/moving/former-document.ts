/** Apart from the other addresses, since only the checker of a site that moved loads it. */

/**
 * Where the site keeps a copy of the DID document that belongs to a former address of it, from the
 * address of that: what is signed there asks for it by name, and the present site has one of its
 * own.
 */
export const formerDocumentPath = (address: string): string =>
  `keys/former/${address.slice('https://'.length).replace(':', '-')}`;
