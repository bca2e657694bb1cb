/**
 * What other sites show of an award in a frame, and the files by which programs find that out from
 * the address of its page alone (oEmbed 1.0, section 4, by discovery).
 */

import {
  absolute,
  awardFramePage,
  awardPage,
  cardPath,
  oembedPath,
} from '../../../credential/addresses.ts';
import { type Language, spokenBy } from '../../../language/languages.ts';
import { fill } from '../../../language/text.ts';
import { hasCard } from '../../../site/model/link-data.ts';
import {
  everyoneWithPage,
  type Site,
  type SiteAward,
  type SiteRecipient,
} from '../../../site/model/site.ts';
import { ledTitle } from '../../../site/view/sentences.ts';
import { frameHtml } from '../../../site/view/sharing/frame-html.ts';
import type { PublishedFile } from '../published-file.ts';
import { awardFrame, goneFrame } from './award-frame.ts';

const file = (path: string, text: string): PublishedFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

/**
 * Where the community wants frames: two files for each award that has a card, and the page of a frame
 * for each address given up.
 */
export function* frameFiles(site: Site): Generator<PublishedFile> {
  if (!site.frames) return;
  const language = spokenBy(site.issuer);
  const { recipients, awards } = everyoneWithPage(site);
  const bySlug = new Map(recipients.map((recipient) => [recipient.slug, recipient]));
  const framed = awards.filter(hasCard);
  for (const award of framed) {
    const recipient = bySlug.get(award.recipient);
    if (recipient === undefined) continue;
    const { slug } = award;
    const frame = awardFrame(site, award, recipient, language);
    yield file(`${awardFramePage(recipient.slug, slug)}index.html`, frame);
    const told = oembedOf(site, award, recipient, language);
    yield file(oembedPath(recipient.slug, slug), `${JSON.stringify(told, null, 2)}\n`);
  }
  const shown = new Set(framed.map(({ recipient, slug }) => awardPage(recipient, slug)));
  const { givenUp, kept, moved } = language.words.frame;
  for (const { path, to, isKept = false } of site.tombstones) {
    const frame = frameOfPage(path);
    if (frame === null) continue;
    const next = to !== null && shown.has(to) ? frameOfPage(to) : null;
    const { lead } = next !== null ? moved : isKept ? kept : givenUp;
    yield file(`${frame}index.html`, goneFrame(site, next, lead, language));
  }
}

/** Where the frame of an award's page is; null for a page of something else. */
function frameOfPage(path: string): string | null {
  const [, recipient = '', award] = /^recipients\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  return award === undefined ? null : awardFramePage(recipient, award);
}

function oembedOf(
  { issuer }: Site,
  award: SiteAward,
  { slug, name }: SiteRecipient,
  language: Language,
) {
  const said = fill(language.words.award.title, {
    badge: award.achievement.name,
    recipient: name,
  });
  const title = ledTitle(award, said, language);
  const html = frameHtml(absolute(issuer.url, awardFramePage(slug, award.slug)), title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: issuer.name,
    provider_url: issuer.url,
    ...html,
    thumbnail_url: absolute(issuer.url, cardPath(slug, award.slug)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
