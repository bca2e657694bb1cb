/** What is to be published, and what of it is made from the whole site at once. */

import type { Community } from '../../community/model.ts';
import { renderMarkdown } from '../../community/text/markdown/markdown.ts';
import { robotsPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import { assembleSite, type Previews } from '../../site/model/assemble.ts';
import type { Site } from '../../site/model/site.ts';
import { keptPages } from '../../site/model/tombstones.ts';
import type { CardCache } from '../files/card-cache.ts';
import type { PagesAhead } from '../rendering/pages-ahead.ts';
import type { Progress } from './progress.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { publishedPart } from '../files/published-part.ts';
import { sitemapFiles } from '../files/sitemap.ts';
import { type FormerOutput, noOutput } from '../remembering/former-output.ts';
import type { Remembered } from '../remembering/verified-memory.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { lookOf } from '../inspecting/public-pictures.ts';

export interface Publication {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly previews: Previews;
  /** The community's `public/`, as read. */
  readonly publicFiles: readonly PublicFile[];
  /** Whether there is a studio, whatever the community says. */
  readonly studio?: boolean;
  /** Where cards of earlier builds may be; the bytes are the same without. */
  readonly cards?: CardCache;
  /** Where pages of earlier builds may be; the bytes are the same without. */
  readonly pages?: PageMemory | null;
  /** Where the rendering of pages may have been begun, with `pages`; the bytes are the same without. */
  readonly ahead?: PagesAhead | null;
  /** Where files of the last build may be; the bytes are the same without. */
  readonly former?: FormerOutput;
  /** Told what the work is at. */
  readonly progress?: Progress;
}

/** What of the community is published, and the site that its pages show. */
export interface SitePlan {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly site: Site;
}

export function sitePlan({
  previews,
  publicFiles,
  former = noOutput,
  ...whole
}: Publication): SitePlan {
  const { community, ledger } = publishedPart(whole.community, whole.ledger);
  const look = lookOf(publicFiles, community.issuer.image);
  const site = assembleSite(community, ledger, previews, look, rememberedHtml(former.memory));
  const tombstones = [...site.tombstones, ...keptPages(whole.community, whole.ledger)];
  return { community, ledger, site: { ...site, tombstones } };
}

/** Safe HTML of a Markdown text, which is made once by this engine. */
const rememberedHtml =
  (memory: Remembered) =>
  (markdown: string): string => {
    const grounds = ['html', markdown];
    const known = memory.recall(grounds);
    if (known !== null) return known;
    const html = renderMarkdown(markdown);
    memory.add(grounds, html);
    return html;
  };

/** What names all pages, once they are rendered; a community's own comes first. */
export function siteWideFiles(
  { publicFiles }: Publication,
  site: Site,
  pages: readonly string[],
): readonly PublishedFile[] {
  const own = new Set(publicFiles.map(({ path }) => path));
  return [...sitemapFiles(site, pages)].filter(({ path }) => path !== robotsPath || !own.has(path));
}
