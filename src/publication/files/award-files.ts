/**
 * What stands beside an award once it is issued: its pictures with the credential inside, and the
 * older standard.
 */

import { bakingInPng } from '../../baking/png.ts';
import { bakingInSvg } from '../../baking/svg.ts';
import type { Award, Community } from '../../community/model.ts';
import {
  assertionPath,
  bakedPng,
  bakedSvg,
  credentialPath,
  ownAchievementPath,
} from '../../credential/addresses.ts';
import { isLean } from '../../credential/ledger/award-forms.ts';
import { hostedEndorsements } from '../../credential/endorsing/rules.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { objectAt, textAt } from '../../credential/ledger/issued-members.ts';
import { addressesOf, versionPlace } from '../../credential/moving/own-addresses.ts';
import { hasAssertion } from '../../credential/open-badge.ts';
import { assertionOf } from '../../credential/open-badge-2.ts';
import { awardBytes } from '../../credential/sign.ts';
import { type IsThere, nothingThere, type PublishedFile } from './published-file.ts';
import { madeOf } from '../remembering/made-of.ts';
import { shownPicture } from './preview-pictures.ts';

export interface Picture {
  readonly png: Uint8Array;
  readonly svg: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Beside each award, what follows from its credential where it has one, and is not lean. */
export async function* awardFiles(
  community: Community,
  ledger: Ledger,
  isThere: IsThere = nothingThere,
): AsyncGenerator<PublishedFile> {
  const { issuer, awards } = community;
  const sites = addressesOf(issuer);
  const hosted = hostedEndorsements(community, ledger);
  const pictureOf = picturesOfVersions(ledger, sites);
  for (const award of awards) {
    const { recipient, slug } = award;
    const path = credentialPath(recipient, slug);
    const issued = ledger.credentials.get(path);
    if (issued === undefined || isLean(issued, issuer)) continue;
    const assertion = hasAssertion(issued.json, issuer)
      ? assertionBeside(issued, award, { site: issuer.url, sites, hosted: hosted.get(path) ?? [] })
      : null;
    if (assertion !== null && !isThere(assertionPath(recipient, slug), assertion.made))
      yield {
        path: assertionPath(recipient, slug),
        made: assertion.made,
        bytes: assertion.bytes(),
      };
    yield* bakedPictures(
      award,
      issued,
      assertion,
      await shownPicture(issued, pictureOf(issued), issuer.interfaceLanguage),
      isThere,
    );
  }
}

/** The Open Badges 2.0 assertion of an award, which is made when somebody asks for its bytes. */
interface Assertion {
  readonly made: string;
  readonly bytes: () => Uint8Array;
}

/** `places`: what the assertion says of where it stands, and where others say something of it. */
function assertionBeside(
  { json, bytes }: IssuedJson,
  { recipient, slug, revoked }: Award,
  places: {
    readonly site: string;
    readonly sites: readonly string[];
    readonly hosted: readonly string[];
  },
): Assertion {
  // All of the award that it is made of, and no more, so that the name tells of the same.
  const award = { recipient, slug, revoked };
  const { site, sites, hosted } = places;
  let made: Uint8Array | null = null;
  return {
    made: madeOf('assertion', [bytes, JSON.stringify([award, site, sites, hosted])]),
    bytes: () => (made ??= awardBytes(assertionOf(json, award, site, sites, hosted))),
  };
}

/**
 * What a person is handed of an issued award: the credential and both pictures, under the names of
 * their published paths. Nothing of Open Badges 2.0 is in them: that is believed only where it is
 * hosted.
 */
export function handedFiles(
  award: Award,
  issued: IssuedJson,
  ledger: Ledger,
  sites: readonly string[],
): readonly PublishedFile[] {
  return [
    { path: issued.path, bytes: issued.bytes },
    ...bakedPictures(award, issued, null, pictureOfVersion(issued, ledger, sites)),
  ];
}

/**
 * The credential baked into the picture of its version; into the PNG also the Open Badges 2.0
 * assertion.
 */
function* bakedPictures(
  { recipient, slug }: Award,
  issued: IssuedJson,
  assertion: Assertion | null,
  { png, svg }: Picture,
  isThere: IsThere = nothingThere,
): Generator<PublishedFile> {
  const inPng = {
    path: bakedPng(recipient, slug),
    made: madeOf('png', [png, issued.bytes, assertion?.made ?? null]),
  };
  if (!isThere(inPng.path, inPng.made)) {
    const assertionText = assertion === null ? null : new TextDecoder().decode(assertion.bytes());
    yield { ...inPng, bytes: inPngs(png)(issued.text, assertionText) };
  }
  // Not into the SVG: both versions of the standard claim the same prefix there, and readers go by
  // the prefix.
  const inSvg = { path: bakedSvg(recipient, slug), made: madeOf('svg', [svg, issued.bytes]) };
  if (!isThere(inSvg.path, inSvg.made)) yield { ...inSvg, bytes: utf8(inSvgs(svg)(issued.text)) };
}

/** A badge's picture is looked at once for all of its awards. */
const inPngs = onceEach(bakingInPng);
const inSvgs = onceEach((svg) => bakingInSvg(new TextDecoder().decode(svg)));

/** What is made of a picture, as long as the picture is there. */
function onceEach<Made>(make: (picture: Uint8Array) => Made): (picture: Uint8Array) => Made {
  const known = new WeakMap<Uint8Array, Made>();
  return (picture) => {
    const made = known.get(picture) ?? make(picture);
    known.set(picture, made);
    return made;
  };
}

/** The same as `pictureOfVersion`, for many awards of few versions. */
export function picturesOfVersions(
  ledger: Ledger,
  sites: readonly string[],
): (issued: IssuedJson) => Picture {
  const known = new Map<string, Picture>();
  return (issued) => {
    const id = textAt(objectAt(objectAt(issued.json, 'credentialSubject'), 'achievement'), 'id');
    const picture = known.get(id) ?? pictureOfVersion(issued, ledger, sites);
    known.set(id, picture);
    return picture;
  };
}

/** The frozen picture that the credential's own achievement names. */
export function pictureOfVersion(
  { path, json }: IssuedJson,
  { pictures }: Ledger,
  sites: readonly string[],
): Picture {
  const version = ownAchievementPath(versionPlace(json, sites)?.path ?? '');
  const stem = version.replace(/\.json$/, '');
  const [png, svg] = [pictures.get(`${stem}.png`), pictures.get(`${stem}.svg`)];
  if (png === undefined || svg === undefined)
    throw new Error(`The picture of ${version}, which ${path} needs, is not in the ledger.`);
  return { png, svg };
}
