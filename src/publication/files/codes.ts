/**
 * The QR codes beside the pages: of each recipient's page, and of each award's page and credential
 * where the award is older than the codes inside its page.
 */

import { qrSvg } from '../../artwork/qr.ts';
import type { Community } from '../../community/model.ts';
import {
  absolute,
  awardPage,
  credentialPath,
  qrPath,
  recipientPage,
  recipientQrPath,
  walletQrPath,
} from '../../credential/addresses.ts';
import { hasCodeFiles } from '../../credential/ledger/award-forms.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { hasAssertion } from '../../credential/open-badge.ts';
import { presentOne } from '../../site/model/tombstones.ts';
import { madeOf } from '../remembering/made-of.ts';
import { type IsThere, nothingThere, type PublishedFile } from './published-file.ts';

/**
 * Every code, one after the other, also of addresses that lead on or were given up, where something
 * that was printed or shared may show them. A wallet is never handed what a throw-away key signed. */
export async function* qrCodes(
  community: Community,
  ledger: Ledger,
  isThere: IsThere = nothingThere,
): AsyncGenerator<PublishedFile> {
  const { issuer, recipients, awards, tombstones } = community;
  async function* code(path: string, target: string): AsyncGenerator<PublishedFile> {
    const address = absolute(issuer.url, target);
    const made = madeOf('code', [address]);
    if (isThere(path, made)) return;
    yield { path, made, bytes: new TextEncoder().encode(await qrSvg(address)) };
  }
  const forWallets = (recipient: string, award: string): string | null => {
    const credential = credentialPath(recipient, award);
    const issued = ledger.credentials.get(credential);
    return issued !== undefined && hasAssertion(issued.json, issuer) ? credential : null;
  };
  for (const { slug } of recipients) yield* code(recipientQrPath(slug), recipientPage(slug));
  for (const award of awards) {
    const { recipient, slug } = award;
    const issued = ledger.credentials.get(credentialPath(recipient, slug));
    if (!hasCodeFiles(award, issued, issuer)) continue;
    yield* code(qrPath(recipient, slug), awardPage(recipient, slug));
    const credential = forWallets(recipient, slug);
    if (credential !== null) yield* code(walletQrPath(recipient, slug), credential);
  }
  for (const tombstone of tombstones.filter(({ page }) => page)) {
    const { recipient, award } = tombstone;
    const end = presentOne(tombstone, community) ?? { recipient, award };
    if (award === null) yield* code(recipientQrPath(recipient), recipientPage(end.recipient));
    if (award === null || end.award === null) continue;
    yield* code(qrPath(recipient, award), awardPage(end.recipient, end.award));
    const credential = forWallets(end.recipient, end.award);
    if (credential !== null) yield* code(walletQrPath(recipient, award), credential);
  }
}
