/**
 * What is loaded once somebody endorses in their browser: it reads the key, looks at what is
 * endorsed as a stranger would, and signs. The key stays in these variables.
 */

import { isCalendarDate } from '../../../community/dates.ts';
import { endorsementPath, pathOnSite } from '../../../credential/addresses.ts';
import {
  faultOfWish,
  personWith,
  signedEndorsement,
} from '../../../credential/endorsing/signed.ts';
import { type HolderKey, holderKeyIn } from '../../../proof/holder/holder.ts';
import {
  type Endorsable,
  endorsableAddress,
  endorsableIn,
} from '../../../verification/endorsing/endorsable.ts';
import { knowingFormer, presentAddress } from '../../../verification/following/former-site.ts';
import { type OwnSite, publishedAddress, servedAddress } from '../../../verification/own-site.ts';
import type { Circumstances, FetchJson } from '../../../verification/report/report.ts';
import { verify } from '../../../verification/verify.ts';
import type { EndorsingKey } from '../../model/endorsements.ts';

/** What was filled in, as it was typed. */
export interface EndorsingForm {
  readonly address: string;
  /** The text of the key's file; empty: none was brought. */
  readonly key: string;
  readonly name: string;
  readonly comment: string;
  readonly until: string;
}

/** Where the page stands, and what it may ask. */
export interface EndorsingPlace {
  readonly site: OwnSite;
  /** What the issuer is called. */
  readonly issuer: string;
  readonly keys: readonly EndorsingKey[];
  /** The bytes at an address at which the site is served; null: there is nothing. */
  readonly read: (address: string) => Promise<Uint8Array | null>;
  readonly now: Date;
  /** A fresh `urn:uuid:…`. */
  readonly id: string;
}

/** The name of a sentence of the page. */
export type EndorsingSaid =
  'noKey' | 'own' | 'incomplete' | 'notHere' | 'invalid' | 'long' | 'mail' | 'day';

/** A new file of the repository, or which sentence says why there is none. */
export type Endorsed =
  { readonly path: string; readonly text: string } | { readonly said: EndorsingSaid };

/** Whose key it is: of somebody in lists, or of nobody known; null where it is none. */
export type KeyRead = { readonly did: string; readonly owner: EndorsingKey | null } | null;

export async function ownerOf(text: string, keys: readonly EndorsingKey[]): Promise<KeyRead> {
  const key = await holderKeyIn(text);
  if (key === null) return null;
  return { did: key.did, owner: keys.find((one) => one.key === key.did) ?? null };
}

/** Signs what was filled in; whatever is wrong with it is said, and nothing is thrown at. */
export async function endorsed(form: EndorsingForm, place: EndorsingPlace): Promise<Endorsed> {
  const { address, key: text, name, comment, until } = form;
  if ([address, text, name, comment].some((one) => one.trim() === ''))
    return { said: 'incomplete' };
  const fault = isCalendarDate(until) ? faultOfWish(form, place.now) : 'past-day';
  if (fault !== null) return { said: sentences[fault] };
  const key = await holderKeyIn(text);
  if (key === null) return { said: 'noKey' };
  const found = await targetAt(address, place);
  if ('said' in found) return found;
  const { folder, kind, ...thing } = found;
  const owner = place.keys.find((one) => one.key === key.did);
  if (kind === 'award' && folder === `recipients/${owner?.recipient}`) return { said: 'own' };
  return signed({ ...form, name: name.trim(), until }, key, { ...thing, folder }, place);
}

const sentences = {
  'no-comment': 'incomplete',
  'long-comment': 'long',
  'mail-address': 'mail',
  'past-day': 'day',
} as const;

type Target = Omit<Endorsable, 'kind'> & { readonly folder: string };

async function signed(
  { name, comment, until }: EndorsingForm,
  key: HolderKey,
  { folder, ...thing }: Target,
  { id, now }: EndorsingPlace,
): Promise<Endorsed> {
  const created = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const { endorser, signer } = personWith(key, name, created);
  const wish = { id, endorser, endorsed: thing, comment, until };
  const { bytes, digest } = await signedEndorsement(wish, signer);
  const text = new TextDecoder().decode(bytes);
  const { verdict } = await verify(text, {
    ...{ now: new Date(created), trusted: [] },
    fetchJson: () => Promise.resolve({ outcome: 'unreachable', reason: '' }),
  });
  if (verdict !== 'valid') throw new Error(`What was just signed is ${verdict}: this is a bug.`);
  return { path: endorsementPath(folder, digest), text };
}

/** What an address of this site stands for, verified, with the folder of what is beside it. */
async function targetAt(
  typed: string,
  place: EndorsingPlace,
): Promise<(Target & Pick<Endorsable, 'kind'>) | { readonly said: EndorsingSaid }> {
  const { site, read } = place;
  const asked = typed.trim();
  const whole = URL.canParse(asked) ? asked : URL.parse(asked, site.url)?.href;
  const named = endorsableAddress(publishedAddress(whole ?? '', site));
  const present = named === null ? '' : presentAddress(named, site);
  const path = pathOnSite(site.url, present);
  const bytes = path === null ? null : await read(servedAddress(present, site));
  if (named === null || path === null || bytes === null) return { said: 'notHere' };
  const circumstances = knowingFormer(inquiry(place), site);
  let found = await endorsableIn(bytes, named, circumstances);
  // What was signed at a former address keeps it as its name.
  if ('refused' in found && found.refused === 'other-address' && typeof found.id === 'string')
    if (presentAddress(found.id, site) === present)
      found = await endorsableIn(bytes, found.id, circumstances);
  if ('refused' in found) return { said: found.refused === 'not-valid' ? 'invalid' : 'notHere' };
  return found.kind === 'issuer'
    ? { ...found, name: place.issuer, folder: 'keys' }
    : { ...found, folder: path.split('/').slice(0, 2).join('/') };
}

/** What is verified with: documents of this site alone. */
function inquiry({ site, read, now }: EndorsingPlace): Circumstances {
  const fetchJson: FetchJson = async (address) => {
    const served = servedAddress(address, site);
    const bytes = served.startsWith(site.servedFrom) ? await read(served) : null;
    return bytes === null
      ? { outcome: 'unreachable', reason: '' }
      : { outcome: 'fetched', address, text: new TextDecoder().decode(bytes) };
  };
  return { now, trusted: [], fetchJson };
}
