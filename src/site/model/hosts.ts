/** Where a link leads, in the two forms that an address of letters beyond ASCII has. */

import { readableHost } from '../../community/look-alikes/hosts.ts';

/**
 * The host of an https address as its letters are read, and in brackets as the network knows it:
 * `例え.jp (xn--r8jz45g.jp)`. Null where both are one.
 */
export function bothForms(address: string): string | null {
  const { hostname } = new URL(address);
  const readable = readableHost(hostname);
  return readable === hostname ? null : `${readable} (${hostname})`;
}
