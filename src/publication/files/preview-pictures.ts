/** The pictures of previews: what a throw-away key signed is marked wherever it is shown. */

import { watermarkedPng, watermarkedSvg } from '../../artwork/logos/watermark.ts';
import { objectAt } from '../../credential/ledger/issued-members.ts';
import type { IssuedJson } from '../../credential/ledger/ledger.ts';
import { languageOf } from '../../language/languages.ts';
import { previewDid } from '../../verification/issuer.ts';

interface Picture {
  readonly png: Uint8Array;
  readonly svg: Uint8Array;
}

const drawn = new WeakMap<Uint8Array, Promise<Picture>>();

/**
 * The picture of an award as it is published: marked where its credential is a preview's, as it is
 * where the issuer signed it.
 */
export function shownPicture(
  { json }: IssuedJson,
  picture: Picture,
  language: string,
): Promise<Picture> {
  if (objectAt(json, 'issuer')['id'] !== previewDid) return Promise.resolve(picture);
  const known =
    drawn.get(picture.png) ??
    marked(picture, languageOf(language).words.award.states.preview.toUpperCase());
  drawn.set(picture.png, known);
  return known;
}

async function marked({ png, svg }: Picture, word: string): Promise<Picture> {
  return {
    png: await watermarkedPng(png, word),
    svg: new TextEncoder().encode(await watermarkedSvg(new TextDecoder().decode(svg), word)),
  };
}
