/** Writes this community's endorsement of something that was published elsewhere. */

import { digestName } from '../../community/rules/kept-originals.ts';
import { longestComment } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { holdsMailAddress } from '../../community/text/mail-address.ts';
import { didOf, endorsementPath } from '../../credential/addresses.ts';
import { endorsementDocument } from '../../credential/endorsing/document.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes, signDocument, type Signer } from '../../credential/sign.ts';
import type { ReadAddress } from '../../repository/network/source.ts';
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

interface Means {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly signer: Signer;
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

/** The endorsement, signed and verified, or one sentence on why there is none. */
export async function endorse(
  wish: EndorsingWish,
  means: Means,
): Promise<WrittenEndorsement | { readonly refusal: string }> {
  const { community, ledger, signer, read, now, id } = means;
  const refusal = refusalOf(wish, now);
  if (refusal !== null) return { refusal };
  const target = await findTarget(wish.address, read, now);
  if ('refusal' in target) return target;
  if (isOwn(target, community))
    return {
      refusal: 'This is signed here already: an endorsement is a word about what others signed.',
    };
  const document = endorsementDocument({
    id,
    issuer: community.issuer,
    endorsed: target.endorsed,
    comment: wish.comment,
    validFrom: signer.created,
    validUntil: `${wish.until}T23:59:59Z`,
  });
  const bytes = issuedBytes(await signDocument(document, signer));
  const { verdict } = await verify(new TextDecoder().decode(bytes), {
    now: new Date(signer.created),
    fetchJson: ownDocuments(community, ledger),
    trusted: [],
  });
  if (verdict !== 'valid')
    throw new Error(`An endorsement that was just signed is ${verdict}: this is a bug.`);
  const file = `${digestName(bytes)}.json`;
  const path = target.folder === null ? null : endorsementPath(target.folder, digestName(bytes));
  return { file, bytes, target, path };
}

function refusalOf({ comment, until }: EndorsingWish, now: Date): string | null {
  if (comment.trim() === '') return 'Say what you know of it: --comment TEXT.';
  if (comment.length > longestComment)
    return `The comment has ${comment.length} characters; at most ${longestComment} are shown.`;
  if (holdsMailAddress(comment)) return 'The comment holds an e-mail address; leave it out.';
  return Date.parse(`${until}T23:59:59Z`) < now.getTime()
    ? `--until ${until} lies in the past: an endorsement that has ended is refused everywhere.`
    : null;
}

function isOwn({ endorsed }: Target, { issuer }: Community): boolean {
  return addressesOf(issuer).some(
    (site) => endorsed.id === didOf(site) || endorsed.id.startsWith(site),
  );
}
