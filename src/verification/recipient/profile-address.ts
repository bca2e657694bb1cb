/** Whether two addresses are one profile, as people copy and type them. */

/**
 * `same`: character for character. `written-differently`: but for scheme, `www.`, the host's case
 * and a slash at the end. `case`: the path differs in upper and lower case, which some hosts tell
 * apart.
 */
export type AddressLikeness = 'same' | 'written-differently' | 'case' | 'different';

/** Compares two addresses, each with or without its scheme. */
export function addressLikeness(one: string, other: string): AddressLikeness {
  if (one.trim() === other.trim()) return 'same';
  const [address, another] = [plainAddress(one), plainAddress(other)];
  if (address === null || another === null) return 'different';
  if (address === another) return 'written-differently';
  return address.toLowerCase() === another.toLowerCase() ? 'case' : 'different';
}

/** The spellings of an address that an issuer may have hashed, as it was typed first. */
export function hashedAddresses(typed: string): readonly string[] {
  const plain = plainAddress(typed);
  const bare = plain === null ? [] : [plain, `www.${plain}`];
  const whole = bare.flatMap((address) => [`https://${address}`, `http://${address}`, address]);
  return [...new Set([typed.trim(), ...whole.flatMap((address) => [address, `${address}/`])])];
}

/** Host, path and query; null where it is no address of the web. */
function plainAddress(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname, search, hash } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  return host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search + hash;
}
