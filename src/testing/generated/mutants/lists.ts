/** Items of lists dropped, doubled, put in another order or wrapped differently, and types. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';
import { changeOne, objectsIn, type Place } from '../places.ts';
import type { Chance } from '../text.ts';

const isList = ({ value, key }: Place): boolean => Array.isArray(value) && key !== '@context';
const isLongList = (place: Place): boolean =>
  isList(place) && (place.value as JsonValue[]).length > 1;
const listOf = (value: JsonValue): JsonValue[] => value as JsonValue[];

function dropOne(list: readonly JsonValue[], chance: Chance): JsonValue[] {
  const dropped = chance.below(list.length);
  return list.filter((_, at) => at !== dropped);
}

/** A node that has types, and the list of them. */
function typed(
  credential: JsonObject,
  chance: Chance,
  change: (types: JsonValue[], node: JsonObject) => JsonValue,
): boolean {
  const node = chance.pick(objectsIn(credential).filter(({ type }) => type !== undefined));
  const before = JSON.stringify(node['type']);
  node['type'] = change([node['type']!].flat(), node);
  return JSON.stringify(node['type']) !== before;
}

export const listKinds: MutantKinds = {
  'list item dropped': (credential, { chance }) =>
    changeOne(credential, chance, isList, (list) => dropOne(listOf(list), chance)),
  'list emptied': (credential, { chance }) => changeOne(credential, chance, isList, () => []),
  'list item doubled': (credential, { chance }) =>
    changeOne(credential, chance, isList, (list) => [
      ...listOf(list),
      structuredClone(chance.pick(listOf(list))),
    ]),
  'list turned round': (credential, { chance }) =>
    changeOne(credential, chance, isLongList, (list) => listOf(list).toReversed()),
  'list taken off its only item': (credential, { chance }) =>
    changeOne(
      credential,
      chance,
      (place) => isList(place) && listOf(place.value).length === 1,
      (list) => listOf(list)[0],
    ),
  'single value put in a list': (credential, { chance }) =>
    changeOne(
      credential,
      chance,
      ({ value, key, holder }) =>
        !Array.isArray(value) && !Array.isArray(holder) && key !== '@context',
      (value) => [value],
    ),
  'list put in a list': (credential, { chance }) =>
    changeOne(credential, chance, isList, (list) => [list]),
  'list as a set object': (credential, { chance }) =>
    changeOne(credential, chance, isList, (list) => ({ '@set': list })),
  'list as an ordered list': (credential, { chance }) =>
    changeOne(credential, chance, isList, (list) => ({ '@list': list })),
  'null put in a list': (credential, { chance }) =>
    changeOne(credential, chance, isList, (list) => [...listOf(list), null]),
  'item of another list put in a list': (credential, { chance }) => {
    const items = objectsIn(credential)
      .flatMap((object) => Object.values(object))
      .filter(Array.isArray)
      .flat()
      .filter(isJsonObject);
    return changeOne(credential, chance, isList, (list) => [
      ...listOf(list),
      structuredClone(chance.pick(items)),
    ]);
  },
  'subject doubled': (credential) => {
    credential['credentialSubject'] = [
      credential['credentialSubject']!,
      structuredClone(credential['credentialSubject']!),
    ];
    return true;
  },
  'second subject added': (credential, { other }) => {
    credential['credentialSubject'] = [
      credential['credentialSubject']!,
      other['credentialSubject']!,
    ];
    return true;
  },
  'type added': (credential, { chance }) =>
    typed(credential, chance, (types) => [
      ...types,
      chance.pick([
        'Profile',
        'Achievement',
        'EndorsementCredential',
        'VerifiablePresentation',
        'BitstringStatusListCredential',
        'Image',
        'ClrCredential',
      ]),
    ]),
  'undefined type added': (credential, { chance }) =>
    typed(credential, chance, (types) => [...types, 'SomethingElse']),
  'type removed': (credential, { chance }) =>
    typed(credential, chance, (types) => dropOne(types, chance)),
  'type replaced by its other name': (credential, { chance }) =>
    typed(credential, chance, (types) =>
      types.map((type) => (type === 'OpenBadgeCredential' ? 'AchievementCredential' : type)),
    ),
  'type written as an address': (credential, { chance }) =>
    typed(credential, chance, (types) =>
      types.map(
        (type) =>
          `${type === 'VerifiableCredential' ? 'https://www.w3.org/2018/credentials#' : 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'}${String(type)}`,
      ),
    ),
};
