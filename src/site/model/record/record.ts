/** What recipients brought from elsewhere and what they select, as pages show it. */

import type { Elsewhere } from '../../../community/record/record.ts';
import type { Community } from '../../../community/model.ts';
import { renderMarkdown } from '../../../community/text/markdown/markdown.ts';

/**
 * A badge of another issuer, as its file says of itself. Whether it holds is asked of that issuer
 * when somebody looks.
 */
export interface SiteElsewhere extends Pick<Elsewhere, 'slug' | 'name' | 'naming' | 'compared'> {
  /** Published path of the file, as it came. */
  readonly path: string;
  /** The host in whose name it is; null: a key, of which no domain is known. */
  readonly host: string | null;
  /** What the issuer calls itself; null where it does not say. */
  readonly issuerName: string | null;
  /** Whether the record's file holds it, which takes credentials of the present form alone. */
  readonly inRecord: boolean;
  readonly date: string;
  /** Its last day, as it says; null: it names none. */
  readonly until: string | null;
  /** What it says its holder can do, in words of its issuer. */
  readonly skills: readonly string[];
  /** Sanitised HTML of its recipient's words, may be empty. */
  readonly wordsHtml: string;
}

/** A page of a recipient's with some of what they have, in no list. */
export interface SiteSelection {
  readonly recipient: string;
  readonly slug: string;
  readonly title: string;
  /** Sanitised HTML, may be empty. */
  readonly wordsHtml: string;
  /** Ids of awards, and names of badges from elsewhere, in the order of the recipient. */
  readonly items: readonly { readonly kind: 'award' | 'elsewhere'; readonly id: string }[];
}

/** Longer names of strangers are cut. */
const longestName = 300;

/** Of one recipient, the newest first. */
export const siteElsewhere = (
  recipient: string,
  { elsewhere }: Pick<Community, 'elsewhere'>,
): readonly SiteElsewhere[] =>
  elsewhere
    .filter((one) => one.recipient === recipient)
    .map(({ slug, name, naming, compared, original, read, words }) => ({
      ...{ slug, name, naming, compared },
      path: original.path,
      host: read.host,
      issuerName: read.issuerName?.slice(0, longestName) ?? null,
      inRecord: read.isDataModel2,
      date: read.day ?? '',
      until: read.until,
      skills: read.skills,
      wordsHtml: renderMarkdown(words),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** The selections of everybody with a page. */
export function siteSelections(community: Community): readonly SiteSelection[] {
  const withPage = new Set(
    community.recipients
      .filter(({ visibility }) => visibility !== 'file-only')
      .map(({ slug }) => slug),
  );
  return community.selections
    .filter(({ recipient }) => withPage.has(recipient))
    .map(({ recipient, slug, title, words, items }) => ({
      ...{ recipient, slug, title },
      wordsHtml: renderMarkdown(words),
      items: items.map((item) => ({
        kind: item.kind,
        id: item.kind === 'award' ? `${recipient}/${item.slug}` : item.slug,
      })),
    }));
}
