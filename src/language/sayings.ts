/**
 * What a verdict says, without language: which text of `en/codes/codes.ts` is meant, and the values for
 * its places. So whoever judges needs no words, and every language can say it exactly.
 */

import type { codes } from './en/codes/codes.ts';
import { inARow } from './in-a-row.ts';
import { formOf } from './plural.ts';
import { fill, type PlacesOf, type Plural } from './text.ts';
import type { Words } from './words.ts';

type Texts = typeof codes;

/** A group of texts: a step of the verifier, or `phrases`. */
export type Group = keyof Texts;

/**
 * A text in a group: a code that is one sentence, else `code/detail` for an exact one, or
 * `code/says` where what all cases have in common is all that there is to say.
 */
export type AddressIn<Of extends Group> = {
  [Code in keyof Texts[Of] & string]: Texts[Of][Code] extends { readonly details: infer Details }
    ? `${Code}/${(keyof Details & string) | 'says'}`
    : Code;
}[keyof Texts[Of] & string];

type TextAt<Of extends Group, Address> = Address extends keyof Texts[Of]
  ? Texts[Of][Address]
  : Address extends `${infer Code}/${infer Detail}`
    ? Code extends keyof Texts[Of]
      ? Texts[Of][Code] extends { readonly says: infer Says; readonly details: infer Details }
        ? Detail extends keyof Details
          ? Details[Detail]
          : Says
        : never
      : never
    : never;

type PlacesAt<Of extends Group, Address> =
  TextAt<Of, Address> extends infer Said
    ? Said extends string
      ? PlacesOf<Said>
      : PlacesOf<Said[keyof Said] & string>
    : never;

/** Fills a place: text of any language, a number, or what is said elsewhere. */
export type Value = string | number | readonly Saying[];

/** A text, by group, code and detail with slashes between, and a value for each of its places. */
export interface Saying {
  readonly at: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** The values that a text asks for, as the last argument; none where it has no places. */
export type ValuesAt<Of extends Group, Address extends AddressIn<Of>> = [
  PlacesAt<Of, Address>,
] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<PlacesAt<Of, Address>, Value>>];

/** Names a text and gives its values; the types refuse an address or values that do not fit. */
export function say<Of extends Group, Address extends AddressIn<Of>>(
  group: Of,
  address: Address,
  ...given: ValuesAt<Of, Address>
): Saying {
  const [values = {}]: readonly Saying['values'][] = given;
  return { at: `${group}/${address}`, values };
}

type Entry =
  | string
  | { readonly says: string; readonly details: Readonly<Record<string, string | Plural<string>>> };
type Table = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** The texts of one language, and its BCP 47 tag for counts. */
export interface Sayer {
  readonly codes: Words['codes'];
  readonly language: string;
}

/** What is said, in full, in one language. */
export function inFull(said: readonly Saying[], sayer: Sayer): string {
  return inARow(
    said.map((saying) => sentenceOf(saying, sayer)),
    sayer.language,
  );
}

function sentenceOf({ at, values }: Saying, sayer: Sayer): string {
  const text = textAt(at, sayer.codes);
  const form =
    typeof text === 'string' ? text : formOf(text, Number(values['count']), sayer.language);
  // Among words from the right an address would be shown in pieces (Annex 9, W2 and N1).
  return fill<string>(
    form,
    Object.fromEntries(
      Object.entries(values).map(([place, value]) => [
        place,
        typeof value === 'object' ? inFull(value, sayer) : value,
      ]),
    ),
    true,
  );
}

function textAt(at: string, codes: Table): string | Plural<string> {
  const [group = '', code = '', detail = ''] = at.split('/');
  const entry = codes[group]?.[code];
  if (entry === undefined) throw new Error(`There is no text for "${at}".`);
  return typeof entry === 'string' ? entry : (entry.details[detail] ?? entry.says);
}

/** What all cases of a code have in common; undefined for a code without a sentence. */
export function inGeneral(group: string, code: string, codes: Table): string | undefined {
  const entry = codes[group]?.[code];
  return typeof entry === 'string' ? entry : entry?.says;
}
