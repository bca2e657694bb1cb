/**
 * Publishing: a checked community and its ledger become one folder of plain files, whole or not at
 * all.
 */

import type { Community } from '../../community/model.ts';
import { robotsPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import { assembleSite, type Previews } from '../../site/model/assemble.ts';
import { studioBadges } from '../../site/model/studio.ts';
import { type CardCache, usualCache } from '../files/card-cache.ts';
import { cardFiles } from '../files/cards.ts';
import { calendarFiles } from '../overview/calendar.ts';
import { feedFiles } from '../files/feeds.ts';
import { cardPictures, publishedFiles } from '../files/files.ts';
import { guardPages } from './page-gate.ts';
import { lookOf, publishedBytes } from '../inspecting/public-pictures.ts';
import { ownTypeface } from '../inspecting/typeface.ts';
import { publishedPart } from '../files/published-part.ts';
import { replacedFile } from '../files/replaced-file.ts';
import { renderPages } from './render-pages.ts';
import { siteLetters } from '../letters/site-letters.ts';
import { withScratch } from './scratch.ts';
import { sitemapFiles } from '../files/sitemap.ts';
import { stageFolder, writeNew } from './stage.ts';

interface Publication {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly previews: Previews;
  /** The community's `public/`, as read. */
  readonly publicFiles: readonly PublicFile[];
  /** Whether there is a studio, whatever the community says. */
  readonly studio?: boolean;
  /** Where cards of earlier builds may be; the bytes are the same without. */
  readonly cards?: CardCache;
}

/**
 * Publishes into `out` what may be published. Nothing of the clock, the language, the folder or the
 * environment enters the bytes. Throws where pages cannot be rendered or two sources claim one
 * address; `out` is then as it was.
 */
export async function publish(
  { previews, publicFiles, cards = usualCache(), studio = false, ...whole }: Publication,
  out: string,
): Promise<void> {
  const { community, ledger } = publishedPart(whole.community, whole.ledger);
  await withScratch((work) =>
    stageFolder(out, async (stage) => {
      const site = assembleSite(
        community,
        ledger,
        previews,
        lookOf(publicFiles, community.issuer.image),
      );
      const { letters, files: fonts } = await siteLetters(site);
      const tried = studio || community.issuer.studio;
      await renderPages(
        { ...site, letters, ...(tried && { studio: studioBadges(community.badges) }) },
        stage,
        work,
      );
      const pages = await guardPages(stage);
      for (const { path, bytes } of fonts) await writeNew(stage, path, bytes);
      for await (const { path, bytes } of publishedFiles(community, ledger))
        await writeNew(stage, path, bytes);
      // Of everybody: it is for the copies of those who are left out of all else.
      for (const { path, bytes } of replacedFile(whole.community, whole.ledger))
        await writeNew(stage, path, bytes);
      const means = {
        pictures: cardPictures(community, ledger),
        typeface: await ownTypeface(community.issuer, publicFiles),
        cache: cards,
      };
      for await (const { path, bytes } of cardFiles(site, means))
        await writeNew(stage, path, bytes);
      const own = new Set(publicFiles.map(({ path }) => path));
      for (const { path, bytes } of [
        ...feedFiles(site),
        ...calendarFiles(site),
        ...sitemapFiles(site, pages),
      ]) {
        if (path !== robotsPath || !own.has(path)) await writeNew(stage, path, bytes);
      }
      for (const file of publicFiles) await writeNew(stage, file.path, publishedBytes(file));
      if (!own.has('theme.css')) await writeNew(stage, 'theme.css', new Uint8Array());
    }),
  );
}
