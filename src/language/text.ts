/**
 * Texts of the interface: plain strings with places for values, `{issuer}`, so that every language
 * can order them in its own way.
 */

/** A text whose places carry these names; `never` where it has none. */
export type Text<Places extends string = never> = string & { readonly places?: Places };

/** The names of the places in a text, which must be known to the letter. */
export type PlacesOf<Whole extends string> = Whole extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/**
 * One text for each plural category that a language has (Unicode, "Language Plural Rules"); `other`
 * stands in for the rest.
 */
export type Plural<Places extends string> = {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: Text<Places>;
} & { readonly other: Text<Places> };

/**
 * What any language says in the place of these English words: the same names, texts with the same
 * places.
 */
export type Wording<Words> = Words extends string
  ? Text<PlacesOf<Words>>
  : Words extends { readonly one: string; readonly other: string }
    ? Plural<PlacesOf<Words['one' | 'other']>>
    : { readonly [Name in keyof Words]: Wording<Words[Name]> };

const place = /\{([a-z]+)\}/i;

/**
 * The text with a value in each place. A value is never searched for places again; one between
 * quotation marks cannot close them, and one that runs the other way stands apart from the text
 * around it (`apart`). `isOnlyRead`: nobody copies an address out of it.
 * @throws where the text has a place without a value: no reader should meet an "undefined"
 */
export function fill<Places extends string>(
  text: Text<Places>,
  values: Readonly<Record<Places, string | number>>,
  isOnlyRead = false,
): string {
  const parts = partsOf(text);
  return parts
    .map((part, at) => {
      if (at % 2 === 0) return part;
      const value = String(valueAt(part, text, values));
      const fit = isQuoted(parts[at - 1], parts[at + 1]) ? withinQuotes(value) : value;
      return !isOnlyRead && isCopied(value, parts.slice(0, at)) ? fit : apart(fit, text);
    })
    .join('');
}

/** Letters of scripts that are read from the right, and the mark of such texts. */
const fromTheRight = /[\u200f\p{sc=Arab}\p{sc=Hebr}\u0700-\u07ff]/gu;

/**
 * A value that runs the other way than the text around it, between first strong isolate and pop
 * directional isolate (Unicode Standard Annex 9), so that neither moves the other's punctuation;
 * `2026-11-22` is one among words from the right. Any other value as it is.
 */
function apart(value: string, around: string): string {
  const others = value.replace(fromTheRight, '');
  const isOther = around.search(fromTheRight) < 0 ? others !== value : /\p{L}|\d\D/u.test(others);
  return isOther ? `\u2068${value}\u2069` : value;
}

/** Addresses, and what stands in code marks: people copy them, and no mark may go along. */
const isCopied = (value: string, before: readonly string[]): boolean =>
  /:\/\/|@|`/.test(value) || before.join('').split('`').length % 2 === 0;

/** Direction marks and no-break spaces may stand between a quotation mark and what it quotes. */
const isQuoted = (before = '', after = ''): boolean =>
  /[“”„«»「」"][\p{Cf}\u00A0\u202F]*$/u.test(before) &&
  /^[\p{Cf}\u00A0\u202F]*[“”„«»「」"]/u.test(after);

/**
 * A text that somebody wrote, fit to stand between quotation marks: what could be taken for the end
 * of them, and for a sentence of ours behind it, becomes an apostrophe, and a corner bracket that of a
 * quotation inside one. The gershayim of Hebrew words (צה״ל) stay, and so do apostrophes, which are
 * letters of names.
 */
export function withinQuotes(text: string): string {
  return text
    .replace(
      /(?<!\p{sc=Hebr})״|״(?!\p{sc=Hebr})|(?!['‘’‚‛＇『』])[\p{Quotation_Mark}ʺˮ˝˶″‴⁗‶‷〃❝❞🙶🙷🙸]/gu,
      (mark) => '『』'['「」'.indexOf(mark)] ?? '’',
    )
    .replace(/['‘’‚‛＇`´ʹʻʼʽʾ′‵]{2,}/g, '’');
}

/** What every object has under a name, and what it lacks. */
const nothing: Readonly<Record<string, unknown>> = {};

function valueAt(
  name: string,
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string | number | undefined {
  const value = values[name];
  if (value === nothing[name]) throw new Error(`No value for {${name}}: ${text}`);
  return value;
}

/** The text cut at its places: texts at even positions, names of places at odd ones. */
export const partsOf = (text: string): readonly string[] => text.split(place);
