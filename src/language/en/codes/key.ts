/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'The issuer lists the key that signed it.',
    details: {
      source: 'The key that signed it is listed by the issuer (read from {source}).',
      token: "The key that signed it is the issuer's (read from {source}).",
      profile: 'The key that signed it is named in the profile of the issuer.',
    },
  },
  'foreign-key': {
    says: 'The key that signed it is not one of the issuer.',
    details: {
      key: 'It is signed with {key}, which is not a key of the issuer.',
      'no-address': 'The issuer has no web address to ask for its keys.',
      controller: 'The key that signed it belongs to somebody else.',
      owner: "The key does not say that it is the issuer's.",
      holder: 'The token says two things about its holder.',
    },
  },
  'key-unreachable': {
    says: 'The keys of the issuer could not be read.',
    details: {
      document: "The issuer's keys could not be read from {address}: {reason}",
      key: 'The key {key} could not be read: {reason}',
      address: 'The key could not be read from {address}: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'There is no key document at the address of the issuer.',
    details: {
      document: '{source} does not hold a key document: {reason}',
      key: '{source} does not hold a key: {reason}',
      empty: '{source} lists no keys.',
    },
  },
  'other-key-document': {
    says: 'At the address of the key is the document of somebody else.',
    details: {
      document: '{source} is the key document of somebody else.',
      key: '{source} is not the key {key}.',
      profile: '{source} is another key than the issuer names.',
    },
  },
  'key-not-listed': {
    says: 'The issuer does not list the key that signed it.',
    details: {
      key: 'The issuer does not list the key {key} (read from {source}).',
      token: 'The issuer does not list the key that signed it (read from {source}).',
      none: 'The issuer lists no key that could have signed it (read from {source}).',
      profile: "The issuer's profile does not name the key {key}.",
    },
  },
  'wrong-key': {
    says: 'The key is broken, or not of the kind that it must be.',
    details: {
      contradictory: "The issuer's entry for {key} contradicts itself.",
      controller: 'The key {key} is under the control of somebody else.',
      secret: 'The secret half of the key {key} is public, so anybody may have signed.',
      kind: 'The key {key} is not of the kind that the proof is said to be made with.',
      entry: "The issuer's entry for the key is broken.",
      profile: 'The key of the issuer is broken.',
    },
  },
  'key-not-for-assertions': {
    says: 'The issuer does not let this key sign credentials.',
    details: { key: 'The issuer does not let {key} sign credentials.' },
  },
  'key-revoked': {
    says: 'The issuer has withdrawn the key.',
    details: { key: 'The issuer has withdrawn the key {key}.' },
  },
  'key-expired': {
    says: 'The key is past its last day.',
    details: { key: 'The key {key} is past its last day.' },
  },
  'unsupported-key': {
    says: 'The key is of a kind that is not checked here.',
    details: {
      key: 'The key {key} is of a kind that is not checked here.',
      address: 'The key {address} is not named by a web address.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'The key is so weak that anybody could have signed it.',
  'key-not-bound': {
    says: 'Nothing says that the key of the token is the issuer’s.',
    details: {
      fault: "The token brings its own key, and nothing says that it is the issuer's. {fault}",
    },
  },
  'key-kind-differs': {
    says: 'The token and the issuer name different kinds of key.',
    details: {
      kinds: "The token says {algorithm}, but the issuer's key is of another kind ({kind}).",
    },
  },
  'private-key': {
    says: 'The secret key stands where everybody sees it.',
    details: {
      issuer: 'The issuer shows the secret key to everybody.',
      token: 'The token shows its secret key to everybody.',
    },
  },
  'within-scope': {
    says: 'The issuer says that assertions at this address are its own.',
    details: {
      'same-host': 'It is hosted where its issuer is ({host}), which vouches for it.',
    },
  },
  'other-host': {
    says: 'It is not hosted where its issuer is.',
    details: {
      hosts:
        'It is hosted at {host}, but its issuer or the kind of badge at {other}. Open Badges 1 cannot say whether that host may speak for the issuer, so ask the issuer.',
    },
  },
  'out-of-scope':
    'It is not hosted where the issuer says that its assertions are: anybody could have put it there.',
  'issuer-has-no-key': 'The profile of the issuer names no key, so nobody can have signed for it.',
} as const;
