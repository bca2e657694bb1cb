/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'La firma è corretta: da quando è stato firmato non è stato modificato nulla.',
    details: {
      bounds:
        'La firma è corretta: da quando è stato firmato non è stato modificato nulla. È stata fatta per {bounds}; se sia proprio qui, non è stato verificato.',
    },
  },
  'signature-wrong':
    'La firma non corrisponde: qualcosa è stato modificato, o ha firmato qualcun altro.',
  'no-proof': 'Non è firmato.',
  'malformed-proof': {
    says: 'Una prova crittografica è incompleta o scritta in modo errato.',
    details: {
      kind: 'Una prova crittografica non dice di che tipo è.',
      chain: 'Una prova crittografica è fatta su un’altra, che non c’è.',
      token: '"proof" nel token deve essere un oggetto o un elenco di oggetti.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'È nella forma che il suo emittente ha fatto solo per chi ha ricevuto il badge, che ne sceglie che cosa mostrare. Chiedi a questa persona la forma fatta per essere mostrata.',
      suite: 'È firmato con {suite}, che qui non viene verificato.',
      member: 'Una prova crittografica è vincolata da "{member}", che qui non viene verificato.',
      chain: 'Una prova crittografica è fatta su un’altra, il che qui non viene verificato.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose':
    'Una prova crittografica è stata fatta per uno scopo diverso dal dichiarare qualcosa.',
  'too-many-proofs': {
    says: 'Ha più prove crittografiche di quante ne vengano verificate qui.',
    details: {
      number: 'Prove crittografiche: {number}, più di quante ne vengano verificate qui.',
    },
  },
  'too-complex': {
    says: 'È troppo complesso per essere verificato qui.',
    details: { reason: 'È troppo complesso per essere verificato qui. {reason}' },
  },
  'not-linked-data': {
    says: 'Dice qualcosa che la firma non può coprire.',
    details: {
      word: 'Dice "{word}", che Open Badges 3.0 non definisce, quindi la firma non può coprirlo.',
      something:
        'Dice qualcosa che Open Badges 3.0 non definisce, quindi la firma non può coprirlo.',
    },
  },
  'undefined-word': {
    says: 'La firma è corretta. Usa una parola che Open Badges 3.0 non definisce.',
    details: {
      word: 'La firma è corretta, e copre ogni parola. "{word}" non è tra quelle che Open Badges 3.0 definisce.',
    },
  },
  'proof-expired': {
    says: 'L’ultimo giorno di una prova crittografica è passato.',
    details: { moment: 'Una prova crittografica non vale più; ultimo momento utile: {moment}.' },
  },
  'unsigned-presentation':
    'La presentazione in sé non è firmata: chi la mostra resta una questione aperta.',
  'not-signed':
    'Dice di essere firmato, ma la firma manca: questo è solo il testo che sarebbe stato firmato.',
  'hosted-as-shown': {
    says: 'È ospitato così come viene mostrato.',
    details: { source: 'È ospitato così come viene mostrato (fonte: {source}).' },
  },
  'hosted-newer': {
    says: 'Il suo emittente ne ospita un’edizione successiva, la sola che conta.',
    details: {
      source:
        'Il suo emittente ne ospita un’edizione successiva, la sola che conta (fonte: {source}).',
    },
  },
  'not-hosted': {
    says: 'Dice di essere ospitato, ma non indica un indirizzo del web.',
    details: {
      address: 'Dice di essere ospitato, ma {address} non è un indirizzo del web.',
      nowhere:
        'Non dice dove lo ospita il suo emittente. Porta il suo indirizzo, o l’immagine che lo accompagnava.',
      token: 'È un token firmato che dice invece di essere ospitato. Porta l’indirizzo del badge.',
    },
  },
  'hosted-differs': {
    says: 'Ciò che il suo emittente ospita è diverso da ciò che viene mostrato.',
    details: {
      assertion: 'Ciò che dice {source} è diverso da ciò che viene mostrato, in "{member}".',
      badge:
        'Ciò che viene mostrato del badge è diverso da ciò che dice il suo emittente, in "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'Non è stato possibile leggere ciò che il suo emittente ospita.',
    details: {
      address: 'Non è stato possibile leggere l’asserzione da {address}: {reason}',
      withdrawn:
        'Questo è ciò che resta di un badge revocato, stando alle sue parole; se lo dica anche il suo emittente, non è stato possibile leggerlo da {address}: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'All’indirizzo dove è ospitato non c’è un’asserzione.',
    details: { document: '{source} non contiene un’asserzione: {reason}' },
  },
  'other-hosted': {
    says: 'All’indirizzo dove è ospitato c’è un altro documento.',
    details: { document: '{source} è un documento diverso da quello mostrato.' },
  },
} as const;
