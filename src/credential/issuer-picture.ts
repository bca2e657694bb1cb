/**
 * The issuer's picture: a file of `public/` that credentials link to, so it is there, sound, and
 * stays.
 */

import type { Issuer } from '../community/model.ts';
import { readPicture } from '../community/pictures/read.ts';
import { compareText, type Problem } from '../community/problem.ts';
import { issuerPath, publicPath } from './addresses.ts';
import { objectAt } from './ledger/issued-members.ts';
import { addressesOf, placedOn } from './moving/own-addresses.ts';
import type { Ledger } from './ledger/ledger.ts';

/** The same limit as for a badge's picture: others load it beside every badge. */
const largest = 512 * 1024;

type PublicFiles = readonly { readonly path: string; readonly bytes: Uint8Array }[];

/**
 * What is wrong with the picture that `keys/issuer.json` names (OB 3.0, section "Image": PNG or
 * SVG), and with pictures that issued credentials link to: those are published for ever. `files` is
 * the folder `public/`, as read.
 */
export function issuerPictureProblems(
  issuer: Issuer,
  ledger: Ledger,
  files: PublicFiles,
): Problem[] {
  const named = issuer.image === null ? [] : pictureProblems(issuer.image, files);
  const published = new Set(files.map(({ path }) => publicPath(path)));
  const linked = issuedPictures(ledger).flatMap(
    (address) => placedOn(addressesOf(issuer), address, (path) => !path.includes('/'))?.path ?? [],
  );
  const gone = [...new Set(linked)].filter((path) => !published.has(path));
  return [...named, ...gone.map(pictureGone)];
}

function pictureProblems(name: string, files: PublicFiles): Problem[] {
  const file = files.find(({ path }) => path === name);
  if (file === undefined) {
    return [
      at(
        issuerPath,
        'issuer-picture-missing',
        `\`image\` names the picture \`${name}\`, but there is no file public/${name}.`,
        'Put the picture there, or take `image` out.',
      ),
    ];
  }
  const path = `public/${name}`;
  if (file.bytes.length > largest) {
    return [
      at(
        path,
        'too-large',
        `The issuer’s picture has ${file.bytes.length} bytes; the limit is ${largest}.`,
        'Make it smaller; 512 by 512 pixels are plenty.',
      ),
    ];
  }
  const read = readPicture(path, file.bytes);
  if (!('faults' in read)) return [];
  // All of them, with their lines, are told where the folder is checked.
  const [{ rule, message, remedy }] = read.faults;
  return [at(path, rule, message, remedy)];
}

/** The addresses of issuers' pictures in issued credentials, each once. */
function issuedPictures(ledger: Ledger): string[] {
  const ids = [...ledger.credentials.values()].map(
    ({ json }) => objectAt(objectAt(json, 'issuer'), 'image')['id'],
  );
  return [...new Set(ids.filter((id) => typeof id === 'string'))].sort(compareText);
}

function pictureGone(name: string): Problem {
  return at(
    `public/${name}`,
    'issued-picture-missing',
    'Issued badges link to this picture of the issuer, but it is gone.',
    'Restore it from git history. A new picture gets a new name, and the old one stays.',
  );
}

function at(path: string, rule: string, message: string, remedy: string): Problem {
  return { rule, path, line: 1, column: 1, message, remedy };
}
