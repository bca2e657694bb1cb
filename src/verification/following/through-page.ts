/** From a web page to the badge that it shows. */

import { say } from '../../language/sayings.ts';
import type { FileLead } from './lead.ts';
import { lookInto } from './looked-into.ts';
import { checkOf } from '../report/step.ts';
import { nothing, type Found, type Trail, type Walk } from './following.ts';
import { linksIn } from './page-links.ts';
import { besideOf } from './page-places.ts';
import { pageNames, recordOf, shown, unread } from './said.ts';

/**
 * Reads what the page's links name, else the JSON file beside it, else what lies at the address
 * that a saved page names as its own.
 */
export async function throughPage(
  walk: Walk,
  { bytes, otherwise }: FileLead,
  from: string | null,
  trail: Trail,
  left: number,
): Promise<Found> {
  // Links are ASCII in every encoding that pages are written in.
  const { alternates, items, canonical } = linksIn(new TextDecoder().decode(bytes), from);
  const page = from ?? canonical ?? '';
  let silent: Found | null = null;
  for (const address of alternates) {
    const { found, unreachable } = await badgeAt(walk, address, page, trail);
    if (found !== null) return found;
    silent ??= unreachable;
  }
  if (items.length > 0) return recordOf(page, items, trail);
  if (silent !== null) return silent;
  for (const address of from === null ? [] : besideOf(from)) {
    const { found } = await badgeAt(walk, address, page, trail);
    if (found !== null) return found;
  }
  if (from === null && canonical !== null) {
    const said = say('phrases', 'page-is', { page: shown(canonical) });
    return walk.toAddress(canonical, [...trail, said], left - 1);
  }
  return nothing(
    page === ''
      ? otherwise
      : checkOf('format', 'unknown', 'no-credential-inside/page', { page: shown(page) }),
    trail,
  );
}

/**
 * The badge at an address that a page names, or why there was no answer; both null for other JSON.
 */
async function badgeAt(
  walk: Walk,
  address: string,
  page: string,
  trail: Trail,
): Promise<{ readonly found: Found | null; readonly unreachable: Found | null }> {
  const answer = await walk.ask(address);
  if (answer.outcome === 'unreachable')
    return { found: null, unreachable: nothing(unread(address, answer), trail) };
  const inside = await lookInto(answer.bytes);
  const isBadge = inside.kind === 'credential' && looksLikeBadge(inside.text);
  const found = isBadge
    ? { ...inside, address, trail: [...trail, pageNames(page, address)] }
    : null;
  return { found, unreachable: null };
}

/** Many pages name JSON that is no badge, such as their own text. */
const looksLikeBadge = (text: string): boolean =>
  !text.trimStart().startsWith('{') || badgeWords.test(text);

const badgeWords =
  /"(?:\w*(?:Verifiable(?:Credential|Presentation)|BadgeCredential|AchievementCredential)|Assertion)"|"badge"\s*:|"vc"\s*:/;
