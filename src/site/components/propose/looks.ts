/** How the page of a proposal will read, told beside the page by the code that builds pages. */

import { checkCommunity } from '../../../community/check.ts';
import type { CommunityFile } from '../../../community/file.ts';
import { renderMarkdown } from '../../../community/text/markdown.ts';
import { lastDayOf } from '../../../credential/validity.ts';
import { inWords } from '../../../language/dates.ts';
import type { Standing } from '../../model/standing.ts';
import { leadOf } from '../../view/lead.ts';
import { nameFace, nameLength } from '../../view/names.ts';
import type { Look, Planned, ShownName } from './messages.ts';

const named = (text: string): ShownName => ({
  ...{ text, length: nameLength(text), face: nameFace(text) },
});

/**
 * How the first of these awards will read; null where nothing is planned. `existing`: the files that
 * it was planned on; `spoken`: the language of the page.
 */
export function lookOfAward(
  files: Planned['files'],
  existing: readonly CommunityFile[],
  { badges }: Standing,
  { now, spoken }: { readonly now: Date; readonly spoken: string },
): Look | null {
  const content = (text: string): Uint8Array => new TextEncoder().encode(text);
  const planned = files.map(({ path, text }) => ({ path, content: content(text) }));
  const { community } = checkCommunity([...existing, ...planned], { now });
  const first = files.find(({ path }) => !path.endsWith('/profile.md'))?.path;
  const award = community?.awards.find(({ path }) => path === first);
  const badge = badges.find(({ slug }) => slug === award?.badge);
  const recipient = community?.recipients.find(({ slug }) => slug === award?.recipient);
  if (award === undefined || badge === undefined || recipient === undefined) return null;
  const until = lastDayOf(award, badge);
  return {
    slug: badge.slug,
    badge: named(badge.name),
    meaning: leadOf(badge.description, badge.language),
    language: badge.language,
    award: {
      recipient: named(recipient.name),
      date: award.date,
      day: inWords(award.date, spoken),
      until: until === null ? null : inWords(until, spoken),
      evidence: award.evidence.map(({ url }) => url),
    },
    html: award.narrative === '' ? null : renderMarkdown(award.narrative),
  };
}

/** How a new badge will read, in the folder of its first file. */
export function lookOfBadge(
  { name, description, criteria }: Readonly<Record<'name' | 'description' | 'criteria', string>>,
  [first]: Planned['files'],
  spoken: string,
): Look | null {
  const slug = first?.path.split('/')[1];
  if (slug === undefined) return null;
  return {
    ...{ slug, badge: named(name.trim()), language: null, award: null },
    meaning: leadOf(description.trim(), spoken),
    html: renderMarkdown(criteria),
  };
}
