/** Publishing: a checked community and its ledger become one folder of plain files, whole or not at all. */

import type { Community } from '../community/model.ts';
import type { Ledger } from '../credential/ledger.ts';
import type { PublicFile } from '../repository/public-folder.ts';
import { assembleSite, type Previews } from './assemble.ts';
import { publishedFiles } from './files.ts';
import { guardPages } from './page-gate.ts';
import { renderPages } from './render-pages.ts';
import { withScratch } from './scratch.ts';
import { stageFolder, writeNew } from './stage.ts';

export interface Publication {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly previews: Previews;
  /** The community's `public/`, as read. */
  readonly publicFiles: readonly PublicFile[];
}

/**
 * Publishes into `out`. Nothing of the clock, the language, the folder or the environment enters the bytes. Throws where
 * pages cannot be rendered or two sources claim one address; `out` is then as it was.
 */
export async function publish({ community, ledger, previews, publicFiles }: Publication, out: string): Promise<void> {
  await withScratch((work) =>
    stageFolder(out, async (stage) => {
      await renderPages(assembleSite(community, ledger, previews), stage, work);
      await guardPages(stage);
      for await (const { path, bytes } of publishedFiles(community, ledger)) await writeNew(stage, path, bytes);
      for (const { path, bytes } of publicFiles) await writeNew(stage, path, bytes);
      if (!publicFiles.some(({ path }) => path === 'theme.css')) await writeNew(stage, 'theme.css', new Uint8Array());
    }),
  );
}
