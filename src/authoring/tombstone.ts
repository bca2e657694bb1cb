/** The one writer of tombstones: what stands at an address that was given up. */

import type { CommunityFile } from '../community/file.ts';
import type { Award, CalendarDate, Recipient } from '../community/model.ts';
import { formatFrontMatter } from '../community/text/front-matter.ts';
import { credentialPath } from '../credential/addresses.ts';
import type { AuthoredFile } from './authored.ts';

interface TombstoneWords {
  readonly date: CalendarDate;
  /** Where the address leads; null: nowhere. */
  readonly to: string | null;
  /** False: nothing stands at the address. */
  readonly page: boolean;
}

/** What is written and what goes when an address is given up. */
export interface GivenUp {
  readonly files: readonly AuthoredFile[];
  readonly removed: readonly string[];
}

/** The address of one award. `existing`: every file of the community's folder. */
export function awardGivenUp(
  { recipient, slug, path }: Award,
  words: TombstoneWords,
  existing: readonly CommunityFile[],
): GivenUp {
  const credential = credentialPath(recipient, slug);
  const isSigned = existing.some((file) => file.path === credential);
  return {
    files: [tombstone(`recipients/${recipient}/${slug}`, words)],
    removed: isSigned ? [path, credential] : [path],
  };
}

/** The address of a recipient, without those of their awards. */
export function personGivenUp({ slug }: Recipient, words: TombstoneWords): GivenUp {
  return {
    files: [tombstone(`recipients/${slug}/profile`, words)],
    removed: [`recipients/${slug}/profile.md`],
  };
}

function tombstone(stem: string, { date, to, page }: TombstoneWords): AuthoredFile {
  const data = { date, ...(to !== null && { to }), ...(!page && { page: 'false' }) };
  return { path: `${stem}.gone.md`, text: formatFrontMatter(data, ''), replace: false };
}

/** Several at once. */
export function together(parts: readonly GivenUp[]): GivenUp {
  return {
    files: parts.flatMap(({ files }) => files),
    removed: parts.flatMap(({ removed }) => removed),
  };
}
