/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'De sleutel waarmee het is ondertekend, staat in de lijst van de uitgever.',
    details: {
      source:
        'De sleutel waarmee het is ondertekend, staat in de lijst van de uitgever (bron: {source}).',
      token: 'De sleutel waarmee het is ondertekend, is van de uitgever (bron: {source}).',
      profile:
        'De sleutel waarmee het is ondertekend, wordt genoemd in het profiel van de uitgever.',
    },
  },
  'foreign-key': {
    says: 'De sleutel waarmee het is ondertekend, is er geen van de uitgever.',
    details: {
      key: 'Het is ondertekend met {key}, en dat is geen sleutel van de uitgever.',
      'no-address': 'De uitgever heeft geen webadres om sleutels bij op te vragen.',
      controller: 'De sleutel waarmee het is ondertekend, is van iemand anders.',
      owner: 'De sleutel zegt niet dat die van de uitgever is.',
      holder: 'Het token zegt twee verschillende dingen over zijn houder.',
    },
  },
  'key-unreachable': {
    says: 'De sleutels van de uitgever konden niet worden gelezen.',
    details: {
      document: 'De sleutels van de uitgever konden niet van {address} worden gelezen: {reason}',
      key: 'De sleutel {key} kon niet worden gelezen: {reason}',
      address: 'De sleutel kon niet van {address} worden gelezen: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'Op het adres van de uitgever is geen sleuteldocument.',
    details: {
      document: '{source} bevat geen sleuteldocument: {reason}',
      key: '{source} bevat geen sleutel: {reason}',
      empty: '{source} noemt geen sleutels.',
    },
  },
  'other-key-document': {
    says: 'Op het adres van de sleutel staat het document van iemand anders.',
    details: {
      document: '{source} is het sleuteldocument van iemand anders.',
      key: '{source} is niet de sleutel {key}.',
      profile: '{source} is een andere sleutel dan de uitgever noemt.',
    },
  },
  'key-not-listed': {
    says: 'De sleutel waarmee het is ondertekend, staat niet in de lijst van de uitgever.',
    details: {
      key: 'De sleutel {key} staat niet in de lijst van de uitgever (bron: {source}).',
      token:
        'De sleutel waarmee het is ondertekend, staat niet in de lijst van de uitgever (bron: {source}).',
      none: 'In de lijst van de uitgever staat geen sleutel die het kan hebben ondertekend (bron: {source}).',
      profile: 'Het profiel van de uitgever noemt de sleutel {key} niet.',
    },
  },
  'wrong-key': {
    says: 'De sleutel is kapot, of niet van de soort die het moet zijn.',
    details: {
      contradictory: 'Wat de uitgever over {key} vermeldt, spreekt zichzelf tegen.',
      controller: 'De sleutel {key} is in beheer bij iemand anders.',
      secret:
        'De geheime helft van de sleutel {key} is openbaar, dus iedereen kan hebben ondertekend.',
      kind: 'De sleutel {key} is niet van de soort waarmee de ondertekening gemaakt zou zijn.',
      entry: 'Wat de uitgever over de sleutel vermeldt, is kapot.',
      profile: 'De sleutel van de uitgever is kapot.',
    },
  },
  'key-not-for-assertions': {
    says: 'De uitgever laat deze sleutel geen credentials ondertekenen.',
    details: { key: 'De uitgever laat {key} geen credentials ondertekenen.' },
  },
  'key-revoked': {
    says: 'De uitgever heeft de sleutel ingetrokken.',
    details: { key: 'De uitgever heeft de sleutel {key} ingetrokken.' },
  },
  'key-expired': {
    says: 'De laatste dag van de sleutel is voorbij.',
    details: { key: 'De laatste dag van de sleutel {key} is voorbij.' },
  },
  'unsupported-key': {
    says: 'De sleutel is van een soort die hier niet wordt gecontroleerd.',
    details: {
      key: 'De sleutel {key} is van een soort die hier niet wordt gecontroleerd.',
      address: 'De sleutel {address} is niet benoemd met een webadres.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'De sleutel is zo zwak dat iedereen het kan hebben ondertekend.',
  'key-not-bound': {
    says: 'Niets zegt dat de sleutel van het token van de uitgever is.',
    details: {
      fault:
        'Het token brengt zijn eigen sleutel mee, en niets zegt dat die van de uitgever is. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'Het token en de uitgever noemen verschillende soorten sleutels.',
    details: {
      kinds:
        'Het token zegt {algorithm}, maar de sleutel van de uitgever is van een andere soort ({kind}).',
    },
  },
  'private-key': {
    says: 'De geheime sleutel staat waar iedereen hem ziet.',
    details: {
      issuer: 'De uitgever laat de geheime sleutel aan iedereen zien.',
      token: 'Het token laat zijn geheime sleutel aan iedereen zien.',
    },
  },
  'within-scope': {
    says: 'De uitgever zegt dat de assertions op dit adres van de uitgever zelf zijn.',
    details: {
      'same-host':
        'Het wordt gehost op dezelfde host als de uitgever ({host}), en die staat ervoor in.',
    },
  },
  'other-host': {
    says: 'Het wordt niet gehost op dezelfde host als de uitgever.',
    details: {
      hosts:
        'Het wordt gehost op {host}, maar de uitgever of de soort badge op {other}. Open Badges 1 kan niet zeggen of die host voor de uitgever mag spreken, dus vraag het de uitgever.',
    },
  },
  'out-of-scope':
    'Het wordt niet gehost waar de uitgever zegt dat zijn assertions staan: iedereen kan het daar hebben neergezet.',
  'issuer-has-no-key':
    'Het profiel van de uitgever noemt geen sleutel, dus niemand kan ervoor hebben ondertekend.',
} as const;
