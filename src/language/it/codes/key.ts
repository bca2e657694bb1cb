/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'L’emittente elenca la chiave che lo ha firmato.',
    details: {
      source: 'La chiave che lo ha firmato è elencata dall’emittente (fonte: {source}).',
      token: 'La chiave che lo ha firmato è dell’emittente (fonte: {source}).',
      profile: 'La chiave che lo ha firmato è indicata nel profilo dell’emittente.',
    },
  },
  'foreign-key': {
    says: 'La chiave che lo ha firmato non è una di quelle dell’emittente.',
    details: {
      key: 'È firmato con {key}, che non è una chiave dell’emittente.',
      'no-address': 'L’emittente non ha un indirizzo del web a cui chiedere le sue chiavi.',
      controller: 'La chiave che lo ha firmato appartiene a qualcun altro.',
      owner: 'La chiave non dice di essere dell’emittente.',
      holder: 'Il token dice due cose diverse di chi lo detiene.',
    },
  },
  'key-unreachable': {
    says: 'Non è stato possibile leggere le chiavi dell’emittente.',
    details: {
      document: 'Non è stato possibile leggere le chiavi dell’emittente da {address}: {reason}',
      key: 'Non è stato possibile leggere la chiave {key}: {reason}',
      address: 'Non è stato possibile leggere la chiave da {address}: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'All’indirizzo dell’emittente non c’è un documento con chiavi.',
    details: {
      document: '{source} non contiene un documento con chiavi: {reason}',
      key: '{source} non contiene una chiave: {reason}',
      empty: '{source} non elenca nessuna chiave.',
    },
  },
  'other-key-document': {
    says: 'All’indirizzo della chiave c’è il documento di qualcun altro.',
    details: {
      document: '{source} è il documento con le chiavi di qualcun altro.',
      key: '{source} non è la chiave {key}.',
      profile: '{source} è una chiave diversa da quella indicata dall’emittente.',
    },
  },
  'key-not-listed': {
    says: 'L’emittente non elenca la chiave che lo ha firmato.',
    details: {
      key: 'L’emittente non elenca la chiave {key} (fonte: {source}).',
      token: 'L’emittente non elenca la chiave che lo ha firmato (fonte: {source}).',
      none: 'L’emittente non elenca nessuna chiave che possa averlo firmato (fonte: {source}).',
      profile: 'Il profilo dell’emittente non indica la chiave {key}.',
    },
  },
  'wrong-key': {
    says: 'La chiave è difettosa, o non è del tipo che deve essere.',
    details: {
      contradictory: 'La voce dell’emittente per {key} si contraddice.',
      controller: 'La chiave {key} è sotto il controllo di qualcun altro.',
      secret:
        'La metà segreta della chiave {key} è pubblica, quindi chiunque potrebbe aver firmato.',
      kind: 'La chiave {key} non è del tipo con cui la prova crittografica dice di essere fatta.',
      entry: 'La voce dell’emittente per la chiave è difettosa.',
      profile: 'La chiave dell’emittente è difettosa.',
    },
  },
  'key-not-for-assertions': {
    says: 'L’emittente non permette a questa chiave di firmare credenziali.',
    details: { key: 'L’emittente non permette a {key} di firmare credenziali.' },
  },
  'key-revoked': {
    says: 'L’emittente ha revocato la chiave.',
    details: { key: 'L’emittente ha revocato la chiave {key}.' },
  },
  'key-expired': {
    says: 'L’ultimo giorno della chiave è passato.',
    details: { key: 'L’ultimo giorno della chiave {key} è passato.' },
  },
  'unsupported-key': {
    says: 'La chiave è di un tipo che qui non viene verificato.',
    details: {
      key: 'La chiave {key} è di un tipo che qui non viene verificato.',
      address: 'La chiave {address} non è indicata con un indirizzo del web.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'La chiave è così debole che chiunque avrebbe potuto firmarlo.',
  'key-not-bound': {
    says: 'Nulla dice che la chiave del token sia dell’emittente.',
    details: {
      fault: 'Il token porta la propria chiave, e nulla dice che sia dell’emittente. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'Il token e l’emittente indicano tipi di chiave diversi.',
    details: {
      kinds: 'Il token dice {algorithm}, ma la chiave dell’emittente è di un altro tipo ({kind}).',
    },
  },
  'private-key': {
    says: 'La chiave segreta si trova dove tutti la vedono.',
    details: {
      issuer: 'L’emittente mostra a tutti la chiave segreta.',
      token: 'Il token mostra a tutti la sua chiave segreta.',
    },
  },
  'within-scope': {
    says: 'L’emittente dice che le asserzioni a questo indirizzo sono sue.',
    details: {
      'same-host': 'È ospitato dove si trova il suo emittente ({host}), il che ne fa fede.',
    },
  },
  'other-host': {
    says: 'Non è ospitato dove si trova il suo emittente.',
    details: {
      hosts:
        'È ospitato su {host}, ma il suo emittente o il tipo di badge si trova su {other}. Open Badges 1 non può dire se quell’host parli a nome dell’emittente, quindi chiedi all’emittente.',
    },
  },
  'out-of-scope':
    'Non è ospitato dove l’emittente dice che si trovano le sue asserzioni: chiunque avrebbe potuto metterlo lì.',
  'issuer-has-no-key':
    'Il profilo dell’emittente non indica nessuna chiave, quindi nessuno può aver firmato per suo conto.',
} as const;
