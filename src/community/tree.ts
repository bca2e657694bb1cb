/** What each path below badges/, recipients/ and keys/ is: the path alone decides. */

import { type CommunityFile, isRefused } from './file.ts';

/** Kinds of files that people write and of files that `npm run issue` writes. */
export type Kind =
  | 'issuer'
  | 'issuer-translation'
  | 'key'
  | 'badge'
  | 'translation'
  | 'pathway'
  | 'pathway-translation'
  | 'framework'
  | 'picture'
  | 'profile'
  | 'award'
  | 'tombstone'
  | 'frozen'
  | 'credential'
  | 'original'
  | 'elsewhere'
  | 'directory'
  | 'selection'
  | 'endorsement'
  | 'status'
  | 'register'
  | 'unknown';

export interface Entry {
  readonly path: string;
  readonly content: CommunityFile['content'];
  readonly kind: Kind;
  /**
   * The folder below badges/ or recipients/: a badge's or recipient's slug. Empty for keys, for
   * what is said of the issuer, and for unknown files.
   */
  readonly folder: string;
  /** The file's name without its ending. */
  readonly name: string;
}

/** What desktops and git leave behind; never read, never published. */
export const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['issuer', /^keys\/(?<name>issuer)\.json$/],
  ['status', /^keys\/(?<name>status(?:-(?:[2-9]|[1-9]\d{1,5}))?)\.json$/],
  ['register', /^keys\/(?<name>register)\.txt$/],
  ['directory', /^keys\/directory\/(?<name>[^/]+)\.json$/],
  ['issuer-translation', /^keys\/issuer\.(?<name>[^/]+)\.json$/],
  // The issuer's own files are no keys under another case of letters.
  ['key', /^keys\/(?<name>(?![Ii][Ss][Ss][Uu][Ee][Rr](?:[._][^/]*)?\.json$)[^/]+)\.json$/],
  // Before the badges: no badge has this folder.
  ['pathway-translation', /^badges\/pathways\/(?<folder>[^/.]+)\.(?<name>[^/]+)\.md$/],
  ['pathway', /^badges\/(?<folder>pathways)\/(?<name>[^/]+)\.md$/],
  ['framework', /^badges\/(?<folder>frameworks)\/(?<name>[^/]+)\.json$/],
  ['badge', /^badges\/(?<folder>[^/]+)\/(?<name>badge)\.md$/],
  ['translation', /^badges\/(?<folder>[^/]+)\/badge\.(?<name>[^/]+)\.md$/],
  ['picture', /^badges\/(?<folder>[^/]+)\/(?:(?<name>image)\.(?:svg|png)|(?<name>symbol)\.svg)$/],
  // The community's logo, for badges that bear it.
  ['picture', /^badges\/(?<name>logo)\.(?:svg|png)$/],
  ['frozen', /^badges\/(?<folder>[^/]+)\/(?<name>v[1-9]\d*)\.(?:json|png|svg)$/],
  // The same in another language; its picture is that of the version.
  [
    'frozen',
    /^badges\/(?<folder>[^/]+)\/(?<name>v[1-9]\d*\.[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)\.json$/,
  ],
  ['profile', /^recipients\/(?<folder>[^/]+)\/(?<name>profile)\.md$/],
  ['tombstone', /^recipients\/(?<folder>[^/]+)\/(?<name>(?:selections\/)?[^/]+)\.gone\.md$/],
  ['selection', /^recipients\/(?<folder>[^/]+)\/selections\/(?<name>[^/]+)\.md$/],
  // A file that has its own name is no award or key under another case of letters.
  [
    'award',
    /^recipients\/(?<folder>[^/]+)\/(?<name>(?![Pp][Rr][Oo][Ff][Ii][Ll][Ee]\.md$)[^/]+)\.md$/,
  ],
  // A badge of another issuer, byte for byte; its name is its SHA-256.
  ['original', /^recipients\/(?<folder>[^/]+)\/elsewhere\/(?<name>[0-9a-f]{64})\.(?:json|jwt)$/],
  // What shows such a badge.
  ['elsewhere', /^recipients\/(?<folder>[^/]+)\/elsewhere\/(?<name>[^/]+)\.md$/],
  // What somebody else says of a badge, an award or the issuer; its name is its SHA-256.
  [
    'endorsement',
    /^(?:badges|recipients)\/(?<folder>[^/]+)\/endorsements\/(?<name>[0-9a-f]{64})\.(?:json|jwt)$/,
  ],
  ['endorsement', /^keys\/endorsements\/(?<name>[0-9a-f]{64})\.(?:json|jwt)$/],
  ['credential', /^recipients\/(?<folder>[^/]+)\/(?<name>(?!profile\.)[^/]+)\.json$/],
];

/**
 * The issuer in another language, its tag behind a hyphen; a key may be called so, and says
 * `publicKeyMultibase`.
 */
function isMisnamed({ path, content }: CommunityFile): boolean {
  return (
    /^keys\/issuer-[a-z]{2}(?:-[a-z\d]{2,4})*\.json$/i.test(path) &&
    !isRefused(content) &&
    content.length > 0 &&
    !new TextDecoder().decode(content).includes('"publicKeyMultibase"')
  );
}

/** The file with what its path says. */
export function entryOf({ path, content }: CommunityFile): Entry {
  if (isMisnamed({ path, content }))
    return { path, content, kind: 'unknown', folder: '', name: '' };
  for (const [kind, pattern] of patterns) {
    const groups = pattern.exec(path)?.groups;
    if (groups)
      return { path, content, kind, folder: groups['folder'] ?? '', name: groups['name'] ?? '' };
  }
  return { path, content, kind: 'unknown', folder: '', name: '' };
}

/** What a path is, whatever stands there. */
export function kindOf(path: string): Kind {
  return entryOf({ path, content: new Uint8Array() }).kind;
}

const authoredKinds = [
  'issuer',
  'issuer-translation',
  'key',
  'badge',
  'translation',
  'pathway',
  'pathway-translation',
  'framework',
  'profile',
  'award',
  'elsewhere',
  'directory',
  'selection',
  'tombstone',
] as const satisfies readonly Kind[];

/** The kinds that people write as text. */
export type AuthoredKind = (typeof authoredKinds)[number];

/** True for those. */
export const isAuthoredText = (kind: Kind): kind is AuthoredKind =>
  authoredKinds.some((one) => one === kind);
