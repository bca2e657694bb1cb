/**
 * The words of each badge, and of how it is earned. The site's own search reads another index since;
 * this one stays where others may read it, as everything that was published does.
 */

import { plainText } from '../../community/text/markdown/markdown.ts';
import type { Badge } from '../../community/model.ts';
import { catalogueIndexPath } from '../../credential/addresses.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The words of each badge in all its languages, by its slug. Nobody's name is in it: people are found by their own
 * pages.
 */
export function catalogueIndex(badges: readonly Badge[]): PublishedFile {
  const words = badges.map(({ slug, alignments, translations, ...own }) => [
    slug,
    [own, ...translations]
      .flatMap(({ name, description, skills, criteria }) => [
        ...[name, description, ...skills],
        ...alignments.map((alignment) => alignment.name),
        plainText(criteria),
      ])
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]);
  return {
    path: catalogueIndexPath,
    bytes: new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(words))}\n`),
  };
}
