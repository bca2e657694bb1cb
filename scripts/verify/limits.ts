/** How much is read of anything, in bytes. */

/** A key document or a status list. */
export const largestDocument = 1024 * 1024;
/** A picture or a credential named on the command line. */
export const largestInput = 10 * 1024 * 1024;
/** Longest wait for a host, in milliseconds. */
export const longestWait = 5_000;
