/** JSON-LD's other ways of saying something, and other contexts. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';
import { objectsIn, rename } from '../places.ts';
import type { Chance } from '../text.ts';

const vocabulary = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const addresses: Readonly<Record<string, string>> = {
  name: 'https://schema.org/name',
  description: 'https://schema.org/description',
  url: 'https://schema.org/url',
  narrative: `${vocabulary}narrative`,
  achievement: `${vocabulary}achievement`,
  identifier: `${vocabulary}identifier`,
  tag: 'https://schema.org/keywords',
  issuer: 'https://www.w3.org/2018/credentials#issuer',
  validUntil: 'https://www.w3.org/2018/credentials#validUntil',
  credentialStatus: 'https://www.w3.org/2018/credentials#credentialStatus',
  salt: `${vocabulary}salt`,
  hashed: `${vocabulary}hashed`,
};
const keywords: readonly (readonly [string, JsonValue])[] = [
  ['@id', 'https://else.example/'],
  ['@type', 'https://else.example/Type'],
  ['@value', 'x'],
  ['@index', 'x'],
  ['@language', 'en'],
  ['@reverse', { 'https://schema.org/about': { id: 'https://else.example/' } }],
  ['@graph', []],
  ['@graph', [{ id: 'https://else.example/', name: 'x' }]],
  ['@included', [{ id: 'https://else.example/', name: 'x' }]],
  ['@included', []],
  ['@nest', {}],
  ['@nest', { description: 'x' }],
  ['@container', '@list'],
  ['@foo', 'x'],
];
const contexts: readonly JsonValue[] = [
  { '@vocab': 'https://else.example/#' },
  { name: 'https://else.example/name' },
  { shoeSize: 'https://else.example/shoeSize' },
  {},
  null,
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/security/data-integrity/v2',
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
  'https://else.example/context.json',
];

const inside = (credential: JsonObject, chance: Chance): JsonObject =>
  chance.pick(objectsIn(credential).slice(1));

function changeContexts(credential: JsonObject, change: (list: JsonValue[]) => JsonValue): boolean {
  const list = credential['@context'] as JsonValue[];
  credential['@context'] = change([...list]);
  return JSON.stringify(list) !== JSON.stringify(credential['@context']);
}

function renameIn(
  credential: JsonObject,
  chance: Chance,
  names: Readonly<Record<string, string>>,
): boolean {
  const candidates = objectsIn(credential).flatMap((object) =>
    Object.keys(object)
      .filter((key) => Object.hasOwn(names, key))
      .map((key) => ({ object, key })),
  );
  if (candidates.length === 0) return false;
  const { object, key } = chance.pick(candidates);
  rename(object, key, names[key]!);
  return true;
}

export const linkedDataKinds: MutantKinds = {
  'keyword added': (credential, { chance }) => {
    const object = chance.pick(objectsIn(credential));
    const [keyword, value] = chance.pick(keywords);
    if (Object.hasOwn(object, keyword)) return false;
    object[keyword] = value;
    return true;
  },
  'id or type written as keyword': (credential, { chance }) =>
    renameIn(credential, chance, { id: '@id', type: '@type' }),
  'member named by its address': (credential, { chance }) =>
    renameIn(credential, chance, addresses),
  'members put in a nest': (credential, { chance }) => {
    const object = inside(credential, chance);
    const { type, id, ...rest } = object;
    if (Object.keys(rest).length === 0) return false;
    for (const key of Object.keys(rest)) delete object[key];
    object['@nest'] = rest;
    return type !== undefined || id !== undefined;
  },
  'node given a label': (credential, { chance }) => {
    const nameless = objectsIn(credential).filter(({ id }) => id === undefined);
    chance.pick(nameless)['id'] = chance.pick(['_:b0', '_:c14n0', '_:x']);
    return true;
  },
  'credential put in a graph': (credential) => {
    const { '@context': context, ...members } = credential;
    return JSON.stringify({ '@context': context, '@graph': [members] });
  },
  'context nested': (credential, { chance }) => {
    inside(credential, chance)['@context'] = chance.pick(contexts);
    return true;
  },
  'context added at the end': (credential, { chance }) =>
    changeContexts(credential, (list) => [...list, chance.pick(contexts)]),
  'context added at the beginning': (credential, { chance }) =>
    changeContexts(credential, (list) => [chance.pick(contexts), ...list]),
  'context dropped': (credential, { chance }) =>
    changeContexts(credential, (list) => list.filter((_, at) => at !== chance.below(2))),
  'contexts in another order': (credential) =>
    changeContexts(credential, (list) => list.toReversed()),
  'context replaced by another edition': (credential, { chance }) =>
    changeContexts(credential, ([first]) => [
      first!,
      `https://purl.imsglobal.org/spec/ob/v3p0/context${chance.pick(['', '-3.0.1', '-3.0.2', '-3.0.3'])}.json${chance.pick(['', '#', '?'])}`,
    ]),
  'context removed': (credential) => {
    delete credential['@context'];
    return true;
  },
  'contexts in a list of lists': (credential) => changeContexts(credential, (list) => [list]),
  'issuer as text': (credential) => {
    const { issuer } = credential;
    if (!isJsonObject(issuer)) return false;
    credential['issuer'] = issuer['id']!;
    return true;
  },
};
