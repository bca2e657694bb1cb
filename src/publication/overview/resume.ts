/** A recipient's page as JSON Resume (version 1.0.0), which builders of résumés read. */

import { absolute, awardPage, recipientPage } from '../../credential/addresses.ts';
import type { JsonObject } from '../../proof/json.ts';
import { isInForce, type Site, type SiteAward, type SiteRecipient } from '../../site/model/site.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * What is in force as of `Site.asOf`, each with the page where it can be checked: a résumé has no
 * word for what has lapsed. `awards`: those that the recipient's page shows, newest first.
 */
export function resumeOf(
  recipient: SiteRecipient,
  awards: readonly SiteAward[],
  { issuer }: Pick<Site, 'issuer'>,
): JsonObject {
  const page = absolute(issuer.url, recipientPage(recipient.slug));
  const standing = awards.filter((award) => isInForce(award) && !award.hidden);
  const skills = [...new Set(standing.flatMap(({ achievement }) => achievement.skills))];
  return {
    $schema: schema,
    basics: {
      name: recipient.name,
      url: recipient.profile ?? page,
      profiles: recipient.links.map(({ name, url }) => ({ network: name, url })),
    },
    certificates: standing.map(({ slug, date, achievement }) => ({
      name: achievement.name,
      date,
      issuer: issuer.name,
      url: absolute(issuer.url, awardPage(recipient.slug, slug)),
    })),
    skills: skills.map((name) => ({ name })),
    meta: { canonical: page, version: 'v1.0.0' },
  };
}
