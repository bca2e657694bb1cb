/**
 * The language of the page that is being rendered. One page follows another, so that the programs
 * of pages are made once for all languages.
 */

/** BCP 47 tag of a further language of the site; null: the page is at its plain address. */
type Further = string | null;

let present: Further = null;
let isBelow = false;
const listeners: ((further: Further) => void)[] = [];

export const furtherLanguage = (): Further => present;

/** Calls `listen` now, and whenever the next page is in another language. */
export function inEachLanguage(listen: (further: Further) => void): void {
  listeners.push(listen);
  listen(present);
}

/**
 * Whether the page stands in the folder of a language: that of the plain addresses has one, too,
 * where it was a further one before.
 */
export const standsBelow = (): boolean => isBelow;

function speak(further: Further, below: boolean): void {
  isBelow = below;
  if (further === present) return;
  present = further;
  for (const listen of listeners) listen(further);
}

// To Astro's own process, which has no other way to what it bundled.
Object.assign(globalThis, { [Symbol.for('plainbadge.language')]: speak });
