/** One file of the published site. */

export interface PublishedFile {
  /** On the site, without a slash at the start. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A name for what it was made of, where it need not be made again of the same. */
  readonly made?: string;
}

/** Whether a file that is made of the same was put in its place already. */
export type IsThere = (path: string, made: string) => boolean;

/** Where everything is made. */
export const nothingThere: IsThere = () => false;
