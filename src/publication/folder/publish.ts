/**
 * Publishing: a checked community and its ledger become one folder of plain files, whole or not at
 * all.
 */

import { join } from 'node:path';
import { usualCache } from '../files/card-cache.ts';
import { cardFiles } from '../files/cards.ts';
import { calendarFiles } from '../overview/calendar.ts';
import { feedFiles } from '../files/feeds.ts';
import { cardPictures, publishedFiles } from '../files/files.ts';
import { guardPages } from './page-gate.ts';
import { publishedBytes } from '../inspecting/public-pictures.ts';
import { ownTypeface } from '../inspecting/typeface.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { replacedFile } from '../files/replaced-file.ts';
import { markOf, markPath } from './merge-shards.ts';
import { renderPages } from './render-pages.ts';
import { siteLetters } from '../letters/site-letters.ts';
import { withScratch } from './scratch.ts';
import { hasPath, hasRecipient, type Shard } from './shard.ts';
import { type Publication, sitePlan, siteWideFiles } from './site-plan.ts';
import { moveInto, stageFolder, writeNew } from './stage.ts';

/**
 * Publishes into `out` what may be published. Nothing of the clock, the language, the folder or the
 * environment enters the bytes. Throws where pages cannot be rendered or two sources claim one
 * address; `out` is then as it was. `shard`: makes this part alone, for `mergeShards`.
 */
export async function publish(
  publication: Publication,
  out: string,
  shard: Shard | null = null,
): Promise<void> {
  const { publicFiles, cards = usualCache() } = publication;
  const { community, ledger, site } = sitePlan(publication);
  const isWanted = (path: string): boolean => shard === null || hasPath(shard, path);
  await withScratch((work) =>
    stageFolder(out, async (stage) => {
      const write = async ({ path, bytes }: PublishedFile): Promise<void> => {
        if (isWanted(path)) await writeNew(stage, path, bytes);
      };
      const { letters, files: fonts } = await siteLetters(site);
      for (const file of fonts) await write(file);
      const rendered = join(work, 'pages');
      // In a process of its own, while all other files are made here.
      await both(
        renderPages({ ...site, letters, ...only(shard, publication) }, rendered, work),
        async () => {
          for await (const file of publishedFiles(community, ledger)) await write(file);
          // Of everybody: it is for the copies of those who are left out of all else.
          for (const file of replacedFile(publication.community, publication.ledger))
            await write(file);
          const means = {
            pictures: cardPictures(community, ledger),
            typeface: await ownTypeface(community.issuer, publicFiles),
            cache: cards,
          };
          for await (const file of cardFiles(site, means, isWanted)) await write(file);
        },
      );
      const pages = await guardPages(rendered);
      await moveInto(stage, rendered, isWanted);
      for (const file of [...feedFiles(site), ...calendarFiles(site)]) await write(file);
      for (const file of publicFiles) await write({ path: file.path, bytes: publishedBytes(file) });
      if (!publicFiles.some(({ path }) => path === 'theme.css'))
        await write({ path: 'theme.css', bytes: new Uint8Array() });
      if (shard === null) for (const file of siteWideFiles(publication, pages)) await write(file);
      else {
        const found = pages.filter((page) => isWanted(`${page}index.html`));
        await writeNew(stage, markPath, markOf(shard, publication, found));
      }
    }),
  );
}

/** Whose pages are rendered, where it is not everybody's. */
const only = (
  shard: Shard | null,
  { community }: Publication,
): { readonly rendered?: readonly string[] } =>
  shard === null
    ? {}
    : {
        rendered: community.recipients
          .map(({ slug }) => slug)
          .filter((slug) => hasRecipient(shard, slug)),
      };

/** Waits for both, so that neither works on in folders that are gone; fails as the first does. */
async function both(one: Promise<void>, other: () => Promise<void>): Promise<void> {
  const failed = (await Promise.allSettled([one, other()])).find(
    (result) => result.status === 'rejected',
  );
  if (failed !== undefined) throw failed.reason;
}
