/**
 * The names that files and folders may have: they become addresses, so they are narrow and never
 * change.
 */

/** What a slug is, in words for people. */
export const slugInWords =
  'lower-case letters a to z, digits and single inner hyphens, at most 64 characters';

/** The same grammar for schemas and for whoever must find a slug in a path. */
const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/**
 * Names with a meaning of their own on the site or in a folder, and the device names that Windows
 * cannot store as files.
 */
const reservedNames: ReadonlySet<string> = new Set([
  'profile',
  'issuer',
  'status',
  'log',
  // Files of a public log, and of the list of everything that was signed.
  'checkpoint',
  'tile',
  'register',
  // Names that programs find on every object.
  'constructor',
  'prototype',
  'index',
  'page',
  'pathways',
  'frameworks',
  'verify',
  'badge',
  'image',
  'feed',
  '404',
  'con',
  'prn',
  'aux',
  'nul',
  ...numbered('com'),
  ...numbered('lpt'),
]);

function numbered(device: string): string[] {
  return Array.from({ length: 10 }, (_, at) => `${device}${at}`);
}

/** True where the text has the form of a slug. Whether it is reserved is another question. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text) && !text.includes('--');
}

/** True where a slug has a meaning of its own already. */
export function isReserved(slug: string): boolean {
  return reservedNames.has(slug);
}

/**
 * What two names must differ in: NFKC and case folding make look-alikes equal, as file systems and
 * readers may.
 */
export function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** The nearest well-formed slug to a name, or null where nothing of it can be kept. */
export function suggestSlug(name: string): string | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return isSlug(slug) && !isReserved(slug) ? slug : null;
}
