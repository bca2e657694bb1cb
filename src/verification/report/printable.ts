/**
 * Strangers' text made fit to stand in a sentence, a terminal or a page: nothing in it can move,
 * hide or colour.
 */

/**
 * Controls, line and paragraph separators, bidi marks and overrides, zero-width characters, lone
 * surrogates, tags.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with each unprintable character replaced by U+FFFD, cut after `length` characters. */
export function printable(text: string, length = 200): string {
  const clean = text.replace(unprintable, '\uFFFD');
  const characters = [...clean.slice(0, length * 2)];
  return characters.length > length || clean.length > length * 2
    ? `${characters.slice(0, length).join('')}…`
    : clean;
}

/**
 * An identifier or address in plain ASCII: everything else is shown as its code point, so no letter
 * can pose as another.
 */
export function plainAscii(text: string, length = 200): string {
  const shown = text.replace(
    /[^\x21-\x7e]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length > length ? `${shown.slice(0, length)}...` : shown;
}
