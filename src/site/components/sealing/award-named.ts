/** Which award somebody means: by the address of its page, in any language, or by its file. */

/** The address of its page, in the site's first language; null where the text names none. */
export function awardNamed(text: string, site: string): string | null {
  const named = text.trim().replace(/[?#].*$/, '');
  const isAddress = /^https?:/i.test(named);
  if (isAddress && !named.startsWith(site)) return null;
  const path = isAddress ? named.slice(site.length) : named;
  const [, recipient, award] =
    /^(?:(?:[a-z-]{2,12}\/)?recipients\/)?([a-z0-9-]+)\/([a-z0-9-]+)(?:\/|\.md|\.json)?$/.exec(
      path,
    ) ?? [];
  return recipient === undefined || award === undefined || award === 'profile'
    ? null
    : `${site}recipients/${recipient}/${award}/`;
}
