/**
 * The hash of an address goes into a profile that stands already; everything else in the file
 * stays.
 */

import type { HashedEmail } from '../community/model.ts';
import { withKey } from './front-matter-edit.ts';

/** The text of a checked `profile.md` without `email`, with it. */
export function withEmail(text: string, { hash, salt }: HashedEmail): string {
  return withKey(text, 'email', { hash, salt });
}
