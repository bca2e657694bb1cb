/** The community's own typeface: the file of `public/` that `keys/issuer.json` names. */

import type { OwnTypeface, TypefaceFault } from '../../artwork/cards/own-typeface.ts';
import type { Issuer } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { issuerPath } from '../../credential/addresses.ts';
import type { PublicFile } from '../../repository/public-folder.ts';

type Naming = Pick<Issuer, 'typeface'>;

const faults: Readonly<Record<TypefaceFault, string>> = {
  'unknown-format': 'This is no WOFF2, TrueType or OpenType file, whatever its name says.',
  damaged: 'This typeface is damaged: it cannot be unpacked.',
  'no-letters': 'This typeface has no letters that could be read.',
};

/**
 * What is wrong with the typeface that `keys/issuer.json` names: it is there, can be read and has
 * letters. Nothing where none is named.
 */
export async function typefaceProblems(
  issuer: Naming,
  publicFiles: readonly PublicFile[],
): Promise<Problem[]> {
  if (issuer.typeface === null) return [];
  const opened = await open(issuer.typeface, publicFiles);
  if (opened === null) {
    return [
      {
        rule: 'typeface-missing',
        path: issuerPath,
        line: 1,
        column: 1,
        message:
          `\`typeface\` names \`${issuer.typeface}\`, but ` +
          `there is no file public/${issuer.typeface}.`,
        remedy: 'Put the typeface there, or take `typeface` out.',
      },
    ];
  }
  if (typeof opened !== 'string') return [];
  return [
    {
      rule: 'typeface-unreadable',
      path: `public/${issuer.typeface}`,
      line: 1,
      column: 1,
      message: faults[opened],
      remedy:
        'Save it again as one typeface (.woff2, .ttf or .otf; of a .ttc ' +
        'collection, take one out), or take `typeface` out of keys/issuer.json.',
    },
  ];
}

/** The community's typeface; null where it names none. Throws where the check was left out. */
export async function ownTypeface(
  issuer: Naming,
  publicFiles: readonly PublicFile[],
): Promise<OwnTypeface | null> {
  if (issuer.typeface === null) return null;
  const opened = await open(issuer.typeface, publicFiles);
  if (opened === null || typeof opened === 'string')
    throw new Error(
      `public/${issuer.typeface} was to be set in unchecked: ${opened ?? 'missing'}.`,
    );
  return opened;
}

/** Null where there is no such file. */
async function open(
  name: string,
  publicFiles: readonly PublicFile[],
): Promise<OwnTypeface | TypefaceFault | null> {
  const file = publicFiles.find(({ path }) => path === name);
  if (file === undefined) return null;
  // Only here: few communities bring one, and the shaper takes a while to load.
  const { openOwnTypeface } = await import('../../artwork/cards/own-typeface.ts');
  return openOwnTypeface(file.bytes);
}
