/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'De uitgever heeft het niet ingetrokken.',
    details: {
      source: 'De uitgever heeft het niet ingetrokken (bron: {source}).',
      unsigned: 'De uitgever heeft het niet ingetrokken (bron: {source}, die niet is ondertekend).',
      informative: 'De status voor "{purpose}" kan het niet intrekken, en is niet gelezen.',
      hosted: 'De uitgever heeft het niet ingetrokken: het adres antwoordt nog.',
    },
  },
  'status-message': {
    says: 'De uitgever zegt er nog iets over.',
    details: {
      text: 'De uitgever zegt erover: “{message}” (bron: {source}).',
      number:
        'De uitgever heeft er de status {value} aan gegeven, en geen tekst daarbij (bron: {source}).',
    },
  },
  revoked: {
    says: 'De uitgever heeft het ingetrokken.',
    details: {
      source: 'De uitgever heeft het ingetrokken (bron: {source}).',
      reason: 'De uitgever heeft het ingetrokken en geeft een reden: “{reason}” (bron: {source}).',
      unsigned:
        'De uitgever heeft het ingetrokken en geeft een reden: “{reason}” (bron: {source}, die niet is ondertekend).',
      gone: 'De host van de assertion antwoordt dat ze weg is (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'De uitgever heeft het opgeschort.',
    details: { source: 'De uitgever heeft het opgeschort (bron: {source}).' },
  },
  replaced: {
    says: 'De uitgever heeft het door een verbeterd exemplaar vervangen.',
    details: {
      day: 'De uitgever heeft het vervangen: het huidige exemplaar is ondertekend op {day}, en het adres ervan is {address}.',
      address: 'De uitgever heeft het vervangen: het adres van het huidige exemplaar is {address}.',
      handed:
        'De uitgever heeft het vervangen: het huidige exemplaar is ondertekend op {day}. De ontvanger heeft het.',
    },
  },
  'status-not-shown':
    'Of de uitgever het heeft ingetrokken, is niet na te kijken: de houder koos wat er te zien is, en een manier om dat na te kijken is er niet bij.',
  'no-status': 'De uitgever heeft geen manier opengehouden om het in te trekken.',
  'unsupported-status': {
    says: 'De status wordt bijgehouden op een manier die hier niet wordt gecontroleerd.',
    details: {
      number: 'Er zijn meer statusitems dan hier worden gecontroleerd.',
      type: 'De status wordt bijgehouden als {type}, en dat wordt hier niet gecontroleerd.',
      purpose: 'De status is voor "{purpose}", en dat wordt hier niet gecontroleerd.',
      bits: 'De statuslijst houdt meer dan één bit bij per item.',
      size: 'De statuslijst houdt een ander aantal bits bij per item dan de credential zegt.',
      largest: 'De status heeft meer bits dan hier worden gelezen.',
      texts: 'De uitgever zegt er misschien nog iets over, maar somt de teksten niet op.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'De statuslijst kon niet van {address} worden gelezen: {reason}',
      revocation: 'De intrekkingslijst kon niet van {address} worden gelezen: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Het statusitem is onvolledig.',
      document: '{source} bevat geen statuslijst: {reason}',
      type: 'Het document op het adres van de statuslijst is er geen.',
      packed: 'De statuslijst is niet uit te pakken.',
      'revocation-document': '{source} bevat geen intrekkingslijst: {reason}',
      'revocation-type': 'Het document op het adres van de intrekkingslijst is er geen.',
    },
  },
  'foreign-status-list': {
    says: 'De lijst van ingetrokken badges is niet die van deze badge en zijn uitgever.',
    details: {
      id: 'De statuslijst is een andere dan de credential noemt.',
      signer:
        'De statuslijst is ondertekend door {signer}, niet door de uitgever (bron: {source}). Ze noemt de badge niet ingetrokken, en alleen de uitgever zou dat zeker kunnen zeggen.',
      by: 'De statuslijst is ondertekend door {signer}, niet door de uitgever; de badge zelf noemt die lijst.',
      'revocation-id': 'De intrekkingslijst is een andere dan de credential noemt.',
      'revocation-issuer': 'De intrekkingslijst is van een andere uitgever.',
    },
  },
  'forged-status-list': {
    says: 'De lijst van ingetrokken badges is niet ondertekend door de uitgever.',
    details: {
      fault: 'De statuslijst is niet ondertekend door de uitgever. {fault}',
      proof: 'De ondertekening van de statuslijst is verkeerd gevormd.',
    },
  },
  'unverified-status-list': {
    says: 'De handtekening van de lijst van ingetrokken badges kon niet worden gecontroleerd.',
    details: {
      contexts: 'De statuslijst kan hier niet worden gecontroleerd. {fault}',
      fault: 'De handtekening van de statuslijst kon niet worden gecontroleerd. {fault}',
    },
  },
  'status-list-too-short': 'De statuslijst is te kort om iemands privacy te beschermen.',
  'status-list-out-of-date': 'De statuslijst is op dit moment niet geldig.',
  'other-status-purpose': 'De statuslijst is voor een ander doel dan de credential zegt.',
  'status-index-out-of-range': 'De statuslijst heeft zo’n item niet.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address:
        'De lijst van ingetrokken assertions kon niet van {address} worden gelezen: {reason}',
      unnamed: 'De lijst van ingetrokken assertions, {address}, is niet benoemd met een webadres.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} bevat geen lijst van ingetrokken assertions: {reason}',
      unnamed:
        '{source} somt op wat is ingetrokken met een nummer ("uid") dat deze badge niet heeft.',
      foreign: '{source} is geen lijst van assertions die deze uitgever heeft ingetrokken.',
    },
  },
} as const;
