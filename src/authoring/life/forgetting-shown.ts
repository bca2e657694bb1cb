/**
 * Giving up what a person showed and nobody here signed: one selection, or one badge from elsewhere.
 */

import { dateOf } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community } from '../../community/model.ts';
import {
  type Elsewhere,
  elsewherePath,
  type LeftSelection,
  type Selection,
} from '../../community/record/record.ts';
import { didYouMean } from '../../community/schemas/nearest.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { bareName } from '../standing-award.ts';
import { leadingToSelection, withoutItem } from './selections.ts';
import { type GivenUp, together, tombstone } from './tombstone.ts';

export interface Circumstances {
  readonly existing: readonly CommunityFile[];
  readonly community: Community;
  readonly now: Date;
  /** True: no page says at the address that it was given up. */
  readonly leaveNothing: boolean;
}

interface ShownGivenUp extends GivenUp {
  readonly refusals: readonly string[];
  /** What else may name it: its address. */
  readonly words: readonly string[];
}

/**
 * What goes where `RECIPIENT/selections/NAME` or `RECIPIENT/elsewhere/NAME`, the path of its file or
 * the address of its page is named; null where the name is of an award or a person.
 */
export function shownGivenUp(target: string, circumstances: Circumstances): ShownGivenUp | null {
  const { community } = circumstances;
  const [recipient = '', folder = '', slug = ''] = bareName(target, community.issuer.url).split(
    '/',
  );
  const isIt = (one: { readonly recipient: string; readonly slug: string }): boolean =>
    one.recipient === recipient && one.slug === slug;
  if (folder === 'selections') {
    const selection = community.selections.find(isIt);
    const left = community.leftSelections.find(isIt);
    return selection !== undefined
      ? selectionGivenUp(selection, circumstances)
      : left !== undefined
        ? leftAlready(left, circumstances)
        : unknown('selection', slug, recipient, community.selections);
  }
  if (folder !== 'elsewhere') return null;
  const elsewhere = community.elsewhere.find(isIt);
  return elsewhere === undefined
    ? unknown('badge from elsewhere', slug, recipient, community.elsewhere)
    : elsewhereGivenUp(elsewhere, circumstances);
}

const refused = (refusal: string): ShownGivenUp => ({
  files: [],
  removed: [],
  refusals: [refusal],
  words: [],
});

function unknown(
  what: string,
  slug: string,
  recipient: string,
  known: readonly { readonly recipient: string; readonly slug: string }[],
): ShownGivenUp {
  const own = known.filter((one) => one.recipient === recipient).map((one) => one.slug);
  return refused(
    `There is no ${what} ${JSON.stringify(slug.slice(0, 80))} of ` +
      `${JSON.stringify(recipient.slice(0, 80))}.${didYouMean(slug, own)}`,
  );
}

/** What led to it leads nowhere any more. */
function selectionGivenUp(
  selection: Selection,
  { community, now, leaveNothing }: Circumstances,
): ShownGivenUp {
  const { recipient, slug, path } = selection;
  const words = { date: dateOf(now), to: null, page: !leaveNothing };
  const own: GivenUp = {
    files: [tombstone(path.replace(/\.md$/, ''), words)],
    removed: [path],
  };
  return {
    ...together([own, leadingToSelection(selection, community, !leaveNothing)]),
    refusals: [],
    words: [`/recipients/${recipient}/selections/${slug}`],
  };
}

/** Nothing was signed at its address, so its tombstone may go at once. */
const leftAlready = (
  { path, date }: LeftSelection,
  { leaveNothing }: Circumstances,
): ShownGivenUp =>
  leaveNothing
    ? { files: [], removed: [path], refusals: [], words: [] }
    : refused(`This was given up on ${date} already: ${path}.`);

/** Its file stays where an award of theirs names it as evidence; then it is shown no more. */
function elsewhereGivenUp(
  elsewhere: Elsewhere,
  { existing, community, now, leaveNothing }: Circumstances,
): ShownGivenUp {
  const { recipient, slug, original } = elsewhere;
  const addresses = addressesOf(community.issuer).map((site) => `${site}${original.path}`);
  const isEvidence = community.awards.some(({ evidence }) =>
    evidence.some(({ url }) => url !== null && addresses.includes(url)),
  );
  const words = { date: dateOf(now), to: null, page: !leaveNothing };
  const own: GivenUp = {
    files: [],
    removed: [elsewherePath(elsewhere), ...(isEvidence ? [] : [original.path])],
  };
  const item = { recipient, kind: 'elsewhere' as const, slug };
  return {
    ...together([own, withoutItem(item, community, words, existing)]),
    refusals: [],
    words: isEvidence ? [] : [`/${original.path}`],
  };
}
