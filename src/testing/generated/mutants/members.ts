/** Members removed, renamed, added, and moved to where another node stands. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';
import { changeOne, objectsIn, placesIn, rename, take } from '../places.ts';
import type { Chance } from '../text.ts';

const isMember = ({ holder, key }: { holder: unknown; key: string }): boolean =>
  !Array.isArray(holder) && key !== '@context';

/** Words that the contexts define, with a value that each could have. */
const definedTerms: readonly (readonly [string, JsonValue])[] = [
  ['description', 'More than that.'],
  ['narrative', 'And more.'],
  ['inLanguage', 'cs'],
  ['image', { id: 'https://else.example/i.png', type: 'Image' }],
  ['url', 'https://else.example/'],
  ['endorsement', []],
  [
    'endorsement',
    [{ id: 'https://else.example/e', type: ['VerifiableCredential', 'EndorsementCredential'] }],
  ],
  ['evidence', { id: 'https://else.example/e', type: ['Evidence'] }],
  ['termsOfUse', [{ type: 'TrustFrameworkPolicy' }]],
  ['alignment', [{ type: ['Alignment'], targetName: 'All', targetUrl: 'https://else.example/' }]],
  ['awardedDate', '2020-01-01T00:00:00Z'],
  ['validUntil', '2099-12-31T23:59:59Z'],
  ['refreshService', { type: '1EdTechCredentialRefresh', id: 'https://else.example/r' }],
  ['credentialSchema', { id: 'https://else.example/s', type: 'JsonSchema' }],
  ['id', 'https://else.example/id'],
  ['name', 'Somebody'],
  ['confidenceMethod', { type: 'Any' }],
  ['renderMethod', { type: 'Any' }],
  ['holder', 'did:web:else.example'],
  ['proof', []],
  ['relatedResource', { id: 'https://else.example/x', digestSRI: 'sha256-AAAA' }],
  ['verifiableCredential', []],
  ['mediaType', 'text/html'],
];
const undefinedTerms = [
  'shoeSize',
  'jti',
  'endorsementJwt',
  'alsoKnownAs',
  '1EdTech',
  'Name',
  'validuntil',
  'revoked',
  'x-y',
  'constructor',
  'toString',
];

/** Any node with a member of its own; the proof has kinds for itself. */
function someNode(credential: JsonObject, chance: Chance): JsonObject {
  const { proof: _, ...members } = credential;
  return chance.pick([credential, ...objectsIn(members).slice(1)]);
}

function addMember(object: JsonObject, key: string, value: JsonValue): boolean {
  if (Object.hasOwn(object, key)) return false;
  object[key] = value;
  return true;
}

/** Two nodes under one id, of which the first has a member that the other lacks. */
function moveBetweenTwins(credential: JsonObject, chance: Chance): boolean {
  const { proof: _, ...members } = credential;
  const nodes = [credential, ...objectsIn(members).slice(1)];
  const moves = nodes.flatMap((from) =>
    nodes
      .filter((to) => to !== from && to['id'] !== undefined && to['id'] === from['id'])
      .flatMap((to) =>
        Object.keys(from)
          .filter((key) => key !== 'id' && key !== 'type' && !Object.hasOwn(to, key))
          .map((key) => ({ from, to, key })),
      ),
  );
  if (moves.length === 0) return false;
  const { from, to, key } = chance.pick(moves);
  to[key] = from[key]!;
  delete from[key];
  return true;
}

/** Two nodes under one id, which say something different in the same words. */
function exchangeBetweenTwins(credential: JsonObject, chance: Chance): boolean {
  const { proof: _, ...members } = credential;
  const nodes = [credential, ...objectsIn(members).slice(1)];
  const pairs = nodes.flatMap((one, at) =>
    nodes
      .slice(at + 1)
      .filter((other) => other['id'] !== undefined && other['id'] === one['id'])
      .flatMap((other) =>
        Object.keys(one)
          .filter(
            (key) =>
              Object.hasOwn(other, key) && JSON.stringify(one[key]) !== JSON.stringify(other[key]),
          )
          .map((key) => ({ one, other, key })),
      ),
  );
  if (pairs.length === 0) return false;
  const { one, other, key } = chance.pick(pairs);
  [one[key], other[key]] = [other[key]!, one[key]!];
  return true;
}

