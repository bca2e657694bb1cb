/** How much is read of anything, in bytes. */

/** A key document or a status list. */
export const largestDocument = 1024 * 1024;
/** A picture or a credential named on the command line. */
export const largestInput = 10 * 1024 * 1024;
/**
 * Longest wait for all hosts behind one input together, in milliseconds; people wait five seconds,
 * then they leave.
 */
export const longestWait = 4_000;
/** Inputs that are judged at the same time. */
export const inputsAtOnce = 4;
/** Inputs in the folders of one call; more are told, not read. */
export const mostInputs = 100_000;
