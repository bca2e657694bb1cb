/** One look at an address of a live site, as a visitor's. */

import type { Looked } from '../../src/hosting/probe.ts';

/** Null where no answer arrived. `address`: where it came from in the end. */
export type Look = (address: string) => Promise<(Looked & { readonly address?: string }) | null>;

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
