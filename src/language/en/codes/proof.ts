/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'The signature is correct: nothing was changed since it was signed.',
    details: {
      bounds:
        'The signature is correct: nothing was changed since it was signed. It was made for {bounds}; whether that is here was not checked.',
    },
  },
  'signature-wrong':
    'The signature does not fit: something was changed, or somebody else signed it.',
  'no-proof': 'It is not signed.',
  'malformed-proof': {
    says: 'A proof is incomplete or wrongly written.',
    details: {
      kind: 'A proof does not say of what kind it is.',
      chain: 'A proof is made over another one, which is not there.',
      token: 'The "proof" in the token must be an object or a list of objects.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'It is in the form that its issuer made for the recipient alone, who chooses from it what to show. Ask the recipient for the form that is meant to be shown.',
      suite: 'It is signed with {suite}, which is not checked here.',
      member: 'A proof is bound by "{member}", which is not checked here.',
      chain: 'A proof is made over another proof, which is not checked here.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'A proof was made for another purpose than stating something.',
  'too-many-proofs': {
    says: 'It has more proofs than are checked here.',
    details: { number: 'It has {number} proofs, more than are checked here.' },
  },
  'too-complex': {
    says: 'It is too complex to be checked here.',
    details: { reason: 'It is too complex to be checked here. {reason}' },
  },
  'not-linked-data': {
    says: 'It says something that the signature cannot cover.',
    details: {
      word: 'It says "{word}", which Open Badges 3.0 does not define, so the signature cannot cover it.',
      something:
        'It says something, which Open Badges 3.0 does not define, so the signature cannot cover it.',
    },
  },
  'undefined-word': {
    says: 'The signature is correct. It uses a word that Open Badges 3.0 does not define.',
    details: {
      word: 'The signature is correct, and covers every word. "{word}" is none that Open Badges 3.0 defines.',
    },
  },
  'proof-expired': {
    says: 'A proof is past its last day.',
    details: { moment: 'A proof was good until {moment} only.' },
  },
  'unsigned-presentation': 'The presentation itself is not signed: who shows it is open.',
  'not-signed':
    'It says that it is signed, but the signature is missing: this is only the text that would have been signed.',
  'hosted-as-shown': {
    says: 'It is hosted as it is shown.',
    details: { source: 'It is hosted as it is shown (read from {source}).' },
  },
  'hosted-newer': {
    says: 'Its issuer hosts a later edition of it, which alone counts.',
    details: {
      source: 'Its issuer hosts a later edition of it, which alone counts (read from {source}).',
    },
  },
  'not-hosted': {
    says: 'It says that it is hosted, but names no web address.',
    details: {
      address: 'It says that it is hosted, but {address} is no web address.',
      nowhere:
        'It does not say where its issuer hosts it. Bring its address, or the picture that came with it.',
      token: 'It is a signed token that says it is hosted instead. Bring the address of the badge.',
    },
  },
  'hosted-differs': {
    says: 'What its issuer hosts differs from what is shown.',
    details: {
      assertion: 'What {source} says differs from what is shown, in "{member}".',
      badge: 'What is shown of the badge differs from what its issuer says, in "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'What its issuer hosts could not be read.',
    details: {
      address: 'The assertion could not be read from {address}: {reason}',
      withdrawn:
        'This is what is left of a badge that was withdrawn, by its own words; whether its issuer says so could not be read from {address}: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'There is no assertion at the address where it is hosted.',
    details: { document: '{source} does not hold an assertion: {reason}' },
  },
  'other-hosted': {
    says: 'At the address where it is hosted is another document.',
    details: { document: '{source} is another document than the one shown.' },
  },
} as const;
