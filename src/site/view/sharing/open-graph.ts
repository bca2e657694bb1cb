/** What pages tell those who unfold a link to them, in the words of the Open Graph protocol. */

/**
 * The language of a page as `og:locale` wants it (ogp.me, "Optional Metadata"): `language_TERRITORY`.
 * Where a tag (BCP 47) names no territory, the one where most of its readers are stands for it.
 */
export function openGraphLocale(tag: string): string {
  return (locales[tag] ??= localeOf(tag));
}

/** By tag: every page asks. */
const locales: Record<string, string> = {};

function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
