/** What is to be signed must be small enough to be read again: by every check, and by verifiers. */

import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { achievementDocument, achievementOf, embeddedAchievement } from '../achievement.ts';
import { asFarAsIn } from '../languages/signed-languages.ts';
import { achievementPath, credentialPath, didOf, numberedStatusList } from '../addresses.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { AwardInFull } from '../issuing.ts';
import { meaningIn, meaningOf, openBadge } from '../open-badge.ts';
import { awardBytes } from '../sign.ts';
import { partsOf } from '../stacking/part-evidence.ts';
import { minimumEntries } from '../status-list.ts';
import { awaitsCorrection } from './corrections.ts';
import { resultProblems } from '../results/result-rules.ts';
import type { Ledger } from './ledger.ts';

/** Bytes of a credential that is read, here and by the strict reader of JSON. */
const largestCredential = 256 * 1024;
/**
 * Bytes that its proof takes at most: it names the issuer, whose address has 300 characters at
 * most.
 */
const roomForProof = 2 * 1024;

interface Waiting extends AwardInFull {
  /** The credential that it corrects; null for a first one. */
  readonly before: JsonObject | null;
}

/**
 * One problem for each award that waits to be signed, or signed again, as a credential that would
 * be too large.
 */
export function tooLargeToSign(community: Community, ledger: Ledger): Problem[] {
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  const recipients = new Map(community.recipients.map((recipient) => [recipient.slug, recipient]));
  const waiting = community.awards.flatMap((award): Waiting[] => {
    const [badge, recipient] = [badges.get(award.badge), recipients.get(award.recipient)];
    const before =
      ledger.credentials.get(credentialPath(award.recipient, award.slug))?.json ?? null;
    return badge === undefined ||
      recipient === undefined ||
      (before !== null && !awaitsCorrection(award, before)) ||
      resultProblems(award, ledger).length > 0
      ? []
      : [{ award, badge, recipient, before }];
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
  { award, badge, recipient, before }: Waiting,
  community: Community,
  ledger: Ledger,
): number {
  const [{ issuer }, { achievements }] = [community, ledger];
  const frozen = achievements.get(
    achievementPath(badge.slug, award.version ?? badge.version, award.language),
  )?.json;
  const document = openBadge({
    ...{ issuer, badge, recipient, award, issuerId: didOf(issuer.url) },
    meaning:
      before === null
        ? meaningOf(
            badge,
            embeddedAchievement(
              frozen ??
                achievementDocument(achievementOf(badge, issuer, asFarAsIn(badge, award.language))),
            ),
            `sha256-${'A'.repeat(43)}=`,
          )
        : meaningIn(before),
    rests: partsOf(award, community, ledger),
    before,
    status: { list: numberedStatusList(999_999), index: minimumEntries - 1 },
  });
  return awardBytes(document).length;
}
