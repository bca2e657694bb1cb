/**
 * The pictures of certificates, signatures and logos: files of `public/` that are named elsewhere.
 */

import { type CertificateWish, picturesOf } from '../../community/certificate/certificate.ts';
import type { Community } from '../../community/model.ts';
import { readPicture } from '../../community/pictures/read.ts';
import type { Problem } from '../../community/problem.ts';
import { issuerPath } from '../../credential/addresses.ts';
import type { PublicFile } from '../../repository/public-folder.ts';

/** As for the issuer's own picture: every page of an award loads them. */
const largest = 512 * 1024;

/**
 * What is wrong with the pictures that `signatories` and `sponsors` name: each is there, small
 * enough and sound. What an SVG may hold, and the metadata of a PNG, are judged with the whole of
 * `public/`.
 */
export function certificatePictureProblems(
  { issuer, badges }: Pick<Community, 'issuer' | 'badges'>,
  publicFiles: readonly PublicFile[],
): Problem[] {
  const namings: readonly (readonly [string, CertificateWish])[] = [
    [issuerPath, issuer.certificate],
    ...badges.map(({ slug, certificate }) => [`badges/${slug}/badge.md`, certificate] as const),
  ];
  return namings.flatMap(([path, wish]) =>
    picturesOf(wish).flatMap((name) => pictureProblems(path, name, publicFiles)),
  );
}

function pictureProblems(
  path: string,
  name: string,
  publicFiles: readonly PublicFile[],
): readonly Problem[] {
  const place = { line: 1, column: 1 };
  const file = publicFiles.find((one) => one.path === name);
  if (file === undefined)
    return [
      {
        rule: 'certificate-picture-missing',
        path,
        ...place,
        message:
          'A signatory or sponsor has the picture ' +
          `\`${name}\`, but there is no file public/${name}.`,
        remedy: 'Put the picture there, or take its `image` out.',
      },
    ];
  if (file.bytes.length > largest)
    return [
      {
        rule: 'too-large',
        path: `public/${name}`,
        ...place,
        message: `This picture has ${file.bytes.length} bytes; the limit is ${largest}.`,
        remedy: 'Make it smaller: a signature of 900 pixels is sharp on paper.',
      },
    ];
  const read = readPicture(`public/${name}`, file.bytes);
  if (!('faults' in read)) return [];
  return read.faults.slice(0, 1).map(({ rule, message, remedy }) => ({
    ...{ rule, path: `public/${name}`, ...place, message },
    remedy: remedy.replace('image.png', 'PNG'),
  }));
}
