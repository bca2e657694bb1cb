/** Rules about files as such: what may lie where, and how large it may be. */

import { textLimit } from '../document.ts';
import { isRefused, type Refusal } from '../file.ts';
import {
  type FileKind,
  fileKindOf,
  inWords,
  isPicture,
  kindByName,
  pictureRemedy,
} from '../pictures/kinds.ts';
import { didYouMean } from '../schemas/nearest.ts';
import type { Problem } from '../problem.ts';
import { inUsualCase } from '../text/language-tag.ts';
import { isAuthoredText, kindOf, type Entry } from '../tree.ts';
import { wholeFile, type Draft, type Rule } from './rule.ts';

const pictureLimit = 512 * 1024;

interface Words {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

const refusals: Readonly<Record<Refusal['refused'], Words>> = {
  link: {
    rule: 'link',
    message: 'This is a symbolic link, and links are never followed.',
    remedy: 'Put the file itself here.',
  },
  special: {
    rule: 'special-file',
    message: 'This is not an ordinary file.',
    remedy: 'Delete it, or put an ordinary file here.',
  },
  'too-large': {
    rule: 'too-large',
    message: 'The file is too large.',
    remedy:
      'Keep text files below 64 KB and pictures below 512 KB; ' +
      'a badge’s picture needs no more than 512 by 512 pixels.',
  },
  folder: {
    rule: 'folder-instead-of-file',
    message: 'This is a folder, but its name is that of a file.',
    remedy: 'Rename the folder, or put a file here.',
  },
  unreadable: {
    rule: 'unreadable',
    message: 'The file cannot be read.',
    remedy: 'Allow reading it, or delete it.',
  },
  submodule: {
    rule: 'submodule',
    message: 'This is a link to another repository (a submodule), and links are never followed.',
    remedy: 'Delete it, and put the files themselves here.',
  },
  executable: {
    rule: 'executable-file',
    message: 'This file is marked as a program.',
    remedy:
      'Take the mark away: `chmod -x FILE`, and `git update-index --chmod=-x ' +
      'FILE` where it is in git; badges, recipients and keys are data.',
  },
  'not-utf8-name': {
    rule: 'file-name-not-utf8',
    message: 'The name of this file is not UTF-8 text.',
    remedy: 'Rename the file with letters a to z, digits and hyphens.',
  },
};

/** Everything that the reader would not open is named. */
const refusedFiles: Rule = ({ entries }) =>
  entries.flatMap(({ path, content }) => {
    if (!isRefused(content)) return [];
    // Too large to be opened, so that only its name tells what it was meant to be.
    const kind = /^badges\/[^/]+\/[^/]+$/.test(path) ? kindByName(path) : null;
    return content.refused === 'too-large' && kind !== null
      ? [notAPicture(path, kind)]
      : [refusedFile(path, content)];
  });

/** The problem of one file that the reader would not open. */
export function refusedFile(path: string, { refused }: Refusal): Problem {
  const { rule, message, remedy } = refusals[refused];
  return wholeFile(rule, path, message, remedy);
}

/** Text is at most 64 KB, a picture at most 512 KB, whoever read it. */
const largeFiles: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const limit =
      entry.kind === 'picture' ? pictureLimit : isAuthoredText(entry.kind) ? textLimit : Infinity;
    if (isRefused(entry.content) || entry.content.length <= limit) return [];
    const { rule, message, remedy } = refusals['too-large'];
    return [wholeFile(rule, entry.path, message, remedy)];
  });

/** Only known files lie in the community's folders. */
const unknownFiles: Rule = (draft) => {
  const folders = draft.entries
    .filter(({ content }) => isRefused(content))
    .map(({ path }) => `${path}/`);
  return draft.entries
    .filter(
      ({ kind, content, path }) =>
        kind === 'unknown' &&
        !isRefused(content) &&
        !folders.some((folder) => path.startsWith(folder)),
    )
    .map((entry) => unknownFile(entry, draft));
};

function unknownFile({ path, content }: Entry, draft: Draft): Problem {
  if (/\.mdx$/i.test(path)) {
    return wholeFile(
      'mdx-file',
      path,
      'MDX files can run code, so they are refused here.',
      'Write plain Markdown in a file that ends in `.md`.',
    );
  }
  const meant = otherCase(path);
  if (meant !== null)
    return wholeFile(
      'unexpected-file',
      path,
      path.toLowerCase() === meant.toLowerCase()
        ? 'Capital and small letters are not the same in the name of a file here.'
        : 'A dot stands before the language in the name of a file here.',
      draft.entries.some((entry) => entry.path === meant)
        ? `\`${meant}\` is there as well: keep one of the two, under that name.`
        : `Rename it: \`git mv ${path} ${meant}\`.`,
    );
  const [top = '', folder = '', ...rest] = path.split('/');
  const kind = isRefused(content) ? 'unknown' : fileKindOf(content);
  if (top === 'badges' && rest.length === 1 && isPicture(kind)) return notAPicture(path, kind);
  if (top === 'recipients' && rest.length === 2 && rest[0] === 'elsewhere')
    return notAsItCame(path, isPicture(kind) ? kind : null, folder);
  if (rest.length <= 2 && (folder === 'endorsements' || rest[0] === 'endorsements'))
    return notByDigest(path);
  const expected = expectedIn(top, folder, rest, draft);
  const near = didYouMean(path, expected.files);
  return wholeFile(
    'unexpected-file',
    path,
    'No file of this name belongs here.',
    `${expected.sentence}${near}`,
  );
}

