/** The pages of the site that checks: what each is about stands in its address. */

import { absolute, credentialPath } from '../../credential/addresses.ts';
import { publishedPageAt, type PublishedPage } from '../../credential/published-page.ts';
import { say } from '../../language/sayings.ts';
import { pathOfSite } from './former-site.ts';
import type { Check } from '../report/report.ts';
import { checkOf } from '../report/step.ts';
import { lookInto } from './looked-into.ts';
import { nothing, type Found, type KnownSite, type Trail, type Walk } from './following.ts';
import { recordOf, shown, unread } from './said.ts';

/** What the page at an address of the site is about; null where only the page itself can say it. */
export async function aboutOwnPage(
  walk: Walk,
  page: PublishedPage,
  address: string,
  site: KnownSite,
  trail: Trail,
  left: number,
): Promise<Found | null> {
  switch (page.kind) {
    case 'award':
      return ownAward(walk, credentialOf(page, site), address, trail);
    case 'recipient': {
      const items = site.recordOf?.(page.recipient);
      return items === undefined ? null : recordOf(address, items, trail);
    }
    case 'checker': {
      const named = new URL(address).searchParams.get('credential');
      return named !== null && URL.canParse(named, site.url)
        ? walk.toAddress(new URL(named, site.url).href, trail, left - 1)
        : nothing(ownPage('other-page', address), trail);
    }
    case 'badge':
      return nothing(ownPage('badge-page', address), trail);
    case 'other':
      return nothing(ownPage('other-page', address), trail);
  }
}

/** The credentials of the site's own awards whose pages are among these addresses, each once. */
export function ownAwardsAmong(
  addresses: readonly string[],
  site: KnownSite | undefined,
): readonly string[] {
  if (site === undefined) return [];
  const credentials = addresses.flatMap((address) => {
    const path = pathOfSite(address, site);
    const page = path === null ? null : publishedPageAt(path);
    return page?.kind === 'award' ? [credentialOf(page, site)] : [];
  });
  return [...new Set(credentials)];
}

const credentialOf = (
  { recipient, award }: Extract<PublishedPage, { readonly kind: 'award' }>,
  site: KnownSite,
): string => absolute(site.url, credentialPath(recipient, award));

async function ownAward(
  walk: Walk,
  credential: string,
  page: string,
  trail: Trail,
): Promise<Found> {
  const answer = await walk.ask(credential);
  if (answer.outcome === 'unreachable')
    return nothing(
      answer.status === 404 ? ownPage('unsigned-page', page) : unread(credential, answer),
      trail,
    );
  const inside = await lookInto(answer.bytes);
  const said = say('phrases', 'page-names', { page: shown(page), address: shown(credential) });
  if (inside.kind === 'credential') return { ...inside, trail: [...trail, said] };
  return nothing(inside.kind === 'nothing' ? inside.check : ownPage('unsigned-page', page), trail);
}

const ownPage = (what: 'badge-page' | 'other-page' | 'unsigned-page', page: string): Check =>
  checkOf('format', 'unknown', `no-credential-inside/${what}`, { page: shown(page) });
