/**
 * Publishing: a checked community and its ledger become one folder of plain files, whole or not at
 * all.
 */

import { join } from 'node:path';
import { logoAddress } from '../../artwork/logos/logo-address.ts';
import { symbolPictures } from '../pictures/word-pictures.ts';
import type { Site } from '../../site/model/site.ts';
import { type SiteStudio, studioOf } from '../../site/model/studio.ts';
import { beginPictures } from '../files/files.ts';
import { publishedBytes } from '../inspecting/public-pictures.ts';
import { themeColours } from '../inspecting/theme-colours.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { digestedOutput, type FormerOutput, noOutput } from '../remembering/former-output.ts';
import type { OutputStage } from '../remembering/output-stage.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import type { PagesAhead } from '../rendering/pages-ahead.ts';
import { filesBesidePages } from './files-beside-pages.ts';
import { markOf, markPath } from './merge-shards.ts';
import { silent } from './progress.ts';
import { makePages, type PagesMade } from '../rendering/remembered-pages.ts';
import { siteLetters } from '../letters/site-letters.ts';
import { withScratch } from './scratch.ts';
import { hasPath, hasRecipient, type Shard } from './shard.ts';
import { type Publication, type SitePlan, sitePlan, siteWideFiles } from './site-plan.ts';
import { filesBelow, stageIn } from './stage.ts';
import { turnAfter } from './turns.ts';

/**
 * Publishes into `out` what may be published. Nothing of the clock, the language, the folder or the
 * environment enters the bytes. Throws where pages cannot be rendered or two sources claim one
 * address; `out` is then as it was. `shard`: makes this part alone, for `mergeShards`. Returns what
 * became of the pages.
 */
export async function publish(
  publication: Publication,
  out: string,
  shard: Shard | null = null,
): Promise<PagesMade> {
  // A part of a site knows nothing of the whole one.
  const { former = noOutput } = shard === null ? publication : { former: digestedOutput };
  return withScratch((work) =>
    stageIn(out, { begin: former.begin, replaced: former.keep }, (stage) =>
      fill({ ...publication, former }, work, stage, shard),
    ),
  );
}

/** Puts everything into `stage`. */
async function fill(
  publication: Publication & { readonly former: FormerOutput },
  work: string,
  stage: OutputStage,
  shard: Shard | null,
): Promise<PagesMade> {
  const { publicFiles, former, progress = silent } = publication;
  const plan = sitePlan(publication);
  const { site } = plan;
  beginPictures(plan.community, plan.ledger);
  const isWanted = (path: string): boolean => shard === null || hasPath(shard, path);
  const write = (file: PublishedFile): void => {
    if (isWanted(file.path)) stage.write(file);
  };
  progress.begin('letters');
  const { letters, files: fonts } = await siteLetters(site, former.memory, stage.reuse);
  for (const file of fonts) write(file);
  const studio = await studioIn(publication, plan);
  const shown = {
    ...{ ...site, letters, ...studio, ...colouredBy(publicFiles) },
    ...only(shard, publication),
  };
  // In a process of its own, while all other files are made here.
  const pages = pagesPlaced(shown, work, stage, isWanted, {
    memory: shard === null ? (publication.pages ?? null) : null,
    ahead: publication.ahead ?? null,
  });
  const made = await both(pages, async () => {
    for await (const file of filesBesidePages(publication, plan, isWanted, stage.reuse))
      write(file);
    progress.begin('pages');
  });
  progress.begin('lists');
  if (studio !== null) write(await symbolPictures());
  for (const file of publicFiles) write({ path: file.path, bytes: publishedBytes(file) });
  if (!publicFiles.some(({ path }) => path === 'theme.css'))
    write({ path: 'theme.css', bytes: new Uint8Array() });
  if (shard === null) for (const file of siteWideFiles(publication, site, made.found)) write(file);
  else {
    const found = made.found.filter((page) => isWanted(`${page}index.html`));
    stage.write({ path: markPath, bytes: markOf(shard, publication, site, found, stage.files) });
  }
  stage.finish();
  return made;
}

/** Has every page made, and put in its place. */
async function pagesPlaced(
  shown: Site,
  work: string,
  stage: OutputStage,
  isWanted: (path: string) => boolean,
  { memory, ahead }: { readonly memory: PageMemory | null; readonly ahead: PagesAhead | null },
): Promise<PagesMade> {
  const rendered = join(work, 'pages');
  const made = await makePages(shown, rendered, work, memory && { memory, places: stage }, ahead);
  await placePages(made, rendered, stage, isWanted);
  return made;
}

/** Files that are placed one after another; then it is the turn of whoever waits to be given a card. */
const atOnce = 16;

/** Pages that stand as they were, and what was rendered below `rendered`. */
async function placePages(
  { names, standing }: PagesMade,
  rendered: string,
  stage: OutputStage,
  isWanted: (path: string) => boolean,
): Promise<void> {
  for (const path of standing)
    if (!stage.reuse(path, names.get(path) ?? ''))
      throw new Error(`${path} was changed by somebody else while the site was built.`);
  const turn = turnAfter(atOnce);
  for (const [path, file] of await filesBelow(rendered)) {
    if (isWanted(path)) await stage.move(path, file, names.get(path));
    await turn();
  }
}

/** The colours of a theme for what is drawn in the browser; nothing where it sets none. */
function colouredBy(files: Publication['publicFiles']): Pick<Site, 'cardColours'> {
  const cardColours = themeColours(files);
  return Object.values(cardColours).every((colour) => colour === null) ? {} : { cardColours };
}

/** What the studio is told, where there is one; else null. */
async function studioIn(
  { studio, publicFiles }: Publication,
  { community }: SitePlan,
): Promise<{ readonly studio: SiteStudio } | null> {
  if (studio !== true && !community.issuer.studio) return null;
  const { logo } = community;
  const address = logo === null ? null : await logoAddress(logo);
  return { studio: studioOf(community, address, themeColours(publicFiles)) };
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
async function both<Made>(one: Promise<Made>, other: () => Promise<void>): Promise<Made> {
  const [made, rest] = await Promise.allSettled([one, other()]);
  if (made.status === 'rejected') throw made.reason;
  if (rest.status === 'rejected') throw rest.reason;
  return made.value;
}
