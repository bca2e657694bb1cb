/**
 * Strangers' text made fit to stand in a sentence, a terminal or a page: nothing in it can move,
 * hide or colour.
 */

/**
 * Controls, line and paragraph separators, bidi marks and overrides, zero-width characters, lone
 * surrogates, tags.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Letters, marks and spaces that are drawn as nothing, or as a gap that nobody tells from another.
 */
const unseen = /[\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|(?! )\p{Zs}/gu;
/** What can be seen, on its own or with marks on it. */
const seen = /[^\p{M}\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * The text with each unprintable character replaced by U+FFFD and each that is drawn as nothing by
 * its number, cut after `length` characters. Of a text in which nothing can be seen, all numbers.
 */
export function printable(text: string, length = 200): string {
  const start = text.slice(0, length * 2);
  const clean = seen.test(text)
    ? start.replace(unprintable, '\uFFFD').replace(unseen, numberOf)
    : start.replace(/./gsu, numberOf);
  const characters = [...clean];
  return characters.length > length || text.length > length * 2
    ? `${characters.slice(0, length).join('')}…`
    : clean;
}

const numberOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * An identifier or address in plain ASCII: everything else is shown as its code point, so no letter
 * can pose as another. A host that is too long keeps its end, where its owner stands.
 */
export function plainAscii(text: string, length = 200): string {
  const shown = text.replace(
    /[^\x21-\x7e]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  if (shown.length <= length) return shown;
  const host = /^(?:https:\/\/|did:web:)?[^/?#:]*/.exec(shown)?.[0] ?? '';
  return host.length > length ? `...${host.slice(-length)}` : `${shown.slice(0, length)}...`;
}
