/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'È JSON ben formato, senza voci doppie o nascoste.',
    details: { file: 'Il file è JSON ben formato, senza voci doppie o nascoste.' },
  },
  'malformed-json': {
    says: 'Il file non è JSON in senso stretto.',
    details: { reason: 'Il file non è JSON in senso stretto. {reason}' },
  },
  'duplicate-key': {
    says: 'Il file dice qualcosa due volte.',
    details: {
      file: 'Il file dice qualcosa due volte. {reason}',
      token: 'Il token dice qualcosa due volte. {reason}',
    },
  },
  'not-an-object': 'Una credenziale è un oggetto JSON; questo è JSON di un altro tipo.',
  'verifier-fault':
    'Questo verificatore non è riuscito a elaborare il file; non dice nulla su di esso.',
  'malformed-jws': {
    says: 'Il token (JWS) è malformato.',
    details: {
      parts: 'Il token (JWS) è malformato. Non ha tre parti.',
      objects:
        'Il token (JWS) è malformato. La sua intestazione e il suo contenuto devono essere oggetti JSON.',
      base64url: 'Il token (JWS) è malformato. Una sua parte non è base64url.',
      'no-algorithm': 'Il token (JWS) è malformato. Non indica un algoritmo.',
      reason: 'Il token (JWS) è malformato. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'Il token non è firmato.',
    details: { itself: 'Il token dice di sé che non è firmato ("alg": "none").' },
  },
  'shared-secret-jws':
    'Il token è firmato con un segreto condiviso: chi potesse verificarlo avrebbe potuto anche crearlo.',
  'critical-header':
    'Il token chiede a chi lo legge di capire più di quanto capisca questo verificatore ("crit").',
  'wrong-claim': {
    says: 'Un claim del token non è del tipo che deve essere.',
    details: { vc: 'Il claim "vc" del token deve essere un oggetto.' },
  },
  'badge-class-alone':
    'Questo descrive un tipo di badge, ma non che sia stato assegnato a qualcuno.',
  'issuer-alone':
    'Questo descrive un emittente, ma non che un badge sia stato assegnato a qualcuno.',
  'revocation-list-alone':
    'Questo è un elenco in cui un emittente tiene i badge che ha revocato; non contiene nessun badge.',
  'key-alone': 'Questa è la chiave di un emittente; non contiene nessun badge.',
  'endorsement-alone': 'Questo è un avallo in Open Badges 2.0, non un badge.',
  'too-large': {
    says: 'È più grande di quanto venga verificato qui.',
    details: {
      file: 'Il file è più grande di quanto venga verificato qui. {reason}',
      token: 'Il token è più grande di quanto venga verificato qui.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'È annidato più in profondità di quanto venga verificato qui.',
    details: {
      file: 'Il file è annidato più in profondità di quanto venga verificato qui. {reason}',
    },
  },
  'too-complex': {
    says: 'Contiene più di quanto venga verificato qui.',
    details: {
      values: 'I valori che contiene sono più di {most}, più di quanti ne vengano verificati qui.',
      credentials: 'Altre credenziali non esaminate: {left}.',
    },
  },
  'unsupported-format': {
    says: 'È di un tipo che qui non viene verificato.',
    details: { token: 'Il token è di un tipo che qui non viene verificato.' },
  },
  'sd-jwt':
    'È una credenziale SD-JWT, in cui chi la detiene mostra solo ciò che ha scelto. Qui questo tipo non viene verificato; può mostrarla il wallet che la contiene, o si può chiedere al suo emittente.',
  blockcerts:
    'È un certificato Blockcerts, ancorato a una blockchain. Qui questo tipo non viene verificato; lo verifica il verificatore di blockcerts.org.',
  'european-credential':
    'È una credenziale digitale europea, che porta un sigillo elettronico. Qui questo tipo non viene verificato; lo verifica il visualizzatore di Europass (europass.europa.eu).',
  'mobile-document':
    'È un documento mobile (mdoc), come lo conservano i wallet per documenti d’identità. Qui questo tipo non viene verificato; può mostrarlo il wallet che lo contiene.',
  'bbs-signature':
    'È firmato con BBS, in modo che chi lo detiene possa mostrarne delle parti. Qui questo tipo di firma non viene verificato; può mostrarlo il wallet che lo contiene, o si può chiedere al suo emittente.',
  'other-envelope':
    'È una busta attorno a una credenziale di un tipo che qui non viene verificato; si può chiedere al suo emittente.',
  'no-credential-inside': {
    says: 'In questo file non c’è nessun badge.',
    details: {
      'status-list':
        'Questo è un elenco in cui un emittente tiene lo stato dei badge; non contiene nessun badge.',
      'did-document':
        'Questo è il documento di un emittente con le sue chiavi; non contiene nessun badge.',
      json: 'Questo è JSON, ma non un badge.',
      token: 'Questo è un token firmato, ma non contiene nessun badge.',
      presentation: 'Questa è una presentazione, ma non contiene nessun badge.',
      text: 'Questo è testo, ma non un badge.',
      cut: 'Questo comincia come un badge, ma è tagliato o danneggiato, quindi non si può leggere. {reason}',
      'broken-token':
        'Questo comincia come un token firmato, ma è tagliato o danneggiato, quindi non si può leggere.',
      reason: '{reason}',
      page: 'La pagina {page} non indica nessun badge che si possa verificare.',
      'badge-page':
        'La pagina {page} descrive un badge, ma non che sia stato assegnato a qualcuno; ogni assegnazione ha una pagina propria.',
      'other-page': 'La pagina {page} non è quella di un’assegnazione.',
      'unsigned-page':
        'A {page} non è pubblicato nessun badge firmato: l’indirizzo può essere sbagliato, l’assegnazione non ancora firmata, o rimossa.',
      'empty-record': 'La pagina {page} non mostra nessun badge firmato.',
      record: {
        one: 'Mostra {count} badge, che è stato verificato a sé.',
        many: 'Mostra {count} badge, ciascuno dei quali è stato verificato a sé.',
        other: 'Mostra {count} badge, ciascuno dei quali è stato verificato a sé.',
      },
      'no-web-address':
        'Porta a {address}, che non è un indirizzo del web (https) e non è stato aperto.',
      code: 'Il codice (QR) nell’immagine dice “{text}”, che non porta a nessun badge.',
      'too-far': 'Porta da un posto all’altro, troppe volte.',
      name: '“{text}” non è né un file né un indirizzo del web. Un nome da solo non si può verificare.',
    },
  },
  'two-credentials': {
    says: 'Il file contiene più credenziali dove ne è prevista una.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'L’immagine è danneggiata.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'Non è stato possibile leggerlo.',
    details: {
      reason: '{reason}',
      address: 'Non è stato possibile leggere l’indirizzo {address}: {reason}',
    },
  },
  'compact-jws': {
    says: 'È un token firmato (JWS).',
    details: { algorithm: 'È un token (JWS), firmato con {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'Il token è firmato con {algorithm}, che qui non viene verificato.',
      assertion: 'L’asserzione è firmata con {algorithm}, che qui non viene verificato.',
    },
  },
  'claims-differ': {
    says: 'Il token dice due cose diverse della stessa cosa.',
    details: {
      id: 'Il token dice due cose diverse del suo id.',
      issuer: 'Il token dice due cose diverse del suo emittente.',
      recipient: 'Il token dice due cose diverse di chi è titolare.',
      'first-day': 'Il token dice due cose diverse del suo primo giorno.',
      'last-day': 'Il token dice due cose diverse del suo ultimo giorno.',
    },
  },
  'missing-claim': {
    says: 'Al token manca un claim che deve avere.',
    details: { claim: 'Il token deve avere il claim "{claim}" accanto alla credenziale.' },
  },
} as const;
