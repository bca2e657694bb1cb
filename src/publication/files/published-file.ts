/** One file of the published site. */

export interface PublishedFile {
  /** On the site, without a slash at the start. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
