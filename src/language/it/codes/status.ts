/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'L’emittente non lo ha revocato.',
    details: {
      source: 'L’emittente non lo ha revocato (fonte: {source}).',
      unsigned: 'L’emittente non lo ha revocato (fonte: {source}, senza firma).',
      informative: 'Il suo stato per "{purpose}" non può revocarlo, e non è stato letto.',
      hosted: 'L’emittente non lo ha revocato: il suo indirizzo risponde ancora.',
    },
  },
  'status-message': {
    says: 'L’emittente ne dice qualcosa di più.',
    details: {
      text: 'Il suo emittente ne dice: “{message}” (fonte: {source}).',
      number:
        'Il suo emittente gli ha dato lo stato {value}, senza un testo che lo spieghi (fonte: {source}).',
    },
  },
  revoked: {
    says: 'L’emittente lo ha revocato.',
    details: {
      source: 'L’emittente lo ha revocato (fonte: {source}).',
      reason: 'L’emittente lo ha revocato e indica un motivo: “{reason}” (fonte: {source}).',
      unsigned:
        'L’emittente lo ha revocato e indica un motivo: “{reason}” (fonte: {source}, senza firma).',
      gone: 'L’host dell’asserzione risponde che non c’è più (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'L’emittente lo ha sospeso.',
    details: { source: 'L’emittente lo ha sospeso (fonte: {source}).' },
  },
  replaced: {
    says: 'L’emittente lo ha sostituito con uno corretto.',
    details: {
      day: 'L’emittente lo ha sostituito: quello attuale è stato firmato in data {day}, e il suo indirizzo è {address}.',
      address: 'L’emittente lo ha sostituito: l’indirizzo di quello attuale è {address}.',
      handed:
        'L’emittente lo ha sostituito: quello attuale è stato firmato in data {day}. Ce l’ha la persona a cui è stato assegnato.',
    },
  },
  'status-not-shown':
    'Non si può controllare se il suo emittente lo abbia revocato: chi lo detiene, che ha scelto che cosa mostrare, non mostra un modo per farlo.',
  'no-status': 'L’emittente non si è riservato un modo per revocarlo.',
  'unsupported-status': {
    says: 'Il suo stato è tenuto in un modo che qui non viene verificato.',
    details: {
      number: 'Ha più voci di stato di quante ne vengano verificate qui.',
      type: 'Il suo stato è tenuto come {type}, che qui non viene verificato.',
      purpose: 'Il suo stato serve per "{purpose}", che qui non viene verificato.',
      bits: 'L’elenco di stato tiene più di un bit per ogni voce.',
      size: 'L’elenco di stato tiene per ogni voce un numero di bit diverso da quello che dice la credenziale.',
      largest: 'Il suo stato ha più bit di quanti ne vengano letti qui.',
      texts: 'Il suo emittente può dirne qualcosa di più, ma non elenca i testi.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'Non è stato possibile leggere l’elenco di stato da {address}: {reason}',
      revocation: 'Non è stato possibile leggere l’elenco di revoca da {address}: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'La sua voce di stato è incompleta.',
      document: '{source} non contiene un elenco di stato: {reason}',
      type: 'Il documento all’indirizzo dell’elenco di stato non è un elenco di stato.',
      packed: 'L’elenco di stato non si può decomprimere.',
      'revocation-document': '{source} non contiene un elenco di revoca: {reason}',
      'revocation-type':
        'Il documento all’indirizzo dell’elenco di revoca non è un elenco di revoca.',
    },
  },
  'foreign-status-list': {
    says: 'L’elenco dei badge revocati non è quello di questo badge e del suo emittente.',
    details: {
      id: 'L’elenco di stato è diverso da quello indicato dalla credenziale.',
      signer:
        'L’elenco di stato è firmato da {signer}, non dall’emittente (fonte: {source}). Non dà il badge per revocato, cosa che solo il suo emittente potrebbe dire con certezza.',
      by: 'L’elenco di stato è firmato da {signer}, non dall’emittente; è il badge stesso a indicare quell’elenco.',
      'revocation-id': 'L’elenco di revoca è diverso da quello indicato dalla credenziale.',
      'revocation-issuer': 'L’elenco di revoca è di un altro emittente.',
    },
  },
  'forged-status-list': {
    says: 'L’elenco dei badge revocati non è firmato dall’emittente.',
    details: {
      fault: 'L’elenco di stato non è firmato dall’emittente. {fault}',
      proof: 'La prova crittografica dell’elenco di stato è malformata.',
    },
  },
  'unverified-status-list': {
    says: 'Non è stato possibile verificare la firma dell’elenco dei badge revocati.',
    details: {
      contexts: 'L’elenco di stato non si può verificare qui. {fault}',
      fault: 'Non è stato possibile verificare la firma dell’elenco di stato. {fault}',
    },
  },
  'status-list-too-short':
    'L’elenco di stato è troppo breve per proteggere la privacy delle persone.',
  'status-list-out-of-date': 'L’elenco di stato in questo momento non è valido.',
  'other-status-purpose':
    'L’elenco di stato ha uno scopo diverso da quello che dice la credenziale.',
  'status-index-out-of-range': 'L’elenco di stato non ha questa voce.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address:
        'Non è stato possibile leggere l’elenco delle asserzioni revocate da {address}: {reason}',
      unnamed:
        'L’elenco delle asserzioni revocate {address} non è indicato con un indirizzo del web.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} non contiene un elenco di asserzioni revocate: {reason}',
      unnamed:
        '{source} elenca ciò che è stato revocato con un numero ("uid") che questo badge non ha.',
      foreign: '{source} non è un elenco di asserzioni revocate da questo emittente.',
    },
  },
} as const;
