/** What somebody outside remembers of a community: each file that was ever signed, each address. */

import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { awardPage, credentialPath, recipientPage } from '../../credential/addresses.ts';
import { statusPlaceOf } from '../../credential/issuing.ts';
import { placeText } from '../../credential/ledger/register.ts';
import type { Sound } from './living-community.ts';

export interface Signed {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `1/4711` */
  readonly place: string;
}

export class Memory {
  /** By their bytes. */
  readonly signed: Map<string, Signed> = new Map();
  /** Published paths of pages. */
  readonly addresses: Set<string> = new Set();
  /** Addresses of which their owners wanted nothing left. */
  readonly swept: Set<string> = new Set();
  /** Addresses at which a tombstone stood once. */
  private readonly tombstones: Set<string> = new Set();
  /** Credentials that were published with a page, by their bytes. */
  private readonly shown: Set<string> = new Set();
  /** Places that were withdrawn for good: they stay so. */
  readonly lost: Set<string> = new Set();

  /** Takes in what stands and is published now. */
  remember({ community, ledger }: Sound): void {
    for (const [path, { json, bytes }] of ledger.credentials) {
      const place = statusPlaceOf(json, addressesOf(community.issuer));
      if (place === null) throw new Error(`${path} has no place.`);
      const key = Buffer.from(bytes).toString('latin1');
      this.signed.set(key, { path, bytes, place: placeText(place) });
    }
    const present = new Set([...ledger.credentials.values()].map(({ bytes }) => bytes));
    for (const { bytes, place } of this.signed.values())
      if (![...present].some((one) => Buffer.compare(one, bytes) === 0)) this.lost.add(place);
    const standing = new Map(
      community.tombstones.map(({ recipient, award, page }) => [
        award === null ? recipientPage(recipient) : awardPage(recipient, award),
        page,
      ]),
    );
    for (const path of this.tombstones) if (!standing.has(path)) this.swept.add(path);
    for (const [path, page] of standing) {
      this.tombstones.add(path);
      if (!page) this.swept.add(path);
    }
    const unseen = new Set(
      community.recipients.flatMap(({ slug, visibility }) =>
        visibility === 'file-only' ? [slug] : [],
      ),
    );
    for (const { slug } of community.recipients)
      if (!unseen.has(slug)) this.addresses.add(recipientPage(slug));
    for (const { recipient, slug } of community.awards) {
      const issued = ledger.credentials.get(credentialPath(recipient, slug));
      const key = issued === undefined ? '' : Buffer.from(issued.bytes).toString('latin1');
      if (!unseen.has(recipient)) {
        this.addresses.add(awardPage(recipient, slug));
        this.shown.add(key);
      } else if (key === '' || !this.shown.has(key)) {
        // What was awarded or signed since its recipient left the site is nobody's to know.
        this.swept.add(awardPage(recipient, slug));
      }
    }
  }
}
