/** What a community that wants to be in directories publishes of itself: its badges, and nobody. */

import type { Community } from '../../community/model.ts';
import { absolute, badgePage, sharedCataloguePath } from '../../credential/addresses.ts';
import { issuedBytes } from '../../credential/sign.ts';
import type { PublishedFile } from '../files/published-file.ts';

/** None where it does not want to be (`directory` in `keys/issuer.json`). */
export function* sharedCatalogue({ issuer, badges }: Community): Generator<PublishedFile> {
  if (!issuer.publishing.directory) return;
  const listed = badges
    .filter(({ retired }) => retired === null)
    .map(({ slug, name, description }) => ({
      ...{ name, description },
      url: absolute(issuer.url, badgePage(slug)),
    }));
  const shared = { directory: true, url: issuer.url, name: issuer.name, badges: listed };
  yield { path: sharedCataloguePath, bytes: issuedBytes(shared) };
}
