/** A file of the community's folder, as the reader hands it to the checks. */

/**
 * One entry below `badges/`, `recipients/` or `keys/`. What the reader would not open (links,
 * special files, files over the size limit, folders where files belong, other repositories,
 * programs) still appears, so that a check can name it.
 */
export interface CommunityFile {
  /** Path inside the community's folder, with forward slashes: `badges/first-talk/badge.md`. */
  readonly path: string;
  readonly content: Uint8Array | Refusal;
}

export interface Refusal {
  readonly refused:
    | 'link'
    | 'special'
    | 'too-large'
    | 'folder'
    | 'unreadable'
    | 'not-utf8-name'
    | 'submodule'
    | 'executable';
}

/** True where the reader would not open the file. */
export function isRefused(content: CommunityFile['content']): content is Refusal {
  return !(content instanceof Uint8Array);
}