/** A badge of another issuer under a name of its own, or inside of its picture. */
function notAsItCame(path: string, picture: FileKind | null, folder: string): Problem {
  return wholeFile(
    'elsewhere-file',
    path,
    picture === null
      ? 'A badge of another issuer bears the SHA-256 of its bytes here, and `.json` or `.jwt`.'
      : `This is ${inWords(picture)}; badges of other issuers are kept without their pictures.`,
    `Move it out of here, and run \`npm run import -- badges FILE --as elsewhere --recipient ${folder}\`: ` +
      'it verifies the badge, takes it out of a picture, and gives it its name.',
  );
}

/** What others say, under a name of its own. */
const notByDigest = (path: string): Problem =>
  wholeFile(
    'unexpected-file',
    path,
    'An endorsement bears the SHA-256 of its bytes here, and `.json`, or `.jwt` where it is a token.',
    'Take the name that `npm run endorse` gave the file; `sha256sum FILE` says it, too.',
  );

function notAPicture(path: string, kind: FileKind): Problem {
  const message = `This is ${inWords(kind)}; the picture of a badge is image.svg or image.png.`;
  return wholeFile('unexpected-file', path, message, pictureRemedy(kind));
}

/** The one file of another spelling that this is meant to be, such as `profile.md` for `Profile.md`. */
function otherCase(path: string): string | null {
  const [top = '', ...rest] = path.toLowerCase().split('/');
  const folder = rest.length === 2 ? path.split('/').slice(1, 2) : [];
  const own = path.split('/').at(-1) ?? '';
  const [, said = '', tag, ending = ''] =
    /^(badge|issuer)(?:[._]|-(?=[a-z]{2}(?:-[a-z\d]{2,4})*\.))([^/]+)\.(md|json)$/i.exec(own) ?? [];
  const name =
    tag === undefined
      ? (rest.at(-1) ?? '')
      : `${said}.${inUsualCase(tag)}.${ending}`.replace(/^\w+|\w+$/g, (end) => end.toLowerCase());
  const meant = [top, ...folder, name].join('/');
  const fixed = ['issuer', 'issuer-translation', 'badge', 'translation', 'picture', 'profile'];
  return meant !== path && rest.length <= 2 && fixed.includes(kindOf(meant)) ? meant : null;
}

interface Expected {
  readonly sentence: string;
  readonly files: readonly string[];
}

/** What belongs where the unknown file lies. `rest`: what follows the folder in its path. */
function expectedIn(top: string, folder: string, rest: readonly string[], draft: Draft): Expected {
  const files =
    top === 'keys'
      ? ['keys/issuer.json']
      : rest.length === 1 && !(folder in ownFolders)
        ? namesIn(top, folder, draft)
        : [];
  return { sentence: sentenceFor(top, folder, rest), files };
}

/** Folders that are no badge's and no recipient's. */
const ownFolders: Readonly<Record<string, string>> = {
  pathways:
    'badges/pathways/ holds one file `<pathway>.md` for each pathway, and `<pathway>.<language>.md` ' +
    'for each other language, such as to-the-stage.de.md.',
  frameworks:
    'badges/frameworks/ holds one file `<framework>.json` for each framework of skills; ' +
    '`npm run import -- framework FILE CODE` writes it.',
};

function sentenceFor(top: string, folder: string, rest: readonly string[]): string {
  if (top === 'keys')
    return folder === 'directory'
      ? 'keys/directory/ holds one file `<name>.json` for each other community; ' +
          '`npm run directory -- URL` writes it.'
      : 'keys/ holds issuer.json, `issuer.<language>.json` for each other language, such as ' +
          'issuer.de.json, and one file `<key>.json` per key.';
  if (top === 'badges')
    return rest.length === 0
      ? 'A badge is a folder: badges/<badge>/badge.md; beside them, logo.svg or logo.png ' +
          'may be the logo on badges.'
      : (ownFolders[folder] ??
          'A badge’s folder holds badge.md and perhaps image.svg, image.png or symbol.svg, and ' +
            'badge.<language>.md for each other language, such as badge.de.md.');
  if (rest.length === 0) return 'A recipient is a folder: recipients/<recipient>/profile.md.';
  return rest[0] === 'selections'
    ? 'selections/ holds one file `<selection>.md` for each selection.'
    : 'A recipient’s folder holds profile.md and one file `<award>.md` per award; in ' +
        'elsewhere/, badges of other issuers that `npm run import -- badges` put there; in ' +
        'selections/, what the recipient chose to show.';
}

/** The files that one in this folder could be meant to be. */
function namesIn(top: string, folder: string, draft: Draft): readonly string[] {
  if (top === 'badges')
    return ['badge.md', 'image.svg', 'image.png', 'symbol.svg'].map(
      (name) => `badges/${folder}/${name}`,
    );
  const awards = draft.entries
    .filter((entry) => entry.kind === 'award' && entry.folder === folder)
    .map(({ path }) => path);
  return [`recipients/${folder}/profile.md`, ...awards];
}

export const treeRules: readonly Rule[] = [refusedFiles, largeFiles, unknownFiles];
