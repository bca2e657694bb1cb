/**
 * Held by the compiler: `npm run typecheck` fails where a wrong translation is no error, or a right
 * one is.
 */

import { describe, expect, it } from 'vitest';
import { english } from './en/english.ts';
import { translated } from './languages.ts';
import type { FaultsOf } from './places.ts';
import type { Words } from './words.ts';

const original = {
  on: 'on {day}',
  title: '{badge}, awarded to {recipient}',
  none: 'No badges yet.',
  kept: { one: 'One badge of {issuer}', other: '{count} badges of {issuer}' },
} as const;

/** The words, as far as the types let them pass as a translation. */
const asTranslation = <const Said>(words: Said & Fault<FaultsOf<typeof original, Said>>): Said =>
  words;
type Fault<Sentence extends string> = { readonly [Name in Sentence]: never };

const right = {
  on: 'am {day}',
  title: '{recipient} erhielt {badge}',
  none: 'Noch keine Abzeichen.',
  kept: { one: 'Ein Abzeichen von {issuer}', other: '{count} Abzeichen von {issuer}' },
} as const;
const all = '{issuer}: {count}';

describe('the types of a translation', () => {
  it('accept the places of English in any order', () => {
    expect(asTranslation(right)).toBe(right);
    expect(asTranslation(original)).toBe(original);
  });

  it('accept the forms of a count that a language has, be they many or one', () => {
    const slavic = { one: all, few: all, many: all, other: all } as const;
    const arabic = { ...slavic, zero: 'nothing', one: 'one of {issuer}', two: 'a pair' } as const;
    asTranslation({ ...right, kept: slavic });
    asTranslation({ ...right, kept: arabic });
    asTranslation({ ...right, kept: { other: all } });
  });

  it('refuse another place, which would be left without a value', () => {
    // @ts-expect-error - {tag} where English has {day}
    asTranslation({ ...right, on: 'am {tag}' });
    // @ts-expect-error - the same in a form of a count
    asTranslation({ ...right, kept: { few: '{anzahl} Abzeichen', other: all } });
  });

  it('refuse a text that lacks a place, and would not say what it is about', () => {
    // @ts-expect-error - no {recipient}
    asTranslation({ ...right, title: '{badge}' });
    // @ts-expect-error - no place at all
    asTranslation({ ...right, on: 'heute' });
    // @ts-expect-error - the form for every other number says no number
    asTranslation({ ...right, kept: { one: all, other: 'Abzeichen von {issuer}' } });
  });

  it('refuse a place beside those of English', () => {
    // @ts-expect-error - {badge} and {day}
    asTranslation({ ...right, on: 'am {day}: {badge}' });
    // @ts-expect-error - a place where English has none
    asTranslation({ ...right, none: 'Noch keine {badge}.' });
  });

  it('refuse a text that is missing, and one that English does not have', () => {
    const { on, ...rest } = right;
    // @ts-expect-error - no "on"
    asTranslation(rest);
    // @ts-expect-error - English has no "vom"
    asTranslation({ ...right, vom: on });
    // @ts-expect-error - the form for every other number
    asTranslation({ ...right, kept: { one: all } });
    // @ts-expect-error - no language has a form for "several"
    asTranslation({ ...right, kept: { several: all, other: all } });
  });

  it('refuse texts that they cannot read, so that no place escapes them', () => {
    const text: string = 'am {tag}';
    // @ts-expect-error - some text, known only when it runs
    asTranslation({ ...right, on: text });
  });

  it('stand at the table of languages, where no language gets past them', () => {
    const german = { ...english, award: { ...english.award, awardedOn: 'am {day}' } } as const;
    const wrong = { ...english, award: { ...english.award, awardedOn: 'am {tag}' } } as const;
    expect(translated({ de: { words: () => german, formats: 'de-DE' } })).toHaveProperty('de');
    // @ts-expect-error - award.awardedOn has {tag} where English has {day}
    translated({ de: { words: () => wrong, formats: 'de-DE' } });
    const widened: Words = wrong;
    // @ts-expect-error - annotated, so that its places are forgotten
    translated({ de: { words: () => widened, formats: 'de-DE' } });
  });
});
