/** Every published file that is not a page: path on the site, and bytes. */

import { smaller } from '../../artwork/encode.ts';
import { pictureOf } from '../../artwork/picture.ts';
import { codeHostOf } from '../../community/hosts/code-hosts.ts';
import type { Badge, Community } from '../../community/model.ts';
import {
  achievementIcon,
  achievementPng,
  achievementSvg,
  badgePng,
  badgeSmallSvg,
  badgeSvg,
  credentialPath,
  didDocumentPath,
  issuerPath,
  issuerProfilePath,
  keyPath,
  knownIssuersPath,
  openBadges2Beside,
} from '../../credential/addresses.ts';
import { endorsedPresentations } from '../../credential/endorsing/endorsed-presentation.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { badgeClassOf, issuerProfileOf } from '../../credential/open-badge-2.ts';
import { hostedEndorsements } from '../../credential/endorsing/rules.ts';
import { knownIssuersDocument } from '../../credential/endorsing/known-issuers.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { issuedBytes } from '../../credential/sign.ts';
import type { JsonObject } from '../../proof/json.ts';
import { awardFiles, type Picture, picturesOfVersions } from './award-files.ts';
import type { CardPictures } from './card-order.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { qrCodes } from './codes.ts';
import { headerRules } from './headers/host-headers.ts';
import { didDocumentBytes, formerDidDocuments } from '../inspecting/own-documents.ts';
import { drawSmall } from '../../artwork/draw.ts';
import { hasSmallPicture } from '../../credential/ledger/version-changes.ts';
import { sharedCatalogue } from '../directory/shared-catalogue.ts';
import { madeOf } from '../remembering/made-of.ts';
import { wordPictures } from '../pictures/word-pictures.ts';
import { shownPicture } from './preview-pictures.ts';
import { tombstoneFiles } from './tombstone-files.ts';
import { type IsThere, nothingThere, type PublishedFile } from './published-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The files of the site, one after the other, so that no more than a few are in memory at once; but
 * for those that are there already.
 */
export async function* publishedFiles(
  community: Community,
  ledger: Ledger,
  isThere: IsThere = nothingThere,
): AsyncGenerator<PublishedFile> {
  yield* issuerFiles(community, ledger);
  yield* ledgerFiles(ledger);
  yield* badgeClasses(community, ledger);
  yield* awardFiles(community, ledger, isThere);
  yield* tombstoneFiles(community, ledger);
  for (const { path, bytes } of [...community.originals, ...community.endorsements])
    yield { path, bytes };
  yield* endorsedPresentations(community, ledger);
  yield* qrCodes(community, ledger, isThere);
  yield* shownPictures(community, ledger, isThere);
  yield catalogueIndex(community.badges);
  yield* sharedCatalogue(community);
  yield* wordPictures(isThere);
  yield { path: '.nojekyll', bytes: new Uint8Array() };
  yield {
    path: '_headers',
    bytes: utf8(headerRules(community.issuer.url, community.issuer.languages)),
  };
}

function* issuerFiles(community: Community, ledger: Ledger): Generator<PublishedFile> {
  const { issuer, keys } = community;
  const { policy: _, certificate: __, studio: ___, publishing: ____, ...shared } = issuer;
  const { knownIssuers: _____, translations: ______, ...stated } = shared;
  const { interfaceLanguage, badgeWord, textFirst, host, ...facts } = stated;
  // As its author writes it, which is not at all where it follows by itself.
  const shown = {
    ...facts,
    host: host === codeHostOf(issuer.repository) ? null : host,
    interface: interfaceLanguage === issuer.language ? null : interfaceLanguage,
    words: badgeWord === 'badge' ? null : badgeWord,
    look: textFirst ? 'text-first' : null,
  };
  yield { path: didDocumentPath(issuer.url), bytes: didDocumentBytes(community) };
  yield* formerDidDocuments(community);
  yield { path: issuerPath, bytes: issuedBytes(withoutNulls(shown)) };
  const hosted = hostedEndorsements(community, ledger).get('');
  yield { path: issuerProfilePath, bytes: issuedBytes(issuerProfileOf(issuer, hosted)) };
  yield { path: knownIssuersPath, bytes: issuedBytes(knownIssuersDocument(issuer)) };
  for (const key of keys) yield { path: keyPath(key.id), bytes: issuedBytes(keyDocument(key)) };
}

function withoutNulls(facts: Record<string, string | readonly string[] | null>): JsonObject {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === null || value.length === 0
        ? []
        : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  );
}

