/** One look at an address of a live site, as a visitor's. */

/** What a visitor gets: the status of HTTP, the media type, the body. */
interface Seen {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly address?: string;
}

/** Null where no answer arrived. */
export type Look = (address: string) => Promise<Seen | null>;

/** Follows redirects; never throws. */
export const lookThere: Look = async (asked) => {
  try {
    const response = await fetch(asked, {
      redirect: 'follow',
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
      address: response.url,
    };
  } catch {
    return null;
  }
};
