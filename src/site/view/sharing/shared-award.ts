/** What an award says of itself where it is shared: gathered here, for every page that shares it. */

import { fill } from '../../../language/text.ts';
import {
  absolute,
  achievementIcon,
  awardPage,
  badgePng,
  bakedPng,
  credentialPath,
} from '../../../credential/addresses.ts';
import { addressOf, recipientOf, site } from '../../model/lookups.ts';
import type { SiteAward } from '../../model/site.ts';
import { asWritten } from '../../model/translated.ts';
import { language } from '../language.ts';
import type { SharedAward } from '../share-links.ts';

/** The facts of an award for the share links; one that is kept small has no pictures of its own. */
export function sharedAward(award: SiteAward): SharedAward {
  const { recipient, slug, badge, achievement, date, validUntil, lean } = award;
  const { issuer } = site;
  const { name } = recipientOf(recipient);
  const address = (path: string): string => absolute(issuer.url, path);
  return {
    page: addressOf(awardPage(recipient, slug)),
    credential: address(credentialPath(recipient, slug)),
    picture: address(lean ? badgePng(badge) : bakedPng(recipient, slug)),
    icon: address(lean ? badgePng(badge) : achievementIcon(badge, achievement.version)),
    badge: achievement.name,
    // Under which others find it in the signed file.
    signed: asWritten(achievement).name,
    recipient: name,
    issuer: issuer.name,
    linkedin: issuer.linkedin,
    id: `${recipient}/${slug}`,
    date,
    day: language.day(date),
    validUntil,
    sentence: fill(language.words.share.sentence, {
      recipient: name,
      badge: achievement.name,
      issuer: issuer.name,
    }),
  };
}
