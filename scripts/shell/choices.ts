/**
 * What people choose from when a command asks: badges, recipients and awards under the names that
 * they know.
 */

import type { Award, Community } from '../../src/community/model.ts';
import { UsageError } from './command.ts';
import type { Choice } from './prompts.ts';

export function badgeChoices({ badges }: Community): Choice[] {
  return some(
    badges.map(({ slug, name, description }) => ({
      value: slug,
      label: `${name} (${slug})`,
      hint: description.slice(0, 80),
    })),
    'There is no badge yet: `npm run new -- badge` makes one',
  );
}

export function recipientChoices({ recipients }: Community): Choice[] {
  return some(
    recipients.map(({ slug, name }) => ({ value: slug, label: `${name} (${slug})` })),
    'There is no recipient yet: `npm run new -- recipient` adds one',
  );
}

/** `none`: what is said where no award fits. */
export function awardChoices(
  community: Community,
  fits: (award: Award) => boolean,
  none: string,
): Choice[] {
  const names = new Map(
    [...community.recipients, ...community.badges].map(({ slug, name }) => [slug, name]),
  );
  return some(
    community.awards.filter(fits).map((award) => ({
      value: `${award.recipient}/${award.slug}`,
      hint: award.date,
      label:
        `${names.get(award.recipient) ?? award.recipient}: ` +
        `${names.get(award.badge) ?? award.badge} (${award.recipient}/${award.slug})`,
    })),
    none,
  );
}

function some(choices: Choice[], none: string): Choice[] {
  if (choices.length === 0) throw new UsageError(none);
  return choices;
}
