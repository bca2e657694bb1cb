/** Other addresses at which a page, or what it shows, may be found on the same host. */

/**
 * Where to look for a page that is not there: the same address with a slash at its end, and the
 * JSON file beside it. None for an address that is that of a file.
 */
export function otherPlacesOf(address: string): readonly string[] {
  const url = new URL(address);
  if (!isPagePath(url.pathname)) return [];
  const slash = new URL(url);
  slash.pathname += '/';
  return [...(/\/$|\.html?$/i.test(url.pathname) ? [] : [slash.href]), ...besideOf(address)];
}

/** The JSON file of the same name beside a page, by the habit of many issuers; none at the root. */
export function besideOf(address: string): readonly string[] {
  const { origin, pathname } = new URL(address);
  const stem = pathname.replace(/(?:\/index)?\.html?$|\/$/i, '');
  return isPagePath(pathname) && stem !== '' ? [`${origin}${stem}.json`] : [];
}

/** The last part of the path has no ending, or that of a page. */
const isPagePath = (path: string): boolean => /(?:\/|\/[^/.]+|\.html?)$/i.test(path);
