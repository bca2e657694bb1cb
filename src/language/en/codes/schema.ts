/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'It has everything that an Open Badges 3.0 credential must have.',
  endorsement: 'It has everything that an Open Badges 3.0 endorsement must have.',
  record: 'It has everything that a CLR 2.0 record must have.',
  'other-credential':
    'It is a verifiable credential of another kind than a badge; what it states is not judged here.',
  'wrong-id': {
    says: 'Its identifier is missing or wrongly written.',
    details: {
      credential: 'The credential needs an "id" that is an address.',
      presentation: 'The "id" of the presentation must be an address.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'It is not of the type that it must be.',
    details: { badge: 'Its "type" must name VerifiableCredential and OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'Its issuer is missing or wrongly written.',
    details: {
      profile: 'The "issuer" must be an object with an "id" and the type Profile.',
      holder: 'The "holder" must be an address or an object with one.',
    },
  },
  'wrong-date': {
    says: 'A date is missing or wrongly written.',
    details: {
      missing: 'It needs "{member}", a real date and time with a zone.',
      written: '"{member}" must be a real date and time with a zone.',
      order: 'It would end before it begins.',
    },
  },
  'wrong-subject': {
    says: 'What it says of its recipient is incomplete or wrongly written.',
    details: {
      number: 'It needs one "credentialSubject", and no more than one.',
      'badge-type': 'The subject must be of type AchievementSubject.',
      'record-type': 'The subject must be of type ClrSubject.',
      nobody: 'The subject must have an "id" or an "identifier", else it is about nobody.',
      identifier: 'Each "identifier" must be a complete IdentityObject.',
      endorsed: 'An endorsement must name what it endorses by an "id".',
      association: 'Each "association" must be an object.',
    },
  },
  'wrong-achievement': {
    says: 'What it says of the achievement is incomplete or wrongly written.',
    details: {
      missing: 'The subject must have one "achievement".',
      type: 'The achievement needs an "id" and the type Achievement.',
      name: 'The achievement needs a "name" and a "description".',
      criteria: 'The achievement needs "criteria" with an "id" or a "narrative".',
      each: 'Each "achievement" must be an object.',
    },
  },
  'wrong-status': {
    says: 'Its status is wrongly written.',
    details: { each: 'Each "credentialStatus" must be an object with a type.' },
  },
  'wrong-proof': {
    says: 'Its proof is wrongly written.',
    details: { objects: 'The "proof" must be an object or a list of objects.' },
  },
  'wrong-member': {
    says: 'A part of it is wrongly written.',
    details: {
      credential: 'Each "verifiableCredential" must be a credential.',
      'presentation-subject':
        'A presentation awards nothing by itself, and must have no "credentialSubject".',
      type: '"{member}" must be of type {type}.',
      lacks: '"{member}" lacks {members}.',
      closed: '"{member}" has members that Open Badges 3.0 does not allow there.',
      text: '"{member}" must be text.',
      texts: '"{member}" must be a list of texts.',
      jws: '"{member}" must be a list of compact JWS.',
      number: '"{member}" must be a number.',
      flag: '"{member}" must be true or false.',
      moment: '"{member}" must be a date and time with a zone.',
      day: '"{member}" must be a day.',
      language: '"{member}" must be a language tag.',
      word: '"{member}" is none of the words that Open Badges 3.0 has for it.',
      objects: '"{member}" must be a list of objects ({type}).',
      object: '"{member}" must be one object ({type}).',
      names: '"name" and "description" must be text.',
      evidence: 'Each "evidence" must be an object.',
      'evidence-id': 'The "id" of an "evidence" must be an address.',
      image: '"image" must be an object.',
      service: 'Each "{member}" must have a type, and where it has an "id", that is an address.',
      resource: 'Each "relatedResource" needs an "id" of its own and a well-formed digest.',
      'assertion-id': assertionId,
      'assertion-type': 'Its "type" must be Assertion.',
      'assertion-uid': 'The assertion needs a "uid".',
      'assertion-issued-day': 'It needs "issuedOn", a date or the seconds since 1970.',
      'assertion-expires-day': '"expires" must be a date or the seconds since 1970.',
      'assertion-issued': 'It needs "issuedOn", a date and time with a zone.',
      'assertion-expires': '"expires" must be a date and time with a zone.',
      'assertion-badge': 'It needs a "badge" with an address.',
      'assertion-image': 'The "image" must be an address.',
      'assertion-evidence': 'Each "evidence" must be an address or an object.',
    },
  },
  'reused-id': {
    says: 'Two parts of it share an identifier, so that one can pass for the other.',
    details: {
      whole: 'A part of it has the id of the whole.',
      parts: 'Two parts of it have one id and say different things of it.',
    },
  },
  presentation: {
    says: 'It is a presentation of credentials.',
    details: {
      counted: {
        one: 'It is a presentation of one credential.',
        other: 'It is a presentation of {count} credentials.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'The assertion and its badge class have everything that they must have.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'It does not say rightly how it is to be verified.',
    details: {
      missing:
        'It does not say how it is to be verified: its "verification" must be of type HostedBadge or SignedBadge.',
      older:
        'It does not say how it is to be verified: its "verify" must be of type hosted or signed.',
      hosted: 'It is a signed assertion that says it is hosted instead.',
    },
  },
  'wrong-recipient': {
    says: 'Its recipient is missing or wrongly written.',
    details: {
      missing: 'It needs a "recipient".',
      members: 'The recipient needs "type", "identity" and "hashed".',
      hashed: 'The recipient is not written as its "hashed" says.',
      salt: 'The "salt" of the recipient must be text.',
    },
  },
  'wrong-badge-class': {
    says: 'Its badge class is missing or wrongly written.',
    details: {
      address: 'The badge class {address} is not named by a web address.',
      id: 'The badge class needs an "id" that is an address.',
      type: 'The "type" of the badge class must be BadgeClass.',
      name: 'The badge class needs a "name" and a "description".',
      image: 'The badge class needs an "image".',
      criteria: 'The badge class needs "criteria".',
      issuer: 'The badge class needs an "issuer" with an address.',
      alignment: 'Each "alignment" needs a "targetName" and a "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Its badge class could not be read.',
    details: { address: 'The badge class could not be read from {address}: {reason}' },
  },
  'malformed-badge-class': {
    says: 'There is no badge class at the address that it names.',
    details: { document: '{source} does not hold a badge class: {reason}' },
  },
  'other-badge-class': {
    says: 'At the address of its badge class is another document.',
    details: { document: '{source} is another document than the assertion names.' },
  },
} as const;
