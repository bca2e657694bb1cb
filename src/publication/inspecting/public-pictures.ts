/**
 * The pictures in `public/`: which of them the pages show, what is wrong with them, and how their
 * SVG is published.
 */

import { cardLogo } from '../../artwork/logos/logo.ts';
import { BakingError } from '../../baking/baking-error.ts';
import { withoutMetadata } from '../../baking/without-metadata.ts';
import { problemOf } from '../../community/fault.ts';
import { addressFault } from '../../community/pictures/metadata.ts';
import { isOfSite } from '../../credential/addresses.ts';
import { placeAt } from '../../community/text/place.ts';
import { readPicture } from '../../community/pictures/read.ts';
import type { Problem } from '../../community/problem.ts';
import { cleanSvg } from '../../community/svg/allow-list.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import type { SiteLook } from '../../site/model/site.ts';
import { strictText } from '../../proof/bytes.ts';

const isSvg = (path: string): boolean => /\.svg$/i.test(path);
/** What a browser would run, or read as a page of this site. */
const runs = /\.(?:html?|xhtml?|xht|svgz|xml|xslt?|m?js)$/i;

/**
 * The logo and the icon, by their names; `image` is what `keys/issuer.json` names, which comes
 * first.
 */
export function lookOf(files: readonly PublicFile[], image: string | null): SiteLook {
  const paths = new Set(files.map(({ path }) => path));
  const first = (...names: (string | null)[]): string | null =>
    names.find((name) => name !== null && paths.has(name)) ?? null;
  return {
    logo: first(image, 'logo.svg', 'logo.png'),
    favicon: first('favicon.svg', 'favicon.png'),
  };
}

/**
 * Each SVG must be a drawing and nothing else, each picture that pages show sound, and nothing in
 * `public/` may run, or stand where the site has something of its own. `languages`: the further ones
 * of the pages.
 */
export function publicPictureProblems(
  files: readonly PublicFile[],
  languages: readonly string[] = [],
): Problem[] {
  return files.flatMap((file) => {
    if (isOfSite(file.path, languages)) return [nameProblem(file)];
    const shown = ['logo.png', 'favicon.png'].includes(file.path);
    if (isSvg(file.path) || shown) return pictureProblems(file, isSvg(file.path));
    const broken = metadataProblem(file);
    if (broken !== null) return [broken];
    return runs.test(file.path)
      ? [
          {
            rule: 'public-file',
            path: `public/${file.path}`,
            line: 1,
            column: 1,
            message: 'A browser could run this file as a part of the site.',
            remedy:
              'Put only pictures, documents and settings of the host ' +
              'here; a page of your own belongs on another address.',
          },
        ]
      : [];
  });
}

/** Two files cannot have one address. */
function nameProblem({ path }: PublicFile): Problem {
  return {
    rule: 'public-file',
    path: `public/${path}`,
    line: 1,
    column: 1,
    message: 'The site itself has a file or a folder of this name.',
    remedy:
      'Put it under another name; of what the site writes, ' +
      'only theme.css and robots.txt may be your own.',
  };
}

/** A picture whose parts cannot be told apart might be published with the place it was taken at. */
function metadataProblem({ path, bytes }: PublicFile): Problem | null {
  try {
    const fault = addressFault(bytes, 'Save it again without metadata: no name, no place.');
    return fault === null ? null : problemOf(fault, `public/${path}`, '');
  } catch (error) {
    if (!(error instanceof BakingError)) throw error;
    return {
      rule: 'picture-refused',
      path: `public/${path}`,
      line: 1,
      column: 1,
      message: `The picture is refused: ${error.message}`,
      remedy: 'Save the picture again with any program for pictures.',
    };
  }
}

function pictureProblems({ path, bytes }: PublicFile, isDrawing: boolean): Problem[] {
  const read = readPicture(isDrawing ? path.toLowerCase() : path, bytes);
  if (!('faults' in read)) return [];
  const text = isDrawing ? (strictText(bytes) ?? '') : '';
  return read.faults.map(({ rule, offset, message, remedy }) => ({
    rule,
    path: `public/${path}`,
    ...placeAt(text, offset),
    message,
    remedy: remedy.replace('image.png', 'PNG'),
  }));
}

/**
 * The file as published: an SVG as the allow-list writes it, a picture without what its camera
 * wrote into it, anything else as it is. Throws where the check was left out.
 */
export function publishedBytes({ path, bytes }: PublicFile): Uint8Array {
  if (!isSvg(path)) return withoutMetadata(bytes);
  const cleaned = cleanSvg(strictText(bytes) ?? '');
  if ('faults' in cleaned)
    throw new Error(
      `public/${path} was to be published unchecked: ` +
        `${cleaned.faults.map(({ reason }) => reason).join('; ')}.`,
    );
  return new TextEncoder().encode(cleaned.svg);
}

/** The logo that the pages show, as a card takes it; null where there is none. */
export async function logoOf(
  { logo }: SiteLook,
  files: readonly PublicFile[],
): Promise<Uint8Array | null> {
  const file = files.find(({ path }) => path === logo);
  return file === undefined ? null : cardLogo(file.path, publishedBytes(file));
}