/** The ledger, byte for byte. */
function* ledgerFiles({
  credentials,
  achievements,
  pictures,
  statusLists,
}: Ledger): Generator<PublishedFile> {
  for (const { path, bytes } of [
    ...credentials.values(),
    ...achievements.values(),
    ...statusLists.values(),
  ])
    yield { path, bytes };
  for (const [path, bytes] of pictures) yield { path, bytes };
}

/** Beside each frozen Achievement, the same in Open Badges 2.0. */
function* badgeClasses(community: Community, ledger: Ledger): Generator<PublishedFile> {
  const { issuer } = community;
  const hosted = hostedEndorsements(community, ledger);
  const sites = addressesOf(issuer);
  for (const { path, json } of ledger.achievements.values()) {
    yield {
      path: openBadges2Beside(path),
      bytes: issuedBytes(badgeClassOf(json, issuer.url, sites, hosted.get(path))),
    };
  }
}

/** The pictures of badges that other sites and texts show by their addresses. */
export async function* shownPictures(
  community: Community,
  ledger: Ledger,
  isThere: IsThere = nothingThere,
): AsyncGenerator<PublishedFile> {
  yield* badgePictures(community, ledger);
  yield* icons(ledger, isThere);
}

/** The present picture of each badge. */
async function* badgePictures(
  { badges }: Community,
  ledger: Ledger,
): AsyncGenerator<PublishedFile> {
  for (const badge of badges) {
    const picture = await presentPicture(badge, ledger);
    yield { path: badgePng(badge.slug), bytes: picture.png };
    yield { path: badgeSvg(badge.slug), bytes: picture.svg };
    if (hasSmallPicture(badge, ledger))
      yield { path: badgeSmallSvg(badge.slug), bytes: utf8(await drawSmall(badge)) };
  }
}

/** Every picture that was awarded, small. */
async function* icons({ pictures }: Ledger, isThere: IsThere): AsyncGenerator<PublishedFile> {
  for (const [path, bytes] of pictures) {
    const [, badge, version] = /^badges\/([^/]+)\/v(\d+)\.png$/.exec(path) ?? [];
    if (badge === undefined) continue;
    const icon = achievementIcon(badge, Number(version));
    const made = madeOf('icon', [bytes]);
    if (!isThere(icon, made)) yield { path: icon, made, bytes: await smaller(bytes, 96) };
  }
}

/** The frozen one where the badge's version was awarded, else drawn now. */
async function presentPicture(badge: Badge, { pictures }: Ledger): Promise<Picture> {
  const png = pictures.get(achievementPng(badge.slug, badge.version));
  const svg = pictures.get(achievementSvg(badge.slug, badge.version));
  return png !== undefined && svg !== undefined ? { png, svg } : drawn(badge);
}

/** So many are begun before their turn; of more, each is drawn when it comes. */
const drawnAhead = 4;

/**
 * Begins to draw present pictures that are not frozen yet, which another process does; where it fails, whoever
 * needs the picture is told.
 */
export function beginPictures({ badges }: Pick<Community, 'badges'>, ledger: Ledger): void {
  const missing = badges.filter(({ slug, version }) =>
    [achievementPng, achievementSvg].some((pathOf) => !ledger.pictures.has(pathOf(slug, version))),
  );
  for (const badge of missing.slice(0, drawnAhead)) drawn(badge).catch(() => undefined);
}

const drawings = new WeakMap<Badge, Promise<Picture>>();

/** Drawn once for a run: the badge's own files and its card both need it. */
function drawn(badge: Badge): Promise<Picture> {
  const known = drawings.get(badge);
  if (known !== undefined) return known;
  const drawing = pictureOf(badge).then(({ png, svg }) => ({ png, svg: utf8(svg) }));
  drawings.set(badge, drawing);
  return drawing;
}

/** The same pictures for the cards. */
export function cardPictures({ issuer, badges }: Community, ledger: Ledger): CardPictures {
  const pictureOf = picturesOfVersions(ledger, addressesOf(issuer));
  return {
    ofBadge: async ({ slug }) => {
      const badge = badges.find((one) => one.slug === slug);
      if (badge === undefined) throw new Error(`There is no badge "${slug}" to draw a card for.`);
      return (await presentPicture(badge, ledger)).png;
    },
    ofAward: async ({ id, recipient, slug }) => {
      const issued = ledger.credentials.get(credentialPath(recipient, slug));
      if (issued === undefined)
        throw new Error(`The award ${id} is not signed, so it has no card.`);
      return (await shownPicture(issued, pictureOf(issued), issuer.interfaceLanguage)).png;
    },
  };
}
