/**
 * The same or nearly the same JSON, written otherwise: what a strict reader and a lax one
 * understand differently.
 */

import type { JsonObject, JsonValue } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';
import { objectsIn } from '../places.ts';
import type { Chance } from '../text.ts';

/** One object's text with a key written a second time, with another value. */
function doubled(
  credential: JsonObject,
  chance: Chance,
  where: 'first' | 'last',
  spelled: (key: string) => string = (key) => JSON.stringify(key),
): string {
  const object = chance.pick(objectsIn(credential));
  const key = chance.pick(Object.keys(object));
  const value = JSON.stringify(otherThan(object[key] ?? null));
  const mark = '\u0001';
  const marked = JSON.stringify(credential, (_, one: JsonValue) =>
    one === object ? { [mark]: 0, ...object } : one,
  );
  const [before, after] = [
    marked.slice(0, marked.indexOf(JSON.stringify(mark))),
    marked.slice(marked.indexOf(JSON.stringify(mark)) + JSON.stringify(mark).length + 3),
  ];
  if (where === 'first') return `${before}${spelled(key)}:${value},${after}`;
  const end = before.length + JSON.stringify(object).length - 2;
  const plain = before + after;
  return `${plain.slice(0, end)},${spelled(key)}:${value}${plain.slice(end)}`;
}

const otherThan = (value: JsonValue): JsonValue =>
  typeof value === 'string' ? `${value}x` : typeof value === 'boolean' ? !value : 'x';

const escaped = (text: string): string =>
  [...text]
    .map((unit) =>
      /[\w:/.-]/.test(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit,
    )
    .join('');

const compact = (credential: JsonObject): string => JSON.stringify(credential);

export const spellingKinds: MutantKinds = {
  'key twice, the other value first': (credential, { chance }) =>
    doubled(credential, chance, 'first'),
  'key twice, the other value last': (credential, { chance }) =>
    doubled(credential, chance, 'last'),
  'key twice, once with escapes': (credential, { chance }) =>
    doubled(credential, chance, chance.pick(['first', 'last']), (key) => `"${escaped(key)}"`),
  'spread over lines otherwise': (credential, { chance }) =>
    JSON.stringify(credential, null, chance.pick(['\t', ' ', '    '])).replaceAll(
      '\n',
      chance.pick(['\n', '\r\n', '\n\n']),
    ),
  'letters written as escapes': (credential, { chance }) => {
    const texts = [...compact(credential).matchAll(/"((?:[^"\\]|\\.)+)"/g)].filter(
      ([, inside]) => !inside!.includes('\\'),
    );
    const found = chance.pick(texts);
    return `${compact(credential).slice(0, found.index)}"${escaped(found[1]!)}"${compact(credential).slice(found.index + found[0].length)}`;
  },
  'slashes escaped': (credential) => compact(credential).replaceAll('/', '\\/'),
  'byte order mark in front': (credential) => `\uFEFF${compact(credential)}`,
  'blanks around': (credential) => `\n ${compact(credential)}\r\n\t `,
  'something behind': (credential, { chance }) =>
    compact(credential) + chance.pick(['x', '{}', ',', '\0', '/* */', ';']),
  'cut off': (credential, { chance }) =>
    compact(credential).slice(0, chance.below(compact(credential).length - 1)),
  'comma too many': (credential) => compact(credential).replace(/\}$/, ',}'),
  'comment inside': (credential) => compact(credential).replace('{', '{/* */'),
  'in a list': (credential) => `[${compact(credential)}]`,
  'as a JSON text': (credential) => JSON.stringify(compact(credential)),
  'single quotes': (credential) => compact(credential).replaceAll('"', "'"),
  'lone surrogate': (credential) => compact(credential).replace(/"name":"/, '"name":"\\ud800'),
  'one byte of the file changed': (_, { text, chance }) => {
    const at = chance.below(text.length);
    const other = String.fromCharCode((text.charCodeAt(at) & 0x7f) ^ (1 << chance.below(7)));
    return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
  },
};
