/** What the pages of a run were made of, as runs tell each other in files. */

/** A read and the digest of what was found; reads stand for each other by their places. */
type DigestOfRead = readonly [read: string, digest: string];

/** What the pages of one run were made of. */
export interface PagesRead {
  readonly digests: readonly DigestOfRead[];
  /** Reads that count for every page. */
  readonly everywhere: readonly number[];
  readonly pages: readonly PageRead[];
}

/**
 * A page that may be remembered, or a file of data: its published path, its reads, and where it names the day on which
 * the site speaks, in bytes of the page without those days.
 */
export type PageRead = readonly [path: string, reads: readonly number[], days: readonly number[]];

/** Pages of an earlier run, and which of them are rendered all the same, to be compared. */
export interface PagesBefore {
  readonly read: PagesRead;
  readonly tried: readonly string[];
}

/** What the pages of a run were made of, and which were not rendered: they stand as before. */
export interface PagesTold {
  readonly read: PagesRead;
  readonly kept: readonly string[];
  /** Those that need not have been rendered, and were all the same: they are as before. */
  readonly tried: readonly string[];
  /** The day on which the site speaks, as HTML. */
  readonly day: string;
  /** The same on pages in a further language, by its folder. */
  readonly days: Readonly<Record<string, string>>;
}

/** Whether a published path is that of a file of data, which stands among the pages here. */
export const isData = (path: string): boolean => path.endsWith('.json');

/** Of a path such as `/badges/first-talk` below the site's: as pages are published, and files of data. */
export function publishedPath(address: string): string {
  const path = address.replace(/^\//, '');
  return isData(path) ? path : path.replace(/\/?$/, '/');
}

/** Where the file of a page stands, or of data. */
export const fileOf = (path: string): string => (isData(path) ? path : `${path}index.html`);

/** The day on which the site speaks, as a page says it. */
export function dayOn({ day, days }: PagesTold, path: string): string {
  const [folder = ''] = path.split('/');
  return Object.hasOwn(days, folder) ? (days[folder] ?? day) : day;
}

/** Names of reads by their places, each with one. */
export class ReadPlaces {
  readonly #places = new Map<string, number>();
  /** In the order of their places. */
  readonly #names: string[] = [];

  get names(): readonly string[] {
    return this.#names;
  }

  of(read: string): number {
    const known = this.#places.get(read);
    if (known !== undefined) return known;
    this.#places.set(read, this.#names.length);
    return this.#names.push(read) - 1;
  }

  /** Each read with its digest, in the order of their places. */
  digests(digestOf: (read: string) => string): readonly DigestOfRead[] {
    return this.#names.map((read) => [read, digestOf(read)]);
  }
}

/** The pages that are made of nothing that has changed, by their paths. */
export function unchangedPages(
  { digests, everywhere, pages }: PagesRead,
  digestOf: (read: string) => string,
): ReadonlyMap<string, PageRead> {
  const changed = new Set(
    digests.flatMap(([read, digest], at) => (digestOf(read) === digest ? [] : [at])),
  );
  const isSame = (reads: readonly number[]): boolean => !reads.some((at) => changed.has(at));
  return new Map(
    isSame(everywhere)
      ? pages.filter(([, reads]) => isSame(reads)).map((page) => [page[0], page])
      : [],
  );
}
