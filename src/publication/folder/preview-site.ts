/**
 * The site as a proposal would make it, signed by a throw-away key: for looking at, and for nothing
 * else.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../../credential/addresses.ts';
import type { Review } from '../../review/review.ts';
import { noCache } from '../files/card-cache.ts';
import { previewAwards } from '../issuing/preview.ts';
import { publish } from './publish.ts';
import { singlePage } from './from-disk/single-page.ts';

/**
 * Publishes the merged community of a review into `out`. What is proposed enters as checked data
 * only; where the review found problems, nothing is built. Needs no secret, and leaves none: the
 * key lives in memory for this run.
 */
export async function previewSite(
  { community, ledger, merged, problems, changes }: Review,
  out: string,
  now: Date,
): Promise<boolean> {
  if (community === null || problems.length > 0) return false;
  const shown = await previewAwards(community, ledger, now);
  await publish({ community, ...shown, publicFiles: merged.publicFiles, cards: noCache }, out);
  await writeSinglePages(
    changes.map(({ path }) => path),
    community.issuer.url,
    out,
  );
  return true;
}

/** Where the pages of a preview lie that open from a disk. */
const singlePages = 'open-from-disk';

/** One file for the page of each award and badge that a proposal touches, where it has one. */
async function writeSinglePages(paths: readonly string[], url: string, out: string): Promise<void> {
  const place = { url, base: basePath(url) };
  const read = (path: string): Uint8Array | null => {
    const file = join(out, path);
    if (path.split('/').includes('..')) return null;
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
  await mkdir(join(out, singlePages), { recursive: true });
  for (const page of new Set(paths.flatMap((path) => pageOf(path) ?? []))) {
    const html = read(`${page}/index.html`);
    if (html === null) continue;
    const text = new TextDecoder().decode(html);
    const name = page.replace(/^[a-z]+\//, '').replace('/', '-');
    const single = singlePage(text, `${page}.card.png`, place, read);
    await writeFile(join(out, singlePages, `${name}.html`), single);
  }
}

/** The page that a file of the community is shown on, without slashes around it. */
function pageOf(path: string): string | null {
  const [, award] = /^(recipients\/[a-z0-9-]+\/(?!profile\.)[a-z0-9-]+)\.md$/.exec(path) ?? [];
  const [, badge] =
    /^(badges\/[a-z0-9-]+)\/(?:badge(?:\.[^/]+)?\.md|image\.(?:svg|png)|symbol\.svg)$/.exec(path) ??
    [];
  return award ?? badge ?? null;
}
