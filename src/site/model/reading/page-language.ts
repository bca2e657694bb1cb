/**
 * The language of the page that is being rendered. One page follows another, so that the programs
 * of pages are made once for all languages.
 */

/** BCP 47 tag of a further language of the site; null: the page is at its plain address. */
type Further = string | null;

let present: Further = null;
const listeners: ((further: Further) => void)[] = [];

export const furtherLanguage = (): Further => present;

/** Calls `listen` now, and whenever the next page is in another language. */
export function inEachLanguage(listen: (further: Further) => void): void {
  listeners.push(listen);
  listen(present);
}

function speak(further: Further): void {
  if (further === present) return;
  present = further;
  for (const listen of listeners) listen(further);
}

// To Astro's own process, which has no other way to what it bundled.
Object.assign(globalThis, { [Symbol.for('plainbadge.language')]: speak });