function giveTheSameId(credential: JsonObject, chance: Chance): boolean {
  const nodes = objectsIn(credential).filter(({ id }) => typeof id === 'string');
  const [one, other] = [chance.pick(nodes), chance.pick(nodes)];
  if (one['id'] === other['id']) return false;
  one['id'] = other['id']!;
  return true;
}

export const memberKinds: MutantKinds = {
  'member removed': (credential, { chance }) => {
    take(chance.pick(placesIn(credential).filter(isMember)));
    return true;
  },
  'member renamed by one letter': (credential, { chance }) => {
    const { holder, key } = chance.pick(placesIn(credential).filter(isMember));
    rename(
      holder as JsonObject,
      key,
      chance.pick([`${key}s`, key.slice(0, -1), key.toUpperCase(), `${key} `, `_${key}`]),
    );
    return true;
  },
  'member renamed to another word': (credential, { chance }) => {
    const { holder, key } = chance.pick(placesIn(credential).filter(isMember));
    const [term] = chance.pick(definedTerms);
    if (Object.hasOwn(holder, term)) return false;
    rename(holder as JsonObject, key, term);
    return true;
  },
  'defined member added': (credential, { chance }) =>
    addMember(someNode(credential, chance), ...chance.pick(definedTerms)),
  'undefined member added': (credential, { chance }) =>
    addMember(someNode(credential, chance), chance.pick(undefinedTerms), 'something'),
  'undefined member with nothing in it added': (credential, { chance }) =>
    addMember(
      someNode(credential, chance),
      chance.pick(undefinedTerms),
      chance.pick<JsonValue>([[], {}, null]),
    ),
  'defined member with nothing in it added': (credential, { chance }) =>
    addMember(
      someNode(credential, chance),
      chance.pick([
        'endorsement',
        'evidence',
        'alignment',
        'tag',
        'termsOfUse',
        'relatedResource',
        'image',
      ]),
      [],
    ),
  '__proto__ added': (credential, { chance }) => {
    const text = JSON.stringify(credential);
    const opening = chance.pick([...text.matchAll(/\{(?=")/g)]).index;
    return `${text.slice(0, opening + 1)}"__proto__":${chance.pick(['{"validUntil":"2099-01-01T00:00:00Z"}', '"x"', '[]'])},${text.slice(opening + 1)}`;
  },
  'member moved to a node with the same id': (credential, { chance }) =>
    moveBetweenTwins(credential, chance),
  'members exchanged between nodes with the same id': (credential, { chance }) =>
    exchangeBetweenTwins(credential, chance),
  'node given the id of another': (credential, { chance }) => giveTheSameId(credential, chance),
  'object replaced by its id': (credential, { chance }) =>
    changeOne(
      credential,
      chance,
      ({ value }) => isJsonObject(value) && typeof value['id'] === 'string',
      (value) => (value as JsonObject)['id'],
    ),
  'object emptied': (credential, { chance }) =>
    changeOne(
      credential,
      chance,
      ({ value }) => isJsonObject(value),
      () => ({}),
    ),
  'object stripped to its id and type': (credential, { chance }) =>
    changeOne(
      credential,
      chance,
      ({ value }) => isJsonObject(value) && typeof value['id'] === 'string',
      (value) => ({
        id: (value as JsonObject)['id']!,
        type: (value as JsonObject)['type'] ?? 'Thing',
      }),
    ),
  'object exchanged for that of another credential': (credential, { chance, other }) => {
    const key = chance.pick([
      'issuer',
      'credentialSubject',
      'evidence',
      'relatedResource',
      'credentialStatus',
      'proof',
      'type',
    ]);
    if (other[key] === undefined || JSON.stringify(credential[key]) === JSON.stringify(other[key]))
      return false;
    credential[key] = other[key];
    return true;
  },
  'achievement exchanged for that of another credential': (credential, { other }) => {
    const [subject, foreign] = [
      credential['credentialSubject'] as JsonObject,
      other['credentialSubject'] as JsonObject,
    ];
    if (JSON.stringify(subject['achievement']) === JSON.stringify(foreign['achievement']))
      return false;
    subject['achievement'] = foreign['achievement']!;
    return true;
  },
  'members put in another order': (credential, { chance }) => {
    const object = someNode(credential, chance);
    const [first] = Object.keys(object);
    if (Object.keys(object).length < 2 || first === undefined) return false;
    const value = object[first]!;
    delete object[first];
    object[first] = value;
    return true;
  },
};
