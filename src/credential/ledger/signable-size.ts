/** What is to be signed must be small enough to be read again: by every check, and by verifiers. */

import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { achievementDocument, achievementOf, embeddedAchievement } from '../achievement.ts';
import { achievementPath, credentialPath, didOf, numberedStatusList } from '../addresses.ts';
import type { AwardInFull } from '../issuing.ts';
import { meaningOf, openBadge } from '../open-badge.ts';
import { issuedBytes } from '../sign.ts';
import { minimumEntries } from '../status-list.ts';
import type { Ledger } from './ledger.ts';

/** Bytes of a credential that is read, here and by the strict reader of JSON. */
const largestCredential = 256 * 1024;
/** Bytes that its proof takes at most: it names the issuer, whose address has 300 characters at most. */
const roomForProof = 2 * 1024;

/** One problem for each award without a signature whose credential would be too large. */
export function tooLargeToSign(community: Community, ledger: Ledger): Problem[] {
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  const recipients = new Map(community.recipients.map((recipient) => [recipient.slug, recipient]));
  const waiting = community.awards.flatMap((award): AwardInFull[] => {
    const [badge, recipient] = [badges.get(award.badge), recipients.get(award.recipient)];
    const path = credentialPath(award.recipient, award.slug);
    return badge === undefined || recipient === undefined || ledger.credentials.has(path)
      ? []
      : [{ award, badge, recipient }];
  });
  return waiting.flatMap((award) => {
    const size = sizeOf(award, community, ledger) + roomForProof;
    if (size <= largestCredential) return [];
    const badge = `badges/${award.badge.slug}/badge.md`;
    return [
      {
        rule: 'credential-too-large',
        path: award.award.path,
        line: 1,
        column: 1,
        message:
          `What is signed for this award would have ${Math.ceil(size / 1024)} KB: ` +
          'its own texts, those of its badge and of the issuer. 256 KB are the most.',
        remedy: `Shorten this file or ${badge}, or link to a page that holds the whole.`,
      },
    ];
  });
}

/** Bytes of the document without its proof, whichever place in a status list it is given. */
function sizeOf(
  { award, badge, recipient }: AwardInFull,
  { issuer }: Community,
  { achievements }: Ledger,
): number {
  const frozen = achievements.get(
    achievementPath(badge.slug, award.version ?? badge.version),
  )?.json;
  const document = openBadge({
    ...{ issuer, badge, recipient, award, issuerId: didOf(issuer.url) },
    meaning: meaningOf(
      badge,
      embeddedAchievement(frozen ?? achievementDocument(achievementOf(badge, issuer))),
      `sha256-${'A'.repeat(43)}=`,
    ),
    before: null,
    status: { list: numberedStatusList(999_999), index: minimumEntries - 1 },
  });
  return issuedBytes(document).length;
}
