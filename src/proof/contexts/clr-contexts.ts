/**
 * The two published contexts of CLR 2.0 ("Comprehensive Learner Record"), which no package brings.
 * They are data of a standard, written here as TypeScript and held to the published files by a
 * test.
 */

import type { JsonObject } from '../json.ts';

const vocabulary = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#';

const term = (name: string, members: JsonObject = {}): JsonObject => ({
  '@id': vocabulary + name,
  ...members,
});
const names = { id: '@id', type: '@type' };

const association: JsonObject = term('Association', {
  '@context': {
    associationType: term('AssociationType'),
    sourceId: term('sourceId', { '@type': 'xsd:anyURI' }),
    targetId: term('targetId', { '@type': 'xsd:anyURI' }),
  },
});

/**
 * `badges`: the vocabulary that it takes for that of Open Badges; the first version had another.
 */
const subject = (badges: string, added: JsonObject): JsonObject =>
  term('ClrSubject', {
    '@context': {
      ...names,
      cred: 'https://www.w3.org/2018/credentials#',
      obi: badges,
      achievement: term('achievement', { '@type': 'obi:Achievement', '@container': '@set' }),
      association: term('association', {
        '@type': `${vocabulary}Association`,
        '@container': '@set',
      }),
      verifiableCredential: term('verifiableCredential', {
        '@type': 'cred:verifiableCredential',
        '@container': '@set',
      }),
      ...added,
    },
  });

const record = (added: JsonObject): JsonObject =>
  term('ClrCredential', { '@context': { ...names, ...added } });

/** Version 2.0.0. */
export const clrContext: JsonObject = {
  '@context': {
    ...names,
    ClrCredential: record({}),
    ClrSubject: subject('https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#', {}),
    Association: association,
  },
};

/** Version 2.0.1: knows incomplete records and identifiers. */
export const clrContext201: JsonObject = {
  '@context': {
    ...names,
    ClrCredential: record({ partial: term('partial', { '@type': 'xsd:boolean' }) }),
    ClrSubject: subject('https://purl.imsglobal.org/spec/vc/ob/vocab.html#', {
      identifier: term('identifier-1', { '@type': 'obi:Identifier', '@container': '@set' }),
    }),
    Association: association,
  },
};
