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
import type { PublishedFile } from './published-file.ts';

/** Every code, one after the other. A wallet is never handed what a throw-away key signed. */
export async function* qrCodes(
  { issuer, recipients, awards }: Community,
  ledger: Ledger,
): AsyncGenerator<PublishedFile> {
  const code = async (path: string, target: string): Promise<PublishedFile> => ({
    path,
    bytes: new TextEncoder().encode(await qrSvg(absolute(issuer.url, target))),
  });
  for (const { slug } of recipients) yield code(recipientQrPath(slug), recipientPage(slug));
  for (const award of awards) {
    const { recipient, slug } = award;
    const credential = credentialPath(recipient, slug);
    const issued = ledger.credentials.get(credential);
    if (!hasCodeFiles(award, issued, issuer)) continue;
    yield code(qrPath(recipient, slug), awardPage(recipient, slug));
    if (issued !== undefined && hasAssertion(issued.json, issuer))
      yield code(walletQrPath(recipient, slug), credential);
  }
}
