/** What is said of places that were looked at. */

import { say, type Saying } from '../../language/sayings.ts';
import { plainAscii, printable } from '../report/printable.ts';
import type { Check } from '../report/report.ts';
import { checkOf } from '../report/step.ts';
import { nothing, type Found, type Trail } from './following.ts';

/** An address fit for a sentence. */
export const shown = (address: string): string => plainAscii(address);

/** A page names another address, at which something was read. */
export const pageNames = (page: string, address: string): Saying =>
  say('phrases', 'page-names', { page: shown(page), address: shown(address) });

/** An address that could not be read, and why. */
export function unread(address: string, { reason }: { readonly reason: string | null }): Check {
  return checkOf('format', 'unknown', 'unreadable-input/address', {
    address: shown(address),
    reason: reason === null ? [say('phrases', 'failed')] : printable(reason),
  });
}

/** Several credentials, by their addresses; `page` lists them, or is empty. */
export function recordOf(page: string, items: readonly string[], trail: Trail): Found {
  if (items.length === 0)
    return nothing(
      checkOf('format', 'unknown', 'no-credential-inside/empty-record', { page: shown(page) }),
      trail,
    );
  const check = checkOf('format', 'unknown', 'no-credential-inside/record', {
    count: items.length,
  });
  return { kind: 'record', items, page, check, trail };
}
