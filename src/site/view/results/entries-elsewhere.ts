/** Where people can read about an entry of a framework: what identifies it need not be a page. */

import { bothForms } from '../../model/hosts.ts';

/** ESCO names its entries with http, and shows them elsewhere. */
const esco = /^https?:\/\/data\.europa\.eu\/esco\/(skill|occupation)\/[\w.-]+$/;

/** The address of a page, or null where none is known. */
export function pageOfEntry(identifier: string): string | null {
  const [, kind] = esco.exec(identifier) ?? [];
  if (kind !== undefined)
    return `https://esco.ec.europa.eu/en/classification/${kind}?uri=${encodeURIComponent(identifier)}`;
  return identifier.startsWith('https://') ? identifier : null;
}

/** The host of a page, in both forms where it has letters beyond ASCII. */
export const hostOf = (page: string): string => bothForms(page) ?? new URL(page).host;
