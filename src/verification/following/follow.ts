/**
 * From something that holds no badge to the one that it names: by an address, a page's links, a
 * code in a picture, a link in a document. What is fetched is asked of the caller, who decides;
 * what was followed is said in the report.
 */

import { publishedPageAt } from '../../credential/published-page.ts';
import type { FileLead, Lead } from './lead.ts';
import { lookInto } from './looked-into.ts';
import { pathOfSite } from './former-site.ts';
import { printable } from '../report/printable.ts';
import { checkOf } from '../report/step.ts';
import { asked as askedFor } from './asked.ts';
import {
  nothing,
  type Asked,
  type Following,
  type Found,
  type Trail,
  type Walk,
} from './following.ts';
import { aboutOwnPage } from './own-pages.ts';
import { otherPlacesOf } from './page-places.ts';
import { pageNames, unread } from './said.ts';

/** From the page on a code, over its credential's address, to the credential: and one to spare. */
const longestWay = 4;
const mostFetches = 12;

/** Follows a lead; `from` is the address at which it was read, or null. Never rejects. */
export async function follow(
  lead: Lead,
  from: string | null,
  following: Following,
): Promise<Found> {
  let fetchesLeft = mostFetches;
  const walk: Walk = {
    following,
    toAddress: (address, trail, left) => toAddress(walk, address, trail, left, true),
    ask: async (address) =>
      (fetchesLeft -= 1) < 0
        ? { outcome: 'unreachable', reason: null }
        : askedFor(address, following),
  };
  return lead.kind === 'address'
    ? toAddress(walk, lead.address, [], longestWay, lead.isWritten === true)
    : through(walk, lead, from, [], longestWay);
}

/** `isPlace`: the address is one of a page or file, rather than in a credential's place. */
async function toAddress(
  walk: Walk,
  written: string,
  trail: Trail,
  left: number,
  isPlace: boolean,
): Promise<Found> {
  const address = written.trim().replace(/^http:/i, 'https:');
  if (left <= 0)
    return nothing(checkOf('format', 'unknown', 'no-credential-inside/too-far'), trail);
  if (!/^https:\/\/\S+$/i.test(address) || !URL.canParse(address)) {
    const said = { address: printable(written, 100) };
    return nothing(
      checkOf('format', 'unknown', 'no-credential-inside/no-web-address', said),
      trail,
    );
  }
  const { site } = walk.following;
  const path = site === undefined ? null : pathOfSite(address, site);
  const page = path === null ? null : publishedPageAt(path);
  const own =
    page === null || site === undefined
      ? null
      : await aboutOwnPage(walk, page, address, site, trail, left);
  return own ?? read(walk, address, trail, left, isPlace);
}

async function read(
  walk: Walk,
  address: string,
  trail: Trail,
  left: number,
  isPlace: boolean,
): Promise<Found> {
  const answer = await walk.ask(address);
  if (answer.outcome === 'fetched') return openedAt(walk, address, answer, trail, left);
  // The hosted assertion of the oldest pictures: 410 is how its host withdraws it.
  if (answer.status === 410 && !isPlace)
    return { kind: 'credential', text: withdrawn(address), beside: null, trail };
  if (answer.status === undefined || answer.status === 404)
    for (const other of otherPlacesOf(address)) {
      const found = await walk.ask(other);
      if (found.outcome === 'fetched')
        return openedAt(walk, other, found, [...trail, pageNames(address, other)], left);
    }
  return nothing(unread(address, answer), trail);
}

async function openedAt(
  walk: Walk,
  asked: string,
  { bytes, address }: Extract<Asked, { readonly outcome: 'fetched' }>,
  trail: Trail,
  left: number,
): Promise<Found> {
  const inside = await lookInto(bytes);
  switch (inside.kind) {
    case 'credential':
      return { ...inside, address: asked, trail };
    case 'nothing':
      return nothing(inside.check, trail);
    case 'address':
      return walk.toAddress(inside.address, trail, left - 1);
    default:
      return through(walk, inside, placeOf(asked, address), trail, left - 1);
  }
}

/**
 * Where a page's links start: at the address that answered, or, where a copy on the disk did, at
 * the one that was asked, as a host would answer for a folder.
 */
function placeOf(asked: string, answered: string): string {
  if (answered.startsWith('https:')) return answered;
  return answered.endsWith('/index.html') && /\/[^/.?#]+$/.test(asked) ? `${asked}/` : asked;
}

/** Each kind of file has its own way, which is loaded when it comes. */
async function through(
  walk: Walk,
  lead: FileLead,
  from: string | null,
  trail: Trail,
  left: number,
): Promise<Found> {
  switch (lead.kind) {
    case 'page':
      return (await import('./through-page.ts')).throughPage(walk, lead, from, trail, left);
    case 'pdf':
      return (await import('./through-document.ts')).throughDocument(walk, lead, trail, left);
    case 'picture':
      return (await import('./through-picture.ts')).throughPicture(walk, lead, trail, left);
  }
}

/** What Open Badges 2.0 says of an assertion that its host withdrew ("Revocation"). */
const withdrawn = (address: string): string =>
  JSON.stringify({
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: address,
    revoked: true,
  });
