/** What a page calls an entry of a framework that others keep. */

import type { Alignment, EntryLabel, Framework } from '../../model/site.ts';
import { readAs } from '../../model/translated.ts';

/**
 * The label of the entry in a language of readers, where its framework has one; else as the badge
 * names it, in `written`, the badge's language, unless the framework knows that name in another.
 * Both are BCP 47 tags.
 */
export function entryIn(
  { url, name, description }: Pick<Alignment, 'url' | 'name' | 'description'>,
  written: string,
  frameworks: readonly Framework[],
  language: string,
): EntryLabel {
  const labels = frameworks
    .flatMap(({ entries }) => entries.filter((entry) => entry.url === url))
    .flatMap((entry) => entry.labels);
  return (
    labels.find((label) => label.language.toLowerCase() === language.toLowerCase()) ??
    labels.find((label) => readAs(label.language) === readAs(language)) ?? {
      language: labels.find((label) => label.name === name)?.language ?? written,
      ...{ name, description },
    }
  );
}
