/** What endorsements speak of: something signed here, in whose folder they stand. */

import { createHash } from 'node:crypto';
import type { Endorsement } from '../../community/endorsements/read.ts';
import type { Community, Recipient } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import {
  absolute,
  didOf,
  isAchievementPath,
  isCredentialPath,
  issuerProfilePath,
  openBadges3Beside,
  pathOnSite,
} from '../addresses.ts';
import { addressesOf, placedOn } from '../moving/own-addresses.ts';
import { correctionsIn } from '../ledger/corrections.ts';
import type { IssuedJson, Ledger } from '../ledger/ledger.ts';

/** What one endorsement is about, as it stands in the ledger. */
export type EndorsedThing =
  | { readonly kind: 'award' | 'badge'; readonly path: string; readonly issued: IssuedJson }
  | { readonly kind: 'issuer' };

/** The thing of this community whose id an endorsement names; null where it is none of ours. */
export function endorsedThing(
  subject: string,
  { issuer }: Pick<Community, 'issuer'>,
  ledger: Ledger,
): EndorsedThing | null {
  const sites = addressesOf(issuer);
  const isIssuer = sites.some((site) => subject === didOf(site));
  if (isIssuer || subject === absolute(issuer.url, issuerProfilePath)) return { kind: 'issuer' };
  const beside = besideOf(subject, issuer.url, ledger);
  if (beside !== null) return beside;
  const found = placedOn(sites, subject, (at) => isCredentialPath(at) || isAchievementPath(at));
  if (found === null) return null;
  const award = ledger.credentials.get(found.path);
  const issued = award ?? ledger.achievements.get(found.path);
  return issued === undefined || issued.json['id'] !== subject
    ? null
    : { kind: award === undefined ? 'badge' : 'award', path: found.path, issued };
}

/** The same in Open Badges 2.0, by the address of its document at the present site. */
function besideOf(subject: string, site: string, ledger: Ledger): EndorsedThing | null {
  const found = pathOnSite(site, subject);
  const path = found === null ? null : openBadges3Beside(found);
  if (path === null || path === found) return null;
  const award = ledger.credentials.get(path);
  const issued = award ?? ledger.achievements.get(path);
  return issued === undefined
    ? null
    : { kind: award === undefined ? 'badge' : 'award', path, issued };
}

/**
 * The addresses at which others host endorsements in Open Badges 2.0, by the path of the award or
 * the version in Open Badges 3.0; those of the issuer by an empty one. They are linked, and never
 * restated: an Endorsement is its author's where they host it.
 */
export function hostedEndorsements(
  community: Pick<Community, 'issuer' | 'endorsements'>,
  ledger: Ledger,
): ReadonlyMap<string, readonly string[]> {
  const found = community.endorsements.flatMap(({ subject, hostedAt }) => {
    const thing = hostedAt === null ? null : endorsedThing(subject, community, ledger);
    const path = thing === null || thing.kind === 'issuer' ? '' : thing.path;
    return hostedAt === null || thing === null ? [] : [{ path, hostedAt }];
  });
  const byPath = Map.groupBy(found, ({ path }) => path);
  return new Map(
    [...byPath].map(([path, all]) => [path, [...new Set(all.map((one) => one.hostedAt))]]),
  );
}

/**
 * Whether the bytes that an endorsement names are those of what it is about. `unbound`: it names
 * none. `before`: they were, until what it is about was corrected and signed again.
 */
export type Binding = 'bound' | 'unbound' | 'before' | 'other';

export function bindingOf({ subject, bound }: Endorsement, thing: EndorsedThing): Binding {
  const named = bound.filter(({ id }) => id === subject);
  if (thing.kind === 'issuer' || named.length === 0) return 'unbound';
  const { bytes, json } = thing.issued;
  const digest = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  if (named.every((one) => one.digest === digest)) return 'bound';
  return thing.kind === 'award' && correctionsIn(json) > 0 ? 'before' : 'other';
}

