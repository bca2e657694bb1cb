/** The one writer of tombstones: what stands at an address that was given up. */

import { isRead, readEndorsement } from '../../community/endorsements/read.ts';
import { type CommunityFile, isRefused } from '../../community/file.ts';
import { elsewherePath } from '../../community/record/record.ts';
import type {
  Award,
  Community,
  CalendarDate,
  Recipient,
  Tombstone,
} from '../../community/model.ts';
import { formatFrontMatter } from '../../community/text/front-matter.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { leftAddresses } from '../../credential/ledger/given-up-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { AuthoredFile } from '../authored.ts';

export interface TombstoneWords {
  readonly date: CalendarDate;
  /** Where the address leads; null: nowhere. */
  readonly to: string | null;
  /** False: nothing stands at the address. */
  readonly page: boolean;
}

/** What is written and what goes when an address is given up. */
export interface GivenUp {
  readonly files: readonly AuthoredFile[];
  /** Badges of other issuers, as they came. */
  readonly pictures?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly removed: readonly string[];
}

/**
 * The address of one award, with what others said of it. `existing`: every file of the community's
 * folder.
 */
export function awardGivenUp(
  { recipient, slug, path }: Award,
  words: TombstoneWords,
  existing: readonly CommunityFile[],
): GivenUp {
  const credential = credentialPath(recipient, slug);
  const isSigned = existing.some((file) => file.path === credential);
  return {
    files: [tombstone(`recipients/${recipient}/${slug}`, words)],
    removed: [
      path,
      ...(isSigned ? [credential] : []),
      ...endorsementsOf(recipient, credential, existing),
    ],
  };
}

/** Paths of the endorsements that name the credential at this path. */
const endorsementsOf = (
  recipient: string,
  credential: string,
  existing: readonly CommunityFile[],
): readonly string[] =>
  existing.flatMap(({ path, content }) => {
    if (!path.startsWith(`recipients/${recipient}/endorsements/`) || isRefused(content)) return [];
    const read = readEndorsement(content);
    return isRead(read) && read.subject.endsWith(`/${credential}`) ? [path] : [];
  });

/**
 * The address of a recipient with what others gave them and what they selected, without the
 * addresses of their awards.
 */
export function personGivenUp(
  { slug }: Recipient,
  words: TombstoneWords,
  community: Pick<Community, 'originals' | 'elsewhere' | 'selections'>,
): GivenUp {
  const own = <Item extends { readonly recipient: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ recipient }) => recipient === slug);
  const selections = own(community.selections);
  return {
    files: [
      tombstone(`recipients/${slug}/profile`, words),
      ...selections.map((one) =>
        tombstone(one.path.replace(/\.md$/, ''), {
          ...words,
          to: words.to === null ? null : `${words.to}/selections/${one.slug}`,
        }),
      ),
    ],
    removed: [
      `recipients/${slug}/profile.md`,
      ...own(community.originals).map(({ path }) => path),
      ...own(community.elsewhere).map((one) => elsewherePath(one)),
      ...selections.map(({ path }) => path),
    ],
  };
}

/** The file beside a stem such as `recipients/ada/first-talk`. */
export function tombstone(stem: string, { date, to, page }: TombstoneWords): AuthoredFile {
  const data = { date, ...(to !== null && { to }), ...(!page && { page }) };
  return { path: `${stem}.gone.md`, text: formatFrontMatter(data, ''), replace: false };
}

/**
 * Whether a page answers at an address of a recipient's (null: their own), which a tombstone is to
 * go on doing. Nobody else learns of an award that was never published.
 */
export function answering(
  { slug, visibility }: Recipient,
  community: Community,
  ledger: Ledger,
): (award: string | null) => boolean {
  if (visibility !== 'file-only') return () => true;
  const left = leftAddresses(community, ledger).filter(({ recipient }) => recipient === slug);
  return (award) => left.some((one) => one.award === award);
}

/** The tombstones of before that lead to one of these addresses: they lead nowhere any more. */
export function leadingTo(
  awards: readonly Pick<Award, 'recipient' | 'slug'>[],
  person: Recipient | null,
  tombstones: readonly Tombstone[],
  page: boolean,
): GivenUp {
  const ends = new Set(awards.map(({ recipient, slug }) => `${recipient}/${slug}`));
  if (person !== null) ends.add(person.slug);
  const found: Tombstone[] = [];
  for (let more = true; more;) {
    const next = tombstones.filter(
      (one) => one.to !== null && ends.has(one.to) && !found.includes(one),
    );
    for (const one of next)
      ends.add(one.award === null ? one.recipient : `${one.recipient}/${one.award}`);
    found.push(...next);
    more = next.length > 0;
  }
  const files = found.map((one) => ({
    ...tombstone(one.path.replace(/\.gone\.md$/, ''), {
      date: one.date,
      to: null,
      page: one.page && page,
    }),
    replace: true,
  }));
  return { files, removed: [] };
}

/** Several at once. */
export function together(parts: readonly GivenUp[]): GivenUp {
  return {
    files: parts.flatMap(({ files }) => files),
    pictures: parts.flatMap(({ pictures = [] }) => pictures),
    removed: parts.flatMap(({ removed }) => removed),
  };
}
