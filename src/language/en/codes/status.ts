/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'The issuer has not withdrawn it.',
    details: {
      source: 'The issuer has not withdrawn it (read from {source}).',
      unsigned: 'The issuer has not withdrawn it (read from {source}, which is not signed).',
      informative: 'Its status for "{purpose}" cannot withdraw it, and was not read.',
      hosted: 'The issuer has not withdrawn it: its address still answers.',
    },
  },
  'status-message': {
    says: 'The issuer says something more of it.',
    details: {
      text: 'Its issuer says of it: “{message}” (read from {source}).',
      number: 'Its issuer gave it the status {value}, and no text for that (read from {source}).',
    },
  },
  revoked: {
    says: 'The issuer has withdrawn it.',
    details: {
      source: 'The issuer has withdrawn it (read from {source}).',
      reason: 'The issuer has withdrawn it and gives a reason: “{reason}” (read from {source}).',
      unsigned:
        'The issuer has withdrawn it and gives a reason: “{reason}” (read from {source}, which is not signed).',
      gone: 'The host of the assertion answers that it is gone (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'The issuer has suspended it.',
    details: { source: 'The issuer has suspended it (read from {source}).' },
  },
  replaced: {
    says: 'The issuer has replaced it with a corrected one.',
    details: {
      day: 'The issuer has replaced it: the present one was signed on {day}, and its address is {address}.',
      address: 'The issuer has replaced it: the address of the present one is {address}.',
      handed:
        'The issuer has replaced it: the present one was signed on {day}. Whoever it was awarded to has it.',
    },
  },
  'status-not-shown':
    'Whether its issuer has withdrawn it cannot be looked up: its holder, who chose what to show, shows no way to do so.',
  'no-status': 'The issuer kept no way to withdraw it.',
  'unsupported-status': {
    says: 'Its status is kept in a way that is not checked here.',
    details: {
      number: 'It has more status entries than are checked here.',
      type: 'Its status is kept as {type}, which is not checked here.',
      purpose: 'Its status is for "{purpose}", which is not checked here.',
      bits: 'The status list keeps more than one bit for each entry.',
      size: 'The status list keeps another number of bits for each entry than the credential says.',
      largest: 'Its status has more bits than are read here.',
      texts: 'Its issuer may say something more of it, but does not list the texts.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'The status list could not be read from {address}: {reason}',
      revocation: 'The revocation list could not be read from {address}: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Its status entry is incomplete.',
      document: '{source} does not hold a status list: {reason}',
      type: 'The document at the address of the status list is not one.',
      packed: 'The status list cannot be unpacked.',
      'revocation-document': '{source} does not hold a revocation list: {reason}',
      'revocation-type': 'The document at the address of the revocation list is not one.',
    },
  },
  'foreign-status-list': {
    says: 'The list of withdrawn badges is not the one of this badge and its issuer.',
    details: {
      id: 'The status list is another one than the credential names.',
      signer:
        'The status list is signed by {signer}, not by the issuer (read from {source}). It does not call the badge withdrawn, which only its issuer could say for sure.',
      by: 'The status list is signed by {signer}, not by the issuer; the badge itself names that list.',
      'revocation-id': 'The revocation list is another one than the credential names.',
      'revocation-issuer': 'The revocation list is by another issuer.',
    },
  },
  'forged-status-list': {
    says: 'The list of withdrawn badges is not signed by the issuer.',
    details: {
      fault: 'The status list is not signed by the issuer. {fault}',
      proof: 'The proof of the status list is malformed.',
    },
  },
  'unverified-status-list': {
    says: 'The signature of the list of withdrawn badges could not be checked.',
    details: {
      contexts: 'The status list cannot be checked here. {fault}',
      fault: 'The signature of the status list could not be checked. {fault}',
    },
  },
  'status-list-too-short': 'The status list is too short to keep anybody private.',
  'status-list-out-of-date': 'The status list is not valid at this moment.',
  'other-status-purpose': 'The status list is for another purpose than the credential says.',
  'status-index-out-of-range': 'The status list has no such entry.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: 'The list of withdrawn assertions could not be read from {address}: {reason}',
      unnamed: 'The list of withdrawn assertions {address} is not named by a web address.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} does not hold a list of withdrawn assertions: {reason}',
      unnamed: '{source} lists what was withdrawn by a number ("uid") that this badge lacks.',
      foreign: '{source} is no list of assertions that this issuer has withdrawn.',
    },
  },
} as const;
