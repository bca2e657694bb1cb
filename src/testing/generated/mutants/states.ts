/**
 * Dates shifted, issuers swapped, status entries removed or pointed elsewhere: what a forger gains
 * most from.
 */

import { isJsonObject, type JsonObject } from '../../../proof/json.ts';
import type { MutantKinds } from './kinds.ts';

const statusOf = (credential: JsonObject): JsonObject =>
  credential['credentialStatus'] as JsonObject;

function setStatus(credential: JsonObject, members: JsonObject): true {
  Object.assign(statusOf(credential), members);
  return true;
}

function setIssuer(credential: JsonObject, members: JsonObject): true {
  Object.assign(credential['issuer'] as JsonObject, members);
  return true;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const stateKinds: MutantKinds = {
  'last day put off': (credential) => {
    const before = credential['validUntil'];
    credential['validUntil'] = '2099-12-31T23:59:59Z';
    return before !== undefined;
  },
  'last day removed': (credential) => {
    const before = credential['validUntil'];
    delete credential['validUntil'];
    return before !== undefined;
  },
  'last day added': (credential) => {
    if (credential['validUntil'] !== undefined) return false;
    credential['validUntil'] = '2099-12-31T23:59:59Z';
    return true;
  },
  'first day shifted': (credential, { chance }) => {
    credential['validFrom'] = chance.pick([
      '2020-01-01T00:00:00Z',
      '2026-11-22T00:00:01Z',
      '2030-01-01T00:00:00Z',
    ]);
    return true;
  },
  'date written otherwise': (credential, { chance }) => {
    const key = chance.pick(['validFrom', 'validUntil', 'awardedDate']);
    const date = credential[key];
    if (typeof date !== 'string') return false;
    credential[key] = date
      .replace('Z', chance.pick(['+00:00', '.000Z', '', 'z', '.0Z', '-00:00']))
      .replace('T', chance.pick(['T', 't', ' ']));
    return credential[key] !== date;
  },
  'dates of the older data model': (credential) => {
    const { validFrom } = credential;
    delete credential['validFrom'];
    credential['issuanceDate'] = validFrom!;
    return true;
  },
  'status removed': (credential) => {
    delete credential['credentialStatus'];
    return true;
  },
  'status emptied': (credential, { chance }) => {
    credential['credentialStatus'] = chance.maybe() ? [] : {};
    return true;
  },
  'status pointed at another index': (credential, { chance }) => {
    const index = String(chance.below(131_072));
    return setStatus(credential, {
      statusListIndex: index,
      ...(chance.maybe() && { id: String(statusOf(credential)['id']).replace(/#.*/, `#${index}`) }),
    });
  },
  'status index written otherwise': (credential, { chance }) => {
    const index = String(statusOf(credential)['statusListIndex']);
    return setStatus(credential, {
      statusListIndex: chance.pick([
        Number(index),
        `0${index}`,
        `+${index}`,
        ` ${index}`,
        `${index}.0`,
        `-${index}`,
        '999999999',
      ]),
    });
  },
  'status pointed at the other list': (credential) => {
    const list = String(statusOf(credential)['statusListCredential']);
    return setStatus(credential, {
      statusListCredential: list.includes('status-2')
        ? list.replace('status-2', 'status')
        : list.replace('status.json', 'status-2.json'),
    });
  },
  'status pointed at another issuer’s list': (credential, { other }) =>
    isSame(statusOf(other)['statusListCredential'], statusOf(credential)['statusListCredential'])
      ? false
      : setStatus(credential, { statusListCredential: statusOf(other)['statusListCredential']! }),
  'status of another purpose': (credential, { chance }) =>
    setStatus(credential, {
      statusPurpose: chance.pick(['suspension', 'message', 'refresh', 'Revocation']),
    }),
  'status of another type': (credential, { chance }) =>
    setStatus(credential, {
      type: chance.pick(['StatusList2021Entry', '1EdTechRevocationList', 'BitstringStatusList']),
    }),
  'status entry under another id': (credential) =>
    setStatus(credential, { id: `${String(statusOf(credential)['id'])}0` }),
  'status entry without id': (credential) => {
    delete statusOf(credential)['id'];
    return true;
  },
  'second status entry added': (credential, { other }) => {
    if (isSame(statusOf(credential), statusOf(other))) return false;
    credential['credentialStatus'] = [statusOf(credential), statusOf(other)];
    return true;
  },
  'issuer renamed': (credential) => setIssuer(credential, { name: 'Somebody more famous' }),
  'issuer given another id': (credential, { other, chance }) => {
    const id = chance.pick([
      (other['issuer'] as JsonObject)['id']!,
      'did:web:else.example',
      'did:example:preview',
      'https://else.example/',
      'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
    ]);
    return isSame(id, (credential['issuer'] as JsonObject)['id'])
      ? false
      : setIssuer(credential, { id });
  },
  'issuer and its proof swapped': (credential, { other }) => {
    if (isSame(credential['issuer'], other['issuer'])) return false;
    credential['issuer'] = other['issuer']!;
    credential['proof'] = other['proof']!;
    return true;
  },
  'issuer in a list with another': (credential, { other }) => {
    credential['issuer'] = [credential['issuer']!, other['issuer']!];
    return true;
  },
  'recipient exchanged': (credential, { other }) => {
    const [subject, foreign] = [credential['credentialSubject'], other['credentialSubject']];
    if (
      !isJsonObject(subject) ||
      !isJsonObject(foreign) ||
      isSame(subject['identifier'], foreign['identifier'])
    )
      return false;
    subject['identifier'] = foreign['identifier']!;
    return true;
  },
  'recipient given an id': (credential, { chance }) => {
    (credential['credentialSubject'] as JsonObject)['id'] = chance.pick([
      'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
      'mailto:mallory',
    ]);
    return true;
  },
  'given the id of another credential': (credential, { other }) => {
    if (isSame(credential['id'], other['id'])) return false;
    credential['id'] = other['id']!;
    return true;
  },
};
