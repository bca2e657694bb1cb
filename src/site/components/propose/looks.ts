/** How the page of a proposal will read, told beside the page by the code that builds pages. */

import { checkCommunity } from '../../../community/check.ts';
import type { CommunityFile } from '../../../community/file.ts';
import { renderMarkdown } from '../../../community/text/markdown/markdown.ts';
import { lastDayOf } from '../../../credential/validity.ts';
import { inWords } from '../../../language/dates.ts';
import type { Standing } from '../../model/standing.ts';
import { leadOf } from '../../view/lead.ts';
import { nameFace, nameLength } from '../../view/names.ts';
import type { Look, Planned, ShownName, ShownResult, Visible } from './messages.ts';

const named = (text: string): ShownName => ({
  ...{ text, length: nameLength(text), face: nameFace(text) },
});

/**
 * How these awards, of one badge, will read; null where nothing is planned. `existing`: the files that
 * they were planned on; `spoken`: the language of the page.
 */
export function lookOfAwards(
  files: Planned['files'],
  existing: readonly CommunityFile[],
  { badges }: Standing,
  { now, spoken }: { readonly now: Date; readonly spoken: string },
): Look | null {
  const content = (text: string): Uint8Array => new TextEncoder().encode(text);
  const planned = files.map(({ path, text }) => ({ path, content: content(text) }));
  const { community } = checkCommunity([...existing, ...planned], { now });
  const byPath = new Map(community?.awards.map((one) => [one.path, one]));
  const awards = files.flatMap(({ path }) => byPath.get(path) ?? []);
  const [award] = awards;
  const badge = badges.find(({ slug }) => slug === award?.badge);
  const names = new Map(community?.recipients.map(({ slug, name }) => [slug, name]));
  if (award === undefined || badge === undefined) return null;
  const until = lastDayOf(award, badge);
  const { credits } = award;
  return {
    slug: badge.slug,
    badge: named(badge.name),
    meaning: leadOf(badge.description, badge.language),
    language: badge.language,
    award: {
      recipients: awards.map(({ recipient }) => named(names.get(recipient) ?? recipient)),
      date: award.date,
      day: inWords(award.date, spoken),
      until: until === null ? null : inWords(until, spoken),
      evidence: award.evidence.map(({ url }) => url),
      results: award.results.map((result) => shownResult(result, badge)),
      credits: credits === null ? null : { earned: credits, all: badge.credits ?? credits },
      exception: award.exception,
    },
    person: null,
    html: award.narrative === '' ? null : renderMarkdown(award.narrative),
  };
}

/** As the model has it: one of three kinds of word. */
interface Reached extends Readonly<Record<'value' | 'level' | 'status', string | null>> {
  readonly name: string;
}

function shownResult(
  { name, value, level, status }: Reached,
  { results }: Standing['badges'][number],
): ShownResult {
  const described = results.find((one) => one.name === name);
  const isShare = described?.type === 'Percent' && level === null;
  return {
    name,
    reached: status ?? level ?? value ?? '',
    kind: status !== null ? 'status' : isShare ? 'share' : 'plain',
    required: described?.required ?? null,
  };
}

/** How the page of somebody new will read. */
export const lookOfPerson = (name: string, profile: string | null, where: Visible): Look => ({
  ...{ slug: '', badge: named(name.trim()), meaning: '', language: null },
  ...{ award: null, person: { profile, where }, html: null },
});

/** How a new badge will read, in the folder of its first file. */
export function lookOfBadge(
  { name, description, criteria }: Readonly<Record<'name' | 'description' | 'criteria', string>>,
  [first]: Planned['files'],
  spoken: string,
): Look | null {
  const slug = first?.path.split('/')[1];
  if (slug === undefined) return null;
  return {
    ...{ slug, badge: named(name.trim()), language: null, award: null, person: null },
    meaning: leadOf(description.trim(), spoken),
    html: renderMarkdown(criteria),
  };
}
