/** Single values changed. */

import type { JsonObject } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';
import { changeOne, changeText, type Place, replaceOne } from '../places.ts';
import type { Chance } from '../text.ts';

const twins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  s: 'ѕ',
  j: 'ј',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  T: 'Т',
};
const decomposable = /[À-ÿĀ-žΆ-ώйёїЙ]/u;

const shift = (letter: string): string =>
  letter === 'z' ? 'a' : letter === 'Z' ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1);
const next = (digit: string): string => String((Number(digit) + 1) % 10);
const otherCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();

/** Text outside the proof, where every change is one of meaning. */
const words = (
  credential: JsonObject,
  chance: Chance,
  pattern: RegExp,
  changed: (text: string) => string,
): boolean => {
  const { proof, ...members } = credential;
  const done = changeText(members, chance, pattern, changed);
  if (done) Object.assign(credential, members, { proof });
  return done;
};

const isFlag = ({ value }: Place): boolean => typeof value === 'boolean';

export const leafKinds: MutantKinds = {
  'letter changed': (credential, { chance }) =>
    words(credential, chance, /[A-Za-z]/, (text) => replaceOne(text, chance, /[A-Za-z]/, shift)),
  'digit changed': (credential, { chance }) =>
    words(credential, chance, /\d/, (text) => replaceOne(text, chance, /\d/, next)),
  'case changed': (credential, { chance }) =>
    words(credential, chance, /[A-Za-z]/, (text) =>
      replaceOne(text, chance, /[A-Za-z]/, otherCase),
    ),
  'letter replaced by its twin in another script': (credential, { chance }) =>
    words(credential, chance, /[aceiopxysjABEHKMOT]/, (text) =>
      replaceOne(text, chance, /[aceiopxysjABEHKMOT]/, (letter) => twins[letter]!),
    ),
  'letter taken apart (NFD)': (credential, { chance }) =>
    words(credential, chance, decomposable, (text) => text.normalize('NFD')),
  'compatibility form (NFKC)': (credential, { chance }) =>
    words(credential, chance, /[ﬁ𝔘　’]/u, (text) => text.normalize('NFKC')),
  'space added at the end': (credential, { chance }) =>
    words(credential, chance, /./s, (text) => `${text} `),
  'space added at the beginning': (credential, { chance }) =>
    words(credential, chance, /./s, (text) => ` ${text}`),
  'space replaced by a no-break one': (credential, { chance }) =>
    words(credential, chance, / /, (text) => replaceOne(text, chance, / /, () => '\u00A0')),
  'invisible character added': (credential, { chance }) =>
    words(
      credential,
      chance,
      /./s,
      (text) => text + chance.pick(['\u200B', '\u2060', '\uFEFF', '\u202E', '\u200F', '\u{E0041}']),
    ),
  'control character added': (credential, { chance }) =>
    words(
      credential,
      chance,
      /./s,
      (text) => text + chance.pick(['\0', '\u0007', '\t', '\u007F', '\u001B', '\u0085', '\r']),
    ),
  'character doubled': (credential, { chance }) =>
    words(credential, chance, /./s, (text) => replaceOne(text, chance, /./, (one) => one + one)),
  'character lost': (credential, { chance }) =>
    words(credential, chance, /../s, (text) => replaceOne(text, chance, /[\s\S]/, () => '')),
  'text emptied': (credential, { chance }) => words(credential, chance, /./s, () => ''),
  'text replaced by a number': (credential, { chance }) =>
    changeText(credential, chance, /^\d{1,9}$/, (text) => Number(text)),
  'text replaced by null': (credential, { chance }) =>
    changeText(credential, chance, /./s, () => null),
  'text replaced by a truth value': (credential, { chance }) =>
    changeText(credential, chance, /./s, () => chance.maybe()),
  'text put in an object': (credential, { chance }) =>
    changeText(credential, chance, /./s, (text) => ({ name: text })),
  'text put in a value object': (credential, { chance }) =>
    changeText(credential, chance, /./s, (text) => ({ '@value': text })),
  'text given a language': (credential, { chance }) =>
    changeText(credential, chance, /./s, (text) => ({ '@value': text, '@language': 'en' })),
  'truth value turned': (credential, { chance }) =>
    changeOne(credential, chance, isFlag, (value) => value !== true),
  'truth value as text': (credential, { chance }) =>
    changeOne(credential, chance, isFlag, (value) => String(value)),
  'truth value as number': (credential, { chance }) =>
    changeOne(credential, chance, isFlag, (value) => Number(value)),
  'truth value in a list': (credential, { chance }) =>
    changeOne(credential, chance, isFlag, (value) => [value]),
  'direction of a text given': (credential, { chance }) =>
    changeText(credential, chance, /./s, (text) => ({ '@value': text, '@direction': 'rtl' })),
};
