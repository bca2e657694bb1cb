/** The places of a translation, compared with those of the English words by the types. */

import type { PlacesOf } from './text.ts';

/**
 * What is wrong with the words of another language beside English ones, as sentences for the
 * compiler to show; `never` where nothing is. Right are the same names, each text with the same
 * places.
 *
 * Of a count, each language has the forms that it needs (`few`, `many` …; a test compares them with
 * its rules). Only `other` must name every place: “one award” may do without a number.
 */
export type FaultsOf<English, Words, At extends string = ''> = English extends string
  ? FaultsOfText<PlacesOf<English>, PlacesOf<English>, Words, At>
  : English extends { readonly one: string; readonly other: string }
    ? FaultsOfForms<PlacesOf<English['one' | 'other']>, PlacesOf<English['other']>, Words, At>
    : FaultsOfNames<English, Words, At>;

type FaultsOfNames<English, Words, At extends string> =
  | {
      [Name in keyof English & string]: Name extends keyof Words
        ? FaultsOf<English[Name], Words[Name], `${At}${At extends '' ? '' : '.'}${Name}`>
        : `${At} lacks ${Name}`;
    }[keyof English & string]
  | `${At} has ${Exclude<keyof Words, keyof English> & string}, which English has not`;

type FaultsOfForms<Allowed extends string, Needed extends string, Words, At extends string> =
  | {
      [Form in keyof Words & string]: Form extends Intl.LDMLPluralRule
        ? FaultsOfText<Allowed, Form extends 'other' ? Needed : never, Words[Form], `${At}.${Form}`>
        : `${At} has ${Form}, which is no form of a count`;
    }[keyof Words & string]
  | (Words extends { readonly other: unknown } ? never : `${At} lacks other`);

type FaultsOfText<
  Allowed extends string,
  Needed extends string,
  Words,
  At extends string,
> = Words extends string
  ? string extends Words
    ? `${At} is some text: write "as const" behind the words`
    : | `${At} has the place {${Exclude<PlacesOf<Words>, Allowed>}}, which English has not`
      | `${At} lacks the place {${Exclude<Needed, PlacesOf<Words>>}}`
  : `${At} is no text`;
