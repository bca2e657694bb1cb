/** Of two jobs that propose from one branch the host refuses the second, which takes the first's. */

import { HostRefused } from '../api.ts';

/**
 * The number of what `open` opens; where the host refuses that with this status, of the one that is open
 * already. Throws HostRefused where there is none, or for another reason.
 */
export async function openedOnce(
  open: () => Promise<number>,
  refusal: number,
  openAlready: () => Promise<number | null>,
): Promise<number> {
  try {
    return await open();
  } catch (error) {
    const isThere = error instanceof HostRefused && error.status === refusal;
    const there = isThere ? await openAlready() : null;
    if (there === null) throw error;
    return there;
  }
}
