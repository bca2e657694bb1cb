/** The ids of Open Badges 2.0: web addresses, many of them written before the web went https. */

/**
 * The https address to read an id from, without fragment, or null where it is no web address.
 * `http` is read as `https`: the same host answers, and nobody on the way can answer in its place.
 */
export function hostedAddress(id: string): string | null {
  if (!/^https?:\/\//i.test(id) || !URL.canParse(id)) return null;
  const url = new URL(id);
  url.hash = '';
  url.protocol = 'https:';
  return url.username === '' && url.password === '' ? url.href : null;
}

/** Whether two ids name one thing: equal, or equal as addresses but for the `s` of https. */
export function isSameId(one: string, other: string): boolean {
  return one === other || (canonical(one) !== null && canonical(one) === canonical(other));
}

function canonical(id: string): string | null {
  const address = hostedAddress(id);
  return address === null ? null : address + (new URL(id).hash || '');
}
