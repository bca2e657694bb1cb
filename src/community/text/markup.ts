/** Text as HTML and XML write it. */

/** The text as content of an element, or between double quotes: nothing in it is markup. */
export function asMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
