import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../testing/oracle/sample.ts';
import { credentialsV2, openBadges303 } from '../../contexts/contexts.ts';
import type { JsonObject, JsonValue } from '../../json.ts';
import { canonicalNQuads, CanonicalisationError } from '../canonical.ts';
import { knownForm, Unfamiliar } from './known-form.ts';

const hexDigest = (text: string): string => createHash('sha256').update(text).digest('hex');

const context = [credentialsV2, openBadges303];
const id = 'https://badges.example/1';
const type = ['VerifiableCredential', 'OpenBadgeCredential'];
const achievement = { id: `${id}#a`, type: ['Achievement'], name: 'A' };

const withSubject = (subject: JsonObject): JsonObject => ({
  '@context': context,
  id,
  type,
  credentialSubject: { type: ['AchievementSubject'], ...subject },
});

describe('the short way gives the bytes of the general one', () => {
  it.each<[string, JsonObject]>([
    ['for a whole credential', sampleDocument()],
    [
      'for every character that has to be escaped, and those that need not',
      { '@context': context, id, name: '\u0000\u0001\b\t\n\v\f\r\u001f"\\\u007f\u0085\u2028𝔘é' },
    ],
    [
      'for numbers: whole, broken, negative, large',
      withSubject({
        achievement: [0, 3, 2.5, -1.25, 0.000001, 123456789012, 1e20].map(
          (creditsAvailable, at) => ({
            ...achievement,
            id: `${id}#${at}`,
            creditsAvailable,
          }),
        ),
      }),
    ],
    [
      'for truth values and identifiers of three kinds',
      withSubject({
        identifier: ['name', 'emailAddress', 'ext:profile'].map((identityType) => ({
          type: 'IdentityObject',
          hashed: identityType === 'emailAddress',
          identityHash: identityType,
          identityType,
        })),
      }),
    ],
    [
      'for two objects with one id',
      withSubject({ achievement: [achievement, { ...achievement, description: 'B' }] }),
    ],
    [
      'for the same said twice',
      withSubject({ achievement: { ...achievement, tag: ['x', 'x', 'y'] } }),
    ],
    ['for empty lists', withSubject({ achievement: { ...achievement, tag: [] } })],
    [
      'for types in any order',
      {
        ...withSubject({ achievement }),
        type: ['OpenBadgeCredential', 'VerifiableCredential'],
      },
    ],
    [
      'for lists in their order, of several values, one and none',
      withSubject({
        achievement: {
          ...achievement,
          resultDescription: [['C', 'B', 'A'], ['one'], [], ['', 'x\n']].map(
            (allowedValue, at) => ({
              ...{ id: `${id}#r${at}`, type: ['ResultDescription'], name: 'R' },
              allowedValue,
            }),
          ),
        },
        result: [
          { type: ['Result'], resultDescription: `${id}#r0`, value: 'A' },
          { type: ['Result'], resultDescription: `${id}#r1`, achievedLevel: `${id}#l`, value: 'A' },
        ],
      }),
    ],
    [
      'for the evidence of two standards',
      {
        ...withSubject({ achievement }),
        evidence: [
          { id: `${id}#e`, type: ['Evidence', 'https://w3id.org/openbadges#Assertion'], name: 'O' },
        ],
      },
    ],
  ])('%s', async (_what, document) => {
    expect(knownForm(document, hexDigest)).toBe(await canonicalNQuads(document));
  });
});

/** What each of these is to JSON-LD does not matter: the short way must not have an opinion. */
describe('the short way does not know', () => {
  const inSubject = (value: JsonValue): JsonObject => withSubject({ achievement: value });
  it.each<[string, JsonObject]>([
    ['a word that no context defines', { '@context': context, id, shoeSize: '44' }],
    ['a type that no context defines', { '@context': context, id, type: ['Unheard'] }],
    ['a context by another address', { '@context': ['https://evil.example/'], id, name: 'a' }],
    ['a context inside the document', { '@context': [{ x: 'https://x.example/' }], id, x: 'a' }],
    ['a context further in', inSubject({ '@context': context, ...achievement })],
    ['no context', { id, name: 'a' }],
    ['a relative address', { '@context': context, id: 'badge/1', name: 'a' }],
    ['a blank node by name', { '@context': context, id: '_:a', name: 'a' }],
    ['an address with a blank', { '@context': context, id: 'https://a.example/ b', name: 'a' }],
    ['a shortened address', inSubject({ ...achievement, id: 'name:x' })],
    ['a number with an exponent', inSubject({ ...achievement, creditsAvailable: 1e-7 })],
    ['a text in a value object', { '@context': context, id, name: { '@value': 'a' } }],
    ['a language', { '@context': context, id, name: { '@value': 'a', '@language': 'de' } }],
    ['a list object', inSubject({ '@list': [achievement] })],
    ['a set object', inSubject({ '@set': [achievement] })],
    ['a graph', { '@context': context, '@graph': [{ id, name: 'a' }] }],
    ['a reverse member', inSubject({ ...achievement, '@reverse': {} })],
    ['a keyword for a name', { '@context': context, '@id': id, name: 'a' }],
    ['a list in a list', inSubject([[achievement]])],
    [
      'two lists that end alike',
      inSubject({
        ...achievement,
        resultDescription: [1, 2].map((at) => ({
          ...{ id: `${id}#r${at}`, type: ['ResultDescription'], name: 'R' },
          allowedValue: ['C', 'B', 'A'],
        })),
      }),
    ],
    ['a node that says nothing', inSubject({})],
    ['a reference alone', inSubject({ id })],
    ['two nodes that look alike', inSubject([{ name: 'same' }, { name: 'same', tag: [] }])],
    [
      'a proof inside, which is a graph of its own',
      inSubject({ ...achievement, proof: { type: 'DataIntegrityProof' } }),
    ],
    ['half a surrogate', { '@context': context, id, name: 'a\ud800' }],
    ['the address of a word in its place', { '@context': context, id, 'https://x.example/': 'a' }],
  ])('%s', (_what, document) => {
    expect(() => knownForm(document, hexDigest)).toThrow(Unfamiliar);
  });

  it('null, nor what is beyond the limits of the general way', () => {
    const tag = Array.from({ length: 3_000 }, (_, at) => `t${at}`);
    for (const document of [
      { '@context': context, id, name: null },
      inSubject({ ...achievement, tag }),
      inSubject({ ...achievement, tag: Array<string>(5_000).fill('same') }),
    ])
      expect(() => knownForm(document, hexDigest)).toThrow(CanonicalisationError);
  });
});
