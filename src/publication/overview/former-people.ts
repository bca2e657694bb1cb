/** Whose addresses were given up: what programs ask for there goes on answering. */

import { recipientPage } from '../../credential/addresses.ts';
import type { Site, SiteRecipient } from '../../site/model/site.ts';

interface FormerPerson {
  /** The name of their folder then. */
  readonly slug: string;
  /** Who they are now; null: nobody with a page. */
  readonly present: SiteRecipient | null;
}

/** In the order of the tombstones. `recipients`: everyone who has a page. */
export function formerPeople(
  { tombstones }: Pick<Site, 'tombstones'>,
  recipients: readonly SiteRecipient[],
): readonly FormerPerson[] {
  const byPage = new Map(recipients.map((one) => [recipientPage(one.slug), one]));
  return tombstones.flatMap(({ path, to }) => {
    const [, slug] = /^recipients\/([^/]+)\/$/.exec(path) ?? [];
    return slug === undefined
      ? []
      : [{ slug, present: (to === null ? undefined : byPage.get(to)) ?? null }];
  });
}
