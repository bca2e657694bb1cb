/** What an award says of its badge. */

import type { Badge, Issuer } from '../../community/model.ts';
import { achievementOf, type ReadAchievement, readAchievement } from '../achievement.ts';
import { asFarAsIn } from '../languages/signed-languages.ts';
import { objectAt } from './issued-members.ts';
import type { IssuedJson } from './ledger.ts';

/**
 * The achievement as it was when the award was signed: the words come from the credential. Without
 * one, the badge's present words in the `language` that it is to be signed in; null: its own.
 */
export function signedAchievement(
  issued: IssuedJson | undefined,
  badge: Badge,
  issuer: Issuer,
  language: string | null = null,
): ReadAchievement {
  return readAchievement(
    issued === undefined
      ? achievementOf(badge, issuer, asFarAsIn(badge, language))
      : objectAt(objectAt(issued.json, 'credentialSubject'), 'achievement'),
  );
}
