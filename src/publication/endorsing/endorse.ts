/** Writes a word about something that was published elsewhere: a community's, or a person's. */

import { longestComment } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { didOf, endorsementPath } from '../../credential/addresses.ts';
import type { Endorser } from '../../credential/endorsing/document.ts';
import { faultOfWish, personWith, signedEndorsement } from '../../credential/endorsing/signed.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { Signer } from '../../credential/sign.ts';
import type { HolderKey } from '../../proof/holder/holder.ts';
import type { ReadAddress } from '../../repository/network/source.ts';
import type { FetchJson } from '../../verification/report/report.ts';
import { verify } from '../../verification/verify.ts';
import { ownDocuments } from '../inspecting/own-documents.ts';
import { findTarget, type Target } from './target.ts';

export interface EndorsingWish {
  readonly address: string;
  /** Markdown. */
  readonly comment: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Whose word it is, and what it is verified with. */
export interface EndorsingAuthor {
  readonly endorser: Endorser;
  readonly signer: Signer;
  /** The addresses of their site: what is there is no business of others' words. */
  readonly sites: readonly string[];
  readonly fetchJson: FetchJson;
}

interface Means {
  readonly author: EndorsingAuthor;
  /** The guarded reader of the network. */
  readonly read: ReadAddress;
  readonly now: Date;
  /** A fresh `urn:uuid:…`. */
  readonly id: string;
}

export interface WrittenEndorsement {
  /** The name of its file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly target: Target;
  /** Where it belongs in the repository of whom it endorses; null where that is not known. */
  readonly path: string | null;
}

/** A community, with its key. */
export function communityAsAuthor(
  community: Community,
  ledger: Ledger,
  signer: Signer,
): EndorsingAuthor {
  const { name, url } = community.issuer;
  return {
    endorser: { id: didOf(url), name, url },
    ...{ signer, sites: addressesOf(community.issuer) },
    fetchJson: ownDocuments(community, ledger),
  };
}

/** A person, with a key of their own: its id says what it is verified with. */
export const personAsAuthor = (key: HolderKey, name: string, created: string): EndorsingAuthor => ({
  ...personWith(key, name, created),
  sites: [],
  fetchJson: () => Promise.resolve({ outcome: 'unreachable', reason: 'Nothing is asked for.' }),
});

/** The endorsement, signed and verified, or one sentence on why there is none. */
export async function endorse(
  { address, ...wish }: EndorsingWish,
  { author, read, now, id }: Means,
): Promise<WrittenEndorsement | { readonly refusal: string }> {
  const refusal = refusalOf({ ...wish, name: author.endorser.name }, now);
  if (refusal !== null) return { refusal };
  const target = await findTarget(address, read, now);
  if ('refusal' in target) return target;
  const { endorser, signer, sites, fetchJson } = author;
  const { endorsed, folder } = target;
  if (sites.some((site) => endorsed.id === didOf(site) || endorsed.id.startsWith(site)))
    return {
      refusal: 'This is signed here already: an endorsement is a word about what others signed.',
    };
  const { bytes, digest } = await signedEndorsement({ ...wish, id, endorser, endorsed }, signer);
  const text = new TextDecoder().decode(bytes);
  const { verdict } = await verify(text, {
    ...{ now: new Date(signer.created), fetchJson, trusted: [] },
  });
  if (verdict !== 'valid')
    throw new Error(`An endorsement that was just signed is ${verdict}: this is a bug.`);
  const path = folder === null ? null : endorsementPath(folder, digest);
  return { file: `${digest}.json`, bytes, target, path };
}

function refusalOf(wish: Parameters<typeof faultOfWish>[0], now: Date): string | null {
  const { comment, until } = wish;
  switch (faultOfWish(wish, now)) {
    case 'no-comment':
      return 'Say what you know of it: --comment TEXT.';
    case 'long-comment':
      return `The comment has ${comment.length} characters; at most ${longestComment} are shown.`;
    case 'mail-address':
      return 'The comment or the name holds an e-mail address; leave it out.';
    case 'past-day':
      return `--until ${until} lies in the past: an endorsement that has ended is refused everywhere.`;
    case null:
      return null;
  }
}
