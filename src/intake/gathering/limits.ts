/** How much an import opens: beyond it there is a sentence. */

/** Files of one folder, ZIP or list. */
export const mostFiles = 20_000;
/** Bytes of all files of an import together, unpacked. */
export const mostBytes = 256 * 1024 * 1024;
/** Bytes of a ZIP file. */
export const largestArchive = 128 * 1024 * 1024;
/**
 * A file that unpacks to more than this many times its size, and to more than a megabyte, is a
 * trap.
 */
export const largestRatio = 100;
/** Folders inside one another. */
export const deepest = 12;
/** Signs in the name of a file inside a ZIP. */
export const longestName = 500;

/** Files that could hold a badge, by the end of their names. */
export const badgeFile = /\.(?:json|jsonld|png|svg|jwt|jws|txt)$/i;

/** Names that desktops leave behind. */
export const isLitter = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') ||
  /(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i.test(name);
