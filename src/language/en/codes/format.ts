/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'It is well-formed JSON without double or hidden entries.',
    details: { file: 'The file is well-formed JSON without double or hidden entries.' },
  },
  'malformed-json': {
    says: 'The file is not strict JSON.',
    details: { reason: 'The file is not strict JSON. {reason}' },
  },
  'duplicate-key': {
    says: 'The file says something twice.',
    details: {
      file: 'The file says something twice. {reason}',
      token: 'The token says something twice. {reason}',
    },
  },
  'not-an-object': 'A credential is a JSON object; this is JSON of another kind.',
  'verifier-fault': 'This verifier failed at the file; it says nothing about it.',
  'malformed-jws': {
    says: 'The token (JWS) is malformed.',
    details: {
      parts: 'The token (JWS) is malformed. It does not have three parts.',
      objects: 'The token (JWS) is malformed. Its header and its content must be JSON objects.',
      base64url: 'The token (JWS) is malformed. A part of it is not base64url.',
      'no-algorithm': 'The token (JWS) is malformed. It names no algorithm.',
      reason: 'The token (JWS) is malformed. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'The token is not signed.',
    details: { itself: 'The token says itself that it is not signed ("alg": "none").' },
  },
  'shared-secret-jws':
    'The token is signed with a shared secret: whoever could check it could have made it.',
  'critical-header':
    'The token asks its reader to understand more than this verifier does ("crit").',
  'wrong-claim': {
    says: 'A claim of the token is not of the type that it must be.',
    details: { vc: 'The claim "vc" of the token must be an object.' },
  },
  'badge-class-alone': 'This describes a kind of badge, but not that anybody was awarded it.',
  'issuer-alone': 'This describes an issuer, but not that anybody was awarded a badge.',
  'revocation-list-alone':
    'This is a list in which an issuer keeps the badges that it has withdrawn; there is no badge in it.',
  'key-alone': 'This is the key of an issuer; there is no badge in it.',
  'endorsement-alone': 'This is an endorsement in Open Badges 2.0, not a badge.',
  'too-large': {
    says: 'It is larger than what is checked here.',
    details: {
      file: 'The file is larger than what is checked here. {reason}',
      token: 'The token is larger than what is checked here.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'It is nested deeper than what is checked here.',
    details: { file: 'The file is nested deeper than what is checked here. {reason}' },
  },
  'too-complex': {
    says: 'It holds more than what is checked here.',
    details: {
      values: 'It holds more than {most} values, more than is checked here.',
      credentials: '{left} more credentials were not looked at.',
    },
  },
  'unsupported-format': {
    says: 'It is of a kind that is not checked here.',
    details: { token: 'The token is of a type that is not checked here.' },
  },
  'sd-jwt':
    'It is an SD-JWT credential, in which its holder shows only what was chosen. That kind is not checked here; the wallet that holds it can show it, or its issuer can be asked.',
  blockcerts:
    'It is a Blockcerts certificate, which is anchored in a blockchain. That kind is not checked here; the verifier at blockcerts.org checks it.',
  'european-credential':
    'It is a European digital credential, which carries an electronic seal. That kind is not checked here; the viewer of Europass (europass.europa.eu) checks it.',
  'mobile-document':
    'It is a mobile document (mdoc), as wallets for identity cards keep it. That kind is not checked here; the wallet that holds it can show it.',
  'bbs-signature':
    'It is signed with BBS, so that its holder can show parts of it. That kind of signature is not checked here; the wallet that holds it can show it, or its issuer can be asked.',
  'other-envelope':
    'It is an envelope around a credential of a kind that is not checked here; its issuer can be asked.',
  'no-credential-inside': {
    says: 'There is no badge in this file.',
    details: {
      'status-list':
        'This is a list in which an issuer keeps the state of badges; there is no badge in it.',
      'did-document': 'This is the document of an issuer with its keys; there is no badge in it.',
      json: 'This is JSON, but no badge.',
      token: 'This is a signed token, but there is no badge in it.',
      presentation: 'This is a presentation, but there is no badge in it.',
      text: 'This is text, but no badge.',
      cut: 'This begins like a badge, but it is cut off or damaged, so it cannot be read. {reason}',
      'broken-token':
        'This begins like a signed token, but it is cut off or damaged, so it cannot be read.',
      reason: '{reason}',
      page: 'The page {page} names no badge that could be checked.',
      'badge-page':
        'The page {page} describes a badge, but not that anybody was awarded it; each award has a page of its own.',
      'other-page': 'The page {page} is not that of an award.',
      'unsigned-page':
        'At {page} no signed badge is published: the address may be wrong, the award not signed yet, or taken off.',
      'empty-record': 'The page {page} shows no signed badge.',
      record: {
        one: 'It shows {count} badge, which was checked on its own.',
        other: 'It shows {count} badges, each of which was checked on its own.',
      },
      'no-web-address':
        'It leads to {address}, which is no address of the web (https) and was not opened.',
      code: 'The code (QR) in the picture says “{text}”, which leads to no badge.',
      'too-far': 'It leads from one place to another, too many times.',
      name: '“{text}” is neither a file nor an address of the web. A name alone cannot be checked.',
    },
  },
  'two-credentials': {
    says: 'The file holds several credentials where one is expected.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'The picture is damaged.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'It could not be read.',
    details: {
      reason: '{reason}',
      address: 'The address {address} could not be read: {reason}',
    },
  },
  'compact-jws': {
    says: 'It is a signed token (JWS).',
    details: { algorithm: 'It is a token (JWS), signed with {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'The token is signed with {algorithm}, which is not checked here.',
      assertion: 'The assertion is signed with {algorithm}, which is not checked here.',
    },
  },
  'claims-differ': {
    says: 'The token says two things about the same.',
    details: {
      id: 'The token says two things about its id.',
      issuer: 'The token says two things about its issuer.',
      recipient: 'The token says two things about its recipient.',
      'first-day': 'The token says two things about its first day.',
      'last-day': 'The token says two things about its last day.',
    },
  },
  'missing-claim': {
    says: 'The token lacks a claim that it must have.',
    details: { claim: 'The token must have the claim "{claim}" beside the credential.' },
  },
} as const;
