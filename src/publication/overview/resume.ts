/** A recipient's page as JSON Resume (version 1.0.0), which builders of résumés read. */

import { absolute, awardPage, recipientPage } from '../../credential/addresses.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { SiteElsewhere } from '../../site/model/record/record.ts';
import { isInForce, type Site, type SiteAward, type SiteRecipient } from '../../site/model/site.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * What is in force as of `Site.asOf`, each with the page where it can be checked: a résumé has no
 * word for what has lapsed. Of what was brought from elsewhere, what has not ended by its own word,
 * each with its file, and its skills with whoever says so. `awards`: those that the recipient's page shows, newest first.
 */
export function resumeOf(
  recipient: SiteRecipient,
  awards: readonly SiteAward[],
  { issuer, asOf }: Pick<Site, 'issuer' | 'asOf'>,
): JsonObject {
  const page = absolute(issuer.url, recipientPage(recipient.slug));
  const standing = awards.filter((award) => isInForce(award) && !award.hidden);
  const skills = [...new Set(standing.flatMap(({ achievement }) => achievement.skills))];
  const own = new Set(skills.map(folded));
  const brought = recipient.elsewhere.filter(({ until }) => !hasEnded(until, asOf));
  return {
    $schema: schema,
    basics: {
      name: recipient.name,
      url: recipient.profile ?? page,
      profiles: recipient.links.map(({ name, url }) => ({ network: name, url })),
    },
    certificates: [
      ...standing.map(({ slug, date, achievement }) => ({
        name: achievement.name,
        date,
        issuer: issuer.name,
        url: absolute(issuer.url, awardPage(recipient.slug, slug)),
      })),
      ...brought.map((one) => ({
        name: one.name,
        date: one.date,
        issuer: issuerOf(one),
        url: absolute(issuer.url, one.path),
      })),
    ],
    skills: [
      ...skills.map((name) => ({ name })),
      ...[...skillsOf(brought)]
        .filter(([name]) => !own.has(folded(name)))
        .map(([name, issuers]) => ({ name, keywords: issuers })),
    ],
    meta: { canonical: page, version: 'v1.0.0' },
  };
}

/** The skills that badges from elsewhere name, each with whoever says so: none of them is ours. */
function skillsOf(brought: readonly SiteElsewhere[]): ReadonlyMap<string, readonly string[]> {
  const named = brought.flatMap((one) => one.skills.map((name) => ({ name, by: issuerOf(one) })));
  const groups = Map.groupBy(named, ({ name }) => folded(name));
  return new Map(
    [...groups.values()].map((all) => [all[0]?.name ?? '', [...new Set(all.map(({ by }) => by))]]),
  );
}

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const hasEnded = (until: string | null, asOf: string | null): boolean =>
  until !== null && asOf !== null && until < asOf.slice(0, 10);

/** Its domain, which cannot be borrowed, beside the name that it gives itself. */
const issuerOf = ({ host, issuerName }: SiteElsewhere): string =>
  [issuerName, host === null ? null : `(${host})`].filter((part) => part !== null).join(' ') ||
  'A key';