/** The recipient of whose key an endorsement is; null where no profile lists it. */
export const keyOwner = (
  { issuerId }: Pick<Endorsement, 'issuerId'>,
  { recipients }: Pick<Community, 'recipients'>,
): Recipient | null => recipients.find(({ keys }) => keys.includes(issuerId)) ?? null;

/** Every endorsement is of what it lies beside, by somebody else whom a reader can know. */
export function endorsementsFit(community: Community, ledger: Ledger): Problem[] {
  return community.endorsements.flatMap((one) => {
    const words = wrongTarget(one, community, ledger) ?? wrongAuthor(one, community);
    return words === null ? [] : [{ ...words, path: one.path, line: 1, column: 1 }];
  });
}

type Words = Pick<Problem, 'rule' | 'message' | 'remedy'>;

function wrongTarget(one: Endorsement, community: Community, ledger: Ledger): Words | null {
  const thing = endorsedThing(one.subject, community, ledger);
  if (thing === null)
    return {
      rule: 'endorsement-of-others',
      message: `This endorses ${named(one.subject)}, which was not signed here.`,
      remedy:
        'It belongs into the repository of whoever signed that; what is endorsed here is named by ' +
        `the address of its .json file below ${community.issuer.url}, or by ` +
        `${didOf(community.issuer.url)}.`,
    };
  const folder = thing.kind === 'issuer' ? 'keys' : thing.path.split('/').slice(0, 2).join('/');
  const home = `${folder}/endorsements`;
  if (!one.path.startsWith(`${home}/`))
    return {
      rule: 'endorsement-misplaced',
      message: `This endorses ${named(one.subject)}, and lies beside something else.`,
      remedy: `Move it, byte for byte: \`git mv ${one.path} ${home}/\`.`,
    };
  if (bindingOf(one, thing) !== 'other') return null;
  return {
    rule: 'endorsement-of-other-bytes',
    message:
      'This endorses other bytes than those that are published: its ' +
      `\`digestSRI\` is not the SHA-256 of ${thing.kind === 'issuer' ? '' : thing.path}.`,
    remedy: 'Ask for one of the file as it is published; `npm run endorse` takes its digest anew.',
  };
}

function wrongAuthor(one: Endorsement, community: Community): Words | null {
  const { issuerId, path, about, folder } = one;
  const sites = addressesOf(community.issuer);
  if (sites.some((site) => issuerId === didOf(site) || issuerId.startsWith(site)))
    return {
      rule: 'endorsement-of-oneself',
      message: 'This is signed by the issuer itself, whose word every badge here is already.',
      remedy: 'Delete it: an endorsement is somebody else’s word.',
    };
  if (!issuerId.startsWith('did:key:')) return null;
  const owner = keyOwner(one, community);
  if (owner === null)
    return {
      rule: 'endorsement-by-unknown-key',
      message: `Nobody here is known by ${named(issuerId)}, the key that signed this.`,
      remedy:
        'Whoever signed it adds the key to their own profile first: ' +
        '`keys:` in recipients/<recipient>/profile.md.',
    };
  if (owner.visibility === 'file-only')
    return {
      rule: 'endorsement-by-hidden-person',
      message: `This is signed by a key of recipients/${owner.slug}/, who wants no page here.`,
      remedy: `Delete ${path}, or have them choose another \`visibility\`.`,
    };
  return about === 'award' && owner.slug === folder
    ? {
        rule: 'endorsement-of-oneself',
        message: 'This is the recipient’s own word about an award of theirs.',
        remedy: 'Delete it: an endorsement is somebody else’s word.',
      }
    : null;
}

/** Whether it ended before this day, in UTC; its last moment is the one that was signed. */
export function hasEnded({ validUntil }: Pick<Endorsement, 'validUntil'>, now: Date): boolean {
  const end = validUntil === null ? Number.NaN : Date.parse(validUntil);
  return Number.isNaN(end) ? false : end < now.getTime();
}

/** A text of a stranger's file, as far as a sentence has room. */
const named = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
